import { contains, overlaps, type Span } from '../core/span.js';
import { alignedSegments, type CheckContext } from './context.js';
import { wordSupport } from './word-support.js';

/** Words of one source segment. */
export interface SourcePlace extends Span {
  readonly source: number;
  readonly segment: number;
}

/**
 * True when a place of a source beside a target segment is linked to something in it. A word that is only near in meaning must account for the whole place: half of "hòa nhập"
 * says nothing of "hòa giải".
 */
export function isLinked(context: CheckContext, segment: number, at: SourcePlace): boolean {
  const { strong, weak } = wordSupport(context).linksOf(at.source, segment);
  return (
    strong.some(({ place }) => place.segment === at.segment && overlaps(place, at)) ||
    weak.some(({ place }) => place.segment === at.segment && contains(place, at))
  );
}

/** Words with a meaning of their own in one source beside a target segment that nothing in the target is linked to. */
export function unlinkedTokens(context: CheckContext, source: number, segment: number): SourcePlace[] {
  const pack = context.packs.sources[source]!;
  return alignedSegments(context, source, segment).flatMap((other) =>
    other.tokens
      .filter((token) => token.kind === 'word' && pack.isContent(token))
      .map(({ start, end }) => ({ source, segment: other.index, start, end }))
      .filter((at) => !isLinked(context, segment, at)),
  );
}
