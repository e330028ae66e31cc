import type { PackLanguage } from '../../core/language.js';
import { escapeXml } from '../../text/xml.js';
import { cellRuns, cellText, looksLikeFormula } from './cell-text.js';
import { rowHeight } from './row-height.js';
import type { SharedStrings } from './shared-strings.js';
import type { Cell, Choice, Sheet } from './sheet.js';
import { styleIndex } from './styles.js';
import { escapeXstring, MAIN_NAMESPACE, XML_HEAD } from './xml.js';

/**
 * A sheet as a part of the workbook (ECMA-376 part 1, 18.3.1.99; the order of the elements is fixed). No cells are merged: no program gives a row the height of the lines in such cells.
 * @param language of the report, in whose font the cells are
 */
export function sheetXml(sheet: Sheet, language: PackLanguage, strings: SharedStrings, isFirst: boolean): string {
  const rows = sheet.rows.map((row, k) => {
    const cells = row.map((cell) =>
      typeof cell.value === 'number' ? cell : { ...cell, value: cellRuns(cell.value ?? []) },
    );
    return rowXml(cells, k + 1, rowHeight(cells, sheet.columns), language, strings);
  });
  return [
    `${XML_HEAD}<worksheet xmlns="${MAIN_NAMESPACE}">`,
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<dimension ref="${tableRange(sheet)}"/>`,
    viewXml(sheet, isFirst),
    '<sheetFormatPr defaultRowHeight="18"/>',
    columnsXml(sheet),
    `<sheetData>${rows.join('')}</sheetData>`,
    sheet.isTable ? `<autoFilter ref="${tableRange(sheet)}"/>` : '',
    validationsXml(sheet),
    '<printOptions horizontalCentered="1"/>',
    // In inches: a centimetre at the sides, a little more where the page has its head and foot.
    '<pageMargins left="0.4" right="0.4" top="0.65" bottom="0.6" header="0.3" footer="0.3"/>',
    // Sizes of paper (ECMA-376 part 1, 18.3.1.63): 8 is A3, 9 is A4.
    `<pageSetup paperSize="${sheet.paper === 'A3' ? 8 : 9}" orientation="landscape" fitToWidth="1" fitToHeight="0"/>`,
    pageTextsXml(sheet),
    '</worksheet>',
  ].join('');
}

/** The cells that a sheet fills: `A1:L40`. @param isAbsolute as names have it: `$A$1:$L$40` */
export function tableRange({ columns, rows }: Sheet, isAbsolute = false): string {
  const sign = isAbsolute ? '$' : '';
  return `${sign}A${sign}1:${sign}${columnName(columns.length - 1)}${sign}${Math.max(1, rows.length)}`;
}

/** A, B, C … for the columns of these sheets, which are fewer than 26. */
function columnName(index: number): string {
  return String.fromCharCode(65 + index);
}

function viewXml({ isTable }: Sheet, isFirst: boolean): string {
  const pane = isTable
    ? '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="A2" sqref="A2"/>'
    : '';
  const view = `<sheetView${isFirst ? ' tabSelected="1"' : ''}${isTable ? '' : ' showGridLines="0"'} workbookViewId="0">`;
  return `<sheetViews>${view}${pane}</sheetView></sheetViews>`;
}

function columnsXml({ columns }: Sheet): string {
  const items = columns.map(
    ({ width, hidden = false }, k) =>
      `<col min="${k + 1}" max="${k + 1}" width="${width}"${hidden ? ' hidden="1"' : ''} customWidth="1"/>`,
  );
  return `<cols>${items.join('')}</cols>`;
}

function rowXml(
  row: readonly Cell[],
  number: number,
  height: number,
  language: PackLanguage,
  strings: SharedStrings,
): string {
  const cells = row.map((cell, k) => cellXml(cell, `${columnName(k)}${number}`, language, strings));
  return `<row r="${number}" ht="${height}">${cells.join('')}</row>`;
}

function cellXml({ style, value }: Cell, place: string, language: PackLanguage, strings: SharedStrings): string {
  if (typeof value === 'number') return `<c r="${place}" s="${styleIndex(style)}"><v>${value}</v></c>`;
  const runs = value ?? [];
  if (runs.length === 0) return `<c r="${place}" s="${styleIndex(style)}"/>`;
  const isPlain = runs.every((run) => run.look === 'plain' && run.language === language);
  const index = strings.indexOf(runs, isPlain);
  return `<c r="${place}" s="${styleIndex(style, looksLikeFormula(runs))}" t="s"><v>${index}</v></c>`;
}

function validationsXml(sheet: Sheet): string {
  const { choice, hint, rows } = sheet;
  const items = [
    ...(choice && rows.length > 1 ? [choiceXml(choice, rows.length)] : []),
    ...(hint ? [hintXml(hint)] : []),
  ];
  return items.length === 0 ? '' : `<dataValidations count="${items.length}">${items.join('')}</dataValidations>`;
}

function choiceXml({ column, answers }: Choice, rows: number): string {
  const name = columnName(column);
  return (
    `<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="${name}2:${name}${rows}">` +
    `<formula1>${escapeXml(`"${answers.join(',')}"`)}</formula1></dataValidation>`
  );
}

/** A validation that allows anything and says something: 32 and 255 characters at most. */
function hintXml({ column, title, text }: NonNullable<Sheet['hint']>): string {
  const values = [
    `showInputMessage="1"`,
    `promptTitle="${escapeXstring(title.slice(0, 32))}"`,
    `prompt="${escapeXstring(text.slice(0, 255))}"`,
  ];
  return `<dataValidation allowBlank="1" ${values.join(' ')} sqref="${columnName(column)}1"/>`;
}

/** Head and foot of the printed pages: 255 characters at most (ECMA-376 part 1, 18.3.1.46). */
function pageTextsXml({ pageHead: [left, right], pageFoot }: Sheet): string {
  const head = escapeXstring(`&L${pageText(left, 80)}&R${pageText(right, 40)}`);
  const foot = escapeXstring(`&L${pageText(pageFoot, 120)}&R&P / &N`);
  return `<headerFooter><oddHeader>${head}</oddHeader><oddFooter>${foot}</oddFooter></headerFooter>`;
}

/** & begins a command there, and is doubled. @param most characters before that */
function pageText(text: string, most: number): string {
  const line = cellText(text.replace(/\s+/gu, ' '));
  const short = line.length <= most ? line : `${line.slice(0, most - 1).replace(/[\ud800-\udbff]$/u, '')}…`;
  return short.replaceAll('&', '&&');
}
