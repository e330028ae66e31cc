import { visible } from '../text/visible.js';
import { rowCellsOf } from './row-cells.js';
import { sentenceCells, sentencesByEntry } from './sentence-cells.js';
import type { CorrectionWriter } from './writer.js';

/** The same columns as in the workbook, in the same order. */
const BEFORE_ANSWER = [
  'number',
  'place',
  'source',
  'sentence',
  'wrong',
  'right',
  'corrected',
  'reason',
  'category',
  'severity',
  'remark',
] as const;

/**
 * The table of corrections for spreadsheets: RFC 4180, with a byte order mark, without which Excel takes UTF-8 for something else. The last columns are for the answer; `id` says which finding it is for. A cell
 * is never a formula: a spreadsheet would run what begins with = + - @ (OWASP, "CSV Injection").
 */
export const csv: CorrectionWriter = {
  id: 'csv',
  async write(report, words) {
    const columns = [...BEFORE_ANSWER, 'answer', 'reply'] as const;
    const head = columns.map((column) => words[`column.${column}`]);
    const sentences = sentencesByEntry(report);
    const rows = report.corrections.map((correction) => {
      const { sentence, corrected, sign } = sentenceCells(correction, sentences, words);
      const cells = { ...rowCellsOf(correction, report, words), sentence, corrected: `${sign}${corrected}` };
      return [...BEFORE_ANSWER.map((column) => cells[column]), '', '', correction.replyKey];
    });
    const text = [[...head, 'id'], ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
    return new TextEncoder().encode(`\ufeff${text}`);
  },
};

function cell(text: string): string {
  const lines = text
    .split(/\r\n|[\r\n]/u)
    .map(visible)
    .join('\n');
  const safe = /^[\s]*[=+\-@＝＋－＠]/u.test(lines) ? `'${lines}` : lines;
  return /[",\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
