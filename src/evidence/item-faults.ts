import type { Segment } from '../core/segment.js';
import { alignedSegments, type CheckContext } from './context.js';
import { dictionariesBetween, headOf } from './dictionary-words.js';
import { type ItemGap, itemGaps } from './item-gaps.js';
import type { ItemList } from './item-lists.js';
import { listsOf, meaningfulIn, pairedLists } from './item-pairs.js';
import { isNamed, type Naming, namingOf, soundAlike } from './item-words.js';
import type { SourcePlace } from './unlinked-tokens.js';
import { hasTranslations, wordSupport } from './word-support.js';

/** A list of the target that has other items than the lists of the sources. */
export interface ItemFault {
  /** `missing`: between two items; `missingLast`: behind the last; `added`: no version has it; `replaced`: they have another in its place. */
  readonly kind: 'missing' | 'missingLast' | 'added' | 'replaced';
  readonly own: ItemList;
  /** Index of the item before the place. */
  readonly after: number;
  /** Where that item ends, as far as its counterparts tell. */
  readonly end: number;
  /** The items of the sources that have no counterpart. */
  readonly places: readonly SourcePlace[];
  /** What they are called in Japanese. */
  readonly naming: Naming;
  readonly confidence: number;
}

const NO_NAMING: Naming = { words: [], isClear: false };
/** What one version lacks or has alone may be its own way of putting it. */
const MAJORITY = 2;
const CONFIDENCE = { agreed: 0.9, last: 0.85, replaced: 0.8, added: 0.8, alone: 0.75 };

/**
 * Faults of the lists of a segment, by position.
 * @param text the segment with its neighbours
 */
export function itemFaults(segment: Segment, text: string, context: CheckContext): ItemFault[] {
  const gaps = pairedLists(segment, context).flatMap((paired) => itemGaps(paired, segment, context));
  const scene: Scene = { segment, text, context };
  return placesOf(gaps).flatMap((group) => {
    const { own, after } = group[0]!;
    const around = gaps.filter((gap) => gap.own === own && gap.after <= after && after <= gap.after + gap.count);
    const fault = missing(group, around, scene) ?? surplus(group, scene);
    return fault ? [fault] : [];
  });
}

/**
 * Without a dictionary between the two languages a word that nothing is linked to may well be there. A number would be seen, and a name where both write Latin letters.
 */
function canTell({ source, place }: ItemGap, context: CheckContext): boolean {
  const { packs, lexicon } = context;
  if (dictionariesBetween(packs.target, packs.sources[source]!, lexicon.core).length > 0) return true;
  const isLatin = [packs.target, packs.sources[source]!].every(({ boundary }) => boundary === 'syllable');
  return place !== undefined && (isFigure(place, context) || (isLatin && isNamed(place, context)));
}

interface Scene {
  readonly segment: Segment;
  /** The sentence with its neighbours, where a translator may have put an item. */
  readonly text: string;
  readonly context: CheckContext;
}

/** What the sources say about each place of each list. */
function placesOf(gaps: readonly ItemGap[]): ItemGap[][] {
  const lists = new Map<ItemList, Map<number, ItemGap[]>>();
  for (const gap of gaps) {
    const places = lists.get(gap.own) ?? new Map<number, ItemGap[]>();
    lists.set(gap.own, places.set(gap.after, [...(places.get(gap.after) ?? []), gap]));
  }
  return [...lists.values()]
    .flatMap((places) => [...places.values()])
    .sort(([a], [b]) => a!.own.items[a!.after]!.start - b!.own.items[b!.after]!.start);
}

function countSources(gaps: readonly ItemGap[]): number {
  return new Set(gaps.map(({ source }) => source)).size;
}

/** One item more in the sources, and in none of them as many as in the target. */
function missing(
  group: readonly ItemGap[],
  around: readonly ItemGap[],
  { segment, text, context }: Scene,
): ItemFault | undefined {
  const votes = group.filter((gap) => gap.count === 0 && gap.others === 1 && gap.place && canTell(gap, context));
  const against = around.some(({ count, others }) => others <= count) || group.some(({ isElsewhere }) => isElsewhere);
  if (votes.length === 0 || against) return undefined;
  const places = votes.map(({ place }) => place!);
  const naming = namingOf(places, context);
  if (naming.words.some((word) => text.includes(word))) return undefined;
  const { own, after, isEnd, end } = votes[0]!;
  const fault = { kind: isEnd ? 'missingLast' : 'missing', own, after, end, places, naming } as const;
  const more = around.filter((gap) => gap.others === gap.count + 1 && canTell(gap, context));
  if (countSources(more) >= MAJORITY) {
    if (!isEnd) return { ...fault, confidence: CONFIDENCE.agreed };
    // Where the last item ends, and what goes on from there, links alone cannot tell.
    return naming.words.length > 0 || isOneName(places, context)
      ? { ...fault, confidence: CONFIDENCE.last }
      : undefined;
  }
  const isKnown =
    naming.words.length > 0 ||
    isNamed(places[0]!, context) ||
    isFigure(places[0]!, context) ||
    (isKnownWord(places[0]!, context) && othersListIt(votes[0]!, segment, context));
  return isKnown && !isEnd && votes[0]!.isFirm ? { ...fault, confidence: CONFIDENCE.alone } : undefined;
}

/** One item more in the target, or another one. */
function surplus(group: readonly ItemGap[], scene: Scene): ItemFault | undefined {
  const { segment, context } = scene;
  const votes = group.filter(({ count }) => count === 1);
  const [first] = votes;
  if (!first || group.some(({ count }) => count === 0)) return undefined;
  const { own, after, end } = first;
  const added = votes.every(({ others }) => others === 0);
  const replaced = votes.every(({ others, place }) => others === 1 && place);
  const sources = countSources(votes);
  if (!(added || replaced) || !isStrange(own.items[after + 1]!, votes, segment, context)) return undefined;
  if (sources < MAJORITY) return undefined;
  if (added) return { kind: 'added', own, after, end, places: [], naming: NO_NAMING, confidence: CONFIDENCE.added };
  const places = votes.map(({ place }) => place!);
  const naming = namingOf(places, context);
  const isSure = !first.isEnd || naming.words.length > 0;
  return isSure ? { kind: 'replaced', own, after, end, places, naming, confidence: CONFIDENCE.replaced } : undefined;
}

/** True for an item that no source bears out any word of, though they could: the dictionaries have it. */
function isStrange(
  item: ItemList['items'][number],
  votes: readonly ItemGap[],
  segment: Segment,
  context: CheckContext,
): boolean {
  const words = meaningfulIn(segment, item, context.packs.target);
  const whole = segment.text.slice(item.start, item.end);
  const isKnown = (source: number) =>
    hasTranslations(context, source, whole) || words.every(({ base }) => hasTranslations(context, source, base));
  return (
    words.length > 0 &&
    votes.every(({ source }) => isKnown(source)) &&
    words.every(({ start, end }) =>
      wordSupport(context)
        .supportOf({ segment: segment.index, start, end })
        .every(({ grade }) => grade === 'none'),
    )
  );
}

/** True when a dictionary leads from the whole item to the language of the target, and so would have led to the word that stands for it. */
function isKnownWord(
  { source, segment, start, end }: SourcePlace,
  { packs, collation, lexicon }: CheckContext,
): boolean {
  const words = collation.sources[source]!.segments[segment]!.text.slice(start, end);
  return dictionariesBetween(packs.target, packs.sources[source]!, lexicon.core).some(
    (dictionary) => dictionary.from === packs.sources[source]!.code && headOf(words, dictionary) !== undefined,
  );
}

/** True when the other sources have a list as long, or there are no others: their words cannot be compared, but counted. */
function othersListIt({ source, own, others, count }: ItemGap, segment: Segment, context: CheckContext): boolean {
  const least = own.items.length + others - count;
  return context.collation.sources.every((_, other) => {
    const beside = other === source ? [] : alignedSegments(context, other, segment.index);
    const lists = beside.flatMap((one) => listsOf(one, context.packs.sources[other]!));
    return beside.length === 0 || lists.some(({ items }) => items.length >= least);
  });
}

function isOneName(places: readonly SourcePlace[], context: CheckContext): boolean {
  const [first, ...more] = places;
  return places.some((place) => isNamed(place, context)) && more.every((place) => soundAlike(first!, place, context));
}

/** A number or an acronym. */
function isFigure({ source, segment, start, end }: SourcePlace, { collation }: CheckContext): boolean {
  return /^(?:\p{N}|\p{Lu}{2,}\p{N}*$)/u.test(collation.sources[source]!.segments[segment]!.text.slice(start, end));
}
