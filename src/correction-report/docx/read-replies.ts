import { LANGUAGES } from '../../core/language.js';
import { type AnsweredRow, answerOf, type ReadReplies, repliesOf } from '../replies.js';
import { type CorrectionWords, correctionWordsFor } from '../words/index.js';
import { REPLY_TAG } from './controls.js';
import { mainPartOf } from './read-package.js';
import { type ReadCell, type ReadControl, type ReadRow, readTables } from './read-tables.js';

/** Words of the report in every language, as they are compared. */
interface KnownWords {
  readonly answer: ReadonlySet<string>;
  readonly reply: ReadonlySet<string>;
  /** What stands in a field where nobody has written: some programs keep it as words of the field. */
  readonly placeholders: ReadonlySet<string>;
}

/** Where a table has what; undefined where it has no such column. */
interface Columns {
  readonly answer: number | undefined;
  readonly reply: number | undefined;
}

/** A fingerprint, below the number of the entry. */
const ID = /(?:^|\s)([0-9a-v]{8}(?::[\w,-]+)?)\s*$/u;

/**
 * Reads the answers of a correction report that was sent back: from its content controls, whose tags say for which finding they are; where a control was typed over, from its cell, by the id in the first cell of the row.
 * Rows may be moved, deleted and added. Words of tracked insertions count, those of tracked deletions do not.
 * @param bytes of the document
 * @throws Fault `input` for what is no document of Word
 */
export async function readDocxReplies(bytes: Uint8Array): Promise<ReadReplies> {
  const words = await knownWords();
  const { tables, loose } = readTables(mainPartOf(bytes));
  const rows = tables.flatMap((table, k) => answeredRows(table, `table ${k + 1}`, words));
  return repliesOf([...rows, ...looseAnswers(loose, words)]);
}

async function knownWords(): Promise<KnownWords> {
  const all = await Promise.all(LANGUAGES.map(correctionWordsFor));
  const of = (...keys: (keyof CorrectionWords)[]) =>
    new Set(all.flatMap((words) => keys.map((key) => form(words[key]))));
  return {
    answer: of('column.answer'),
    reply: of('column.reply'),
    placeholders: of('answer.choose', 'reply.write'),
  };
}

function form(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase();
}

function answeredRows(table: readonly ReadRow[], name: string, words: KnownWords): AnsweredRow[] {
  let columns: Columns = { answer: undefined, reply: undefined };
  return table.flatMap((row, k): AnsweredRow[] => {
    const head = columnsOf(row, words);
    if (head) {
      columns = head;
      return [];
    }
    if (row.isRemoved) return [];
    const { id, answer, reply } = fieldsOf(row, columns);
    if (!answer && !reply) return [];
    return [
      {
        name: `${name}, row ${k + 1}`,
        id,
        answer: written(answer?.text ?? '', words),
        reply: written(reply?.text ?? '', words),
      },
    ];
  });
}

/** The columns, if it is the row of their names. */
function columnsOf({ cells }: ReadRow, words: KnownWords): Columns | undefined {
  const find = (names: ReadonlySet<string>) => {
    const found = cells.findIndex(({ text }) => names.has(form(text)));
    return found < 0 ? undefined : found;
  };
  const columns = { answer: find(words.answer), reply: find(words.reply) };
  return columns.answer === undefined || columns.reply === undefined ? undefined : columns;
}

/** A cell with a control is the field, wherever it stands; without one the column says it. */
function fieldsOf(
  { cells }: ReadRow,
  columns: Columns,
): { id: string; answer: ReadCell | undefined; reply: ReadCell | undefined } {
  const controls = cells.flatMap((cell) => cell.controls.map((control) => ({ cell, control })));
  const reply = controls.find(({ control }) => control.tag.startsWith(REPLY_TAG));
  const answer = controls.find(({ control }) => control.isChoice && control.tag !== '');
  const stated = ID.exec(cells[0]?.text ?? '')?.[1];
  const at = (column: number | undefined) => (column === undefined ? undefined : cells[column]);
  return {
    id: answer?.control.tag ?? reply?.control.tag.slice(REPLY_TAG.length) ?? stated ?? '',
    answer: answer?.cell ?? at(columns.answer),
    reply: reply?.cell ?? at(columns.reply),
  };
}

/** Controls that somebody has taken out of the table, by their tags. */
function looseAnswers(controls: readonly ReadControl[], words: KnownWords): AnsweredRow[] {
  return controls
    .filter(({ isChoice, tag }) => isChoice && tag !== '')
    .map(({ tag, text }) => {
      const reply = controls.find((one) => one.tag === REPLY_TAG + tag)?.text ?? '';
      return { name: `field ${tag}`, id: tag, answer: written(text, words), reply: written(reply, words) };
    });
}

/** What somebody has written. A placeholder that the words were put beside is taken off. */
function written(text: string, { placeholders }: KnownWords): string {
  const trimmed = text.trim();
  if (placeholders.has(form(trimmed))) return '';
  if (answerOf(trimmed) !== undefined) return trimmed;
  const beside = [...placeholders].find((one) => form(trimmed).startsWith(one));
  const rest = beside === undefined ? undefined : trimmed.slice(beside.length).trim();
  return rest !== undefined && answerOf(rest) !== undefined ? rest : trimmed;
}
