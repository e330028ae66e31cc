import type { Decision } from '../core/decision.js';
import { withOwnItems } from '../review/decisions/own.js';
import { standings } from '../review/decisions/standing.js';
import { UNJUDGED } from '../review/state/state.js';
import { visible } from '../text/visible.js';
import type { TextReview } from './text-review.js';

/** Texts with findings that want a judgement, in their order: the first is reviewed, and the next one when the review is started again. */
export function wantingReview(texts: readonly TextReview[], decisions: readonly Decision[]): TextReview[] {
  return texts.filter(({ review }) => {
    const own = withOwnItems(review, decisions);
    return standings(own, decisions).some(({ status }) => UNJUDGED.has(status));
  });
}

/** Names of texts that are listed before "and N more". */
const NAMED = 5;

export function namesOf(texts: readonly TextReview[]): string {
  const names = texts.slice(0, NAMED).map(({ review }) => visible(review.path));
  return `${names.join(', ')}${texts.length > NAMED ? `, and ${texts.length - NAMED} more` : ''}`;
}
