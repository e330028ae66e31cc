import { figure } from '../figure.js';
import type { CorrectionReport } from '../model.js';
import type { CorrectionWords } from '../words/index.js';
import { say } from '../writer.js';
import { lineHtml } from './escape.js';

/** What every part of the page needs. */
export interface PageScope {
  readonly report: CorrectionReport;
  readonly words: CorrectionWords;
  /** Words of the report with their values, as HTML. */
  readonly said: (key: keyof CorrectionWords, values?: Readonly<Record<string, string | number>>) => string;
  /** A number as the report's language writes it: 9,370 or 9.370. @param decimals at most so many */
  readonly number: (value: number, decimals?: number) => string;
}

export function scopeOf(report: CorrectionReport, words: CorrectionWords): PageScope {
  return {
    report,
    words,
    said: (key, values) => lineHtml(say(words, key, values)),
    number: (value, decimals = 0) => figure(value, report.language, decimals),
  };
}

/** A table with a heading for each column. Cells are HTML; the first one of a row names it. @param numbers columns with numbers, from 0 */
export function tableHtml(
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  numbers: readonly number[] = [],
): string {
  const style = (k: number) => (numbers.includes(k) ? ' class="n"' : '');
  const head = heads.map((cell, k) => `<th scope="col"${style(k)}>${cell}</th>`).join('');
  const lines = rows.map((row) => {
    const cells = row.map((cell, k) =>
      k === 0 ? `<th scope="row"${style(k)}>${cell}</th>` : `<td${style(k)}>${cell}</td>`,
    );
    return `<tr>${cells.join('')}</tr>`;
  });
  return `<table>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${lines.join('\n')}\n</tbody>\n</table>`;
}
