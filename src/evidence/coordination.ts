import type { Token } from '../core/segment.js';
import type { Span } from '../core/span.js';

/** Two equal items of one coordination, side by side: "tea and tea". */
export interface EqualItems {
  readonly first: Span;
  readonly second: Span;
  /** The word or mark between them. */
  readonly joint: Span;
}

/** Longest item that is compared, in tokens. */
const MAX_ITEM = 24;

/**
 * Finds items that a coordinating word or mark joins to an equal item: the longest run of tokens that ends before the joint and
 * comes again right after it. A run counts only if an item can begin and end there (`isEdge`).
 * @param coordinators words and marks of the language that join items
 * @param isEdge true when an item may be bounded by this token (or by the start or end of the sentence: undefined)
 */
export function equalItems(
  tokens: readonly Token[],
  coordinators: ReadonlySet<string>,
  isEdge: (token: Token | undefined) => boolean,
): EqualItems[] {
  const found: EqualItems[] = [];
  for (let joint = 1; joint < tokens.length - 1; joint++) {
    if (!coordinators.has(tokens[joint]!.surface.toLowerCase())) continue;
    const length = longestItem(tokens, joint, isEdge);
    if (length === 0) continue;
    found.push({
      first: { start: tokens[joint - length]!.start, end: tokens[joint - 1]!.end },
      second: { start: tokens[joint + 1]!.start, end: tokens[joint + length]!.end },
      joint: { start: tokens[joint]!.start, end: tokens[joint]!.end },
    });
  }
  return found;
}

function longestItem(
  tokens: readonly Token[],
  joint: number,
  isEdge: (token: Token | undefined) => boolean,
): number {
  for (let length = Math.min(MAX_ITEM, joint, tokens.length - joint - 1); length > 0; length--) {
    if (!isEdge(tokens[joint - length - 1]) || !isEdge(tokens[joint + length + 1])) continue;
    let equal = true;
    for (let k = 0; k < length && equal; k++) {
      equal = tokens[joint - length + k]!.surface === tokens[joint + 1 + k]!.surface;
    }
    if (equal) return length;
  }
  return 0;
}
