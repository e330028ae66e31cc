import { type AnsweredRow, type ReadReplies, repliesOf } from './replies.js';
import { en } from './words/en.js';
import { ja } from './words/ja.js';
import { ko } from './words/ko.js';
import { vi } from './words/vi.js';

const CATALOGUES = [ja, vi, ko, en];
/** Name of the column with the reply keys. */
export const KEY_COLUMN = 'id';

/**
 * Replies of a table whose columns are found by their headings, in any of the four languages and in any order.
 * @param lines cells of each line; the heading may have lines above it
 * @returns undefined when no line has the headings
 */
export function repliesOfTable(lines: readonly (readonly string[])[]): ReadReplies | undefined {
  const at = lines.findIndex((cells) => columnsOf(cells) !== undefined);
  const columns = columnsOf(lines[at] ?? []);
  if (!columns) return undefined;
  const rows = lines.slice(at + 1).map(
    (cells, k): AnsweredRow => ({
      name: `row ${at + k + 2}`,
      id: cells[columns.id] ?? '',
      answer: cells[columns.answer] ?? '',
      reply: cells[columns.reply] ?? '',
    }),
  );
  return repliesOf(rows);
}

interface Columns {
  readonly id: number;
  readonly answer: number;
  readonly reply: number;
}

function columnsOf(cells: readonly string[]): Columns | undefined {
  const find = (names: readonly string[]) => cells.findIndex((cell) => names.includes(cell.normalize('NFC').trim()));
  const columns = {
    id: find([KEY_COLUMN]),
    answer: find(CATALOGUES.map((words) => words['column.answer'])),
    reply: find(CATALOGUES.map((words) => words['column.reply'])),
  };
  return Object.values(columns).every((column) => column >= 0) ? columns : undefined;
}
