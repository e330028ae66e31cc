import { forgetDrafts, type Lesson, type LessonDraft, teachingKey } from '../../core/lesson.js';
import { commandOf, keyOf } from './keymap.js';
import type { Key } from './keys.js';
import { knownOf, type LearnRow, type LearnScreen } from './learning.js';
import { proposalsOf } from './proposals.js';
import { rowAt, rowStep } from './rows.js';
import type { ReviewState } from './state.js';
import { ask, noted, type Step, stay, toList } from './steps.js';

/**
 * Shows what the decisions taught: proposals, all of them taken, and what was learned before.
 * @param leaving the review is left afterwards
 */
export function openLearn(state: ReviewState, leaving = false): Step {
  const proposals = proposalsOf(state);
  const rows = [
    ...proposals.map((teaching): LearnRow => ({ teaching, ids: [], taken: true })),
    ...knownOf(state.learning).map(({ teaching, ids }): LearnRow => ({ teaching, ids, taken: true })),
  ];
  const asked = new Set([...state.learning.asked, ...proposals.map(teachingKey)]);
  return stay({ ...state, learning: { ...state.learning, asked }, screen: { kind: 'learn', at: 0, rows, leaving } });
}

/** Leaves the review. What the decisions taught and nobody was asked about is shown once before. */
export function quit(state: ReviewState): Step {
  const { asked, asksAtEnd } = state.learning;
  const isNew = asksAtEnd && proposalsOf(state).some((teaching) => !asked.has(teachingKey(teaching)));
  return isNew ? openLearn(state, true) : ask(state, { kind: 'quit' });
}

/**
 * Takes in lessons that are on the disk now; where they are on the screen, it shows what follows from them.
 * @param isUndo they take back the last saving
 */
export function takeLessons(state: ReviewState, added: readonly Lesson[], isUndo: boolean): ReviewState {
  const { lessons, savings } = state.learning;
  const learning = {
    ...state.learning,
    lessons: [...lessons, ...added],
    savings: isUndo ? savings.slice(0, -1) : [...savings, added.map(({ id }) => id)],
  };
  const count = added.filter(({ kind }) => kind === 'allow' || kind === 'pair').length;
  const key = isUndo ? 'notice.undone' : count > 0 ? 'learn.saved' : 'notice.saved';
  const next = noted({ ...state, learning }, { key, values: { count } });
  return state.screen.kind === 'learn' ? openLearn(next, state.screen.leaving).state : next;
}

/** Keys while it is shown what the decisions taught. Nothing is saved before Enter. */
export function reduceLearn(state: ReviewState, screen: LearnScreen, key: Key): Step {
  switch (keyOf(key)) {
    case ' ':
    case 'x':
      return stay({ ...state, screen: turned(screen) });
    case 'enter':
      return saveLessons(state, screen);
    case 'u':
      return undo(state);
    case 'q':
    case 'end-of-input':
      return screen.leaving ? ask(state, { kind: 'quit' }) : stay(toList(state));
  }
  const step = rowStep(commandOf(key));
  if (step === undefined) return stay(state);
  return stay({ ...state, screen: { ...screen, at: rowAt(screen.at, step, screen.rows.length) } });
}

/** The marked row taken where it was left, and left where it was taken. */
export function turned(screen: LearnScreen): LearnScreen {
  const rows = screen.rows.map((row, k) => (k === screen.at ? { ...row, taken: !row.taken } : row));
  return { ...screen, rows };
}

/** Saves what is taken, and that the rest is not wanted; what was learned and is left now is forgotten. */
export function saveLessons(state: ReviewState, { rows }: LearnScreen): Step {
  const lessons = rows.flatMap(({ teaching, ids, taken }): LessonDraft[] => {
    if (ids.length === 0) return [taken ? teaching : { kind: 'refused', teaching }];
    return taken ? [] : [...forgetDrafts(teaching, ids)];
  });
  return lessons.length === 0
    ? stay(noted(state, { key: 'learn.unchanged' }))
    : ask(state, { kind: 'learn', lessons, isUndo: false });
}

/** Takes back all lines of the last saving. */
function undo(state: ReviewState): Step {
  const last = state.learning.savings.at(-1);
  if (!last) return stay(noted(state, { key: 'notice.nothing-to-undo' }));
  const lessons = last.map((lesson): LessonDraft => ({ kind: 'forget', lesson }));
  return ask(state, { kind: 'learn', lessons, isUndo: true });
}
