import type { Place, Testimony } from '../core/finding.js';
import type { Segment } from '../core/segment.js';
import { overlaps, type Span } from '../core/span.js';
import { alignedSegments, type CheckContext } from './context.js';
import type { Link } from './link.js';
import { witnesses } from './support.js';

/** Distance, in UTF-16 units, of words in another sentence than the neighbours'. */
const FAR = 500;
/** What standing at the other end of the sentence weighs beside the distance, in UTF-16 units: word order differs, but subjects come first. */
const DRIFT = 10;

/** Where in its sentence a place stands: 0 at the start, 1 at the end. */
function partOf(span: Span, { text }: Segment): number {
  return (span.start + span.end) / 2 / Math.max(1, text.length);
}

/** Longest stretch of source words that is quoted as the counterpart. */
const MAX_WORDS = 4;

/**
 * The words of each source that probably stand for a place of the target that nothing is linked to: the run of meaningful words
 * without any link that lies nearest to the counterparts of the place's neighbours.
 * @returns at most one testimony a source, in the role `contradicts`
 */
export function counterparts(context: CheckContext, place: Place): Testimony[] {
  const links = context.links.linksOf(place.segment);
  const own = context.collation.target.segments[place.segment]!;
  return context.collation.sources.flatMap((_, source): Testimony[] => {
    const linked = links.filter((link) => link.source === source);
    const aligned = alignedSegments(context, source, place.segment);
    const neighbours = neighbourPlaces(linked, place);
    // What opens the sentence here most often opens it there.
    if (opensSentence(place, own, context) && aligned[0])
      neighbours.push({ segment: aligned[0].index, start: 0, end: 0 });
    let best: { testimony: Testimony; distance: number } | undefined;
    for (const segment of aligned) {
      for (const run of freeRuns(context, source, segment, linked)) {
        const beside = neighbours.map((at) =>
          at.segment === segment.index ? Math.max(0, at.start - run.end, run.start - at.end) : FAR,
        );
        const distance = Math.min(FAR, ...beside) + DRIFT * Math.abs(partOf(run, segment) - partOf(place, own));
        if (best && distance >= best.distance) continue;
        best = { testimony: { source, segment: segment.index, ...run, role: 'contradicts' }, distance };
      }
    }
    return best ? [best.testimony] : [];
  });
}

/**
 * The words of every version that a finding stands against: those that are linked to the place, each once and where it stands most alike in
 * the sentence; of a version without any link its probable counterpart.
 */
export function wordsAgainst(context: CheckContext, place: Place): Testimony[] {
  const linked = linkedWords(context, place);
  const isLinked = (source: number) => linked.some((testimony) => testimony.source === source);
  const others = counterparts(context, place).filter(({ source }) => !isLinked(source));
  return [...linked, ...others].sort((a, b) => a.source - b.source);
}

/** Only those of {@link wordsAgainst} that are linked to the place: nothing of a version where nothing is. */
export function linkedWords(context: CheckContext, place: Place): Testimony[] {
  return witnesses(context, place).flatMap(({ source, links }): Testimony[] => {
    const uses = nearestUses(links, place, context).slice(0, MOST_USES);
    return uses.map((link) => ({ ...link.place, source, role: 'contradicts' }));
  });
}

/** Of a long place the longest words tell enough. */
const MOST_USES = 2;

/**
 * Of several uses of the same source words the one at the most similar part of its sentence; none inside another, the longest first.
 */
function nearestUses(links: readonly Link[], place: Place, context: CheckContext): Link[] {
  const segmentOf = (link: Link) => context.collation.sources[link.source]!.segments[link.place.segment]!;
  const own = partOf(place, context.collation.target.segments[place.segment]!);
  const drift = (link: Link) => Math.abs(partOf(link.place, segmentOf(link)) - own);
  const best = new Map<string, Link>();
  for (const link of links) {
    const words = segmentOf(link).text.slice(link.place.start, link.place.end).toLowerCase();
    const standing = best.get(words);
    if (!standing || drift(link) < drift(standing)) best.set(words, link);
  }
  const kept = [...best.values()];
  return kept
    .filter((link) => !kept.some((other) => other !== link && isInside(link.place, other.place)))
    .sort((a, b) => b.place.end - b.place.start - (a.place.end - a.place.start) || a.place.start - b.place.start);
}

function isInside(inner: Place, outer: Place): boolean {
  const wider = outer.end - outer.start > inner.end - inner.start;
  return wider && inner.segment === outer.segment && outer.start <= inner.start && inner.end <= outer.end;
}

/** True when no meaningful word stands before the place. */
function opensSentence(place: Span, { tokens }: Segment, { packs }: CheckContext): boolean {
  return !tokens.some((token) => token.end <= place.start && packs.target.isContent(token));
}

/** Source places linked to the nearest words before and after the place. */
function neighbourPlaces(links: readonly Link[], place: Place): Place[] {
  const before = links.filter((link) => link.target.end <= place.start);
  const after = links.filter((link) => link.target.start >= place.end);
  const last = Math.max(-1, ...before.map((link) => link.target.end));
  const first = Math.min(Number.POSITIVE_INFINITY, ...after.map((link) => link.target.start));
  return [
    ...before.filter((link) => link.target.end === last),
    ...after.filter((link) => link.target.start === first),
  ].map((link) => link.place);
}

function freeRuns(context: CheckContext, source: number, segment: Segment, links: readonly Link[]) {
  const pack = context.packs.sources[source]!;
  const own = links.filter((link) => link.place.segment === segment.index);
  const runs: { start: number; end: number }[] = [];
  let words = 0;
  for (const token of segment.tokens) {
    const free = token.kind === 'word' && pack.isContent(token) && !own.some((link) => overlaps(link.place, token));
    if (!free) {
      words = 0;
      continue;
    }
    if (words === 0 || words === MAX_WORDS) {
      runs.push({ start: token.start, end: token.end });
      words = 0;
    } else {
      runs[runs.length - 1]!.end = token.end;
    }
    words++;
  }
  return runs;
}
