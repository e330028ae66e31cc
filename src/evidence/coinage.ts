import { contains, overlaps } from '../core/span.js';
import { equivalentKey } from '../lexicon/core-lexicon.js';
import { alignedSegments, type CheckContext } from './context.js';
import { dictionariesBetween } from './dictionary-words.js';
import { createKeyFinder } from './key-finder.js';
import type { Link } from './link.js';
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

const HAN = /\p{Script=Han}/u;

/** What a compound that is no word was meant to be; undefined where no version tells. */
export function coinageOf(compound: UnknownCompound, context: CheckContext): Coinage | undefined {
  return inOtherOrder(compound, context) ?? readByKanji(compound, context) ?? withOtherKanji(compound, context);
}

function inOtherOrder(place: UnknownCompound, context: CheckContext): Coinage | undefined {
  const words = orders([...place.text]).filter((word) => word !== place.text);
  for (const word of words) {
    const versions = bornOut(word, place, context);
    if (versions.length > 0) return { place, kind: 'order', right: [word], versions };
  }
  return undefined;
}

/** All orders of two or three kanji. */
function orders(kanji: readonly string[]): string[] {
  if (kanji.length > 3) return [];
  if (kanji.length < 2) return [kanji.join('')];
  return kanji.flatMap((first, k) => orders(kanji.filter((_, at) => at !== k)).map((rest) => first + rest));
}

/**
 * The words of a version whose readings the kanji are, where the lexicon has another Japanese word for them: 客桟 for "khách sạn" (ホテル). Names are left
 * out: they are read kanji by kanji.
 */
function readByKanji(place: UnknownCompound, context: CheckContext): Coinage | undefined {
  for (const { kind, target, source, place: at } of strongLinks(context, place)) {
    if (kind !== 'reading' || target.start !== place.start || target.end !== place.end) continue;
    const read: SourcePlace = { source, segment: at.segment, start: at.start, end: at.end };
    if (isCapital(read, context)) continue;
    const words = wordsFor(read, place, context);
    const others = words.flatMap((word) => placesOf(word, place, context)).filter((other) => other.source !== source);
    const versions = [read, ...distinct(others)];
    // Readings of a right word may be those of another: 임상 is 林床 and 臨床. Vietnamese syllables, alone, are those of fewer words.
    const isEnough = context.packs.sources.length === 1 && context.packs.sources[source]!.compoundsApart;
    if (others.length === 0 && !isEnough) continue;
    if (words.length === 0 || !versions.every((one) => isFree(one, place, context))) continue;
    return { place, kind: 'read', right: ranked(words, place, versions, context), versions };
  }
  return undefined;
}

/**
 * Japanese words for a phrase: those of the lexicon; else words of the same reading (京済 for "kinh tế" is 経済), if another version has them too. Many
 * syllables are words of a reading by chance.
 */
function wordsFor(phrase: SourcePlace, place: UnknownCompound, context: CheckContext): readonly string[] {
  const { code } = context.packs.sources[phrase.source]!;
  const named = namedBy(phrase, context);
  if (named.size > 0) return [...named.keys()];
  const { readings } = context.lexicon;
  return wordsReadAs(textOf(phrase, context), code, readings, context.packs.target).filter((word) =>
    placesOf(word, place, context).some(({ source }) => source !== phrase.source),
  );
}

/** Versions that must have a word for it: what one has may only look like it. */
const MAJORITY = 2;

function withOtherKanji(place: UnknownCompound, context: CheckContext): Coinage | undefined {
  const isNear = vicinityOf(context, place, 1);
  const kin = context.lexicon.nearMisses
    .of(place.text)
    .map((word) => ({ word, versions: bornOut(word, place, context).filter(isNear) }))
    .filter(({ versions }) => bearers(versions) >= MAJORITY);
  const versions = distinct(kin.flatMap((one) => one.versions));
  if (versions.length === 0 || haveOtherSense(place, versions, context)) return undefined;
  // 生産 is called as 産出 is, and has a kanji of 産粋, too.
  const named = versions.flatMap((at) => [...namedBy(at, context).keys()]).filter((word) => shared(word, place) > 0);
  const words = new Set([...kin.map(({ word }) => word), ...named]);
  return { place, kind: 'near', right: ranked([...words], place, versions, context), versions };
}

/** How many versions there are among places. */
export function bearers(places: readonly SourcePlace[]): number {
  return new Set(places.map(({ source }) => source)).size;
}

/** Words that most versions have first, then those that share most kanji, then the usual ones. */
function ranked(
  words: readonly string[],
  place: UnknownCompound,
  versions: readonly SourcePlace[],
  context: CheckContext,
): string[] {
  const names = versions.map((at) => namedBy(at, context));
  const scores = words.map((word) => {
    const own = versions.filter((_, k) => names[k]!.has(word));
    const rank = names.reduce((sum, named) => sum + (named.get(word) ?? 0), 0);
    return { word, order: [-bearers(own), -shared(word, place), rank, Number(!HAN.test(word))] };
  });
  scores.sort((a, b) => a.order.map((own, k) => own - b.order[k]!).find((difference) => difference !== 0) ?? 0);
  return scores.map(({ word }) => word);
}

function shared(word: string, { text }: UnknownCompound): number {
  return [...text].filter((kanji) => word.includes(kanji)).length;
}

/** Places where the versions have a word, when nothing else of the target stands for them. */
function bornOut(word: string, place: UnknownCompound, context: CheckContext): SourcePlace[] {
  return placesOf(word, place, context).filter((at) => isFree(at, place, context));
}

/** Where the versions have a translation of a word; no names. */
function placesOf(word: string, { segment }: UnknownCompound, context: CheckContext): SourcePlace[] {
  return context.packs.sources.flatMap((pack, source) => {
    const keys = dictionariesBetween(context.packs.target, pack, context.lexicon.core).flatMap(({ translations }) =>
      translations(word),
    );
    if (keys.length === 0) return [];
    const find = createKeyFinder(keys, pack);
    const uses = alignedSegments(context, source, segment).flatMap((other) =>
      find(other).map(({ start, end }) => ({ source, segment: other.index, start, end })),
    );
    return uses.filter((at) => !isCapital(at, context));
  });
}

function namedBy(at: SourcePlace, context: CheckContext): ReadonlyMap<string, number> {
  const { code } = context.packs.sources[at.source]!;
  return context.lexicon.named.of(code, equivalentKey(textOf(at, context), code));
}

function textOf({ source, segment, start, end }: SourcePlace, { collation }: CheckContext): string {
  return collation.sources[source]!.segments[segment]!.text.slice(start, end);
}

/** A capital at the beginning of a sentence says nothing. */
function isCapital({ source, segment, start }: SourcePlace, { collation }: CheckContext): boolean {
  const { text } = collation.sources[source]!.segments[segment]!;
  return /^\p{Lu}/u.test(text.slice(start, start + 2)) && /\p{L}/u.test(text.slice(0, start));
}

function distinct(places: readonly SourcePlace[]): SourcePlace[] {
  return [...new Map(places.map((at) => [`${at.source} ${at.segment} ${at.start} ${at.end}`, at])).values()];
}

function strongLinks(context: CheckContext, { segment }: UnknownCompound): readonly Link[] {
  return context.packs.sources.flatMap((_, source) => wordSupport(context).linksOf(source, segment).strong);
}

function isAt({ place, source }: Link, at: SourcePlace): boolean {
  return source === at.source && place.segment === at.segment && overlaps(place, at);
}

/** True when nothing else of the target stands for what a version has there. */
function isFree(at: SourcePlace, place: UnknownCompound, context: CheckContext): boolean {
  return strongLinks(context, place).every((link) => !isAt(link, at) || overlaps(link.target, place));
}

/**
 * True when one of the kanji is a word for something else, or for a part of it: 州 of 州境 for "state", beside "border" (国境). A syllable of a Vietnamese
 * word is no word.
 */
function haveOtherSense(place: UnknownCompound, versions: readonly SourcePlace[], context: CheckContext): boolean {
  const isSame = (link: Link, at: SourcePlace) =>
    isAt(link, at) && (contains(link.place, at) || context.packs.sources[at.source]!.compoundsApart);
  return strongLinks(context, place).some(
    (link) =>
      link.kind !== 'reading' && overlaps(link.target, place) && !versions.some((version) => isSame(link, version)),
  );
}
