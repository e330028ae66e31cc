import { type DecisionDraft, type Edit, REVIEWER } from '../../core/decision.js';
import type { Span } from '../../core/span.js';
import type { TermPlace } from '../../core/term-place.js';
import { contentHash } from '../../text/content-hash.js';
import { parentsOf } from '../decisions/history.js';
import { nthEqual, ownFingerprint } from '../decisions/own.js';
import type { ReviewSegment } from '../model.js';
import { touches } from '../placed-correction.js';
import { acceptedCorrection, draftOf, keptOf } from './judge.js';
import { entryAt } from './selectors.js';
import type { ReviewState } from './state.js';
import type { PlannedPlace } from './term-plan.js';

/**
 * The judgements that make a term consistent: one for each place, or for each finding where one is about several places. They have a common group, so that one undo takes back all.
 * @param changed the places, in the order of the text
 */
export function consistencyDrafts(
  changed: readonly PlannedPlace[],
  word: string,
  state: ReviewState,
): readonly DecisionDraft[] {
  const judged = new Set<number>();
  const drafts = changed.flatMap(({ place, item }): DecisionDraft[] => {
    if (item === undefined) return [ownDraft(place, word, state)];
    if (judged.has(item)) return [];
    judged.add(item);
    return [draftOn(item, changed, word, state)];
  });
  // The same change, made again after an undo, is another step.
  const last = state.decisions.at(-1)?.id ?? '';
  const group = contentHash([state.by, last, ...drafts.map(({ fingerprint }) => fingerprint)].join('\u0000'));
  return drafts.map((draft) => ({ ...draft, group }));
}

/** A finding's judgement: the new word at its places; what an accepted correction changes elsewhere in the sentence stays. */
function draftOn(index: number, changed: readonly PlannedPlace[], word: string, state: ReviewState): DecisionDraft {
  const entry = entryAt(index, state)!;
  const own = changed.filter((one) => one.item === index).map(({ place }) => editOf(place, entry.item.target, word));
  const kept = acceptedCorrection(entry).filter((edit) => !own.some((other) => touches(spanOf(edit), spanOf(other))));
  const correction = [...kept, ...own].sort((a, b) => a.start - b.start);
  return draftOf({ ...keptOf(entry), verdict: 'accepted', correction }, entry, state);
}

function ownDraft(place: TermPlace, word: string, state: ReviewState): DecisionDraft {
  const sentence = state.review.segments[place.segment]!;
  return ownCorrection(place.segment, [editOf(place, sentence, word)], state);
}

/**
 * A finding of the reviewer's own, with its correction.
 * @param segment index of the sentence
 * @param correction at least one edit of it
 */
export function ownCorrection(
  segment: number,
  correction: readonly Edit[],
  { review, decisions }: ReviewState,
): DecisionDraft {
  const { start, was } = correction[0]!;
  const sentence = review.segments[segment]!.text;
  const subject = { pair: review.pair, check: REVIEWER, words: was, sentence };
  const fingerprint = ownFingerprint(subject, nthEqual(review.segments, segment), start);
  const about = { fingerprint, verdict: 'accepted' as const, correction, subject };
  return { ...about, parents: parentsOf(about, decisions) };
}

function editOf({ target }: TermPlace, { span, text }: ReviewSegment, word: string): Edit {
  const [start, end] = [target!.start - span.start, target!.end - span.start];
  return { start, was: text.slice(start, end), now: word };
}

function spanOf({ start, was }: Edit): Span {
  return { start, end: start + was.length };
}
