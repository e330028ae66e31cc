import { lineHtml } from '../../correction-report/html/escape.js';
import { pointButton } from './markup.js';

/** Rows that a page has at most. */
const MOST_ROWS = 120;
/** The rows go on by so many at once, so that those on the screen stay where they are while the mark moves among them. */
const STRIDE = 60;
/** Rows that are shown before and behind the marked one at least, where there are so many. */
const MARGIN = 30;

/** Rows that are shown: from the first up to, but not with, the last number. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

/**
 * The rows round the marked one: a text of 5,000 beads would be a page of megabytes. Row 200 of 5,000 is shown among the rows 120 to 240.
 * @param at number of the marked row
 * @param count rows there are
 */
export function windowRound(at: number, count: number): Window {
  const wanted = Math.floor(Math.max(0, at - MARGIN) / STRIDE) * STRIDE;
  const from = Math.max(0, Math.min(wanted, count - MOST_ROWS));
  return { from, to: Math.min(count, from + MOST_ROWS) };
}

/**
 * A button that goes on to rows that are not shown.
 * @param row number by which the next one of them is pointed at; undefined where there is none
 */
export function beyondHtml(row: number | undefined, label: string, id: string): string {
  return row === undefined ? '' : `<p class="beyond">${pointButton(row, lineHtml(label), { id })}</p>`;
}
