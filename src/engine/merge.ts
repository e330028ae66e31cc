import type { Finding, ReportPlace, ReportTestimony, Role, Suggestion } from '../core/finding.js';
import { SEVERITIES } from '../core/mqm.js';
import { contains, overlaps, width } from '../core/span.js';

/**
 * Joins findings about the same words: the surest becomes the finding, the others add their checks, testimonies and expectations.
 * Two findings are about the same words when their spans are equal or one holds at least half of the other; zero-width spans
 * (something is missing here) are joined only with equal ones of the same check.
 * @param findings of one document
 * @param order ids of the checks; of equally grave findings the earlier check leads
 */
export function mergeFindings(findings: readonly Finding[], order: readonly string[]): Finding[] {
  // Words are in one sentence: each finding is held against those of its own only.
  const merged = new Map<number, Finding[]>();
  for (const finding of [...findings].sort(compareBy(order))) {
    const own = merged.get(finding.segment) ?? [];
    merged.set(finding.segment, own);
    const index = own.findIndex((other) => aboutSameWords(other, finding));
    if (index < 0) own.push(finding);
    else own[index] = join(own[index]!, finding);
  }
  return [...merged.values()].flat();
}

/** Certain before uncertain, grave before slight, then in the order of the checks: what is plainly wrong leads over terminology. */
function compareBy(order: readonly string[]): (a: Finding, b: Finding) => number {
  return (a, b) =>
    Number(a.uncertain) - Number(b.uncertain) ||
    SEVERITIES.indexOf(b.severity) - SEVERITIES.indexOf(a.severity) ||
    order.indexOf(a.check) - order.indexOf(b.check) ||
    b.confidence - a.confidence ||
    a.target.start - b.target.start ||
    (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
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
    suggestions: joinSuggestions(main.suggestions, other),
    ...(main.explanation === other.explanation
      ? {}
      : {
          explanation: `${main.explanation} ${other.explanation}`,
          said: [...(main.said ?? []), ...(other.said ?? [])],
        }),
  };
}

/**
 * The leading finding's own, and those of others that change other words. The glossary's word for all of the words and more is better than a
 * correction of some of them: a whole term rather than the word that stands twice in it.
 */
function joinSuggestions(main: readonly Suggestion[], other: Finding): readonly Suggestion[] {
  const [term, ...more] = other.mqm.startsWith('terminology/') ? other.suggestions : [];
  const isWider = term && main.every((own) => contains(term, own) && width(term) > width(own));
  if (isWider && main.length > 0 && more.length === 0) return [term];
  return [...main, ...other.suggestions.filter((suggestion) => !main.some((own) => clash(own, suggestion)))];
}

/** True when not both can be applied: they share letters, stand at one place, or one inserts inside what the other replaces. */
function clash(a: Suggestion, b: Suggestion): boolean {
  if (a.start === b.start && a.end === b.end) return true;
  return Math.max(a.start, b.start) < Math.min(a.end, b.end) || isInside(a, b) || isInside(b, a);
}

function isInside(point: Suggestion, span: Suggestion): boolean {
  return point.start === point.end && span.start < point.start && point.start < span.end;
}

const ROLE_ORDER: readonly Role[] = ['contradicts', 'supports', 'silent'];

function joinTestimonies(a: readonly ReportTestimony[], b: readonly ReportTestimony[]): ReportTestimony[] {
  const best = new Map<string, ReportTestimony>();
  for (const testimony of [...a, ...b]) {
    const key = `${testimony.language}:${testimony.start}:${testimony.end}`;
    const known = best.get(key);
    if (!known || ROLE_ORDER.indexOf(testimony.role) < ROLE_ORDER.indexOf(known.role)) best.set(key, testimony);
  }
  // The longest words of a version tell most, and a reader looks at the first.
  const order = [...new Set([...a, ...b].map((testimony) => testimony.language))];
  return [...best.values()].sort(
    (x, y) => order.indexOf(x.language) - order.indexOf(y.language) || y.end - y.start - (x.end - x.start),
  );
}

function joinPlaces(a: readonly ReportPlace[], b: readonly ReportPlace[]): ReportPlace[] {
  const all = new Map([...a, ...b].map((place) => [`${place.start}:${place.end}`, place]));
  return [...all.values()].sort((x, y) => x.start - y.start || x.end - y.end);
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
