import type { Place } from '../core/finding.js';
import type { Segment, Token } from '../core/segment.js';
import { contains, type Span, width } from '../core/span.js';
import type { CheckContext } from './context.js';
import type { Link } from './link.js';
import type { SourcePlace } from './unlinked-tokens.js';
import { wordSupport } from './word-support.js';

/**
 * Says whether a place of a source stands where the counterpart of a target word should stand: beside the counterpart of one of the word's
 * neighbours, before or after. 自動車の⟦輸出⟧ and "car imports": 自動車 is linked to "car".
 * @param reach words between the word and its neighbour, and between their counterparts, up to which they stand side by side
 */
export function vicinityOf(context: CheckContext, word: Place, reach: number): (place: SourcePlace) => boolean {
  const target = context.collation.target.segments[word.segment]!;
  const bySource: (readonly Link[] | undefined)[] = [];
  const neighbours = (source: number): readonly Link[] => {
    bySource[source] ??= wordSupport(context)
      .linksOf(source, word.segment)
      .strong.filter((link) => wordsBetween(target, word, link.target) <= reach);
    return bySource[source];
  };
  return (place) => {
    const source = context.collation.sources[place.source]!.segments[place.segment]!;
    return neighbours(place.source).some(
      (link) =>
        link.place.segment === place.segment &&
        (isPart(link.place, place) || wordsBetween(source, place, link.place) <= reach),
    );
  };
}

/** True when a phrase has the neighbour's counterpart in it: "production line", where 生産 stands before the word. */
function isPart(inner: Span, outer: Span): boolean {
  return contains(outer, inner) && width(outer) > width(inner);
}

/** Words between two spans of a segment; infinite when they overlap or a sentence mark stands between. */
function wordsBetween({ tokens }: Segment, a: Span, b: Span): number {
  const [first, second] = a.end <= b.start ? [a, b] : [b, a];
  if (first.end > second.start) return Number.POSITIVE_INFINITY;
  const between = tokens.filter(({ start, end }) => start >= first.end && end <= second.start);
  return between.some(isStop) ? Number.POSITIVE_INFINITY : between.filter(({ kind }) => kind === 'word').length;
}

function isStop({ surface }: Token): boolean {
  return /^[。.;；:：!?！？]$/u.test(surface);
}
