import type { Key } from './keys.js';
import type { ReviewState, Screen } from './state.js';
import { type Step, stay } from './steps.js';

/** Shows how the text is aligned with its first version. */
export function openAlignment(state: ReviewState): Step {
  return stay({ ...state, screen: { kind: 'alignment', version: 0, at: 0 } });
}

/** Keys while the alignment is shown. */
export function reduceAlignment(state: ReviewState, _screen: Extract<Screen, { kind: 'alignment' }>, _key: Key): Step {
  return stay(state);
}
