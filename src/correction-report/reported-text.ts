import type { Span } from '../core/span.js';
import type { Review, ReviewItem, ReviewVersion } from '../review/model.js';
import { createLocator } from '../text/position.js';
import { beadPoints } from './bead-points.js';
import type { Correction, ReportedSource, ReportedText } from './model.js';
import { progressOf } from './progress.js';
import type { ReviewedText } from './reviewed-text.js';
import { countBySeverity } from './scorecard.js';
import { termSpreads } from './term-spreads.js';

/**
 * What the report says of a text as a whole.
 * @param corrections those of this text
 * @param unlisted findings of it that are open and not in the report
 * @param nameOf what readers see of a path
 */
export function reportedText(
  reviewed: ReviewedText,
  corrections: readonly Correction[],
  unlisted: readonly ReviewItem[],
  nameOf: (path: string) => string,
): ReportedText {
  const { review, sources, edits, headings, titles } = reviewed;
  const titleOf = (k: number) => titles[k] || undefined;
  const { path, language, text, segments, sections, versions } = review;
  const locator = createLocator(text);
  const isIn = ({ start }: Span, { span }: Review['sections'][number]) => start >= span.start && start <= span.end;
  return {
    path,
    name: nameOf(path),
    title: titleOf(0),
    progress: progressOf(reviewed),
    language,
    text,
    edits,
    segments: segments.map(({ span }) => ({ start: span.start, end: span.end })),
    sources: sources.map((source, k) => ({
      ...source,
      name: nameOf(source.path),
      title: titleOf(k + 1),
      beads: beadPoints(review, versions[k]!),
      unmatched: unmatchedIn(versions[k]!),
    })),
    sections: sections.map((section, k) => ({
      title: headings.includes(section.span.start) ? section.title : undefined,
      line: locator.locate(section.span.start).line,
      lastLine: lastLineOf(section, sections[k + 1], locator),
      segments: section.segments,
      bySeverity: countBySeverity(corrections.filter(({ place }) => isIn(place, section))),
      unlisted: unlisted.filter(({ finding }) => isIn(finding.target, section)).length,
    })),
    spreads: termSpreads(review.items.map(({ finding }) => finding)),
  };
}

function unmatchedIn({ segments, beads }: ReviewVersion): ReportedSource['unmatched'] {
  const alone = beads.filter(({ target }) => target.length === 0).flatMap(({ source }) => source);
  return alone.map((index) => segments[index]!).map(({ line, text }) => ({ line, text }));
}

/** A line within which the next section begins is counted to that: lines 1–12 and 13–25. */
function lastLineOf(
  { span }: Review['sections'][number],
  next: Review['sections'][number] | undefined,
  locator: ReturnType<typeof createLocator>,
): number {
  const [first, last] = [span.start, Math.max(span.start, span.end - 1)].map((at) => locator.locate(at).line) as [
    number,
    number,
  ];
  return next === undefined ? last : Math.max(first, Math.min(last, locator.locate(next.span.start).line - 1));
}
