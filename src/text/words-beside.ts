import type { Span } from '../core/span.js';
import { matchAt } from './phrase-table.js';

/** Patterns, each with what it says where it fits; the first that fits counts. */
export type SayingPatterns<T> = readonly (readonly [says: T, pattern: RegExp])[];

/** Words and the number that they stand beside, and what they say. */
export interface SaidBeside<T> extends Span {
  readonly says: T;
}

/** What words beside a place say, and how long they are with all up to the place, in UTF-16 units. */
export interface Said<T> {
  readonly says: T;
  readonly length: number;
}

/**
 * What the words right behind a place say: 以上 behind 10人 of 10人以上.
 * @param patterns sticky ones, which begin at the place
 */
export function saidBehind<T>(text: string, at: number, patterns: SayingPatterns<T>): Said<T> | undefined {
  for (const [says, pattern] of patterns) {
    const found = matchAt(pattern, text, at);
    if (found) return { says, length: found[0].length };
  }
  return undefined;
}

/**
 * What the words right before a place say: "at least " before ten.
 * @param patterns they end with the text that they are given
 * @param reach how far back they look, in UTF-16 units
 */
export function saidBefore<T>(
  text: string,
  at: number,
  patterns: SayingPatterns<T>,
  reach: number,
): Said<T> | undefined {
  const ahead = text.slice(Math.max(0, at - reach), at);
  for (const [says, pattern] of patterns) {
    const found = pattern.exec(ahead);
    if (found) return { says, length: found[0].length };
  }
  return undefined;
}

/**
 * What the words right behind a number say, else those right before it, with the words and the number as one span.
 * @param reach how far back the patterns of `before` look, in UTF-16 units
 */
export function saidBeside<T>(
  text: string,
  { start, end }: Span,
  before: SayingPatterns<T>,
  after: SayingPatterns<T>,
  reach: number,
): SaidBeside<T> | undefined {
  const behind = saidBehind(text, end, after);
  if (behind) return { says: behind.says, start, end: end + behind.length };
  const ahead = saidBefore(text, start, before, reach);
  return ahead && { says: ahead.says, start: start - ahead.length, end };
}
