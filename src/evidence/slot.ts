import type { Place, Testimony } from '../core/finding.js';
import type { Segment, Token } from '../core/segment.js';
import { overlaps } from '../core/span.js';
import type { CheckContext } from './context.js';
import type { Link } from './link.js';

/** The words of the target that stand where a missing term should. */
export interface Slot {
  readonly place: Place;
  /** Words of the slot are linked to words of the missing term itself: the slot is beyond doubt. */
  readonly anchored: boolean;
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

/**
 * Finds the slot of a term that the sources have and the target lacks: neighbouring words that are linked to parts of the term, or
 * to nothing, near the words whose counterparts stand beside the term in the sources.
 * @param places where the sources have the term
 * @param expectedLength length of the term that should stand there, in UTF-16 units
 * @returns slots, the likeliest first
 */
export function findSlots(
  context: CheckContext,
  segments: readonly Segment[],
  places: readonly Testimony[],
  expectedLength: number,
): Slot[] {
  const slots = segments.flatMap((segment) => {
    const links = context.links.linksOf(segment.index);
    const standings = segment.tokens.map((token) => standingOf(token, links, places, context));
    const neighbours = neighbourTokens(segment, links, places);
    return runsOf(segment, standings, context).flatMap((run) => {
      const slot = toSlot(trim(run, expectedLength, context), neighbours);
      return slot ? [slot] : [];
    });
  });
  return slots.sort((a, b) => b.score - a.score || a.place.start - b.place.start);
}

function standingOf(token: Token, links: readonly Link[], places: readonly Testimony[], context: CheckContext): Standing {
  const pack = context.packs.target;
  if (token.kind === 'punctuation' || token.kind === 'symbol') return 'none';
  const own = links.filter((link) => overlaps(link.target, token));
  if (own.some((link) => places.some((place) => isAt(link, place)))) return 'inside';
  if (own.length > 0) return 'taken';
  return pack.isContent(token) || pack.isNominal(token) ? 'free' : 'none';
}

function isAt(link: Link, place: Testimony): boolean {
  return link.source === place.source && link.place.segment === place.segment && overlaps(link.place, place);
}

/** Words that may stand inside a term between its parts: 重要な鉱物. */
function joins(token: Token | undefined): boolean {
  return token !== undefined && (token.surface === 'な' || token.surface === 'の');
}

function runsOf(segment: Segment, standings: readonly Standing[], context: CheckContext): Run[] {
  const runs: Run[] = [];
  const open = (k: number) => standings[k] === 'inside' || standings[k] === 'free';
  let index = 0;
  while (index < standings.length) {
    if (!open(index)) {
      index++;
      continue;
    }
    const from = index;
    let to = index;
    while (open(to + 1) || (joins(segment.tokens[to + 1]) && open(to + 2) && bridged(standings, from, to, context))) {
      to += open(to + 1) ? 1 : 2;
    }
    runs.push({ segment, from, to, standings });
    index = to + 1;
  }
  return runs;
}

/** A run goes on over な and の only where a part of the term follows: …な[戦略的]パートナーシップ, but not over every の. */
function bridged(standings: readonly Standing[], _from: number, to: number, _context: CheckContext): boolean {
  return standings[to + 2] === 'inside';
}

/** Cuts unaccounted words off a long run: at most two before the term's own words, and behind them only up to the term's length. */
function trim(run: Run, expectedLength: number, context: CheckContext): Run {
  const { segment, standings } = run;
  const indexes = Array.from({ length: run.to - run.from + 1 }, (_, k) => run.from + k);
  const inside = indexes.filter((k) => standings[k] === 'inside');
  const isContent = (k: number) => context.packs.target.isContent(segment.tokens[k]!);
  const reach = (from: number, to: number) => segment.tokens[to]!.end - segment.tokens[from]!.start;
  const first = inside[0];
  if (first === undefined) {
    let to = run.from;
    while (to < run.to && reach(run.from, to) < expectedLength) to++;
    return { ...run, to };
  }
  let from = first;
  let contents = 0;
  while (from > run.from && contents < 2) {
    from--;
    if (isContent(from)) contents++;
  }
  let to = inside[inside.length - 1]!;
  while (to < run.to && (reach(from, to) < expectedLength || !isContent(to + 1))) to++;
  return { ...run, from, to };
}

/** Target tokens whose counterparts are the nearest linked words before and after the term in each source. */
function neighbourTokens(segment: Segment, links: readonly Link[], places: readonly Testimony[]): number[] {
  const near = places.flatMap((place) => {
    const around = links.filter((link) => link.source === place.source && link.place.segment === place.segment);
    const before = closest(around, (link) => place.start - link.place.end);
    const after = closest(around, (link) => link.place.start - place.end);
    return [...before, ...after];
  });
  return near.map((link) => segment.tokens.findIndex((token) => overlaps(token, link.target))).filter((k) => k >= 0);
}

const NEAR = 40;

function closest(links: readonly Link[], distance: (link: Link) => number): Link[] {
  const ahead = links.filter((link) => distance(link) >= 0 && distance(link) <= NEAR);
  const least = Math.min(...ahead.map(distance));
  return ahead.filter((link) => distance(link) === least);
}

/** Beyond this many tokens from the nearest neighbour a run of unaccounted words is no slot. */
const MAX_DISTANCE = 4;

function toSlot({ segment, from, to, standings }: Run, neighbours: readonly number[]): Slot | undefined {
  const own = standings.slice(from, to + 1);
  const inside = own.filter((standing) => standing === 'inside').length;
  const free = own.filter((standing) => standing === 'free').length;
  const distances = neighbours.map((k) => (k < from ? from - k : k > to ? k - to : 0));
  const distance = Math.min(MAX_DISTANCE + 1, ...distances);
  if (inside === 0 && distance > MAX_DISTANCE) return undefined;
  const place = { segment: segment.index, start: segment.tokens[from]!.start, end: segment.tokens[to]!.end };
  const score = 2 * Math.min(2, inside) + Math.min(2, free) - 0.4 * distance;
  return { place, anchored: inside > 0, score };
}
