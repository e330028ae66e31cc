import type { Lesson } from '../../core/lesson.js';
import { openLearn } from './learn-keys.js';
import type { ReviewState } from './state.js';

/**
 * Takes in lessons that are on the disk now; where they are on the screen, it shows what follows from them.
 * @param isUndo they take back the last saving
 */
export function learn(state: ReviewState, added: readonly Lesson[], isUndo: boolean): ReviewState {
  const { lessons, savings } = state.learning;
  const learning = {
    ...state.learning,
    lessons: [...lessons, ...added],
    savings: isUndo ? savings.slice(0, -1) : [...savings, added.map(({ id }) => id)],
  };
  const count = added.filter(({ kind }) => kind === 'allow' || kind === 'pair').length;
  const key = isUndo ? 'notice.undone' : count > 0 ? 'learn.saved' : 'notice.saved';
  const next: ReviewState = { ...state, learning, notice: { key, values: { count } } };
  return state.screen.kind === 'learn' ? openLearn(next, state.screen.leaving).state : next;
}
