/**
 * Glossaries as tables, one term a line: TSV (columns parted by tabs, quotes have no meaning) and CSV (RFC 4180, parted by commas
 * or, as spreadsheets write it where the comma is the decimal mark, by semicolons).
 */
import { type CsvError, parse } from 'csv-parse/sync';
import { nearest } from '../text/nearest.js';
import type { ConceptDraft, GlossaryFile, Mistake, TermDraft } from './draft.js';
import { validate } from './validate.js';

const COLUMNS = [
  'concept_id',
  'domain',
  'lang',
  'term',
  'status',
  'term_type',
  'part_of_speech',
  'definition',
  'note',
] as const;
type Column = (typeof COLUMNS)[number];
const REQUIRED: readonly Column[] = ['concept_id', 'lang', 'term'];

interface Line {
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * Reads a table whose first line names the columns, in any order. `concept_id`, `lang` and `term` are required; `status` is
 * `preferred` and `term_type` is `full` where nothing else is said. Lines of one concept need not stand together; its domain and
 * definition are the first that its lines give, and a note belongs to the term of its line.
 * @param text decoded; a byte order mark is skipped
 * @param path for the places in messages
 * @throws Fault (`usage`) with every mistake
 */
export function readCsv(text: string, path: string): GlossaryFile {
  const mistakes: Mistake[] = [];
  const body = text.replace(/^\ufeff/u, '').replace(/\r\n?/gu, '\n');
  const lines = readLines(body, mistakes).filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const [header, ...rows] = lines;
  if (!header) {
    mistakes.push({
      position: { line: 1 },
      what: 'glossary is empty',
      cure: `Start with the line ${COLUMNS.join(' ')}.`,
    });
    return validate([], path, mistakes);
  }
  const columns = readHeader(header, mistakes);
  // Without these columns every row would be reported as well, and say nothing new.
  const usable = REQUIRED.every((column) => columns.includes(column));
  return validate(usable ? collect(rows, columns, mistakes) : [], path, mistakes);
}

function readLines(body: string, mistakes: Mistake[]): Line[] {
  const head = body.split('\n').find((line) => line.trim() !== '') ?? '';
  if (head.includes('\t')) return body.split('\n').map((line, index) => ({ line: index + 1, cells: line.split('\t') }));
  const lines: Line[] = [];
  let next = 1;
  try {
    parse(body, {
      delimiter: head.includes(',') || !head.includes(';') ? ',' : ';',
      record_delimiter: '\n',
      relax_column_count: true,
      on_record: (cells: string[], { lines: last }: { lines: number }) => {
        // `lines` is where a record ends; a quoted cell may have begun lines before.
        lines.push({ line: next, cells });
        next = last + 1;
        return null;
      },
    });
  } catch (error) {
    if (!isCsvError(error)) throw error;
    const open = error.code === 'CSV_QUOTE_NOT_CLOSED';
    mistakes.push({
      position: { line: next },
      what: open ? 'a quotation mark is opened in this row and never closed' : 'a quotation mark stands inside a cell',
      cure: 'Put the whole cell in "…" and write a quotation mark in it twice: "".',
    });
  }
  return lines;
}

function isCsvError(error: unknown): error is CsvError {
  return error instanceof Error && 'code' in error;
}

/** The known column of each cell of the header, or undefined where there is none. */
function readHeader(header: Line, mistakes: Mistake[]): (Column | undefined)[] {
  const position = { line: header.line };
  const columns = header.cells.map((cell): Column | undefined => {
    const name = cell.trim();
    const column = COLUMNS.find((known) => known === name);
    if (column === undefined) {
      const near = nearest(name, COLUMNS);
      const cure = near ? `Did you mean "${near}"?` : `Known columns: ${COLUMNS.join(', ')}.`;
      mistakes.push({ position, what: name ? `unknown column "${name}"` : 'a column has no name', cure });
    }
    return column;
  });
  for (const column of COLUMNS) {
    const count = columns.filter((one) => one === column).length;
    if (count === 0 && REQUIRED.includes(column))
      mistakes.push({
        position,
        what: `column "${column}" is missing`,
        cure: 'Name it in the first line of the file.',
      });
    if (count > 1)
      mistakes.push({ position, what: `column "${column}" is named ${count} times`, cure: 'Keep one of them.' });
  }
  return columns;
}

function collect(rows: readonly Line[], columns: readonly (Column | undefined)[], mistakes: Mistake[]): ConceptDraft[] {
  const concepts = new Map<string, { draft: ConceptDraft; terms: TermDraft[] }>();
  for (const row of rows) {
    const position = { line: row.line };
    if (row.cells.slice(columns.length).some((cell) => cell.trim() !== '')) {
      const what = `row has ${row.cells.length} cells, the header ${columns.length}`;
      mistakes.push({ position, what, cure: 'Look for a separator too many, or put the cell in quotation marks.' });
      continue;
    }
    const cell = (column: Column): string => row.cells[columns.indexOf(column)]?.trim() ?? '';
    const optional = <Key extends string>(key: Key, column: Column): { [K in Key]?: string } =>
      cell(column) === '' ? {} : ({ [key]: cell(column) } as { [K in Key]: string });
    const id = cell('concept_id');
    // Rows without an id are not one concept: each is told by itself.
    const key = id || `line ${row.line}`;
    const found = concepts.get(key);
    const terms = found?.terms ?? [];
    terms.push({
      text: cell('term'),
      language: cell('lang'),
      position,
      ...optional('status', 'status'),
      ...optional('type', 'term_type'),
      ...optional('partOfSpeech', 'part_of_speech'),
      ...optional('note', 'note'),
    });
    const shared = { ...optional('domain', 'domain'), ...optional('definition', 'definition') };
    // The first line that says it wins, so what was found before is spread last.
    concepts.set(key, { terms, draft: { id, position, terms, ...shared, ...found?.draft } });
  }
  return [...concepts.values()].map(({ draft }) => draft);
}
