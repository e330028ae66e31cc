import { isLatin } from './numerals.js';
import { matchAt } from './phrase-table.js';

const LETTERS = /[\p{L}\p{M}]+/uy;

/** The letters, with their marks, that stand at an offset and go on to the end of the word; '' where there are none. */
export function wordAt(text: string, at: number): string {
  // Latin letters need no regular expression, which at each word of a text takes longer than all else that is done with it.
  let end = at;
  while (end < text.length && isLatin(text, end)) end++;
  const isAscii = !(text.charCodeAt(end) >= 0x80);
  return isAscii ? text.slice(at, end) : (matchAt(LETTERS, text, at)?.[0] ?? '');
}
