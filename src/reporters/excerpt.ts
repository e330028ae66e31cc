import type { Span } from '../core/span.js';
import { columnsOf, fitMiddle } from '../text/columns.js';
import { fitEndWords, fitStartWords } from '../text/fit-words.js';
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
  const before = fitEndWords(left, Math.min(SIDE, Math.max(half, rest - columnsOf(right))));
  const after = fitStartWords(right, Math.min(SIDE, rest - columnsOf(before)));
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
