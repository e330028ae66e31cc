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

/**
 * How many findings of a text have a correction that is still to be written.
 * @param read how many decisions there were when the text was read
 */
export function unwrittenIn({ review }: TextReview, decisions: readonly Decision[], read: number): number {
  const own = withOwnItems(review, decisions);
  return standings(own, decisions, read).filter(({ status }) => status === 'accepted').length;
}

/** The command that writes the corrections of texts that were named like this, as it is typed in a shell. */
export function commandToWrite(operands: readonly string[], against: readonly string[] = []): string {
  const beside = against.length > 0 ? ['--against', ...against] : [];
  return ['taiyaku', 'fix', '--accepted', ...[...operands, ...beside].map(typed)].join(' ');
}

function typed(word: string): string {
  return /^[\p{L}\p{N}_./:=@%+,-]+$/u.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

/** Names of texts that are listed before "and N more". */
const NAMED = 5;

export function namesOf(texts: readonly TextReview[]): string {
  const names = texts.slice(0, NAMED).map(({ review }) => visible(review.path));
  return `${names.join(', ')}${texts.length > NAMED ? `, and ${texts.length - NAMED} more` : ''}`;
}
