import { SaxesParser, type SaxesTagNS } from 'saxes';
import { Fault } from '../../core/fault.js';

/** A content control. */
export interface ReadControl {
  tag: string;
  /** Empty as long as its placeholder stands there. */
  text: string;
  isChoice: boolean;
  isPlaceholder: boolean;
}

export interface ReadCell {
  text: string;
  readonly controls: ReadControl[];
}

export interface ReadRow {
  readonly cells: ReadCell[];
  /** Its removal is a tracked change. */
  isRemoved: boolean;
}

export interface ReadTables {
  readonly tables: readonly (readonly ReadRow[])[];
  /** Controls that stand in no table. */
  readonly loose: readonly ReadControl[];
}

/** WordprocessingML as Word saves it, and as "Strict Open XML". */
const NAMESPACES = new Set([
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
]);
const COMPATIBILITY = 'http://schemas.openxmlformats.org/markup-compatibility/2006';

/** Words in these are gone, have gone elsewhere, or stand a second time for programs that do not know the first. */
const SKIPPED = new Set(['del', 'moveFrom', 'Fallback']);
const SIGNS: Readonly<Record<string, string>> = { tab: '\t', br: '\n', cr: '\n', noBreakHyphen: '-' };

/** A control that is open, with the number of rows and cells around it. */
interface OpenControl extends ReadControl {
  readonly rows: number;
  readonly cells: number;
  /** The cell that it is around, where it is around one and not in one. */
  around: ReadCell | undefined;
}

/** What is open while the document is read. */
interface State {
  readonly tables: ReadRow[][];
  /** Tables that are open, a nested one last. */
  readonly open: ReadRow[][];
  readonly rows: ReadRow[];
  readonly cells: ReadCell[];
  readonly controls: OpenControl[];
  readonly loose: ReadControl[];
  /** Names of the open elements. */
  readonly path: string[];
  skipped: number;
}

/**
 * Reads the tables and content controls of a document as they are with all changes accepted.
 * @param xml main part of a document
 * @throws Fault `input` where it is no well-formed XML
 */
export function readTables(xml: string): ReadTables {
  const state: State = { tables: [], open: [], rows: [], cells: [], controls: [], loose: [], path: [], skipped: 0 };
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw new Fault('input', { what: `the document is broken: ${error.message}`, cure: 'Save it once more as .docx.' });
  });
  parser.on('opentag', (tag) => openTag(tag, state));
  parser.on('text', (text) => {
    if (state.path.at(-1) === 't') addText(text, state);
  });
  parser.on('closetag', (tag) => closeTag(nameOf(tag), state));
  parser.write(xml.replace(/^\ufeff/u, '')).close();
  return state;
}

/** Names of other vocabularies are none here: `a:t` are words of a drawing. */
function nameOf({ uri, local }: SaxesTagNS): string {
  return NAMESPACES.has(uri) || (uri === COMPATIBILITY && local === 'Fallback') ? local : '';
}

function openTag(tag: SaxesTagNS, state: State): void {
  const name = nameOf(tag);
  const { path, open, rows, cells, controls } = state;
  const parent = path.at(-1);
  path.push(name);
  if (name === 'del' && parent === 'trPr' && rows.length > 0) rows.at(-1)!.isRemoved = true;
  if (SKIPPED.has(name)) state.skipped++;
  if (name === 'tbl') {
    open.push([]);
    state.tables.push(open.at(-1)!);
  } else if (name === 'tr') {
    rows.push({ cells: [], isRemoved: false });
    open.at(-1)?.push(rows.at(-1)!);
  } else if (name === 'tc') {
    const cell: ReadCell = { text: '', controls: [] };
    const around = controls.filter((one) => one.rows === rows.length && one.cells === cells.length);
    for (const control of around) control.around = cell;
    cells.push(cell);
    rows.at(-1)?.cells.push(cell);
  } else if (name === 'sdt') openControl(state);
  else if (parent === 'sdtPr') describe(name, tag, controls.at(-1));
  else if (parent === 'r' && SIGNS[name] !== undefined) addText(SIGNS[name], state);
}

function openControl({ controls, rows, cells }: State): void {
  const depth = { rows: rows.length, cells: cells.length };
  controls.push({ tag: '', text: '', isChoice: false, isPlaceholder: false, around: undefined, ...depth });
}

function describe(name: string, tag: SaxesTagNS, control: ReadControl | undefined): void {
  if (!control) return;
  const value = Object.values(tag.attributes).find(({ local }) => local === 'val')?.value ?? '';
  if (name === 'tag') control.tag = value;
  if (name === 'dropDownList' || name === 'comboBox') control.isChoice = true;
  if (name === 'showingPlcHdr') control.isPlaceholder = !/^(?:0|false|off)$/u.test(value);
}

function closeTag(name: string, state: State): void {
  const { path, open, rows, cells, controls, loose } = state;
  path.pop();
  if (SKIPPED.has(name)) state.skipped--;
  if (name === 'p') addText('\n', state);
  else if (name === 'tc') cells.pop();
  else if (name === 'tr') rows.pop();
  else if (name === 'tbl') open.pop();
  else if (name === 'sdt') {
    const control = controls.pop()!;
    ((control.around ?? cells.at(-1))?.controls ?? loose).push(control);
  }
}

/** Words stand in the innermost cell and in every control around them; a placeholder is no words. */
function addText(text: string, { cells, controls, skipped }: State): void {
  if (skipped > 0 || controls.some(({ isPlaceholder }) => isPlaceholder)) return;
  for (const control of controls) control.text += text;
  const cell = cells.at(-1);
  if (cell) cell.text += text;
}
