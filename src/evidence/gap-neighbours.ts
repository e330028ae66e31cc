import type { Quantity } from '../core/quantity.js';
import type { LanguagePack } from '../core/ports.js';
import type { Segment } from '../core/segment.js';
import { overlaps, type Span } from '../core/span.js';
import type { CheckContext } from './context.js';
import { createFinders } from './finders.js';
import type { LinkFinder } from './link-table.js';
import { quantitiesOf } from './segment-facts.js';

/** So much of a segment without counterpart must be found next door before it counts as held there. */
const ENOUGH = 2;

/**
 * True when a target neighbour of a gap holds what a source segment says: two sentences of the source became one, and the second was left
 * without a counterpart. Words of the neighbour that its own counterparts account for are not looked at: a name in both sentences shows nothing.
 * @param before number of target segments before the gap
 */
export function isHeldByTarget(context: CheckContext, source: number, segment: Segment, before: number): boolean {
  const finders = findersOf(context, source);
  const { segments } = context.collation.target;
  return [segments[before - 1], segments[before]].some((neighbour) => {
    if (!neighbour) return false;
    const taken = linksInto(context, source, [neighbour.index]).map((link) => link.target);
    const found = finders
      .flatMap((finder) => finder.find(neighbour, segment))
      .filter((pair) => !taken.some((span) => overlaps(span, pair.target)));
    return weigh(found.map((pair) => pair.source), segment, context.packs.sources[source]!) >= ENOUGH;
  });
}

/** The same the other way: one sentence of the source became two in the target. */
export function isHeldBySource(context: CheckContext, source: number, segment: Segment): boolean {
  const finders = findersOf(context, source);
  const { segments, alignment } = context.collation.sources[source]!;
  const { beads } = alignment;
  const at = beads.findIndex((bead) => bead.target.includes(segment.index));
  const isWhole = (k: number) => beads[k]!.target.length > 0 && beads[k]!.source.length > 0;
  const back = beads.slice(0, Math.max(0, at)).findLastIndex((_, k) => isWhole(k));
  const forth = beads.findIndex((_, k) => k > at && isWhole(k));
  return [beads[back]?.source.at(-1), beads[forth]?.source[0]].some((index, side) => {
    if (index === undefined) return false;
    const own = beads[side === 0 ? back : forth]!.target;
    const taken = linksInto(context, source, own)
      .filter((link) => link.place.segment === index)
      .map((link) => link.place);
    const found = finders
      .flatMap((finder) => finder.find(segment, segments[index]!))
      .filter((pair) => !taken.some((span) => overlaps(span, pair.source)));
    return weigh(found.map((pair) => pair.target), segment, context.packs.target) >= ENOUGH;
  });
}

function linksInto(context: CheckContext, source: number, targets: readonly number[]) {
  return targets.flatMap((index) => context.links.linksOf(index)).filter((link) => link.source === source);
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

const finders = new WeakMap<CheckContext, Map<number, LinkFinder[]>>();

function findersOf(context: CheckContext, source: number): LinkFinder[] {
  const known = finders.get(context) ?? new Map<number, LinkFinder[]>();
  finders.set(context, known);
  const made =
    known.get(source) ?? createFinders(context.collation, source, context.packs, context.lexicon, context.matcher);
  known.set(source, made);
  return made;
}
