import type { Finding } from '../../src/core/finding.js';
import type { Span } from '../../src/core/span.js';

/** An annotated error or place of a corpus. */
export interface Annotation extends Span {
  readonly id: string;
  readonly other_spans?: readonly Span[];
}

export interface AnnotatedError extends Annotation {
  readonly category: string;
  readonly severity: 'critical' | 'major' | 'minor' | 'neutral';
}

export interface FindingScore {
  /** Annotated errors that some finding points at. */
  readonly found: readonly string[];
  /** Findings that touch neither an error nor a place that is not scored. */
  readonly falseAlarms: readonly Finding[];
  /** Acceptable places that some false alarm points at. */
  readonly traps: readonly string[];
}

/** A finding points at a place when they share a unit and the finding is not much longer: flagging whole sentences finds nothing. */
export function pointsAt(finding: Span, place: Span): boolean {
  const [length, room] = [finding.end - finding.start, 3 * (place.end - place.start) + 12];
  if (length > room) return false;
  if (Math.max(finding.start, place.start) < Math.min(finding.end, place.end)) return true;
  const inside = (point: Span, span: Span) =>
    point.start === point.end && span.start <= point.start && point.start <= span.end;
  return inside(finding, place) || inside(place, finding);
}

/** Scores the certain findings of a report against the annotations of a corpus. */
export function scoreFindings(
  findings: readonly Finding[],
  errors: readonly AnnotatedError[],
  acceptable: readonly Annotation[] = [],
  unscored: readonly Annotation[] = [],
): FindingScore {
  const certain = findings.filter((finding) => !finding.uncertain);
  const touches = (finding: Finding, places: readonly Annotation[]) =>
    places.some((place) => [place, ...(place.other_spans ?? [])].some((span) => pointsAt(finding.target, span)));
  const falseAlarms = certain.filter((finding) => !touches(finding, errors) && !touches(finding, unscored));
  const hit = (list: readonly Annotation[], by: readonly Finding[]) =>
    list.filter((place) => by.some((finding) => touches(finding, [place]))).map((place) => place.id);
  return { found: hit(errors, certain), falseAlarms, traps: hit(acceptable, falseAlarms) };
}
