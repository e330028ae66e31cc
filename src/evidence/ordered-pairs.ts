import type { LanguagePack } from '../core/ports.js';
import type { Segment, Token } from '../core/segment.js';
import { cover, overlaps, type Span } from '../core/span.js';
import { chunksOf, firstRun, lastRun } from './chunks.js';
import { perSegment } from './link-table.js';
import { phrasesIn } from './order-phrases.js';

/** Two things whose order says something, each with its words. */
export interface OrderedPair {
  /** `steps`: one comes after the other; `ends`: from one to the other. */
  readonly kind: 'steps' | 'ends';
  readonly first: readonly Span[];
  readonly second: readonly Span[];
  /** The word that begins the second step, or both ends and what stands between. */
  readonly place: Span;
}

/** How far a step is followed from the word that begins the next one, in tokens. */
const STEP = 16;
/** How far apart the two ends may be named, and how long each may be. */
const WAY = 10;
const END = 5;
const MARK = /^[、，,;；:：.。!?！？()（）「」『』…–—]$/u;

const readers = new WeakMap<LanguagePack, (segment: Segment) => readonly OrderedPair[]>();

/** The pairs of a segment whose order says something; read once however often it is asked. */
export function orderedPairs(segment: Segment, pack: LanguagePack): readonly OrderedPair[] {
  let read = readers.get(pack);
  if (!read) {
    read = perSegment((own) => [...stepsIn(own, pack), ...endsIn(own, pack)]);
    readers.set(pack, read);
  }
  return read(segment);
}

/** Of three steps nobody knows from two words where each begins. */
function stepsIn(segment: Segment, pack: LanguagePack): OrderedPair[] {
  const [next, ...more] = phrasesIn(segment, pack.order.next);
  if (!next || more.length > 0) return [];
  const { tokens } = segment;
  const at = tokens.findIndex(({ start }) => start >= next.start);
  const behind = tokens.findIndex(({ start }) => start >= next.end);
  const first = tokens.slice(Math.max(0, at - STEP), at);
  const second = behind < 0 ? [] : tokens.slice(behind, behind + STEP);
  return first.length > 0 && second.length > 0 ? [{ kind: 'steps', first, second, place: next }] : [];
}

function endsIn(segment: Segment, pack: LanguagePack): OrderedPair[] {
  const { order } = pack;
  const { tokens } = segment;
  const isIn = (phrases: ReadonlySet<string>) => (token: Token) => phrases.has(token.surface.toLowerCase());
  const from = tokens.findIndex(isIn(order.from));
  if (from < 0 || tokens.filter(isIn(order.from)).length > 1) return [];
  const to = tokens.findIndex((token, k) => k > from + 1 && k <= from + WAY && isIn(order.to)(token));
  if (to < 0 || tokens.slice(from, to).some(({ surface }) => MARK.test(surface))) return [];
  const isWord = (token: Token) => token.kind === 'number' || pack.isNominal(token);
  const isPart = (token: Token) => isWord(token) || token.surface === 'の';
  const [first, second] =
    order.markSide === 'before'
      ? [firstRun(tokens.slice(from + 1, to), isWord), firstRun(tokens.slice(to + 1, to + 1 + END), isWord)]
      : [lastRun(tokens.slice(Math.max(0, from - END), from), isPart), lastRun(tokens.slice(from + 1, to), isPart)];
  // つくるから and 見てから are no places.
  const isBeside =
    order.markSide === 'before' || (isWord(tokens[from - 1] ?? tokens[from]!) && isWord(tokens[to - 1]!));
  return isBeside && first.length > 0 && second.length > 0
    ? [{ kind: 'ends', first, second, place: cover(first[0]!, second.at(-1)!) }]
    : [];
}

/** Items of two lists that a word ties to each other: AとBはそれぞれXとYになった. */
export interface TiedItems {
  readonly first: readonly [head: readonly Span[], value: readonly Span[]];
  readonly second: readonly [head: readonly Span[], value: readonly Span[]];
}

/**
 * Two lists of two items, of which the second one begins in the chunk that the first one ends in. Lists of numbers are read as {@link attachedNumbers}.
 */
export function tiedItems(segment: Segment, pack: LanguagePack): TiedItems[] {
  const [tie, ...more] = phrasesIn(segment, pack.order.respectively);
  if (!tie || more.length > 0) return [];
  const isWord = (token: Token) => pack.isContent(token) && !overlaps(token, tie);
  const chunks = chunksOf(segment, pack).filter(({ tokens }) => tokens.some(isWord));
  const at = chunks.findIndex(({ tokens }) => tokens.some((token) => overlaps(token, tie)));
  const isApart = chunks.every(({ tokens }) => !tokens.some((token) => overlaps(token, tie)));
  const isLast = isApart || at === chunks.length - 1;
  const window = isLast ? chunks.slice(-3) : chunks.slice(Math.max(0, at - 1), at + 2);
  const [a, middle, b] = window;
  if (!a || !middle || !b || window.some(({ numbers }) => numbers.length > 0)) return [];
  const [head, value] = [firstRun(middle.tokens, isWord), lastRun(middle.tokens, isWord)];
  if (head.length === 0 || head[0] === value[0]) return [];
  return [{ first: [lastRun(a.tokens, isWord), value], second: [head, firstRun(b.tokens, isWord)] }];
}
