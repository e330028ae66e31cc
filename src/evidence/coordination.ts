import type { Token } from '../core/segment.js';
import type { Span } from '../core/span.js';

/** Equal items of one coordination, side by side: "tea and tea", "tea, tea, tea". */
export interface EqualItems {
  readonly first: Span;
  /** The last of them. */
  readonly second: Span;
  /** How often the item stands there. */
  readonly times: number;
  /** The word or mark between them. */
  readonly joint: Span;
  /** Index of the joint among the tokens, and the number of tokens in one item. */
  readonly at: number;
  readonly length: number;
}

/** Tokens with a joint in them, how many tokens before and after it are equal, and how often they come. */
export interface Joined {
  readonly tokens: readonly Token[];
  readonly at: number;
  readonly length: number;
  /** How often the item stands there, side by side. */
  readonly times: number;
}

/** Longest item that is compared, in tokens. */
const MAX_ITEM = 24;
/** So that a line of a thousand equal words is read once. */
const MOST_TIMES = 9;

/** Index of the token behind the last of the equal items. */
export function behind({ at, length, times }: Pick<Joined, 'at' | 'length' | 'times'>): number {
  return at + (times - 1) * (length + 1);
}

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
  const isJoint = (at: number) => coordinators.has(tokens[at]?.surface.toLowerCase() ?? '');
  for (let at = 1; at < tokens.length - 1; at++) {
    if (!isJoint(at)) continue;
    const joined = longestItem(tokens, at, isJoint, isBounded);
    if (!joined) continue;
    const { length, times } = joined;
    const last = behind(joined) - 1;
    found.push({
      first: { start: tokens[at - length]!.start, end: tokens[at - 1]!.end },
      second: { start: tokens[last - length + 1]!.start, end: tokens[last]!.end },
      joint: { start: tokens[at]!.start, end: tokens[at]!.end },
      times,
      at,
      length,
    });
    at = last;
  }
  return found;
}

function longestItem(
  tokens: readonly Token[],
  at: number,
  isJoint: (at: number) => boolean,
  isBounded: (joined: Joined) => boolean,
): Joined | undefined {
  for (let length = Math.min(MAX_ITEM, at, tokens.length - at - 1); length > 0; length--) {
    let times = 1;
    for (
      let joint = at;
      times < MOST_TIMES && isJoint(joint) && isEqualBehind(tokens, at - length, joint, length);
      joint += length + 1
    )
      times++;
    const joined = { tokens, at, length, times };
    if (times > 1 && isBounded(joined)) return joined;
  }
  return undefined;
}

/** True when the tokens from a place on come again right behind a joint. */
function isEqualBehind(tokens: readonly Token[], from: number, joint: number, length: number): boolean {
  for (let k = 0; k < length; k++) {
    if (tokens[from + k]!.surface.toLowerCase() !== tokens[joint + 1 + k]?.surface.toLowerCase()) return false;
  }
  return true;
}
