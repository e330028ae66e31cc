import type { Collation } from '../core/collation.js';
import type { Finding, ReportTestimony, Testimony } from '../core/finding.js';
import { type Segment, toDocumentSpan, toSegmentSpan } from '../core/segment.js';
import type { TermPlace, TermPlaces } from '../core/term-place.js';
import type { TermQuestion } from '../evidence/asked-term.js';
import type { CheckContext } from '../evidence/context.js';
import type { PlaceOfTerm } from '../evidence/row-places.js';
import { termPlaces } from '../evidence/term-places.js';

/**
 * All places of the term that a finding is about.
 * @param finding of a report on this collation
 */
export function placesOfFinding(finding: Finding, context: CheckContext): TermPlaces {
  const { collation } = context;
  const found = termPlaces(questionOf(finding, collation), context);
  return {
    names: found.names.map(({ source, text }) => ({ language: languageOf(source, collation), text })),
    places: found.places.map((place) => toTermPlace(place, collation)),
    admitted: found.admitted,
  };
}

function questionOf(finding: Finding, collation: Collation): TermQuestion {
  const segment = collation.target.segments[finding.segment]!;
  const span = toSegmentSpan(segment, finding.target);
  const testimonies = finding.sources.flatMap((one) => testimonyOf(one, collation) ?? []);
  return { place: { segment: segment.index, ...span }, testimonies };
}

/** The report names a source by its language; of two in one language the one that has these words there. */
function testimonyOf({ language, start, end, text, role }: ReportTestimony, collation: Collation) {
  const source = collation.sources.findIndex(
    ({ document }) => document.language === language && document.text.slice(start, end) === text,
  );
  const segment = collation.sources[source] && segmentAt(collation.sources[source].segments, start);
  if (!segment) return undefined;
  const testimony: Testimony = { source, segment: segment.index, ...toSegmentSpan(segment, { start, end }), role };
  return testimony;
}

/** The segment that holds an offset, or the next one; undefined behind the last. */
function segmentAt(segments: readonly Segment[], offset: number): Segment | undefined {
  let [from, to] = [0, segments.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (segments[middle]!.span.end > offset) to = middle;
    else from = middle + 1;
  }
  return segments[from];
}

function toTermPlace({ segment: index, target: local, uses }: PlaceOfTerm, collation: Collation): TermPlace {
  const { document, segments } = collation.target;
  const target = local && toDocumentSpan(segments[index]!, local);
  return {
    segment: index,
    target,
    rendering: target ? document.text.slice(target.start, target.end) : '',
    sources: uses.map(({ source, segment, start, end }) => ({
      language: languageOf(source, collation),
      span: toDocumentSpan(collation.sources[source]!.segments[segment]!, { start, end }),
    })),
  };
}

function languageOf(source: number, { sources }: Collation) {
  return sources[source]!.document.language;
}
