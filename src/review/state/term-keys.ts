import type { Key } from './keys.js';
import type { ListEntry } from './selectors.js';
import type { ReviewState, Screen } from './state.js';
import { type Step, stay } from './steps.js';

/** Shows all places of the term that a finding is about. */
export function openTerms({ index }: ListEntry, state: ReviewState): Step {
  return stay({ ...state, screen: { kind: 'terms', item: index, at: 0 } });
}

/** Keys while the places of a term are shown. */
export function reduceTerms(state: ReviewState, _screen: Extract<Screen, { kind: 'terms' }>, _key: Key): Step {
  return stay(state);
}
