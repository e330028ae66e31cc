import type { Segment, Token } from '../core/segment.js';
import { overlaps, type Span } from '../core/span.js';
import type { CheckContext } from './context.js';
import type { Link } from './link.js';
import type { SourcePlace } from './unlinked-tokens.js';
import { wordSupport } from './word-support.js';

/** Two things of one text, each with its words, that stand for each other or for each other's neighbour in another text. The nearest words come first. */
export interface Sides {
  /** Words beside the first thing and beside the second one in the target. */
  readonly own: readonly [readonly Span[], readonly Span[]];
  /** Words beside the same two things in a source. */
  readonly other: readonly [readonly SourcePlace[], readonly SourcePlace[]];
  /** Where the two things themselves stand, if the words are beside them; absent where no word is nearer than another: the words of two steps, of two items. */
  readonly things?: { readonly own: readonly [Span, Span]; readonly other: readonly [Span, Span] };
}

/**
 * `crossed`: the words beside the first thing are those beside the second in the source, and the other way round. `straight`: some words stand as near
 * the same thing in both. `open`: no words tell, or those of one thing only.
 */
export type Crossing = 'crossed' | 'straight' | 'open';

/** Links that prove less do not show that something stands in a wrong place. */
const LEAST = 0.5;

/** Compares where the words beside two things stand in one source. Words that stand beside both, in either text, tell nothing. */
export function crossingOf(source: number, segment: Segment, sides: Sides, context: CheckContext): Crossing {
  const { strong, weak } = wordSupport(context).linksOf(source, segment.index);
  const scene = { segment, sides, strong, all: [...strong, ...weak], isContent: context.packs.target.isContent };
  const [first, second] = [sideOf(0, scene), sideOf(1, scene)];
  if (first === 'straight' || second === 'straight') return 'straight';
  if (first === 'open' || second === 'open') return 'open';
  // What stands before a list and behind it crosses whenever its items are in another order: of 町は茶20箱、酒30箱を売る the town is beside 20, the sale beside 30.
  return !sides.things || [...first].some((way) => second.has(way)) ? 'crossed' : 'open';
}

interface Scene {
  readonly segment: Segment;
  readonly sides: Sides;
  readonly strong: readonly Link[];
  readonly all: readonly Link[];
  readonly isContent: (token: Token) => boolean;
}

/** How near a word of the target and its counterpart stand to a thing: how many words are nearer. */
interface Nearness {
  readonly own: number;
  readonly other: number;
  /** Before or behind the thing, here and there. */
  readonly way: string;
}

/**
 * In 倉庫には米30トンと麦20トン the warehouse stands beside 30 as it may in a version that has it last beside another number: the words that are nearer,
 * here and there, say more.
 */
function sideOf(k: 0 | 1, scene: Scene): 'straight' | 'open' | ReadonlySet<string> {
  const { sides, strong, all } = scene;
  const rival = k === 0 ? 1 : 0;
  const words = wordsOf(sides.own[k], scene);
  const rivals = wordsOf(sides.own[rival], scene);
  const [straight, crossed]: [Nearness[], Nearness[]] = [[], []];
  const isBefore = (word: Span, thing: Span | undefined) => thing !== undefined && word.start < thing.start;
  const wayOf = (token: Token, place: SourcePlace) =>
    `${isBefore(token, sides.things?.own[k])} ${isBefore(place, sides.things?.other[rival])}`;
  words.forEach((token, own) => {
    if (rivals.some(({ base }) => base === token.base)) return;
    const same = nearest(token, all, sides.other[k]);
    const across = nearest(token, all, sides.other[rival]);
    if (same && !across) straight.push({ own, other: same.rank, way: '' });
    const proof = nearest(
      token,
      strong.filter(({ strength }) => strength >= LEAST),
      sides.other[rival],
    );
    // A word of the source that has its own counterpart on that side is no sign: "sales" beside 売上 … 売上.
    const hasOwn = proof && rivals.some((other) => all.some((link) => isBetween(link, other, proof.place)));
    if (proof && !same && !hasOwn) crossed.push({ own, other: proof.rank, way: wayOf(token, proof.place) });
  });
  if (crossed.length === 0) return straight.length > 0 ? 'straight' : 'open';
  const nearer = crossed.filter((one) => straight.every(({ own, other }) => one.own < own && one.other < other));
  if (straight.length > 0 && (!sides.things || nearer.length === 0)) return 'straight';
  return new Set(nearer.map(({ way }) => way));
}

function wordsOf(spans: readonly Span[], { segment, isContent }: Scene): Token[] {
  return spans.flatMap((span) =>
    segment.tokens.filter((token) => overlaps(token, span) && (token.kind === 'number' || isContent(token))),
  );
}

/** The nearest of some places that a word of the target is linked to. */
function nearest(
  token: Token,
  links: readonly Link[],
  places: readonly SourcePlace[],
): { readonly rank: number; readonly place: SourcePlace } | undefined {
  const own = links.filter(({ target }) => overlaps(target, token));
  const rank = places.findIndex((place) => own.some((link) => isBetween(link, token, place)));
  return rank < 0 ? undefined : { rank, place: places[rank]! };
}

function isBetween({ target, place }: Link, token: Token, other: SourcePlace): boolean {
  return overlaps(target, token) && place.segment === other.segment && overlaps(place, other);
}
