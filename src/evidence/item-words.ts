import type { Segment } from '../core/segment.js';
import { equivalentKey } from '../lexicon/core-lexicon.js';
import type { CheckContext } from './context.js';
import { regionsOf } from './segment-facts.js';
import { SOUND_THRESHOLD, similarity, soundKey } from './transliteration.js';
import type { SourcePlace } from './unlinked-tokens.js';

/** What an item of the sources is called in Japanese. */
export interface Naming {
  /** Words that all sources of the item lead to, the most usual first. */
  readonly words: readonly string[];
  /** True when the first is the one to write: there is no other, or it is more usual in the sources' words. */
  readonly isClear: boolean;
}

/** Japanese words (none where another language is under review) for the item that several sources have: what the core lexicon, the official names and the countries give for each of its places. */
export function namingOf(places: readonly SourcePlace[], context: CheckContext): Naming {
  if (context.packs.target.code !== 'ja') return { words: [], isClear: false };
  const [first, ...more] = places.map((place) => japaneseFor(place, context));
  const shared = [...(first ?? [])]
    .filter(([word]) => more.every((other) => other.has(word)))
    .map(([word, rank]) => ({ word, rank: more.reduce((sum, other) => sum + other.get(word)!, rank) }))
    .sort((a, b) => a.rank - b.rank);
  const isClear = shared.length === 1 || (shared.length > 1 && shared[0]!.rank < shared[1]!.rank);
  return { words: shared.map(({ word }) => word), isClear };
}

/** Words by how far from the first equivalent the phrase stands. */
function japaneseFor(place: SourcePlace, context: CheckContext): Map<string, number> {
  const { collation, packs, lexicon } = context;
  const pack = packs.sources[place.source]!;
  const segment = collation.sources[place.source]!.segments[place.segment]!;
  const found = new Map<string, number>();
  const add = (word: string, rank: number) => found.set(word, Math.min(rank, found.get(word) ?? rank));
  for (const phrase of phrasesOf(place, segment, pack.boundary === 'eojeol' ? '' : ' ')) {
    for (const [word, rank] of lexicon.named.of(pack.code, equivalentKey(phrase, pack.code))) add(word, rank);
  }
  const text = segment.text.slice(place.start, place.end);
  const names = lexicon.names.formsOf(pack.code).filter(({ form }) => form.text === text);
  for (const { concept } of names) {
    const own = lexicon.names.formsOf('ja').find((one) => one.concept === concept);
    if (own) add(own.form.text, 0);
  }
  const region = regionsOf(lexicon, pack, segment).find(
    ({ start, end, weak }) => start === place.start && end === place.end && !weak,
  );
  const [usual] = region ? lexicon.regions.names('ja', region.kind, region.code) : [];
  if (usual !== undefined) add(usual, 0);
  return found;
}

function phrasesOf(place: SourcePlace, { tokens }: Segment, gap: string): Set<string> {
  const own = tokens.filter(({ start, end }) => place.start <= start && end <= place.end);
  return new Set([own.map(({ surface }) => surface).join(gap), own.map(({ base }) => base).join(gap)]);
}

const CAPITALISED = /^\p{Lu}/u;

/** True for places whose words are all written with a capital, as names are. Korean has none. */
export function isNamed({ source, segment, start, end }: SourcePlace, { collation, packs }: CheckContext): boolean {
  const { tokens } = collation.sources[source]!.segments[segment]!;
  const words = tokens.filter(
    (token) => start <= token.start && token.end <= end && packs.sources[source]!.isContent(token),
  );
  return words.length > 0 && words.every(({ surface }) => CAPITALISED.test(surface));
}

/** True when two places have the same name, as far as their sounds tell. */
export function soundAlike(a: SourcePlace, b: SourcePlace, { collation }: CheckContext): boolean {
  const keyOf = ({ source, segment, start, end }: SourcePlace) => {
    const { document, segments } = collation.sources[source]!;
    return soundKey(segments[segment]!.text.slice(start, end), document.language);
  };
  return similarity(keyOf(a), keyOf(b)) >= SOUND_THRESHOLD.long;
}
