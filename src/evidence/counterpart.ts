import type { Place, Testimony } from '../core/finding.js';
import type { Segment } from '../core/segment.js';
import { overlaps } from '../core/span.js';
import { alignedSegments, type CheckContext } from './context.js';
import type { Link } from './link.js';

/** Longest stretch of source words that is quoted as the counterpart. */
const MAX_WORDS = 4;

/**
 * The words of each source that probably stand for a place of the target that nothing is linked to: the run of meaningful words
 * without any link that lies nearest to the counterparts of the place's neighbours.
 * @returns at most one testimony a source, in the role `contradicts`
 */
export function counterparts(context: CheckContext, place: Place): Testimony[] {
  const links = context.links.linksOf(place.segment);
  return context.collation.sources.flatMap((_, source): Testimony[] => {
    const own = links.filter((link) => link.source === source);
    const neighbours = neighbourPlaces(own, place);
    let best: { testimony: Testimony; distance: number } | undefined;
    for (const segment of alignedSegments(context, source, place.segment)) {
      for (const run of freeRuns(context, source, segment, own)) {
        const distance = Math.min(
          ...neighbours.map((at) =>
            at.segment === segment.index ? Math.max(0, at.start - run.end, run.start - at.end) : 500,
          ),
        );
        if (best && distance >= best.distance) continue;
        best = { testimony: { source, segment: segment.index, ...run, role: 'contradicts' }, distance };
      }
    }
    return best ? [best.testimony] : [];
  });
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
