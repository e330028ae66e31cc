import type { Decision, Edit, Subject } from '../core/decision.js';
import { contains, cover, overlaps, type Span } from '../core/span.js';
import { correctionOf } from '../review/corrections.js';
import type { Standing } from '../review/decisions/standing.js';
import type { ReviewItem } from '../review/model.js';
import { corrected, PLAIN, placedIn } from '../review/placed-correction.js';
import { itemLabel } from './item-label.js';
import { lineAround } from './line-around.js';
import type { Correction, CorrectionKind } from './model.js';
import { replyKey } from './replies.js';
import type { ReviewedText } from './reviewed-text.js';
import { stretchOf } from './stretch.js';

/** A finding as the report has it, before it has its number. */
export type Entry = Omit<Correction, 'number' | 'text' | 'general' | 'rivals' | 'alternatives'>;

/** What the report says of one finding. */
export function entryOf(
  item: ReviewItem,
  standing: Standing,
  { review, headings }: Pick<ReviewedText, 'review' | 'headings'>,
): Entry {
  const { finding, target, sources } = item;
  const { decisions } = standing;
  const decision = decisions.at(-1);
  const { before, edits, mark } = correctionIn(item, standing);
  const isCorrected = edits.length > 0;
  const section = review.sections.findLast(({ span }) => span.start <= finding.target.start);
  const { at, wrong, right } = stretchOf(before, mark, edits, target.language);
  return {
    id: finding.id,
    replyKey: replyKey(finding.id, decisions),
    kind: kindOf(item, standing),
    place: finding.target,
    section: headings.includes(section?.span.start ?? -1) ? section!.title : '',
    item: itemLabel(lineAround(review.text, target.span.start).line),
    target,
    sources,
    edits,
    wrong,
    at,
    right: isCorrected ? right : undefined,
    expected: isCorrected ? [] : finding.expected,
    before,
    after: isCorrected ? corrected(before, edits) : undefined,
    message: finding.message,
    explanation: finding.explanation,
    quotes: textOf(finding.data.quotes),
    own: textOf(finding.data.own),
    remark: [decision?.reason, decision?.comment].filter((text) => text !== undefined).join('\n'),
    check: finding.check,
    checks: finding.checks,
    category: finding.mqm,
    severity: decision?.severity ?? finding.severity,
    confidence: finding.confidence,
    uncertain: finding.uncertain,
    status: standing.status,
  };
}

/** What a reviewer wants goes before what the check suggests. */
function correctionIn(
  item: ReviewItem,
  { status, decisions }: Standing,
): { readonly before: string; readonly edits: readonly Edit[]; readonly mark: Span } {
  const { finding, target } = item;
  const decision = decisions.at(-1);
  const start = finding.target.start - target.span.start;
  const mark = { start, end: start + finding.target.text.length };
  if (status === 'written' && decision?.correction) {
    const { correction, subject } = decision;
    return { before: subject.sentence, edits: correction, mark: markOf(subject, spanOf(correction)) };
  }
  const wanted = decision && wantedBy(decision, target.text);
  // Who asks did not take what the check suggests: beside the question it would be a second, other proposal.
  const suggested = status === 'question' ? [] : (correctionOf(finding, target) ?? []);
  return { before: target.text, edits: wanted ?? suggested, mark };
}

function wantedBy(decision: Decision, sentence: string): readonly Edit[] | undefined {
  return decision.correction && placedIn(sentence, decision, PLAIN);
}

/** Where the flagged words stood: of `2026年に…2026年` those that the correction touches. */
function markOf({ sentence, words }: Subject, edited: Span): Span {
  for (let at = words === '' ? -1 : sentence.indexOf(words); at >= 0; at = sentence.indexOf(words, at + 1)) {
    const mark = { start: at, end: at + words.length };
    if (overlaps(mark, edited) || contains(mark, edited)) return mark;
  }
  return edited;
}

function spanOf(edits: readonly Edit[]): Span {
  const spans = edits.map(({ start, was }) => ({ start, end: start + was.length }));
  return spans.length === 0 ? { start: 0, end: 0 } : spans.reduce(cover);
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** By what MQM calls it: a check of another name that finds something missing is no other kind. */
function kindOf({ finding }: ReviewItem, { status }: Standing): CorrectionKind {
  if (status === 'question') return 'question';
  if (finding.mqm === 'accuracy/omission') return 'omission';
  return finding.check === 'addition' ? 'addition' : 'correction';
}
