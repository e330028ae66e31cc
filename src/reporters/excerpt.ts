import type { Span } from '../core/span.js';
import { columnsOf, fitEnd, fitMiddle, fitStart } from '../text/columns.js';
import { visible } from '../text/visible.js';

/** Words and what stands beside them in their line, ready to be printed. */
export interface Excerpt {
  readonly before: string;
  /** Empty when the span is zero-width. */
  readonly words: string;
  readonly after: string;
}

/** Columns of context on either side of the words. */
const SIDE = 30;

/** Columns of context that long words leave on either side. */
const SMALLEST_SIDE = 8;

/** UTF-16 units beside the words that are looked at: enough for `SIDE` columns, however long the line is. */
const REACH = 240;

/**
 * The words at a span in their context, at most `room` columns wide.
 * @param text of the whole document
 * @param room columns for before, words and after together
 */
export function excerptOf(text: string, span: Span, room: number): Excerpt {
  const left = beforeOf(text, span.start);
  const right = afterOf(text, span.end);
  const sides = Math.min(SMALLEST_SIDE, columnsOf(left)) + Math.min(SMALLEST_SIDE, columnsOf(right));
  const words = fitMiddle(visible(text.slice(span.start, span.end)), Math.max(4, room - sides));
  const rest = Math.max(0, room - columnsOf(words));
  const half = Math.min(SIDE, Math.floor(rest / 2));
  const before = cutBefore(left, Math.min(SIDE, Math.max(half, rest - columnsOf(right))));
  const after = cutAfter(right, Math.min(SIDE, rest - columnsOf(before)));
  return { before, words, after };
}

function beforeOf(text: string, start: number): string {
  const near = text.slice(Math.max(0, start - REACH), start);
  return visible(near.slice(Math.max(near.lastIndexOf('\n'), near.lastIndexOf('\r')) + 1)).trimStart();
}

function afterOf(text: string, end: number): string {
  const near = text.slice(end, end + REACH);
  const lineEnd = near.search(/[\r\n]/u);
  return visible(lineEnd < 0 ? near : near.slice(0, lineEnd)).trimEnd();
}

/** `…mở rộng cảng ` for a longer start: a word that was cut is left out, where words have spaces. */
function cutBefore(text: string, columns: number): string {
  const cut = fitEnd(text, columns);
  return cut === text ? cut : cut.replace(/^…[\p{Script=Latin}\p{Script=Hangul}\p{M}\p{N}\p{P}]{0,12}\s+(?=\S)/u, '…');
}

/** ` trước mùa mưa…`, likewise. */
function cutAfter(text: string, columns: number): string {
  const cut = fitStart(text, columns);
  return cut === text ? cut : cut.replace(/(?<=\S)\s+[\p{Script=Latin}\p{Script=Hangul}\p{M}\p{N}\p{P}]{0,12}…$/u, '…');
}
