import type { Testimony } from '../core/finding.js';
import { contains, overlaps } from '../core/span.js';
import type { CheckContext } from './context.js';
import type { NamedConcept } from './term.js';

/** How often every version that names a concept names it at least. */
export function countPerSource(places: readonly Testimony[]): number {
  const counts = new Map<number, number>();
  for (const { source } of places) counts.set(source, (counts.get(source) ?? 0) + 1);
  return Math.min(...counts.values());
}

/** What the versions say about a concept. */
export interface Votes {
  /** Versions that could name it: the glossary has a term in their language. */
  readonly able: number;
  /** Versions that do. */
  readonly naming: number;
}

/**
 * @param present indexes of the sources that have something there
 */
export function votesFor(
  { concept, places }: NamedConcept,
  present: readonly number[],
  { packs }: CheckContext,
): Votes {
  const able = present.filter((source) => concept.terms.some((term) => term.language === packs.sources[source]!.code));
  return { able: able.length, naming: new Set(places.map((place) => place.source)).size };
}

/**
 * True when more versions name a concept than do not. Otherwise the word is likely used in another sense: "protocol" beside giao thức
 * and 규약 is no treaty.
 */
export function isMajority({ able, naming }: Votes): boolean {
  return naming * 2 > able;
}

/** Most Sino-Vietnamese words have two syllables; longer matches may be two words. */
const TWO_KANJI = 2;

/**
 * True when a word of the source reaches over the edge of a term's place: in "văn hóa học đường" the target's 文化 stands for văn hóa,
 * so there is no hóa học (chemistry) here. Vietnamese does not mark where words end.
 * @param segments indexes of the target's segments
 */
export function cutsWord(place: Testimony, segments: readonly number[], { links, packs }: CheckContext): boolean {
  if (packs.sources[place.source]!.boundary !== 'syllable') return false;
  return segments
    .flatMap((segment) => links.linksOf(segment))
    .some(
      ({ kind, source, target, place: other }) =>
        kind === 'reading' &&
        target.end - target.start === TWO_KANJI &&
        source === place.source &&
        other.segment === place.segment &&
        overlaps(other, place) &&
        !contains(other, place) &&
        !contains(place, other),
    );
}
