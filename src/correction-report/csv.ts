import { visible } from '../text/visible.js';
import { cellsOf } from './cells.js';
import type { CorrectionWriter } from './writer.js';

/**
 * The table of corrections for spreadsheets: RFC 4180, with a byte order mark, without which Excel takes UTF-8 for something else. The last columns are for the answer; `id` says which finding it is for. A cell
 * is never a formula: a spreadsheet would run what begins with = + - @ (OWASP, "CSV Injection").
 */
export const csv: CorrectionWriter = {
  id: 'csv',
  async write(report, words) {
    const head = [
      ...(['number', 'place', 'source', 'wrong', 'right', 'reason', 'category', 'severity', 'remark'] as const),
      ...(['answer', 'reply'] as const),
    ].map((column) => words[`column.${column}`]);
    const rows = report.corrections.map((correction) => {
      const { number, place, source, wrong, right, reason, category, severity, remark } = cellsOf(
        correction,
        report,
        words,
      );
      return [number, place, source, wrong, right, reason, category, severity, remark, '', '', correction.replyKey];
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
