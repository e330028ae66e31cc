import { correctionFrom } from '../corrections.js';
import { judge } from './list-keys.js';
import { current } from './selectors.js';
import type { ReviewState } from './state.js';
import { type Step, stay } from './steps.js';

/** Accepts a sentence as it was corrected by hand. A sentence that is as it was is no judgement. */
export function correctBy(text: string, state: ReviewState): Step {
  const entry = current(state);
  const list: ReviewState = { ...state, screen: { kind: 'list' } };
  if (!entry) return stay(list);
  const correction = correctionFrom(entry.item.target.text, text);
  if (correction.length === 0) return stay({ ...list, notice: { key: 'notice.unchanged' } });
  return judge({ verdict: 'accepted', correction }, entry, list);
}
