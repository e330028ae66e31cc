import { overlaps } from '../core/span.js';
import { equivalentKey } from '../lexicon/core-lexicon.js';
import { alignedSegments, type CheckContext } from './context.js';
import { dictionariesBetween } from './dictionary-words.js';
import { createKeyFinder } from './key-finder.js';
import type { Link } from './link.js';
import { isReadingLanguage } from './reading-finder.js';
import type { UnknownCompound } from './unknown-compounds.js';
import type { SourcePlace } from './unlinked-tokens.js';
import { vicinityOf } from './vicinity.js';
import { wordSupport } from './word-support.js';
import { wordsReadAs } from './words-read-as.js';

/**
 * How a compound that is no word came about. `read`: the words of a version, kanji by kanji; `order`: the kanji of a word in another order; `near`: a word
 * with one other kanji.
 */
export type CoinageKind = 'read' | 'order' | 'near';

/** A compound that is no word, and the real words that a version bears out in its place. */
export interface Coinage {
  readonly place: UnknownCompound;
  readonly kind: CoinageKind;
  readonly right: readonly string[];
  /** What the versions have for it. */
  readonly versions: readonly SourcePlace[];
}

/** What a compound that is no word was meant to be; undefined where no version tells. */
export function coinageOf(compound: UnknownCompound, context: CheckContext): Coinage | undefined {
  return inOtherOrder(compound, context) ?? readByKanji(compound, context) ?? withOtherKanji(compound, context);
}

function inOtherOrder(place: UnknownCompound, context: CheckContext): Coinage | undefined {
  const words = orders([...place.text]).filter((word) => word !== place.text);
  return ofWords('order', place, words, context, () => true);
}

/** All orders of two or three kanji. */
function orders(kanji: readonly string[]): string[] {
  if (kanji.length > 3) return [];
  if (kanji.length < 2) return [kanji.join('')];
  return kanji.flatMap((first, k) => orders(kanji.filter((_, at) => at !== k)).map((rest) => first + rest));
}

/** Versions that must have a word for it: one alone may have something else that only looks like it. */
const MAJORITY = 2;

function withOtherKanji(place: UnknownCompound, context: CheckContext): Coinage | undefined {
  const near = vicinityOf(context, place, 1);
  const own = context.lexicon.nearMisses.of(place.text).flatMap((word) => {
    const coinage = ofWords('near', place, [word], context, near);
    return coinage ? [coinage] : [];
  });
  const most = Math.max(...own.map(bearers));
  if (most < MAJORITY) return undefined;
  const best = own.filter((coinage) => bearers(coinage) === most);
  return { ...best[0]!, right: best.flatMap(({ right }) => right), versions: best.flatMap(({ versions }) => versions) };
}

/** How many versions bear a word out. */
export function bearers({ versions }: Coinage): number {
  return new Set(versions.map(({ source }) => source)).size;
}

/** The words of a version whose readings the kanji are, where the lexicon has another Japanese word for them: 客桟 for "khách sạn" (ホテル). */
function readByKanji(place: UnknownCompound, context: CheckContext): Coinage | undefined {
  const { text } = context.collation.target.segments[place.segment]!;
  const { strong } = linksBeside(context, place);
  for (const link of strong) {
    if (link.kind !== 'reading' || link.target.start !== place.start || link.target.end !== place.end) continue;
    const pack = context.packs.sources[link.source]!;
    const source = context.collation.sources[link.source]!.segments[link.place.segment]!;
    const phrase = source.text.slice(link.place.start, link.place.end);
    if (isCapital(source.text, link.place.start) || !isReadingLanguage(pack.code)) continue;
    const right = wordsFor(phrase, link.source, place, context).filter((word) => !text.includes(word));
    if (right.length === 0) continue;
    const at = { source: link.source, segment: link.place.segment, start: link.place.start, end: link.place.end };
    const others = right.flatMap((word) => placesOf(word, place, context)).filter(({ source }) => source !== at.source);
    const versions = [at, ...others];
    if (leadsElsewhere(place, versions, context) || !versions.every((one) => isFree(one, place, context))) continue;
    return { place, kind: 'read', right, versions };
  }
  return undefined;
}

/**
 * Japanese words for a phrase: those of the lexicon, the usual one first; else words of the same reading (京済 for "kinh tế" is 経済), if another version has them too. Many
 * syllables are words of a reading by chance.
 */
function wordsFor(phrase: string, source: number, place: UnknownCompound, context: CheckContext): readonly string[] {
  const { code } = context.packs.sources[source]!;
  const named = [...context.lexicon.named.of(code, equivalentKey(phrase, code))].sort((a, b) => a[1] - b[1]);
  if (named.length > 0) return named.map(([word]) => word);
  return wordsReadAs(phrase, code, context.lexicon.readings, context.packs.target).filter((word) =>
    placesOf(word, place, context).some((at) => at.source !== source),
  );
}

/** Names are read kanji by kanji. A capital at the beginning says nothing. */
function isCapital(text: string, start: number): boolean {
  return /^\p{Lu}/u.test(text.slice(start)) && /\p{L}/u.test(text.slice(0, start));
}

function ofWords(
  kind: CoinageKind,
  place: UnknownCompound,
  words: readonly string[],
  context: CheckContext,
  isThere: (at: SourcePlace) => boolean,
): Coinage | undefined {
  const { text } = context.collation.target.segments[place.segment]!;
  for (const word of words) {
    if (text.includes(word)) continue;
    const versions = placesOf(word, place, context).filter((at) => isThere(at) && isFree(at, place, context));
    if (versions.length > 0 && !leadsElsewhere(place, versions, context))
      return { place, kind, right: [word], versions };
  }
  return undefined;
}

/** Where the versions have a translation of a word. */
function placesOf(word: string, { segment }: UnknownCompound, context: CheckContext): SourcePlace[] {
  return context.packs.sources.flatMap((pack, source) => {
    const keys = dictionariesBetween(context.packs.target, pack, context.lexicon.core).flatMap(({ translations }) =>
      translations(word),
    );
    if (keys.length === 0) return [];
    const find = createKeyFinder(keys, pack);
    return alignedSegments(context, source, segment).flatMap((other) =>
      find(other)
        .filter(({ start }) => !isCapital(other.text, start))
        .map(({ start, end }) => ({ source, segment: other.index, start, end })),
    );
  });
}

function linksBeside(context: CheckContext, { segment }: UnknownCompound) {
  const lists = context.packs.sources.map((_, source) => wordSupport(context).linksOf(source, segment));
  return { strong: lists.flatMap(({ strong }) => strong), weak: lists.flatMap(({ weak }) => weak) };
}

function isAt({ place, source }: Link, at: SourcePlace): boolean {
  return source === at.source && place.segment === at.segment && overlaps(place, at);
}

/** True when nothing else of the target stands for what a version has there. */
function isFree(at: SourcePlace, place: UnknownCompound, context: CheckContext): boolean {
  return linksBeside(context, place).strong.every((link) => !isAt(link, at) || overlaps(link.target, place));
}

/** True when the kanji stand for something else of the versions: then they are what they should be, or another check's concern. */
function leadsElsewhere(place: UnknownCompound, versions: readonly SourcePlace[], context: CheckContext): boolean {
  return linksBeside(context, place).strong.some(
    (link) => overlaps(link.target, place) && !versions.some((at) => isAt(link, at)),
  );
}
