import type { Bead } from '../core/alignment.js';
import type { LanguagePack } from '../core/ports.js';
import type { Quantity } from '../core/quantity.js';
import type { Segment } from '../core/segment.js';
import { overlaps, type Span } from '../core/span.js';
import type { CheckContext } from './context.js';
import { createFinders } from './finders.js';
import type { LinkFinder } from './link-table.js';
import { quantitiesOf } from './segment-facts.js';

/** So many words of a segment without counterpart must be found next door before it counts as held there, or half of a short one's. */
const ENOUGH = 2;

/**
 * True when a target neighbour of a gap holds what a source segment says: two sentences of the source became one, and the second was left
 * without a counterpart. Words of the neighbour that its own counterparts account for are not looked at: a name in both sentences shows nothing.
 * @param before number of target segments before the gap
 */
export function isHeldByTarget(context: CheckContext, source: number, segment: Segment, before: number): boolean {
  const finders = findersOf(context, source);
  const pack = context.packs.sources[source]!;
  const { segments } = context.collation.target;
  return [segments[before - 1], segments[before]].some((neighbour) => {
    if (!neighbour) return false;
    const taken = linksInto(context, source, [neighbour.index]).map((link) => link.target);
    const found = finders
      .flatMap((finder) => finder.find(neighbour, segment))
      .filter((pair) => !taken.some((span) => overlaps(span, pair.target)));
    const bead = context.links.beadOf(source, neighbour.index);
    const enough = enoughOf(segment, pack, bead !== undefined);
    if (
      weigh(
        found.map((pair) => pair.source),
        segment,
        pack,
      ) >= enough
    )
      return true;
    const [own, other] = lengthsOf(context, source, bead);
    const ratio = lengthRatio(context, source);
    return ratio !== undefined && hasRoom(own / ratio, other, segment.text.length);
  });
}

/**
 * The same the other way: one sentence of the source became two in the target.
 * @returns how it is known: by `words` of the segment that stand next door, or by the mere `room` that there is for it
 */
export function heldBySource(context: CheckContext, source: number, segment: Segment): 'words' | 'room' | undefined {
  const beside = sourcesBeside(context, source, segment.index);
  if (beside.some((neighbour) => hasWordsOf(context, source, segment, neighbour))) return 'words';
  const ratio = lengthRatio(context, source);
  if (ratio === undefined) return undefined;
  const isRoomy = beside.some(({ bead }) => {
    const [own, other] = lengthsOf(context, source, bead.target.length > 0 ? bead : undefined);
    return hasRoom(other * ratio, own, segment.text.length);
  });
  return isRoomy ? 'room' : undefined;
}

function hasWordsOf(context: CheckContext, source: number, segment: Segment, { index, bead }: Beside): boolean {
  const pack = context.packs.target;
  const { segments } = context.collation.sources[source]!;
  const taken = linksInto(context, source, bead.target)
    .filter((link) => link.place.segment === index)
    .map((link) => link.place);
  const found = findersOf(context, source)
    .flatMap((finder) => finder.find(segment, segments[index]!))
    .filter((pair) => !taken.some((span) => overlaps(span, pair.source)));
  const enough = enoughOf(segment, pack, bead.target.length > 0);
  const places = found.map((pair) => pair.target);
  return weigh(places, segment, pack) >= enough;
}

/** A source segment next to a place, with its bead. */
interface Beside {
  readonly index: number;
  readonly bead: Bead;
}

/** Source segments next to the place of a target segment without counterpart, on either side up to the nearest pair. */
function sourcesBeside(context: CheckContext, source: number, target: number): Beside[] {
  const { beads } = context.collation.sources[source]!.alignment;
  const at = beads.findIndex((bead) => bead.target.includes(target));
  const beside: Beside[] = [];
  for (const step of [-1, 1]) {
    for (let k = at + step; beads[k]; k += step) {
      const bead = beads[k]!;
      const index = step < 0 ? bead.source.at(-1) : bead.source[0];
      if (index !== undefined) beside.push({ index, bead });
      if (index !== undefined && bead.target.length > 0) break;
    }
  }
  return beside;
}

function linksInto(context: CheckContext, source: number, targets: readonly number[]) {
  return targets.flatMap((index) => context.links.linksOf(index)).filter((link) => link.source === source);
}

/** @param paired false when the neighbour has no counterpart itself: then the two may well belong together */
function enoughOf(segment: Segment, pack: LanguagePack, paired: boolean): number {
  const words = segment.tokens.filter((token) => token.kind === 'word' && pack.isContent(token)).length;
  return paired ? Math.max(1, Math.min(ENOUGH, words / 2)) : 1;
}

/** How much the found places of a segment show together: each word once, a number that hardly stands there by chance (955, 2028) as much as two. */
function weigh(places: readonly Span[], segment: Segment, pack: LanguagePack): number {
  const apart: Span[] = [];
  for (const place of places) if (!apart.some((other) => overlaps(other, place))) apart.push(place);
  const telling = quantitiesOf(pack, segment).filter(isTelling);
  return apart.reduce((sum, place) => sum + (telling.some((quantity) => overlaps(quantity, place)) ? 2 : 1), 0);
}

function isTelling({ values, weak }: Quantity): boolean {
  return !weak && values[0]! > 31;
}

/**
 * True when a neighbour says more than its counterpart can hold, by about what the segment without counterpart says.
 * @param large length of the side that may hold two sentences, as it would be in the other language
 * @param small length of its counterpart, `lost` of the segment in question
 */
function hasRoom(large: number, small: number, lost: number): boolean {
  const excess = large - small;
  return small > 0 && excess >= LEAST_EXCESS * large && excess >= 0.6 * lost;
}

/** Sentences and their translations differ in length by about so much anyway (Gale & Church 1993 find a variance of 6.8 a character). */
const LEAST_EXCESS = 0.15;
/** Of fewer pairs no usual ratio of lengths can be told. */
const LEAST_PAIRS = 8;

/** Target characters for one source character, over all pairs of the text. */
function lengthRatio(context: CheckContext, source: number): number | undefined {
  const pairs = context.collation.sources[source]!.alignment.beads.filter(
    (bead) => bead.target.length > 0 && bead.source.length > 0,
  );
  if (pairs.length < LEAST_PAIRS) return undefined;
  const lengths = pairs.map((bead) => lengthsOf(context, source, bead));
  return sum(lengths.map(([own]) => own)) / sum(lengths.map(([, other]) => other));
}

/** Characters of the two sides of a bead. */
function lengthsOf(context: CheckContext, source: number, bead: Bead | undefined): [target: number, source: number] {
  const { target, sources } = context.collation;
  return [
    sum((bead?.target ?? []).map((index) => target.segments[index]!.text.length)),
    sum((bead?.source ?? []).map((index) => sources[source]!.segments[index]!.text.length)),
  ];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

const finders = new WeakMap<CheckContext, Map<number, LinkFinder[]>>();

function findersOf(context: CheckContext, source: number): LinkFinder[] {
  const known = finders.get(context) ?? new Map<number, LinkFinder[]>();
  finders.set(context, known);
  const made =
    known.get(source) ?? createFinders(context.collation, source, context.packs, context.lexicon, context.matcher);
  known.set(source, made);
  return made;
}
