import type { Place } from '../core/finding.js';
import type { Segment } from '../core/segment.js';
import type { Span } from '../core/span.js';
import type { CheckContext } from './context.js';
import type { ItemList } from './item-lists.js';
import { listsOf, meaningfulIn, pairedLists } from './item-pairs.js';
import { covered } from './support.js';
import { wordSupport } from './word-support.js';

/** An item that a list has in two places with others between. */
export interface ListedAgain {
  readonly first: Span;
  readonly second: Span;
  /** The joint before the second, which goes with it. */
  readonly joint: Span;
}

const SHORTEST = 2;
/** Share of an item's letters of which a word must stand for more. */
const HALF = 0.5;

/**
 * Items of a segment's lists that come again behind others: リンゴ、バナナ、リンゴ. Some version must list the same things here, and none may name the thing twice: in "red, white and red" the second is meant.
 */
export function listedAgain(segment: Segment, context: CheckContext): ListedAgain[] {
  const lists = listsOf(segment, context.packs.target);
  const repeats = lists.flatMap((own) => repeatsOf(own, segment, context).map((again) => ({ own, again })));
  if (repeats.length === 0) return [];
  const paired = new Set(pairedLists(segment, context).map(({ own }) => own));
  return repeats
    .filter(({ own, again }) => paired.has(own) && isOnceElsewhere([again.first, again.second], segment, context))
    .map(({ again }) => again);
}

function repeatsOf({ items, joints }: ItemList, segment: Segment, { packs: { target } }: CheckContext): ListedAgain[] {
  const textOf = ({ start, end }: Span) => segment.text.slice(start, end).toLowerCase();
  // 親と子の話、親と先生の話: between these two.
  const opensPair = (joint: Span | undefined) => joint !== undefined && textOf(joint) === 'と';
  return items.flatMap((second, k): ListedAgain[] => {
    const text = textOf(second);
    const before = items.slice(0, Math.max(0, k - 1)).findLast((item) => textOf(item) === text);
    const isThing = meaningfulIn(segment, second, target).length > 0 && !target.mayRepeat(text);
    if (!before || text.length < SHORTEST || !isThing || opensPair(joints[k])) return [];
    return [{ first: before, second, joint: joints[k - 1]! }];
  });
}

/** True when each version that has a word for both has it in one place, and some has. */
function isOnceElsewhere(places: readonly Span[], { index }: Segment, context: CheckContext): boolean {
  const counts = context.collation.sources.map((_, source) => {
    const { strong } = wordSupport(context).linksOf(source, index);
    const isOf = (item: Span) => strong.filter(({ target }) => covered(item, [target]) > HALF);
    return countApart(places.flatMap(isOf).map(({ place }) => place));
  });
  return counts.some((count) => count === 1) && counts.every((count) => count < 2);
}

/** How many stretches some places make, those that overlap being one. */
function countApart(places: readonly Place[]): number {
  const sorted = [...places].sort((a, b) => a.segment - b.segment || a.start - b.start);
  let [count, segment, end] = [0, -1, 0];
  for (const place of sorted) {
    if (place.segment !== segment || place.start >= end) count++;
    end = place.segment === segment ? Math.max(end, place.end) : place.end;
    segment = place.segment;
  }
  return count;
}
