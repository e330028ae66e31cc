import type { LanguagePack } from '../core/ports.js';
import type { Segment, Token } from '../core/segment.js';
import { contains, overlaps, type Span, width } from '../core/span.js';
import { alignedSegments, type CheckContext } from './context.js';
import { type ItemList, itemLists } from './item-lists.js';
import type { Link } from './link.js';
import { perSegment } from './link-table.js';
import { readingKeys, syllablesOf } from './reading.js';
import { isReadingLanguage } from './reading-finder.js';
import { wordSupport } from './word-support.js';

/** A list of the target beside a list of one source, item by item. */
export interface PairedLists {
  readonly source: number;
  readonly own: ItemList;
  readonly other: ItemList;
  /** For each item of the source the item of the target that stands for it, or −1; in the order of both lists. */
  readonly partner: readonly number[];
  /** How far the source's item accounts for the target's, 0 and up; for all pairs. */
  readonly likeness: readonly (readonly number[])[];
}

/** What an item of the target is accounted for with, at least, by its partner. */
const LEAST = 0.3;
/** A word near in meaning counts half; the source item's own words, and kanji that its syllables may be read as, only settle what is left open. */
const WEAK = 0.5;
const BACKWARD = 0.3;
const READ = 0.1;

const lists = new WeakMap<LanguagePack, (segment: Segment) => readonly ItemList[]>();

/** The lists of a segment; read once however many checks ask. */
export function listsOf(segment: Segment, pack: LanguagePack): readonly ItemList[] {
  let find = lists.get(pack);
  if (!find) {
    find = perSegment((own) => itemLists(own, pack));
    lists.set(pack, find);
  }
  return find(segment);
}

/** Lists of a target segment with those lists of the sources that have two items and more in common with them. */
export function pairedLists(segment: Segment, context: CheckContext): PairedLists[] {
  const { packs, collation } = context;
  return listsOf(segment, packs.target).flatMap((own) =>
    collation.sources.flatMap((_, source) =>
      alignedSegments(context, source, segment.index)
        .flatMap((other) => listsOf(other, packs.sources[source]!))
        .map((other) => pairUp(own, other, source, segment, context))
        .filter(({ partner }) => partner.filter((at) => at >= 0).length > 1),
    ),
  );
}

/** Tokens of an item that say something. */
export function meaningfulIn({ tokens }: Segment, item: Span, pack: LanguagePack): Token[] {
  return tokens.filter((token) => contains(item, token) && (token.kind === 'number' || pack.isContent(token)));
}

/** The meaningful words of an item that are certainly its own: of the first or last one of a list those next to the joint. */
export function surelyIn(
  segment: Segment,
  { items, whole }: ItemList,
  k: number,
  pack: LanguagePack,
): readonly Token[] {
  const words = meaningfulIn(segment, items[k]!, pack);
  if (whole[k]) return words;
  const tokens = segment.tokens.filter((token) => contains(items[k]!, token));
  const isOther = (token: Token) => !words.includes(token);
  if (k === 0) return tokens.slice(tokens.findLastIndex(isOther) + 1);
  const end = tokens.findIndex(isOther);
  return end < 0 ? tokens : tokens.slice(0, end);
}

function pairUp(own: ItemList, other: ItemList, source: number, segment: Segment, context: CheckContext): PairedLists {
  const { strong, weak } = wordSupport(context).linksOf(source, segment.index);
  const beside = (links: readonly Link[]) => links.filter(({ place }) => place.segment === other.segment);
  const scene: Scene = {
    context,
    source,
    segment,
    own,
    other,
    beside: context.collation.sources[source]!.segments[other.segment]!,
    strong: beside(strong),
    weak: beside(weak),
  };
  const likeness = other.items.map((_, i) => own.items.map((_, j) => likenessOf(j, i, scene)));
  return { source, own, other, likeness, partner: bestPartners(likeness, own.items.length) };
}

interface Scene {
  readonly context: CheckContext;
  readonly source: number;
  readonly segment: Segment;
  readonly own: ItemList;
  readonly other: ItemList;
  readonly beside: Segment;
  readonly strong: readonly Link[];
  readonly weak: readonly Link[];
}

function likenessOf(j: number, i: number, { own, other, ...scene }: Scene): number {
  const { context, segment, beside, source } = scene;
  const [target, item] = [own.items[j]!, other.items[i]!];
  const within = (links: readonly Link[]) =>
    links.filter((link) => overlaps(link.place, item) && overlaps(link.target, target));
  const [strong, weak] = [within(scene.strong), within(scene.weak)];
  if (strong.length + weak.length === 0) return 0;
  const words = ownWords(j, segment, own, [...strong, ...weak], context.packs.target);
  const forward = accounted(words, strong, weak, ({ target: at }) => at);
  if (forward < LEAST) return 0;
  const others = surelyIn(beside, other, i, context.packs.sources[source]!);
  const backward = accounted(others, strong, weak, ({ place }) => place);
  return forward + BACKWARD * backward + READ * readShare(target, item, scene);
}

/**
 * The words of an item of the target that a partner has to account for. Where words have no part of speech, nobody knows where the first item of a list begins and the last one
 * ends: of "the city teaches history" beside 歴史 the outer words that nothing is linked to are left out.
 */
function ownWords(
  j: number,
  segment: Segment,
  { items, whole }: ItemList,
  links: readonly Link[],
  pack: LanguagePack,
): readonly Token[] {
  const words = meaningfulIn(segment, items[j]!, pack);
  if (whole[j] || pack.boundary === 'token') return words;
  const isLinkedTo = (token: Token) => links.some(({ target }) => overlaps(target, token));
  return j === 0 ? words.slice(words.findIndex(isLinkedTo)) : words.slice(0, words.findLastIndex(isLinkedTo) + 1);
}

/** Share of the letters of some tokens that links cover, each as much as its link proves. */
function accounted(
  tokens: readonly Token[],
  strong: readonly Link[],
  weak: readonly Link[],
  sideOf: (link: Link) => Span,
): number {
  const total = tokens.reduce((sum, token) => sum + width(token), 0);
  const proof = (links: readonly Link[], at: number) =>
    links.reduce((best, link) => {
      const { start, end } = sideOf(link);
      return start <= at && at < end ? Math.max(best, link.strength) : best;
    }, 0);
  let sum = 0;
  for (const { start, end } of tokens) {
    for (let at = start; at < end; at++) sum += Math.max(proof(strong, at), WEAK * proof(weak, at));
  }
  return total === 0 ? 0 : sum / total;
}

/** Share of the kanji of an item that some syllable of the other is a reading of: 高 of 高気圧 and cao, which tells it from thấp. */
function readShare(
  target: Span,
  item: Span,
  { context, source, segment, beside }: Omit<Scene, 'own' | 'other'>,
): number {
  const { code } = context.packs.sources[source]!;
  if (!isReadingLanguage(code)) return 0;
  const kanji = segment.text.slice(target.start, target.end).match(/\p{Script=Han}/gu) ?? [];
  if (kanji.length === 0) return 0;
  const syllables = new Set(
    syllablesOf(beside.text.slice(item.start, item.end).toLowerCase(), code).map(({ key }) => key),
  );
  const read = kanji.filter((letter) =>
    [...readingKeys(letter, code, context.lexicon.readings)].some((key) => syllables.has(key)),
  );
  return read.length / kanji.length;
}

/** The pairs, in the order of both lists, whose likeness adds up to most. */
function bestPartners(likeness: readonly (readonly number[])[], count: number): number[] {
  const best = likeness.map(() => new Array<number>(count + 1).fill(0));
  best.push(new Array<number>(count + 1).fill(0));
  for (let i = likeness.length - 1; i >= 0; i--) {
    for (let j = count - 1; j >= 0; j--) {
      const value = likeness[i]![j]!;
      const pair = value > 0 ? value + best[i + 1]![j + 1]! : 0;
      best[i]![j] = Math.max(pair, best[i + 1]![j]!, best[i]![j + 1]!);
    }
  }
  const partner = likeness.map(() => -1);
  for (let i = 0, j = 0; i < likeness.length && j < count; ) {
    const value = likeness[i]![j]!;
    if (value > 0 && best[i]![j] === value + best[i + 1]![j + 1]!) partner[i++] = j++;
    else if (best[i]![j] === best[i + 1]![j]!) i++;
    else j++;
  }
  return partner;
}
