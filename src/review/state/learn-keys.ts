import { forgetDrafts, type LessonDraft, teachingKey } from '../../core/lesson.js';
import { struck } from './keymap.js';
import type { Key } from './keys.js';
import { knownOf, type LearnRow } from './learning.js';
import { proposalsOf } from './proposals.js';
import type { Notice, ReviewState, Screen } from './state.js';
import { ask, type Step, stay } from './steps.js';

export type LearnScreen = Extract<Screen, { kind: 'learn' }>;

/** Rows that a page goes on by. */
const PAGE = 10;

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

/** Keys while it is shown what the decisions taught. Nothing is saved before Enter. */
export function reduceLearn(state: ReviewState, screen: LearnScreen, key: Key): Step {
  // What was pasted is no key.
  if (key.kind === 'paste') return stay(state);
  const name = key.kind === 'named' ? key.name : struck(key.text);
  const step = STEPS[name];
  if (step !== undefined) {
    const at = Math.max(0, Math.min(screen.rows.length - 1, screen.at + step));
    return stay({ ...state, screen: { ...screen, at } });
  }
  switch (name) {
    case ' ':
    case 'x':
      return stay({ ...state, screen: turned(screen) });
    case 'enter':
      return saveLessons(state, screen);
    case 'u':
      return undo(state);
    case 'q':
    case 'end-of-input':
      return screen.leaving ? ask(state, { kind: 'quit' }) : stay({ ...state, screen: { kind: 'list' } });
    default:
      return stay(state);
  }
}

const STEPS: Readonly<Record<string, number>> = {
  up: -1,
  k: -1,
  down: 1,
  j: 1,
  'page-up': -PAGE,
  b: -PAGE,
  'page-down': PAGE,
  home: -Infinity,
  g: -Infinity,
  end: Infinity,
  G: Infinity,
};

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

function noted(state: ReviewState, notice: Notice): ReviewState {
  return { ...state, notice };
}
