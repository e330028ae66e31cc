import { accessSync, constants, existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { Fault } from '../core/fault.js';
import type { LanguageCode } from '../core/language.js';
import { settingsFault } from './file-fault.js';
import { nearestFolder, ownPath } from './project-folder.js';
import { writeInOneStep, writingCause } from './write-output.js';

/** A term as a reviewer adds it: what it is called in each language. */
export interface NewTerm {
  readonly terms: readonly { readonly language: LanguageCode; readonly text: string }[];
  readonly note?: string;
}

/** What became of it. */
export interface AddedTerm {
  readonly path: string;
  /** Id of the concept. */
  readonly id: string;
  /** Terms that are new in the file. Empty: it had all of them, and was not written. */
  readonly added: NewTerm['terms'];
  /** Terms that the concept had already. */
  readonly present: NewTerm['terms'];
}

const COLUMNS = ['concept_id', 'domain', 'lang', 'term', 'status', 'term_type', 'part_of_speech', 'definition', 'note'];
const BOM = '\ufeff';

/** The glossary that taiyaku keeps of its own, in the folder of the decisions. @param folder in which `.taiyaku` stands, or is to stand */
export function ownGlossaryPath(folder: string): string {
  return ownPath(folder, 'glossary.tsv');
}

/**
 * The file that new terms go to: the first glossary in force when it is TSV, else taiyaku's own.
 * @param inForce paths of the glossaries of this run
 * @param folder of the decisions
 */
export function glossaryForTerms(inForce: readonly string[], folder: string): string {
  const [first] = inForce;
  return first?.toLowerCase().endsWith('.tsv') ? first : ownGlossaryPath(folder);
}

/** Looks for that glossary from a folder upward, to the root of the repository (the folder with `.git`) or of the file system, as for the configuration. */
export function findOwnGlossary(folder: string): string | undefined {
  const found = nearestFolder(folder, (one) => existsSync(ownGlossaryPath(one)));
  return found && ownGlossaryPath(found);
}

/**
 * Adds a term to a glossary in TSV: a line a language, under one concept. A concept of the file is taken where it has one of the terms and nothing else in the other languages.
 * Everything else in the file stays as it is, its byte order mark and line ends too; a file that is not there is made, and its folder.
 * @param check throws when the text, without byte order mark, is no glossary; nothing is written then
 * @throws Fault `usage` for a term that no cell can hold, a file that is no table in UTF-8 or cannot be written; what `check` throws
 */
export function addTerm(path: string, term: NewTerm, check: (text: string) => void): AddedTerm {
  const wanted = { ...term, terms: term.terms.map((one) => ({ ...one, text: toCell(one.text, path) })) };
  if (wanted.terms.length === 0) throw new Error('a term without languages');
  const old = readTable(path);
  const columns = columnsOf(old.text, path);
  const place = placeFor(wanted, linesOf(old.text).slice(1), columns);
  const added = wanted.terms.filter((one) => !place.present.includes(one));
  const result = { path, ...place, added };
  if (added.length === 0) return result;
  const note = term.note === undefined ? '' : toCell(term.note, path, 'note');
  const rows = added.map(({ language, text }) =>
    columns.map((column) => ({ concept_id: place.id, lang: language, term: text, note })[column] ?? '').join('\t'),
  );
  const text = appended(old.text, rows);
  check(text);
  write(path, old.mark + text);
  return result;
}

/** A cell of the table: one line, trimmed. A tab or a line end would shift what stands behind it. */
function toCell(text: string, path: string, what = 'term'): string {
  const cell = text.normalize('NFC').trim();
  if (/[\t\r\n\u2028\u2029]/u.test(cell))
    throw unusable(path, `the ${what} has a tab or a line end`, 'Write it in one line, without tabs.');
  if (cell === '' && what === 'term') throw unusable(path, 'the term is empty', 'Write the term.');
  return cell;
}

/** The table without its byte order mark; with a header line where there is none yet. */
function readTable(path: string): { readonly mark: string; readonly text: string } {
  const bytes = readBytes(path);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw unusable(path, 'the glossary is not in UTF-8', 'Save it as UTF-8.');
  }
  const mark = text.startsWith(BOM) ? BOM : '';
  const body = text.slice(mark.length);
  return { mark, text: body.trim() === '' ? `${COLUMNS.join('\t')}\n` : body };
}

function readBytes(path: string): Uint8Array {
  try {
    const stats = statSync(path, { throwIfNoEntry: false });
    if (!stats) return new Uint8Array();
    if (!stats.isFile()) throw unusable(path, 'this is no file', 'Name a file for the glossary.');
    return readFileSync(path);
  } catch (error) {
    throw settingsFault(path, error);
  }
}

const NEEDED = ['concept_id', 'lang', 'term'];

function columnsOf(text: string, path: string): string[] {
  const columns = (linesOf(text)[0] ?? '').split('\t').map((name) => name.trim());
  const missing = NEEDED.filter((name) => !columns.includes(name));
  if (missing.length === 0) return columns;
  const what = `its first line does not name the ${missing.length > 1 ? 'columns' : 'column'} ${missing.join(', ')}`;
  throw unusable(path, what, 'Add terms to a glossary in TSV, whose first line names its columns, parted by tabs.');
}

/** Lines that are not empty. */
function linesOf(text: string): string[] {
  return text.split(/\r\n?|\n/u).filter((line) => line.trim() !== '');
}

/** The concept that a term belongs to, or the id of a new one; and which of its words are there already. */
function placeFor({ terms }: NewTerm, rows: readonly string[], columns: readonly string[]) {
  const concepts = new Map<string, { readonly language: string; readonly text: string }[]>();
  for (const row of rows) {
    const cells = row.split('\t');
    const cell = (name: string) => cells[columns.indexOf(name)]?.normalize('NFC').trim() ?? '';
    const id = cell('concept_id');
    concepts.set(id, [...(concepts.get(id) ?? []), { language: cell('lang'), text: cell('term') }]);
  }
  for (const [id, known] of concepts) {
    const has = (term: NewTerm['terms'][number]) =>
      known.some(({ language, text }) => language === term.language && spaced(text) === spaced(term.text));
    const present = terms.filter(has);
    const isOther = terms.some((term) => !has(term) && known.some(({ language }) => language === term.language));
    if (present.length > 0 && !isOther) return { id, present };
  }
  const numbers = [...concepts.keys()].map((id) => Number(/^c(\d+)$/u.exec(id)?.[1] ?? 0));
  const next = Math.max(0, ...numbers) + 1;
  return { id: `c${String(next).padStart(3, '0')}`, present: [] };
}

function spaced(text: string): string {
  return text.replace(/\p{Zs}+/gu, ' ');
}

/** Behind the last line, with the line ends of the file. */
function appended(text: string, rows: readonly string[]): string {
  const end = /\r\n?|\n/u.exec(text)?.[0] ?? '\n';
  const isOpen = !/[\r\n]$/u.test(text);
  return `${text}${isOpen ? end : ''}${rows.map((row) => row + end).join('')}`;
}

/** The folder is made, but not those above it: a misspelled one is a mistake. */
function write(path: string, text: string): void {
  try {
    if (!existsSync(dirname(path))) mkdirSync(dirname(path));
    // A file in one step takes the place of one that is write-protected, too.
    if (existsSync(path)) accessSync(path, constants.W_OK);
    writeInOneStep(path, Buffer.from(text, 'utf8'));
  } catch (error) {
    const cause = writingCause(error);
    throw cause === undefined ? error : unusable(path, cause, 'Make it a file that you can write to.');
  }
}

function unusable(path: string, what: string, cure: string): Fault {
  return new Fault('usage', { where: path, what, cure: `${cure} Nothing was written.` });
}
