import type { Place, Testimony } from '../core/finding.js';
import type { Segment, Token } from '../core/segment.js';
import { overlaps } from '../core/span.js';
import type { CheckContext } from './context.js';
import type { Link } from './link.js';
import { katakanaRuns } from './sound-finder.js';
import { similarity, soundKey } from './transliteration.js';

/** The words of the target that stand where a missing term should. */
export interface Slot {
  readonly place: Place;
  /** Words of the slot are linked to words of the missing term itself: the slot is beyond doubt. */
  readonly anchored: boolean;
  /** It holds words of the term beside words that nothing accounts for: half right, half wrong. */
  readonly mixed: boolean;
  readonly score: number;
}

/**
 * How a token of the target stands to a missing term. `inside`: linked to the term's own words in a source; `taken`: linked to other
 * words; `free`: a meaningful word that nothing in the sources accounts for; `none`: particles and marks.
 */
type Standing = 'inside' | 'taken' | 'free' | 'none';

interface Run {
  readonly segment: Segment;
  /** Token indexes, both inclusive. */
  readonly from: number;
  readonly to: number;
  readonly standings: readonly Standing[];
}

/** A term that the sources have, and whose slot is looked for. */
export interface Claim {
  /** Where the sources have it. */
  readonly places: readonly Testimony[];
  /** Terms that could stand in the slot, the preferred one first. */
  readonly terms: readonly string[];
  /** Places of the target where an allowed term of the same concept stands: they are no slots. */
  readonly settled: readonly Place[];
}

/**
 * Finds the slot of a term that the sources have and the target lacks: neighbouring words that are linked to parts of the term, or
 * to nothing, near the words whose counterparts stand beside the term in the sources.
 * @returns slots, the likeliest first
 */
export function findSlots(context: CheckContext, segments: readonly Segment[], claim: Claim): Slot[] {
  const slots = segments.flatMap((segment) => {
    const links = context.links.linksOf(segment.index);
    const own = { ...claim, settled: claim.settled.filter((place) => place.segment === segment.index) };
    const standings = segment.tokens.map((token) => standingOf(token, links, own, context));
    const neighbours = neighbourTokens(segment, links, claim.places);
    return runsOf(segment, standings).flatMap((run) => {
      const trimmed = trim(run, claim.terms[0]!.length, context);
      return toSlot(trimmed, neighbours, claim, context);
    });
  });
  return slots.sort((a, b) => b.score - a.score || a.place.start - b.place.start);
}

function standingOf(token: Token, links: readonly Link[], claim: Claim, context: CheckContext): Standing {
  const pack = context.packs.target;
  if (token.kind === 'punctuation' || token.kind === 'symbol') return 'none';
  if (claim.settled.some((place) => overlaps(place, token))) return 'taken';
  const own = links.filter((link) => overlaps(link.target, token));
  // What was learned from these very texts may be a mistake that comes again and again; it counts where nothing better is known.
  const sure = own.filter((link) => link.kind !== 'learned');
  const telling = sure.length > 0 ? sure : own;
  if (telling.some((link) => claim.places.some((place) => isAt(link, place)))) return 'inside';
  if (telling.length > 0) return 'taken';
  return pack.isContent(token) || pack.isNominal(token) ? 'free' : 'none';
}

function isAt(link: Link, place: Testimony): boolean {
  return link.source === place.source && link.place.segment === place.segment && overlaps(link.place, place);
}

/**
 * A slot goes on over な where a part of the term follows (総合的な戦略的…), over の between parts of the term, and inside a compound
 * over a word that has a counterpart elsewhere too (the middle of [世界][貿易][会議] when trade is spoken of all over the sentence).
 */
function bridges(token: Token | undefined, [before, own, after]: readonly Standing[]): boolean {
  if (own === 'taken') return before === 'inside' && (after === 'inside' || after === 'free');
  if (after !== 'inside') return false;
  return token?.surface === 'な' || (token?.surface === 'の' && before === 'inside');
}

function runsOf(segment: Segment, standings: readonly Standing[]): Run[] {
  const runs: Run[] = [];
  const open = (k: number) => standings[k] === 'inside' || standings[k] === 'free';
  let index = 0;
  while (index < standings.length) {
    // The counter of a number is part of the number: the 年 of 2025年.
    if (!open(index) || (standings[index] === 'free' && segment.tokens[index - 1]?.kind === 'number')) {
      index++;
      continue;
    }
    const from = index;
    let to = index;
    while (open(to + 1) || bridges(segment.tokens[to + 1], standings.slice(to, to + 3))) to += open(to + 1) ? 1 : 2;
    runs.push({ segment, from, to, standings });
    index = to + 1;
  }
  return runs;
}

/** How much longer than the missing term a slot may be. */
const SURPLUS = 3;

/** Cuts unaccounted words off a long run: before the term's own words and behind them only as many as the term's length allows. */
function trim(run: Run, expectedLength: number, context: CheckContext): Run {
  const { segment, standings } = run;
  const indexes = Array.from({ length: run.to - run.from + 1 }, (_, k) => run.from + k);
  const inside = indexes.filter((k) => standings[k] === 'inside');
  const isContent = (k: number) => context.packs.target.isContent(segment.tokens[k]!);
  const reach = (from: number, to: number) => segment.tokens[to]!.end - segment.tokens[from]!.start;
  let from = inside[0] ?? run.from;
  let to = inside.at(-1) ?? run.from;
  if (inside.length === 0 && reach(run.from, run.to) <= expectedLength + SURPLUS) to = run.to;
  const isPart = (k: number) => context.packs.target.isNominal(segment.tokens[k]!) || standings[k] === 'none';
  while (from > run.from && isPart(from - 1) && reach(from - 1, to) <= expectedLength + SURPLUS) from--;
  while (to < run.to && (reach(from, to) < expectedLength || !isContent(to + 1))) to++;
  return { ...run, from, to };
}

/** True when katakana of the run sounds a little like the term in a source, though not enough to be the same word. */
function echoes({ segment, from, to }: Run, places: readonly Testimony[], context: CheckContext): boolean {
  const runs = katakanaRuns(segment.text.slice(segment.tokens[from]!.start, segment.tokens[to]!.end));
  return runs.some((run) => {
    const sound = soundKey(run.text, context.packs.target.code);
    return places.some((place) => {
      const { segments, document } = context.collation.sources[place.source]!;
      const words = segments[place.segment]!.text.slice(place.start, place.end);
      return similarity(sound, soundKey(words, document.language)) >= ECHO;
    });
  });
}

const ECHO = 0.5;

/** For each place of the term: the target tokens whose counterparts are the nearest linked words before and after it. */
function neighbourTokens(segment: Segment, links: readonly Link[], places: readonly Testimony[]): number[][] {
  return places.map((place) => {
    const around = links.filter((link) => link.source === place.source && link.place.segment === place.segment);
    const before = closest(around, (link) => place.start - link.place.end);
    const after = closest(around, (link) => link.place.start - place.end);
    const near = [...before, ...after];
    return near.map((link) => segment.tokens.findIndex((token) => overlaps(token, link.target))).filter((k) => k >= 0);
  });
}

const NEAR = 40;

function closest(links: readonly Link[], distance: (link: Link) => number): Link[] {
  const ahead = links.filter((link) => distance(link) >= 0 && distance(link) <= NEAR);
  const least = Math.min(...ahead.map(distance));
  return ahead.filter((link) => distance(link) === least);
}

/** Beyond this many tokens from the nearest neighbour a run of unaccounted words is no slot. */
const MAX_DISTANCE = 4;

function toSlot(run: Run, neighbours: readonly (readonly number[])[], claim: Claim, context: CheckContext): Slot[] {
  const { segment, from, to, standings } = run;
  const own = standings.slice(from, to + 1);
  const inside = own.filter((standing) => standing === 'inside').length;
  const free = segment.tokens.filter(
    (token, k) => k >= from && k <= to && standings[k] === 'free' && context.packs.target.isContent(token),
  ).length;
  const echo = echoes(run, claim.places, context);
  const distances = neighbours.map((tokens) => distanceTo(run, tokens));
  const distance = distances.reduce((sum, d) => sum + d, 0) / Math.max(1, distances.length);
  const nearest = Math.min(...distances);
  if (inside === 0 && (free === 0 || (!echo && nearest > MAX_DISTANCE))) return [];
  const place = { segment: segment.index, start: segment.tokens[from]!.start, end: segment.tokens[to]!.end };
  const likeness = commonLetters(segment.text.slice(place.start, place.end), claim.terms);
  const score = 1.5 * Math.min(4, inside) + 0.5 * Math.min(2, free) + (echo ? 2 : 0) + 2 * likeness - 0.4 * distance;
  return [{ place, anchored: inside > 0 || echo, mixed: inside > 0 && free > 0, score }];
}

function distanceTo({ from, to }: Run, tokens: readonly number[]): number {
  const distances = tokens.map((k) => (k < from ? from - k : k > to ? k - to : 0));
  return Math.min(MAX_DISTANCE + 1, ...distances);
}

/** Share of letters that the words have in common with the nearest of the terms: a wrong rendering is often half right (防衛, 国防). */
function commonLetters(words: string, terms: readonly string[]): number {
  const letters = new Set(words.normalize('NFKC').replace(/[\p{P}\s]/gu, ''));
  return Math.max(
    0,
    ...terms.map((term) => {
      const other = new Set(term.normalize('NFKC').replace(/[\p{P}\s]/gu, ''));
      return [...letters].filter((letter) => other.has(letter)).length / Math.max(letters.size, other.size);
    }),
  );
}
