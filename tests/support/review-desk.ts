import type { Decision, DecisionDraft } from '../../src/core/decision.js';
import type { Lesson, LessonDraft } from '../../src/core/lesson.js';
import type { Review } from '../../src/review/model.js';
import { decodeKeys } from '../../src/review/state/keys.js';
import { type Learning, NOTHING_LEARNED } from '../../src/review/state/learning.js';
import { reduce, startReview } from '../../src/review/state/reducer.js';
import { current, listOf } from '../../src/review/state/selectors.js';
import type { ReviewState } from '../../src/review/state/state.js';
import type { Effect, ReviewEvent, Step } from '../../src/review/state/steps.js';

/** A review at which somebody sits: judgements are saved at once with the ids 1, 2, 3 …; all else that is asked for is only noted down. */
export interface Desk {
  state(): ReviewState;
  /** Takes what the keyboard sends: `d`, `\r`, `\u001b[A`. */
  press(chunk: string): void;
  tell(event: ReviewEvent): void;
  /** Goes on to a step that was made elsewhere. */
  take(step: Step): void;
  /** What was saved here, in order. */
  readonly drafts: DecisionDraft[];
  /** What was learned here, in order, with the ids l1, l2, l3 …. */
  readonly lessons: LessonDraft[];
  /** What else was asked for. */
  readonly effects: Effect[];
  /** The finding that the cursor is on. */
  id(): string | undefined;
  /** Ids of the list, in its order. */
  ids(): string[];
  /** How a finding stands. */
  status(id: string): string;
}

/** Somebody sits down at a review. @param decisions that are there already */
export function deskOf(
  review: Review,
  decisions: readonly Decision[] = [],
  by = 'Lan',
  learning: Learning = NOTHING_LEARNED,
): Desk {
  let state = startReview(review, decisions, { by, file: '.taiyaku/decisions.jsonl', learning });
  const drafts: DecisionDraft[] = [];
  const effects: Effect[] = [];
  const lessons: LessonDraft[] = [];
  let saved = decisions.length;
  const save = (draft: DecisionDraft): Decision => {
    drafts.push(draft);
    return { ...draft, id: `${++saved}`, by: state.by, at: '2025-03-01T10:12:45.000Z' };
  };
  const keep = (draft: LessonDraft): Lesson => {
    lessons.push(draft);
    return { ...draft, id: `l${lessons.length}`, by: state.by, at: '2025-03-01T10:12:45.000Z' };
  };
  const tell = (event: ReviewEvent): void => take(reduce(state, event));
  const take = (step: Step): void => {
    state = step.state;
    for (const effect of step.effects) {
      if (effect.kind === 'learn') tell({ kind: 'learned', lessons: effect.lessons.map(keep), isUndo: effect.isUndo });
      else if (effect.kind === 'append')
        tell({ kind: 'recorded', decisions: effect.drafts.map(save), after: effect.after });
      else effects.push(effect);
    }
  };
  return {
    state: () => state,
    press: (chunk) => {
      for (const key of decodeKeys(chunk, true).keys) tell({ kind: 'key', key });
    },
    tell,
    take,
    drafts,
    effects,
    lessons,
    id: () => current(state)?.item.finding.id,
    ids: () => listOf(state).map(({ item }) => item.finding.id),
    status: (id) => state.standings[state.review.items.findIndex(({ finding }) => finding.id === id)]!.status,
  };
}

/** What is said below the screen. */
export function noticeOf({ state }: Desk): string | undefined {
  return state().notice?.key;
}

/** The findings of the made-up text of `reviewOf`, as the list has them: the uncertain one last. */
export const [YEN, IRON, MONDAYS, SNAKE, GLOSS] = ['7k3f9a2c', '2b8d1e4f', '4a4a4a4a', '6f6f6f6f', '5e5e5e5e'] as const;
export const ALL = [YEN, IRON, MONDAYS, SNAKE, GLOSS];

/** What a terminal sends for keys without a letter. */
export const [UP, DOWN, RIGHT, LEFT] = ['\u001b[A', '\u001b[B', '\u001b[C', '\u001b[D'] as const;
export const ENTER = '\r';
export const ESC = '\u001b';
