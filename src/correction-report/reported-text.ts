import { createLocator } from '../text/position.js';
import { beadPoints } from './bead-points.js';
import type { Correction, ReportedText } from './model.js';
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
