import type { Review, ReviewVersion } from '../review/model.js';
import { createLocator } from '../text/position.js';
import type { BeadPoint, Correction, ReportedText } from './model.js';
import type { ReviewedText } from './reviewed-text.js';
import { countBySeverity } from './scorecard.js';
import { termSpreads } from './term-spreads.js';

/** What the report says of a text as a whole. @param corrections those of this text */
export function reportedText(
  { review, sources, edits, headings }: ReviewedText,
  corrections: readonly Correction[],
): ReportedText {
  const { path, language, text, segments, sections, versions } = review;
  const locator = createLocator(text);
  return {
    path,
    language,
    text,
    edits,
    segments: segments.map(({ span }) => ({ start: span.start, end: span.end })),
    sources: sources.map((source, k) => ({ ...source, beads: beadPoints(review, versions[k]!) })),
    sections: sections.map(({ title, span, segments: count }) => ({
      title: headings.includes(span.start) ? title : undefined,
      line: locator.locate(span.start).line,
      lastLine: locator.locate(Math.max(span.start, span.end - 1)).line,
      segments: count,
      bySeverity: countBySeverity(
        corrections.filter(({ place }) => place.start >= span.start && place.start <= span.end),
      ),
    })),
    spreads: termSpreads(review.items.map(({ finding }) => finding)),
  };
}

/** So many points are enough for a picture. */
const MOST_POINTS = 2000;

function beadPoints({ segments }: Review, { segments: versionSegments, beads }: ReviewVersion): BeadPoint[] {
  const target = middlesOf(segments);
  const source = middlesOf(versionSegments);
  const full = beads.filter((bead) => bead.target.length > 0 && bead.source.length > 0);
  const step = Math.max(1, Math.ceil(full.length / MOST_POINTS));
  return full
    .filter((_, k) => k % step === 0)
    .map((bead) => ({
      target: rounded(target(bead.target)),
      source: rounded(source(bead.source)),
      confidence: bead.confidence,
    }));
}

/** Where the middle of some segments stands, 0–1 of the text. */
function middlesOf(segments: Review['segments']): (indexes: readonly number[]) => number {
  const whole = Math.max(1, segments.at(-1)?.span.end ?? 1);
  return (indexes) => (segments[indexes[0]!]!.span.start + segments[indexes.at(-1)!]!.span.end) / 2 / whole;
}

function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
