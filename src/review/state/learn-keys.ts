import type { Key } from './keys.js';
import type { ReviewState, Screen } from './state.js';
import { type Step, stay } from './steps.js';

/** Shows what the decisions taught. */
export function openLearn(state: ReviewState): Step {
  return stay({ ...state, screen: { kind: 'learn', at: 0 } });
}

/** Keys while it is shown what the decisions taught. */
export function reduceLearn(state: ReviewState, _screen: Extract<Screen, { kind: 'learn' }>, _key: Key): Step {
  return stay(state);
}
