import type { Decision } from '../core/decision.js';
import type { Finding } from '../core/finding.js';
import type { Severity } from '../core/mqm.js';
import { passageBeside } from '../review/decisions/own.js';
import { headsBySubject, isConflict, isWide } from '../review/decisions/standing.js';
import type { Review, ReviewItem } from '../review/model.js';
import { corrected } from '../review/placed-correction.js';
import { createLocator } from '../text/position.js';

/** What a check is about, for findings that are known from their judgement only. */
export interface CheckTraits {
  /** One sentence, in the language of the report. */
  readonly summary: string;
  readonly mqm: string;
  readonly severity: Severity;
}

/**
 * The review with what was corrected already: no check finds it any more, and the report has to have it all the same. Each stands where the text has the corrected sentence; where that was rewritten since, it
 * is not known any more where it stood, and it is left out.
 * @param decisions of the whole file, in its order
 */
export function withWrittenItems(
  review: Review,
  decisions: readonly Decision[],
  traitsOf: (check: string) => CheckTraits | undefined,
): Review {
  const present = new Set(review.items.flatMap(({ finding }) => finding.fingerprints));
  const locator = createLocator(review.text);
  const written = [...headsBySubject(decisions).values()].flatMap((heads): ReviewItem[] => {
    const decision = heads.at(-1)!;
    const isOfText = decision.subject.pair === review.pair && !isWide(decision) && !present.has(decision.fingerprint);
    const traits = traitsOf(decision.subject.check);
    if (!isOfText || decision.verdict !== 'written' || isConflict(heads) || !traits) return [];
    const now = corrected(decision.subject.sentence, decision.correction ?? []);
    const segment = review.segments.findIndex(({ text }) => text === now);
    return segment < 0 ? [] : [itemOf(decision, segment, traits, review, locator)];
  });
  if (written.length === 0) return review;
  const items = [...review.items, ...written].sort((a, b) => a.finding.target.start - b.finding.target.start);
  return { ...review, items };
}

function itemOf(
  decision: Decision,
  segment: number,
  traits: CheckTraits,
  review: Review,
  locator: ReturnType<typeof createLocator>,
): ReviewItem {
  const { span, text, line } = review.segments[segment]!;
  const [edit] = decision.correction ?? [];
  const start = span.start + Math.min(edit?.start ?? 0, text.length);
  const end = Math.min(span.end, start + (edit?.now.length ?? 0));
  const { fingerprint, subject } = decision;
  const finding: Finding = {
    id: fingerprint,
    fingerprints: [fingerprint],
    check: subject.check,
    checks: [subject.check],
    messageId: 'written',
    data: {},
    mqm: traits.mqm,
    its: '',
    severity: traits.severity,
    confidence: 1,
    uncertain: false,
    message: traits.summary,
    explanation: '',
    segment,
    target: { start, end, ...locator.locate(start), text: review.text.slice(start, end) },
    sources: [],
    related: [],
    actual: subject.words,
    expected: [],
    suggestions: [],
    status: 'written',
  };
  return {
    finding,
    target: {
      language: review.language,
      span,
      text,
      line,
      marks: [{ start: start - span.start, end: end - span.start }],
    },
    sources: review.versions.map((version) => passageBeside(version, segment)),
  };
}
