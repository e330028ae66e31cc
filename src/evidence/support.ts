import type { Place } from '../core/finding.js';
import { overlaps, type Span } from '../core/span.js';
import { beadConfidence, type CheckContext } from './context.js';
import type { Link } from './link.js';

/** What one source says about some words of the target. */
export interface Witness {
  /** Index of the source. */
  readonly source: number;
  /** Links that touch the words. */
  readonly links: readonly Link[];
  /** Share of the words' UTF-16 units that some link covers, 0–1. */
  readonly share: number;
  /** Confidence of the bead; 0 when the source has nothing here and so cannot testify. */
  readonly confidence: number;
}

/** Asks every source about a place of the target. */
export function witnesses(context: CheckContext, place: Place): Witness[] {
  const links = context.links.linksOf(place.segment).filter((link) => overlaps(link.target, place));
  return context.collation.sources.map((_, source) => {
    const own = links.filter((link) => link.source === source);
    const share = covered(
      place,
      own.map((link) => link.target),
    );
    return { source, links: own, share, confidence: beadConfidence(context, source, place.segment) };
  });
}

/** Share of a span that the others cover together. */
export function covered(span: Span, others: readonly Span[]): number {
  let units = 0;
  for (let at = span.start; at < span.end; at++) {
    if (others.some((other) => other.start <= at && at < other.end)) units++;
  }
  return span.end > span.start ? units / (span.end - span.start) : 0;
}
