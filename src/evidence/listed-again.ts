import type { Segment } from '../core/segment.js';
import { overlaps, type Span, width } from '../core/span.js';
import type { CheckContext } from './context.js';
import type { ItemList } from './item-lists.js';
import { listsOf, meaningfulIn, pairedLists } from './item-pairs.js';
import { covered } from './support.js';
import type { SourcePlace } from './unlinked-tokens.js';
import { wordSupport } from './word-support.js';

/** Two places of an item in a list, with others between. */
interface Repeat {
  readonly first: Span;
  readonly second: Span;
  /** The joint before the second, which goes with it. */
  readonly joint: Span;
}

/** An item that a list has twice, and the versions that have it once. */
export interface ListedAgain extends Repeat {
  /** Where versions have it. */
  readonly places: readonly SourcePlace[];
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
  return repeats.flatMap(({ own, again }) => {
    const named = namedIn([again.first, again.second], segment, context);
    const isOnce = named.every((places) => places.length < 2);
    return paired.has(own) && isOnce && named.flat().length > 0 ? [{ ...again, places: named.flat() }] : [];
  });
}

function repeatsOf({ items, joints }: ItemList, segment: Segment, { packs: { target } }: CheckContext): Repeat[] {
  const textOf = ({ start, end }: Span) => segment.text.slice(start, end).toLowerCase();
  // 親と子の話、親と先生の話: between these two.
  const opensPair = (joint: Span | undefined) => joint !== undefined && textOf(joint) === 'と';
  return items.flatMap((second, k): Repeat[] => {
    const text = textOf(second);
    const before = items.slice(0, Math.max(0, k - 1)).findLast((item) => textOf(item) === text);
    const isThing = meaningfulIn(segment, second, target).length > 0 && !target.mayRepeat(text);
    if (!before || text.length < SHORTEST || !isThing || opensPair(joints[k])) return [];
    return [{ first: before, second, joint: joints[k - 1]! }];
  });
}

/** Where each version has words for some items; words that overlap are one place. */
function namedIn(items: readonly Span[], { index }: Segment, context: CheckContext): SourcePlace[][] {
  return context.collation.sources.map((_, source) => {
    const { strong } = wordSupport(context).linksOf(source, index);
    const links = strong.filter(({ target }) => items.some((item) => covered(item, [target]) > HALF));
    const apart: SourcePlace[] = [];
    for (const { place } of links.toSorted((a, b) => width(b.place) - width(a.place))) {
      const isKnown = apart.some((other) => other.segment === place.segment && overlaps(other, place));
      if (!isKnown) apart.push({ ...place, source });
    }
    return apart;
  });
}
