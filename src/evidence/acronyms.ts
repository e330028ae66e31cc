import type { Segment } from '../core/segment.js';
import type { Span } from '../core/span.js';

/** An acronym in a text; offsets are UTF-16 units in the segment's text. */
export interface Acronym extends Span {
  /** In half-width letters. */
  readonly text: string;
}

/** Three capitals and more, with digits after them or not: MPPT, COP26; full-width ones too. Not part of a longer word or code. */
const ACRONYM = /(?<![A-Za-z\p{N}_/@-]|[A-Za-z\p{N}]\.)[A-ZＡ-Ｚ]{3,8}(?![A-Za-z\p{N}_/@-]|\.[A-Za-z\p{N}])/gu;

/** The acronyms of a segment, in order. In a heading in capitals every word would be one. */
export function acronymsOf({ text }: Segment): Acronym[] {
  if (isShouted(text)) return [];
  return [...text.matchAll(ACRONYM)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0].normalize('NFKC'),
  }));
}

/** Words in Latin letters, all of them in capitals, and more than one. */
function isShouted(text: string): boolean {
  const words = text.match(/\p{Script=Latin}{2,}/gu) ?? [];
  return words.length > 2 && words.every((word) => word === word.toUpperCase());
}

/** Whether one of two acronyms has the letters of the other in another order, two neighbours or more changed over: MTPP, MPPT. */
export function isTransposed(a: string, b: string): boolean {
  const letters = (text: string) => [...text].sort().join('');
  return a !== b && a.length === b.length && letters(a) === letters(b);
}
