import type { Place, Testimony } from '../core/finding.js';
import type { Segment } from '../core/segment.js';
import { contains, overlaps } from '../core/span.js';
import type { Claim } from './claim.js';
import type { CheckContext } from './context.js';
import { likeness, termUnits } from './kinship.js';
import { isInto, type Link } from './link.js';
import { complete, type ExpectedTerm, type Extent, freeRuns, groupsOf } from './slot-extent.js';
import { type SlotWord, slotWords } from './slot-words.js';
import { katakanaRuns } from './sound-finder.js';
import { covered } from './support.js';
import { termTokens } from './term-tokens.js';
import { similarity, soundKey } from './transliteration.js';
import { wordSupport } from './word-support.js';

/** The words of the target that stand where a missing term should. */
export interface Slot {
  readonly place: Place;
  /** Words of the slot are linked to words of the missing term itself, or half of them are the term's own: the slot is beyond doubt. */
  readonly anchored: boolean;
  /** It holds words that are linked to the term beside words that nothing accounts for: half right, half wrong. */
  readonly mixed: boolean;
  /** It has a good part of the term's letters, or misreads a syllable of it. */
  readonly akin: boolean;
  readonly score: number;
}

/** Words of a segment beside the claim. */
interface Scene {
  readonly segment: Segment;
  readonly words: readonly SlotWord[];
  /** For each place of the term: indexes of the target's words whose counterparts are the nearest linked words before and after it. */
  readonly neighbours: readonly (readonly number[])[];
  readonly claim: Claim;
  readonly context: CheckContext;
}

/**
 * Finds the slots of a term that the sources have and the target lacks: words that are linked to the term's own words or have letters of
 * the term, with the rest of their compound; and, less certain, words that nothing accounts for, near the words whose counterparts stand
 * beside the term in the sources.
 * @returns slots, the likeliest first
 */
export function findSlots(context: CheckContext, segments: readonly Segment[], claim: Claim): Slot[] {
  const { target: pack } = context.packs;
  const tokens = termTokens(claim.terms[0]!, pack).filter((token) => token.kind !== 'punctuation');
  if (tokens.length === 0) return [];
  const expected: ExpectedTerm = { pack, terms: claim.terms, tokens };
  const slots = segments.flatMap((segment) => {
    const links = context.links.linksOf(segment.index);
    const words = slotWords(segment, links, claim, context);
    const scene = { segment, words, neighbours: neighboursOf(segment, links, claim.places), claim, context };
    const sure = groupsOf(words, expected)
      .map((group) => toSlot(complete(group, words, expected), scene))
      .filter((slot) => slot.anchored);
    const guesses = freeRuns(words, expected)
      .filter((run) => !isPredicate(run, words, expected))
      .map((run) => toSlot(run, scene))
      .filter(({ place }) => !sure.some((slot) => overlaps(slot.place, place)));
    return [...sure, ...guesses];
  });
  return slots
    .filter(({ place }) => !isAnothers(place, claim, context))
    .sort((a, b) => b.score - a.score || a.place.start - b.place.start);
}

/** True for a verbal noun with する (交換して) and an adjectival noun with に or な (慎重に), where the term is none: nothing of a sentence's action or manner stands in the place of a thing. */
function isPredicate({ to }: Extent, words: readonly SlotWord[], { terms, pack }: ExpectedTerm): boolean {
  const [last, next] = [words[to]!.token, words[to + 1]?.token];
  const bases = PREDICATED[last.posDetail ?? ''];
  if (!next || !bases?.includes(next.base)) return false;
  return !terms.some((term) => termTokens(term, pack).at(-1)?.posDetail === last.posDetail);
}

/** Base forms that make predicates of nouns of IPADIC. */
const PREDICATED: Readonly<Record<string, readonly string[]>> = {
  サ変接続: ['する'],
  形容動詞語幹: ['に', 'な', 'だ'],
};

/** Share of a slot's letters that other words of a version account for, from which on it is theirs. */
const ACCOUNTED = 0.6;

/**
 * True when most versions that have the term have other words, too, that the slot renders, and nothing else does: 上屋 is no rendering of "pier" where "shed" stands beside it. Links to the term do not tell it: 水路幅 and 水路長 are
 * both linked to the words of "channel length".
 */
function isAnothers(place: Place, { places }: Claim, context: CheckContext): boolean {
  const sources = [...new Set(places.map(({ source }) => source))];
  const targets = sources.map((source) => {
    const { strong } = wordSupport(context).linksOf(source, place.segment);
    const others = strong.filter((link) => overlaps(link.target, place) && !places.some((own) => isInto(link, own)));
    return others
      .filter(
        ({ place: words }) => !strong.some((one) => isInto(one, { ...words, source }) && !overlaps(one.target, place)),
      )
      .map(({ target }) => target);
  });
  const isWhole = targets.some((own) => own.some((target) => contains(target, place)));
  const agreeing = targets.filter((own) => covered(place, own) >= ACCOUNTED).length;
  return isWhole || agreeing > sources.length / 2;
}

/** Share of the term's letters from which on words are a rendering of it without any link. */
const HALF = 0.5;
/** And from which on they resemble it more than by chance. */
const THIRD = 1 / 3;

function toSlot(extent: Extent, scene: Scene): Slot {
  const { segment, words, claim, context } = scene;
  const own = words.slice(extent.from, extent.to + 1);
  const place = { segment: segment.index, start: own[0]!.token.start, end: own.at(-1)!.token.end };
  const text = segment.text.slice(place.start, place.end);
  const inside = own.filter(({ standing }) => standing === 'inside').length;
  const pack = context.packs.target;
  const free = own.filter(
    ({ standing, token }) => (standing === 'free' || standing === 'akin') && pack.isContent(token),
  ).length;
  const covers = new Set(own.filter(({ standing }) => standing === 'akin').flatMap((word) => word.covers));
  const shared = covers.size;
  const alike = likeness(text, claim.terms, pack);
  const echo = echoes(text, claim.places, context);
  const score =
    1.5 * Math.min(4, inside) +
    0.7 * Math.min(3, shared) +
    0.5 * Math.min(2, free) +
    (echo ? 2 : 0) +
    2 * alike -
    0.4 * distanceOf(extent, scene);
  const misreads = [...covers].some((name) => name.includes('~'));
  const anchored = inside > 0 || echo || alike >= HALF || hasMost(covers, claim.terms, context);
  return { place, anchored, mixed: inside > 0 && free > 0, akin: misreads || alike >= THIRD, score };
}

/** A clause may have all letters of a term and many more: 電気を蓄える池 for 蓄電池. */
const MOST = 0.66;

function hasMost(covers: ReadonlySet<string>, terms: readonly string[], { packs }: CheckContext): boolean {
  return terms.some((term, t) => {
    const { units } = termUnits(term, packs.target);
    const shared = units.filter((_, unit) => covers.has(`${t}:${unit}`)).length;
    return shared >= 2 && shared >= MOST * units.length;
  });
}

const ECHO = 0.5;

/** True when a loanword sounds a little like the term in a source, though not enough to be the same word. */
function echoes(text: string, places: readonly Testimony[], { packs, collation }: CheckContext): boolean {
  return katakanaRuns(text).some((run) => {
    const sound = soundKey(run.text, packs.target.code);
    return places.some((place) => {
      const { segments, document } = collation.sources[place.source]!;
      const words = segments[place.segment]!.text.slice(place.start, place.end);
      return similarity(sound, soundKey(words, document.language)) >= ECHO;
    });
  });
}

function neighboursOf(segment: Segment, links: readonly Link[], places: readonly Testimony[]): number[][] {
  return places.map((place) =>
    closestLinks(links, place)
      .map((link) => segment.tokens.findIndex((token) => overlaps(token, link.target)))
      .filter((k) => k >= 0),
  );
}

/** Farthest that a neighbour may stand from the term in the source, in characters. */
const NEAR = 40;

/** The links of the words that stand nearest before and after the term in its source. */
export function closestLinks(links: readonly Link[], place: Testimony): Link[] {
  const around = links.filter((link) => link.source === place.source && link.place.segment === place.segment);
  const before = closest(around, (link) => place.start - link.place.end);
  const after = closest(around, (link) => link.place.start - place.end);
  return [...before, ...after];
}

function closest(links: readonly Link[], distance: (link: Link) => number): Link[] {
  const ahead = links.filter((link) => distance(link) >= 0 && distance(link) <= NEAR);
  const least = Math.min(...ahead.map(distance));
  return ahead.filter((link) => distance(link) === least);
}

/** Farthest that a slot is worth looking at: as far as one without any neighbour. */
const FARTHEST = 6;

/** Mean distance from the nearest neighbour of each place of the term. */
function distanceOf(extent: Extent, { neighbours, words }: Scene): number {
  const distances = neighbours.map((near) => Math.min(FARTHEST, ...near.map((k) => stepsTo(extent, k, words))));
  return distances.reduce((sum, d) => sum + d, 0) / Math.max(1, distances.length);
}

/** Tokens from a neighbour to the slot. A particle that ends a phrase (は, が, を) counts twice, a comma three times. */
function stepsTo({ from, to }: Extent, k: number, words: readonly SlotWord[]): number {
  const between = k < from ? words.slice(k + 1, from) : k > to ? words.slice(to + 1, k) : [];
  const inside = k >= from && k <= to;
  return between.reduce((sum, { token }) => sum + weightOf(token), inside ? 0 : 1);
}

function weightOf({ kind, pos, posDetail }: SlotWord['token']): number {
  if (kind === 'punctuation') return 3;
  return pos === '助詞' && posDetail !== '連体化' ? 2 : 1;
}
