import type { Token } from '../core/segment.js';
import type { Span } from '../core/span.js';

/** The same words twice in a row, with nothing between. */
export interface Repetition {
  readonly first: Span;
  readonly second: Span;
  /** Number of tokens in one of them. */
  readonly length: number;
  /** Index of the first token of the first. */
  readonly index: number;
}

const MAX_LENGTH = 8;

/**
 * Runs of tokens that come twice in a row, the longest at each place: "red red apples" has one of one token.
 * White space between the two is allowed, any mark is a token and so ends the run.
 */
export function repetitions(tokens: readonly Token[]): Repetition[] {
  const found: Repetition[] = [];
  let index = 0;
  while (index < tokens.length) {
    const length = longestAt(tokens, index);
    if (length === 0) {
      index++;
      continue;
    }
    found.push({ first: spanOf(tokens, index, length), second: spanOf(tokens, index + length, length), length, index });
    index += length;
  }
  return found;
}

function longestAt(tokens: readonly Token[], index: number): number {
  for (let length = Math.min(MAX_LENGTH, (tokens.length - index) >> 1); length > 0; length--) {
    let equal = true;
    for (let k = 0; k < length && equal; k++) {
      const token = tokens[index + k]!;
      equal = token.kind === 'word' && token.surface.toLowerCase() === tokens[index + length + k]!.surface.toLowerCase();
    }
    if (equal) return length;
  }
  return 0;
}

function spanOf(tokens: readonly Token[], index: number, length: number): Span {
  return { start: tokens[index]!.start, end: tokens[index + length - 1]!.end };
}
