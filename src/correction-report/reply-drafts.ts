import type { Decision, DecisionDraft } from '../core/decision.js';
import { correctionOf } from '../review/corrections.js';
import { headsBySubject, type Standing } from '../review/decisions/standing.js';
import type { Review, ReviewItem } from '../review/model.js';
import { PLAIN, placedIn } from '../review/placed-correction.js';
import type { Reply } from './replies.js';
import type { ReviewedText } from './reviewed-text.js';

/** What the replies of a file become. */
export interface ReplyDrafts {
  /** Judgements to be added. */
  readonly drafts: readonly DecisionDraft[];
  /** Replies that say what holds already, as when a file is read twice. */
  readonly known: number;
  /** Replies that could not become judgements, in words for a warning. */
  readonly remarks: readonly string[];
}

type Outcome = { readonly draft: DecisionDraft } | { readonly remark: string } | 'known';

/**
 * Makes judgements of replies: who accepts an entry confirms its correction, who rejects it dismisses the finding, who wants to discuss it asks. A judgement that somebody made after the report contradicts the
 * reply as a conflict, which the review shows; it is never overwritten.
 * @param decisions of the whole file
 */
export function draftsOfReplies(
  texts: readonly ReviewedText[],
  replies: readonly Reply[],
  decisions: readonly Decision[],
): ReplyDrafts {
  const heads = headsBySubject(decisions);
  const found = new Map<string, { readonly item: ReviewItem; readonly standing: Standing; readonly review: Review }>();
  for (const { review, standings } of texts) {
    for (const [k, item] of review.items.entries()) {
      for (const fingerprint of item.finding.fingerprints)
        found.set(fingerprint, { item, standing: standings[k]!, review });
    }
  }
  const answered = new Map<string, Reply>();
  const outcomes = replies.map((reply): Outcome => {
    // A row that was copied says the same twice, or contradicts itself.
    const other = answered.get(reply.id);
    answered.set(reply.id, other ?? reply);
    if (other && other.answer === reply.answer && other.text === reply.text) return 'known';
    if (other)
      return { remark: `${reply.id}: answered twice, with ${other.answer} and ${reply.answer}; the first holds` };
    const place = found.get(reply.id);
    if (!place) return { remark: `${reply.id}: no finding of these texts has this identifier any more` };
    const own = place.item.finding.fingerprints.flatMap((fingerprint) => heads.get(fingerprint) ?? []);
    return outcomeOf(reply, place.item, place.standing, place.review, own);
  });
  return {
    drafts: outcomes.flatMap((one) => (typeof one === 'object' && 'draft' in one ? [one.draft] : [])),
    known: outcomes.filter((one) => one === 'known').length,
    remarks: outcomes.flatMap((one) => (typeof one === 'object' && 'remark' in one ? [one.remark] : [])),
  };
}

function outcomeOf(
  { id, knew, answer, text }: Reply,
  { finding, target }: ReviewItem,
  standing: Standing,
  { pair }: Review,
  heads: readonly Decision[],
): Outcome {
  const line = `line ${finding.target.line}, "${finding.target.text}" (${id})`;
  const before = standing.decisions.at(-1);
  if (standing.status === 'written') {
    if (answer === 'accept') return 'known';
    return { remark: `${line}: it is written into the text already, and was answered with ${answer}` };
  }
  // Of a nearly equal sentence it is placed in this one. What a check suggests is not in the report where somebody asks, so that nobody accepted it.
  const suggested = standing.status === 'question' ? undefined : correctionOf(finding, target);
  const correction = before?.correction ? placedIn(target.text, before, PLAIN) : suggested;
  if (answer === 'accept' && !correction) {
    return { remark: `${line}: accepted, but nobody has said what to write: taiyaku review` };
  }
  const said: Pick<DecisionDraft, 'verdict' | 'reason' | 'comment' | 'correction'> =
    answer === 'accept'
      ? { verdict: 'accepted', correction: correction!, ...(text !== '' && { comment: text }) }
      : { verdict: answer === 'reject' ? 'dismissed' : 'question', ...(text !== '' && { reason: text }) };
  if (heads.some((head) => isSame(head, said))) return 'known';
  const subject = { pair, check: finding.check, words: finding.target.text, sentence: target.text };
  const severity = before?.severity;
  const parents = heads.map((head) => head.id).filter((head) => knew.includes(head));
  return { draft: { ...said, ...(severity && { severity }), fingerprint: finding.id, subject, parents } };
}

/** True when a judgement says the same as a reply. */
function isSame(
  head: Decision,
  { verdict, reason, comment }: Pick<DecisionDraft, 'verdict' | 'reason' | 'comment'>,
): boolean {
  return (
    head.verdict === verdict && (reason ?? '') === (head.reason ?? '') && (comment ?? head.comment) === head.comment
  );
}
