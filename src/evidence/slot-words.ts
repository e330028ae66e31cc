import type { Testimony } from '../core/finding.js';
import type { Quantity } from '../core/quantity.js';
import type { Segment, Token } from '../core/segment.js';
import { contains, overlaps } from '../core/span.js';
import type { Claim } from './claim.js';
import type { CheckContext } from './context.js';
import { sharedUnits, termUnits } from './kinship.js';
import { isInto, type Link, type LinkKind } from './link.js';
import { readingKeys, syllablesOf } from './reading.js';
import { isReadingLanguage } from './reading-finder.js';
import { quantitiesOf } from './segment-facts.js';

/**
 * How a token of the target stands to a missing term. `inside`: linked to the term's own words in a source; `akin`: unlinked, but it has
 * letters of a term that should stand there, or misreads a syllable of it (銅像 for đồng thuận: 銅 is read đồng); `taken`: linked to other
 * words; `free`: a meaningful word that nothing in the sources accounts for; `none`: particles and marks.
 */
export type Standing = 'inside' | 'akin' | 'taken' | 'free' | 'none';

/** A token of the target as a candidate for a slot. */
export interface SlotWord {
  readonly token: Token;
  readonly standing: Standing;
  /** Names of what it covers: words of the term in the sources, units of the terms that should stand there. */
  readonly covers: readonly string[];
  /** Linked only to words that do not stand beside the term in the source: the link may be chance. */
  readonly far: boolean;
}

/** Every token of a segment, with how it stands to a missing term. */
export function slotWords(segment: Segment, links: readonly Link[], claim: Claim, context: CheckContext): SlotWord[] {
  const pack = context.packs.target;
  const terms = claim.terms.map((term) => termUnits(term, pack));
  const numbers = quantitiesOf(pack, segment);
  const settled = claim.settled.filter((place) => place.segment === segment.index);
  return segment.tokens.map((token): SlotWord => {
    const none = { token, covers: [], far: false };
    if (token.kind === 'punctuation' || token.kind === 'symbol') return { ...none, standing: 'none' };
    if (settled.some((place) => overlaps(place, token))) return { ...none, standing: 'taken' };
    const telling = tellingLinks(links, token, claim, context);
    const inside = telling.filter((link) => claim.places.some((place) => isInto(link, place)));
    if (inside.length > 0) return { ...none, standing: 'inside', covers: inside.map(nameOf) };
    const akin = pack.isContent(token)
      ? terms.flatMap((term, t) => sharedUnits(token, term, pack).map((unit) => `${t}:${unit}`))
      : [];
    if (telling.length > 0) {
      return { token, standing: 'taken', covers: akin, far: telling.every((link) => isFar(link, claim, context)) };
    }
    // The counter of a number is part of the number: the 年 of 2025年.
    if (numbers.some((number) => overlaps(number, token) || isCounter(token, number)))
      return { ...none, standing: 'taken' };
    if (!pack.isContent(token)) return { ...none, standing: pack.isNominal(token) ? 'free' : 'none' };
    const covers = [...akin, ...misreadings(token, claim.places, context)];
    return { token, standing: covers.length > 0 ? 'akin' : 'free', covers, far: false };
  });
}

/** Kinds of links that prove by themselves what a word stands for. */
const PROOF: ReadonlySet<LinkKind> = new Set(['term', 'number', 'latin', 'region']);

/**
 * The links that say what a word of the target stands for. A version that does not name the concept may well have other words for it, so that
 * its links say nothing about the term. What was learned from these very texts may be a mistake that comes again and again; it counts
 * where nothing better is known.
 */
function tellingLinks(links: readonly Link[], token: Token, { places }: Claim, context: CheckContext): Link[] {
  const own = links
    .filter((link) => overlaps(link.target, token))
    .map((link) => narrowed(link, token, context))
    .filter((link) => PROOF.has(link.kind) || places.some((place) => place.source === link.source));
  const sure = own.filter((link) => link.kind !== 'learned');
  return sure.length > 0 ? sure : own;
}

/** Of a reading of several words only the part that a token has: in 地域協力 and 지역 협력 the token 協力 stands for 협력. */
function narrowed(link: Link, token: Token, { collation }: CheckContext): Link {
  const { document, segments } = collation.sources[link.source]!;
  if (link.kind !== 'reading' || !isReadingLanguage(document.language) || contains(token, link.target)) return link;
  const words = segments[link.place.segment]!.text.slice(link.place.start, link.place.end);
  const syllables = syllablesOf(words, document.language);
  const from = syllables[Math.max(0, token.start - link.target.start)];
  const to = syllables[Math.min(token.end, link.target.end) - link.target.start - 1];
  if (syllables.length !== link.target.end - link.target.start || syllables.length <= 2 || !from || !to) return link;
  const { start } = link.place;
  return { ...link, place: { ...link.place, start: start + from.start, end: start + to.end } };
}

function nameOf({ source, place }: Link): string {
  return `${source}/${place.segment}/${place.start}`;
}

function isCounter(token: Token, number: Quantity): boolean {
  return !number.weak && token.start >= number.end && token.start - number.end <= 1;
}

/** Letters of the source between a link and the term, up to which they stand side by side. */
const BESIDE = 3;

function isFar({ source, place, kind }: Link, { places }: Claim, { collation }: CheckContext): boolean {
  if (kind === 'term' || kind === 'number') return false;
  return !places.some((other) => {
    if (other.source !== source || other.segment !== place.segment) return false;
    const { text } = collation.sources[source]!.segments[place.segment]!;
    const between = text.slice(Math.min(place.end, other.end), Math.max(place.start, other.start));
    return between.replace(/\s/gu, '').length <= BESIDE;
  });
}

/** Syllables of the term in a Vietnamese source with which a kanji of the word is read; Korean has too few syllables for that. */
function misreadings(token: Token, places: readonly Testimony[], context: CheckContext): string[] {
  const { readings } = context.lexicon;
  return places.flatMap((place) => {
    const { segments, document } = context.collation.sources[place.source]!;
    if (!isReadingLanguage(document.language) || document.language === 'ko') return [];
    const words = segments[place.segment]!.text.slice(place.start, place.end);
    const syllables = syllablesOf(words.toLowerCase(), document.language);
    const keys = [...token.surface].flatMap((kanji) => [...readingKeys(kanji, 'vi', readings)]);
    return syllables
      .filter(({ key }) => keys.includes(key))
      .map(({ start }) => `${place.source}~${place.start + start}`);
  });
}
