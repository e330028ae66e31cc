import { strToU8, type Zippable, zipSync } from 'fflate';
import type { PackLanguage } from '../../core/language.js';
import { escapeXml } from '../../text/xml.js';
import { cellText } from './cell-text.js';
import { createSharedStrings } from './shared-strings.js';
import type { Sheet } from './sheet.js';
import { sheetXml, tableRange } from './sheet-xml.js';
import { stylesXml } from './styles.js';
import { MAIN_NAMESPACE, XML_HEAD } from './xml.js';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const CORE_TYPE = 'application/vnd.openxmlformats-package.core-properties+xml';

/** The first day that a zip file can name. Local time, as zip files have it, so that it is the same everywhere. */
const NO_TIME = new Date(1980, 0, 1);

/**
 * A workbook as the bytes of its file (ECMA-376 part 2: a zip of XML parts). The same sheets give the same bytes: the parts are sorted and have no time, the properties no clock.
 * @param title of the document, for those who look at the properties of the file
 */
export function workbookBytes(sheets: readonly Sheet[], title: string, language: PackLanguage): Uint8Array {
  const strings = createSharedStrings();
  const parts: Record<string, string> = {
    '_rels/.rels': relationships([
      `${OFFICE}/officeDocument" Target="xl/workbook.xml`,
      `${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml`,
    ]),
    'docProps/core.xml': coreXml(title),
    'xl/_rels/workbook.xml.rels': relationships([
      ...sheets.map((_, k) => `${OFFICE}/worksheet" Target="worksheets/sheet${k + 1}.xml`),
      `${OFFICE}/styles" Target="styles.xml`,
      `${OFFICE}/sharedStrings" Target="sharedStrings.xml`,
    ]),
    'xl/styles.xml': stylesXml(language),
    'xl/workbook.xml': workbookXml(sheets),
  };
  for (const [k, sheet] of sheets.entries()) {
    parts[`xl/worksheets/sheet${k + 1}.xml`] = sheetXml(sheet, language, strings, k === 0);
  }
  parts['xl/sharedStrings.xml'] = strings.xml();
  return zipOf({ ...parts, '[Content_Types].xml': contentTypesXml(Object.keys(parts)) });
}

function zipOf(parts: Readonly<Record<string, string>>): Uint8Array {
  const sorted: Zippable = {};
  // Programs expect the types first; [ comes before small letters.
  for (const path of Object.keys(parts).sort()) sorted[path] = strToU8(parts[path]!);
  return zipSync(sorted, { level: 6, mtime: NO_TIME });
}

function relationships(targets: readonly string[]): string {
  const items = targets.map((target, k) => `<Relationship Id="rId${k + 1}" Type="${target}"/>`);
  return `${XML_HEAD}<Relationships xmlns="${PACKAGE}/relationships">${items.join('')}</Relationships>`;
}

function contentTypesXml(paths: readonly string[]): string {
  const typeOf = (path: string) => {
    if (path.startsWith('docProps/')) return CORE_TYPE;
    const name = /(workbook|sharedStrings|styles|worksheet)/u.exec(path)![1]!;
    return `${TYPES}.${name === 'workbook' ? 'sheet.main' : name}+xml`;
  };
  const items = paths
    .filter((path) => !path.endsWith('.rels'))
    .sort()
    .map((path) => `<Override PartName="/${path}" ContentType="${typeOf(path)}"/>`);
  const defaults = `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>`;
  return `${XML_HEAD}<Types xmlns="${PACKAGE}/content-types">${defaults}${items.join('')}</Types>`;
}

function coreXml(title: string): string {
  return (
    `${XML_HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">` +
    `<dc:title>${escapeXml(cellText(title))}</dc:title><dc:creator>taiyaku</dc:creator></cp:coreProperties>`
  );
}

/** The sheets, the rows that are repeated on each page, and the tables that filter. */
function workbookXml(sheets: readonly Sheet[]): string {
  const items = sheets.map(({ name }, k) => `<sheet name="${escapeXml(name)}" sheetId="${k + 1}" r:id="rId${k + 1}"/>`);
  const named = (name: string, traits: string, range: (sheet: Sheet) => string) =>
    sheets.flatMap((sheet, k) =>
      sheet.isTable
        ? [
            `<definedName name="_xlnm.${name}" localSheetId="${k}"${traits}>${escapeXml(`'${sheet.name.replaceAll("'", "''")}'!${range(sheet)}`)}</definedName>`,
          ]
        : [],
    );
  const names = [
    ...named('_FilterDatabase', ' hidden="1"', (sheet) => tableRange(sheet, true)),
    ...named('Print_Titles', '', () => '$1:$1'),
  ];
  return (
    `${XML_HEAD}<workbook xmlns="${MAIN_NAMESPACE}" xmlns:r="${OFFICE}">` +
    '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="15000"/></bookViews>' +
    `<sheets>${items.join('')}</sheets>${names.length > 0 ? `<definedNames>${names.join('')}</definedNames>` : ''}</workbook>`
  );
}
