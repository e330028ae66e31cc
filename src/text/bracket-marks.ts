import { closersOf as closersOfMark } from './bracket-pairs.js';

/** A quote or bracket in one of several blocks of text. */
export interface BracketMark {
  readonly block: number;
  /** UTF-16 offset in the block's text. */
  readonly at: number;
  readonly character: string;
}

/** Two marks that belong together. */
export interface BracketPair {
  readonly open: BracketMark;
  readonly close: BracketMark;
}

/** `unclosed`: only `open` stands there. `unopened`: only `close`. `mismatched`: both, of different kinds: 「…』, （…). */
export type BracketFault =
  | { readonly kind: 'unclosed'; readonly open: BracketMark }
  | { readonly kind: 'unopened'; readonly close: BracketMark }
  | ({ readonly kind: 'mismatched' } & BracketPair);

export interface Brackets {
  readonly pairs: readonly BracketPair[];
  readonly faults: readonly BracketFault[];
}

const QUOTES = new Set('「」『』｢｣“”„"＂«»‹›〝〟〞‘’\'');
/** The straight mark is a quote in Korean alone, which has no apostrophes. */
export const SINGLE = "'";

/** True for marks of quotation. */
export function isQuote(character: string): boolean {
  return QUOTES.has(character);
}

/** Characters that close what a mark opens, the straight single quote of Korean among them. */
export function closersOf(character: string): string {
  return character === SINGLE ? SINGLE : closersOfMark(character);
}

/** The order of the text. */
export function compare(a: BracketMark, b: BracketMark): number {
  return a.block - b.block || a.at - b.at;
}

/** True for two quotes, and for two brackets. */
export function isSameFamily(a: BracketMark, b: BracketMark): boolean {
  return isQuote(a.character) === isQuote(b.character);
}

/** How many marks are looked back over; more than that stand alone in no text. */
const MEMORY = 64;

/** The last mark that passes a test, of as many as are looked back over. */
export function findLast(marks: readonly BracketMark[], test: (mark: BracketMark) => boolean): BracketMark | undefined {
  for (let k = marks.length - 1; k >= Math.max(0, marks.length - MEMORY); k--) if (test(marks[k]!)) return marks[k];
  return undefined;
}
