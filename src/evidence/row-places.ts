import type { Place } from '../core/finding.js';
import type { Segment } from '../core/segment.js';
import { overlaps, type Span } from '../core/span.js';
import type { AskedFinder } from './asked-finder.js';
import type { AskedTerm } from './asked-term.js';
import type { CheckContext } from './context.js';
import { isTaken, type LinkedRendering, mostUses } from './linked-renderings.js';
import { findSlots } from './slot.js';
import { contradicting } from './testimony.js';
import type { SourcePlace } from './unlinked-tokens.js';

/** A term in a version, and the target segments that its sentence stands beside. */
export interface TermUse extends SourcePlace {
  readonly targets: readonly number[];
}

/** A place of a term: what the target has there, and the versions. */
export interface PlaceOfTerm {
  /** Segment index of the target. */
  readonly segment: number;
  /** In the segment's text; undefined where it cannot be told. */
  readonly target: Span | undefined;
  /** Empty where the target alone has words for the term. */
  readonly uses: readonly SourcePlace[];
}

/** A row with what is known of a term in it. */
export interface RowOfTerm {
  readonly segments: readonly Segment[];
  readonly uses: readonly TermUse[];
  readonly linked: readonly LinkedRendering[];
}

/** What is looked for. */
export interface Asked {
  readonly term: AskedTerm;
  /** Undefined where something is missing. */
  readonly flagged: Place | undefined;
  /** Words of the target that may stand for the term, the best known first. */
  readonly words: readonly string[];
  readonly finder: AskedFinder;
}

/** The places of a term in one row: one each occurrence in the target, and one where the versions have it and nothing tells what the target has. */
export function placesInRow(row: RowOfTerm, asked: Asked, context: CheckContext): PlaceOfTerm[] {
  const known = knownPlaces(row, asked);
  const own = row.uses.length > 0 ? renderingsOf(row, known, asked, context) : [];
  const others = known.filter((place) => !own.some((one) => isAt(one, place)));
  const found = [
    ...attached(own, row.uses, asked),
    ...others.map(({ segment, start, end }) => ({ segment, target: { start, end }, uses: [] })),
    ...openPlaces(own, row.uses),
  ];
  const startOf = ({ target }: PlaceOfTerm) => target?.start ?? Number.POSITIVE_INFINITY;
  return found.sort((a, b) => a.segment - b.segment || startOf(a) - startOf(b));
}

function isAt(a: Place, b: Place): boolean {
  return a.segment === b.segment && overlaps(a, b);
}

/** Words of the row that are known to stand for the term somewhere; the flagged ones as they are flagged, be it within a word. */
function knownPlaces({ segments }: RowOfTerm, { flagged, finder }: Asked): Place[] {
  const found = segments.flatMap((segment) =>
    finder.inTarget(segment).map(({ start, end }) => ({ segment: segment.index, start, end })),
  );
  if (!flagged || !segments.some(({ index }) => index === flagged.segment)) return found;
  return [flagged, ...found.filter((place) => !isAt(place, flagged))];
}

/** The words for the term where versions have it. Those that links tell go first; then known ones that stand for nothing else, as many as are still missing; then a slot that is beyond doubt. */
function renderingsOf(row: RowOfTerm, known: readonly Place[], asked: Asked, context: CheckContext): Place[] {
  // A word that is known for the term is surer than the rest of its compound: 国防 of 国防分野.
  const linked = row.linked.map((one): Place => {
    const { segment, start, end } = one;
    return known.find((place) => isAt(place, one)) ?? { segment, start, end };
  });
  const sure = [...new Set([...linked, ...known.filter((place) => place === asked.flagged)])];
  const free = known.filter((place) => !sure.some((one) => isAt(one, place)) && !isTaken(place, row.uses, context));
  const missing = mostUses(row.uses) - sure.length;
  const all = [...sure, ...(sure.length === 0 ? free : free.slice(0, Math.max(0, missing)))];
  return all.length > 0 ? all : slotOf(row, asked, context);
}

/** The best of two slots must be so much better. */
const CLEARLY = 0.5;

function slotOf({ segments, uses }: RowOfTerm, { words }: Asked, context: CheckContext): Place[] {
  if (words.length === 0) return [];
  const claim = { places: contradicting(uses), terms: words, times: 1, settled: [] };
  const [best, next] = findSlots(context, segments, claim);
  const isClear = best?.anchored && (!next || best.score - next.score >= CLEARLY);
  return isClear && !isTaken(best.place, uses, context) ? [best.place] : [];
}

/** Renderings with the uses of each version: the flagged words with those that the question is about, the others in the order of both. */
function attached(own: readonly Place[], uses: readonly TermUse[], { flagged, term }: Asked): PlaceOfTerm[] {
  const isAsked = (use: TermUse) =>
    term.uses.some((one) => one.source === use.source && one.segment === use.segment && one.start === use.start);
  const byPlace = new Map<Place, TermUse[]>(own.map((place) => [place, []]));
  for (const group of groupsOf(uses)) {
    const near = own.filter(({ segment }) => group[0]!.targets.includes(segment));
    const pinned = flagged && near.includes(flagged) ? group.filter(isAsked) : [];
    if (flagged && pinned.length > 0) byPlace.get(flagged)!.push(...pinned);
    const rest = group.filter((use) => !pinned.includes(use));
    const others = near.filter((place) => pinned.length === 0 || near.length === 1 || place !== flagged);
    for (const [place, use] of inOrder(others, rest)) byPlace.get(place)!.push(use);
  }
  return [...byPlace].map(([{ segment, start, end }, at]) => ({
    segment,
    target: { start, end },
    uses: at.map(withoutTargets),
  }));
}

/** Pairs of two lists in their order, each of the longer one in one pair: three uses beside two renderings are two and one. */
function inOrder<A, B>(first: readonly A[], second: readonly B[]): [A, B][] {
  if (first.length === 0 || second.length === 0) return [];
  const most = Math.max(first.length, second.length);
  const at = <T>(list: readonly T[], k: number) => list[Math.floor((k * list.length) / most)]!;
  return Array.from({ length: most }, (_, k) => [at(first, k), at(second, k)]);
}

/** Uses by version and bead. */
function groupsOf(uses: readonly TermUse[]): TermUse[][] {
  const groups = new Map<string, TermUse[]>();
  for (const use of uses) {
    const key = `${use.source} ${use.targets[0]}`;
    groups.set(key, [...(groups.get(key) ?? []), use]);
  }
  return [...groups.values()];
}

/** Uses beside which the target has nothing that is known to render them, those of different versions together. */
function openPlaces(own: readonly Place[], uses: readonly TermUse[]): PlaceOfTerm[] {
  let open = uses
    .filter(({ targets }) => !own.some(({ segment }) => targets.includes(segment)))
    .sort((a, b) => a.targets.length - b.targets.length || a.targets[0]! - b.targets[0]!);
  const places: PlaceOfTerm[] = [];
  while (open.length > 0) {
    const segment = open[0]!.targets[0]!;
    const together = open.filter(({ targets }) => targets.includes(segment));
    open = open.filter((use) => !together.includes(use));
    const bySource = together.sort((a, b) => a.source - b.source || a.segment - b.segment || a.start - b.start);
    places.push({ segment, target: undefined, uses: bySource.map(withoutTargets) });
  }
  return places;
}

function withoutTargets({ source, segment, start, end }: TermUse): SourcePlace {
  return { source, segment, start, end };
}
