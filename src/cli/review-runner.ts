import type { Decision, DecisionDraft } from '../core/decision.js';
import type { Lesson, LessonDraft } from '../core/lesson.js';
import type { LockedBeadDraft } from '../core/locked-bead.js';
import type { SentenceTrial } from '../core/sentence-trial.js';
import type { Review } from '../review/model.js';
import { reduce } from '../review/state/reducer.js';
import type { PlannedChange, ReviewState } from '../review/state/state.js';
import type { Effect, ReviewEvent, Step } from '../review/state/steps.js';
import type { TermPorts } from './review-terms.js';
import { createReviewWork, failed } from './review-work.js';

/** How many corrections were written and were not, and the judgements that say so. */
export interface Written {
  readonly count: number;
  readonly conflicts: number;
  readonly decisions: readonly Decision[];
}

/** What a review needs from outside: the decisions file, the file under review, an editor. */
export interface ReviewPorts extends TermPorts {
  /** Saves judgements; they are on the disk when it returns. */
  append(drafts: readonly DecisionDraft[]): readonly Decision[];
  /** Saves which beads are confirmed; they are on the disk when it returns. `recheck` keeps to them from then on. */
  lock(beads: readonly LockedBeadDraft[]): void;
  /** Saves lessons, as `append`. */
  learn(drafts: readonly LessonDraft[]): readonly Lesson[];
  plan(state: ReviewState): readonly PlannedChange[];
  /** Writes what can be written. */
  write(state: ReviewState): Promise<Written>;
  /** Reads, aligns and checks the text again. */
  recheck(): Promise<Review>;
  /** What the checks say of a sentence with other words; undefined where they cannot tell. */
  trySentence(segment: number, text: string): Promise<SentenceTrial | undefined>;
  /** The text as the user's editor leaves it, or why it does not. */
  edit(text: string): { readonly text: string } | { readonly failure: string };
  suspend(): void;
  redraw(): void;
}

/** A review that is going on. */
export interface Reviewer {
  state(): ReviewState;
  /** Takes in what has happened, and does what follows from it. */
  dispatch(event: ReviewEvent): void;
  /** Goes on to a state, and does what must be done with it. */
  proceed(step: Step): void;
  /** Ends when the reviewer leaves, and everything that was begun is saved. */
  readonly done: Promise<void>;
}

/**
 * Runs a review: the reducer says what must be done, the ports do it, and what comes of it goes back to the reducer.
 * @param changed is called after each change of the state
 */
export function runReview(first: ReviewState, ports: ReviewPorts, changed: () => void): Reviewer {
  let state = first;
  let isOver = false;
  let finish: () => void = () => undefined;
  const done = new Promise<void>((resolve) => {
    finish = resolve;
  });
  // Nothing that was typed after q may judge a finding.
  const dispatch = (event: ReviewEvent): void => {
    if (!isOver || event.kind !== 'key') proceed(reduce(state, event));
  };
  const proceed = (step: Step): void => {
    const before = state;
    state = step.state;
    for (const effect of step.effects) perform(effect, before);
    changed();
  };
  const perform = (effect: Effect, before: ReviewState): void => {
    try {
      performNow(effect);
    } catch (error) {
      // Beads that could not be saved must not be shown as if they were.
      if (effect.kind === 'lock') state = before;
      dispatch(failed(error));
    }
  };
  const work = createReviewWork(
    ports,
    () => state,
    dispatch,
    () => isOver,
  );
  const performNow = (effect: Effect): void => {
    switch (effect.kind) {
      case 'append':
        return dispatch({ kind: 'recorded', decisions: ports.append(effect.drafts), after: effect.after });
      case 'lock':
        ports.lock(effect.beads);
        return work.checkAnew();
      case 'learn':
        return dispatch({ kind: 'learned', lessons: ports.learn(effect.lessons), isUndo: effect.isUndo });
      case 'plan':
        return dispatch({ kind: 'planned', changes: ports.plan(state) });
      case 'write':
        return work.write();
      case 'find-term':
        return work.findTerm(effect.item);
      case 'add-term':
        return work.addTerm(effect.terms);
      case 'try':
        return work.trySentence(effect.segment, effect.text);
      case 'editor':
        return dispatch(eventOf(ports.edit(effect.text)));
      case 'suspend':
        return ports.suspend();
      case 'redraw':
        return ports.redraw();
      case 'quit':
        isOver = true;
        void work.saved().then(finish);
    }
  };
  return { state: () => state, dispatch, proceed, done };
}

function eventOf(edited: ReturnType<ReviewPorts['edit']>): ReviewEvent {
  return 'text' in edited ? { kind: 'edited', ...edited } : { kind: 'failed', what: edited.failure };
}
