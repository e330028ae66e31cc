import { overlaps } from '../core/span.js';
import { type Finding, type ReportPlace, type ReportTestimony, type Role } from '../core/finding.js';
import { SEVERITIES } from '../core/mqm.js';

/**
 * Joins findings about the same words: the surest becomes the finding, the others add their checks, testimonies and expectations.
 * Two findings are about the same words when their spans are equal or one holds at least half of the other; zero-width spans
 * (something is missing here) are joined only with equal ones of the same check.
 * @param findings of one document, any order
 */
export function mergeFindings(findings: readonly Finding[]): Finding[] {
  const ranked = [...findings].sort(bySureness);
  const merged: Finding[] = [];
  for (const finding of ranked) {
    const index = merged.findIndex((other) => aboutSameWords(other, finding));
    if (index < 0) merged.push(finding);
    else merged[index] = join(merged[index]!, finding);
  }
  return merged;
}

function bySureness(a: Finding, b: Finding): number {
  return (
    Number(a.uncertain) - Number(b.uncertain) ||
    SEVERITIES.indexOf(b.severity) - SEVERITIES.indexOf(a.severity) ||
    b.confidence - a.confidence ||
    a.target.start - b.target.start ||
    (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
  );
}

function aboutSameWords(a: Finding, b: Finding): boolean {
  const x = a.target;
  const y = b.target;
  if (x.start === x.end || y.start === y.end) return a.check === b.check && x.start === y.start && x.end === y.end;
  if (!overlaps(x, y)) return false;
  const shared = Math.min(x.end, y.end) - Math.max(x.start, y.start);
  return shared * 2 >= Math.min(x.end - x.start, y.end - y.start);
}

function join(main: Finding, other: Finding): Finding {
  return {
    ...main,
    fingerprints: unique([...main.fingerprints, ...other.fingerprints]),
    checks: unique([...main.checks, ...other.checks]),
    sources: joinTestimonies(main.sources, other.sources),
    related: joinPlaces(main.related, other.related),
    expected: unique([...main.expected, ...other.expected]),
    suggestions: main.suggestions.length > 0 ? main.suggestions : other.suggestions,
    explanation: main.explanation === other.explanation ? main.explanation : `${main.explanation} ${other.explanation}`,
  };
}

const ROLE_ORDER: readonly Role[] = ['contradicts', 'supports', 'silent'];

function joinTestimonies(a: readonly ReportTestimony[], b: readonly ReportTestimony[]): ReportTestimony[] {
  const best = new Map<string, ReportTestimony>();
  for (const testimony of [...a, ...b]) {
    const key = `${testimony.language}:${testimony.start}:${testimony.end}`;
    const known = best.get(key);
    if (!known || ROLE_ORDER.indexOf(testimony.role) < ROLE_ORDER.indexOf(known.role)) best.set(key, testimony);
  }
  return [...best.values()];
}

function joinPlaces(a: readonly ReportPlace[], b: readonly ReportPlace[]): ReportPlace[] {
  const all = new Map([...a, ...b].map((place) => [`${place.start}:${place.end}`, place]));
  return [...all.values()].sort((x, y) => x.start - y.start || x.end - y.end);
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
