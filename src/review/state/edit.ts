import { correctionFrom } from '../corrections.js';
import { judge } from './list-keys.js';
import { current } from './selectors.js';
import type { ReviewState } from './state.js';
import { ask, noted, type Step, stay, toList } from './steps.js';
import { ownCorrection } from './term-judgements.js';

/**
 * Accepts a sentence as it was corrected by hand. A sentence that is as it was is no judgement.
 * @param isOwn true when another error than that of the finding was corrected: it becomes a finding of the reviewer's own
 */
export function correctBy(text: string, state: ReviewState, isOwn = false): Step {
  const entry = current(state);
  const list = toList(state);
  if (!entry) return stay(list);
  const correction = correctionFrom(entry.item.target.text, text);
  if (correction.length === 0) return stay(noted(list, { key: 'notice.unchanged' }));
  if (isOwn) {
    const drafts = [ownCorrection(entry.item.finding.segment, correction, state)];
    return ask(noted(list, { key: 'notice.saved' }), { kind: 'append', drafts, after: 'stay' });
  }
  return judge({ verdict: 'accepted', correction }, entry, list);
}
