import type { Token } from '../core/segment.js';
import type { Span } from '../core/span.js';

/** Two equal items of one coordination, side by side: "tea and tea". */
export interface EqualItems {
  readonly first: Span;
  readonly second: Span;
  /** The word or mark between them. */
  readonly joint: Span;
  /** Index of the joint among the tokens, and the number of tokens in one item. */
  readonly at: number;
  readonly length: number;
}

/** Tokens with a joint in them, and how many tokens before and after it are equal. */
export interface Joined {
  readonly tokens: readonly Token[];
  readonly at: number;
  readonly length: number;
}

/** Longest item that is compared, in tokens. */
const MAX_ITEM = 24;

/**
 * Finds items that a coordinating word or mark joins to an equal item: the longest run of tokens that ends before the joint and
 * comes again right after it. A run counts only if it is a whole item (`isBounded`).
 * @param coordinators words and marks of the language that join items
 * @param isBounded true when the two runs are whole items, with regard to the tokens around them
 */
export function equalItems(
  tokens: readonly Token[],
  coordinators: ReadonlySet<string>,
  isBounded: (joined: Joined) => boolean,
): EqualItems[] {
  const found: EqualItems[] = [];
  for (let at = 1; at < tokens.length - 1; at++) {
    if (!coordinators.has(tokens[at]!.surface.toLowerCase())) continue;
    const length = longestItem(tokens, at, isBounded);
    if (length === 0) continue;
    found.push({
      first: { start: tokens[at - length]!.start, end: tokens[at - 1]!.end },
      second: { start: tokens[at + 1]!.start, end: tokens[at + length]!.end },
      joint: { start: tokens[at]!.start, end: tokens[at]!.end },
      at,
      length,
    });
  }
  return found;
}

function longestItem(tokens: readonly Token[], at: number, isBounded: (joined: Joined) => boolean): number {
  for (let length = Math.min(MAX_ITEM, at, tokens.length - at - 1); length > 0; length--) {
    let equal = true;
    for (let k = 0; k < length && equal; k++) {
      equal = tokens[at - length + k]!.surface === tokens[at + 1 + k]!.surface;
    }
    if (equal && isBounded({ tokens, at, length })) return length;
  }
  return 0;
}
