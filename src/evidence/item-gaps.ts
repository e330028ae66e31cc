import type { Segment, Token } from '../core/segment.js';
import { contains, overlaps, type Span } from '../core/span.js';
import { beadConfidence, type CheckContext } from './context.js';
import type { ItemList } from './item-lists.js';
import { type PairedLists, surelyIn } from './item-pairs.js';
import { covered } from './support.js';
import { isLinked, type SourcePlace } from './unlinked-tokens.js';
import { wordSupport } from './word-support.js';

/** What one source says about a place in a list of the target: between two neighbours that it has as well, or behind the last one. */
export interface ItemGap {
  readonly source: number;
  readonly own: ItemList;
  /** Index of the target's item before the place. */
  readonly after: number;
  /** Number of items that the target has there. */
  readonly count: number;
  /** Number of items that the source has there. */
  readonly others: number;
  /** The source's item, when it has one there and no word of the target stands for it. */
  readonly place?: SourcePlace;
  /** True when the source's one item there has words for it elsewhere in the target. */
  readonly isElsewhere: boolean;
  /** True when target and source have the whole list word by word, but for one item. */
  readonly isFirm: boolean;
  /** True when it stands behind the last item that target and source have in common. */
  readonly isEnd: boolean;
  /** Where the item before ends, as far as the source tells: behind 教育 of 教育の予算 when its partner is "education". */
  readonly end: number;
}

/** Beads below it may be wrong, so that nothing follows from what they lack. */
const SURE_BEAD = 0.8;
/** An item that is nearly as much like a neighbour as the neighbour's partner is: it is not clear which of the two is missing. */
const NEARLY = 0.05;
/** Items of a list that are enough to be sure of it. */
const FIRM = 3;

/** What a source says between all neighbours of a list that it has, too, and behind the last one. */
export function itemGaps(paired: PairedLists, segment: Segment, context: CheckContext): ItemGap[] {
  const { source, own, other, partner } = paired;
  if (beadConfidence(context, source, segment.index) < SURE_BEAD) return [];
  const pairs = partner.flatMap((j, i) => (j < 0 ? [] : [[i, j] as const]));
  const isFirm =
    pairs.length === own.items.length &&
    pairs.length >= FIRM &&
    pairs.every(([i]) => isRendered(i, paired, segment, context));
  return pairs.map(([i, j], at): ItemGap => {
    const next = pairs[at + 1];
    const [nextI, nextJ] = next ?? [other.items.length, own.items.length];
    const others = nextI - i - 1;
    const lost = others === 1 ? lostItem(i + 1, next ? [[i, j], next] : [[i, j]], paired, segment, context) : undefined;
    const gap = { source, own, after: j, count: nextJ - j - 1, others, isFirm, isEnd: next === undefined };
    return {
      ...gap,
      isElsewhere: lost === 'elsewhere',
      ...(lost !== undefined && typeof lost !== 'string' ? { place: lost } : {}),
      end: endOf(i, j, paired, segment, context),
    };
  });
}

/**
 * Where an item stands that is missing in the target, for all that the links show; `shared` when its words are only such as other items have, too, and it
 * may be meant with them.
 */
export function lostItem(
  k: number,
  neighbours: readonly (readonly [number, number])[],
  paired: PairedLists,
  segment: Segment,
  context: CheckContext,
): SourcePlace | 'shared' | 'elsewhere' {
  const { source, own, other, likeness, partner } = paired;
  if (neighbours.some(([i, j]) => likeness[k]![j]! > likeness[i]![j]! - NEARLY)) return 'shared';
  const beside = context.collation.sources[source]!.segments[other.segment]!;
  const words = surelyIn(beside, other, k, context.packs.sources[source]!);
  const kept = own.items.filter((_, j) => partner.includes(j));
  const found = words.map((word) => rendering(word, kept, paired, segment, context));
  if (found.includes('elsewhere')) return 'elsewhere';
  if (!found.includes('none')) return 'shared';
  return { source, segment: other.segment, start: words[0]!.start, end: words.at(-1)!.end };
}

/** True when every word that is certainly an item's own has a counterpart. */
function isRendered(i: number, { source, other }: PairedLists, segment: Segment, context: CheckContext): boolean {
  const beside = context.collation.sources[source]!.segments[other.segment]!;
  const words = surelyIn(beside, other, i, context.packs.sources[source]!);
  return words.every(({ start, end }) =>
    isLinked(context, segment.index, { source, segment: other.segment, start, end }),
  );
}

/** Where the target has a word of a missing item: of "low pressure" no more than "pressure" is in 高気圧, which is the partner of another. */
function rendering(
  word: Token,
  kept: readonly Span[],
  { source, other }: PairedLists,
  segment: Segment,
  context: CheckContext,
): 'none' | 'shared' | 'elsewhere' {
  const { strong, weak } = wordSupport(context).linksOf(source, segment.index);
  const links = [
    ...strong.filter(({ place }) => place.segment === other.segment && overlaps(place, word)),
    ...weak.filter(({ place }) => place.segment === other.segment && contains(place, word)),
  ];
  if (links.some((link) => !kept.some((span) => overlaps(span, link.target)))) return 'elsewhere';
  // Korean writes compounds as one word: of 저기압 only 기압 is in 高気圧.
  const isPart = context.packs.sources[source]!.boundary === 'eojeol';
  const places = links.map(({ place }) => place);
  return links.length === 0 || (isPart && covered(word, places) < 1) ? 'none' : 'shared';
}

/** Where the part of an item ends that its partner accounts for. */
function endOf(i: number, j: number, paired: PairedLists, segment: Segment, context: CheckContext): number {
  const { source, own, other } = paired;
  const item = own.items[j]!;
  if (own.whole[j]) return item.end;
  const { strong, weak } = wordSupport(context).linksOf(source, segment.index);
  const ends = [...strong, ...weak]
    .filter(
      ({ place, target }) =>
        place.segment === other.segment && overlaps(place, other.items[i]!) && contains(item, target),
    )
    .map(({ target }) => target.end);
  let end = ends.length === 0 ? item.end : Math.max(...ends);
  // 保健 is linked, 省 belongs to it.
  for (const token of segment.tokens) {
    if (token.start === end && end < item.end && context.packs.target.isNominal(token)) end = token.end;
  }
  return end;
}
