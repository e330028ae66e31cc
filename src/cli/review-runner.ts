import type { Decision, DecisionDraft } from '../core/decision.js';
import { Fault } from '../core/fault.js';
import type { Lesson, LessonDraft } from '../core/lesson.js';
import type { Review } from '../review/model.js';
import { reduce } from '../review/state/reducer.js';
import type { PlannedChange, ReviewState } from '../review/state/state.js';
import type { Effect, ReviewEvent, Step } from '../review/state/steps.js';

/** How many corrections were written and were not, and the judgements that say so. */
export interface Written {
  readonly count: number;
  readonly conflicts: number;
  readonly decisions: readonly Decision[];
}

/** What a review needs from outside: the decisions file, the file under review, an editor. */
export interface ReviewPorts {
  /** Saves judgements; they are on the disk when it returns. */
  append(drafts: readonly DecisionDraft[]): readonly Decision[];
  /** Saves lessons, as `append`. */
  learn(drafts: readonly LessonDraft[]): readonly Lesson[];
  plan(state: ReviewState): readonly PlannedChange[];
  /** Writes what can be written. */
  write(state: ReviewState): Promise<Written>;
  /** Reads, aligns and checks the text again. */
  recheck(): Promise<Review>;
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
  /** Ends when the reviewer leaves, and everything that was begun is done. */
  readonly done: Promise<void>;
}

/**
 * Runs a review: the reducer says what must be done, the ports do it, and what comes of it goes back to the reducer.
 * @param changed is called after each change of the state
 */
export function runReview(first: ReviewState, ports: ReviewPorts, changed: () => void): Reviewer {
  let state = first;
  let finish: () => void = () => undefined;
  const done = new Promise<void>((resolve) => {
    finish = resolve;
  });
  let isOver = false;
  // Nothing that was typed after q may judge a finding.
  const dispatch = (event: ReviewEvent): void => {
    if (!isOver || event.kind !== 'key') proceed(reduce(state, event));
  };
  const proceed = (step: Step): void => {
    state = step.state;
    for (const effect of step.effects) perform(effect);
    changed();
  };
  const perform = (effect: Effect): void => {
    try {
      performNow(effect);
    } catch (error) {
      dispatch(failed(error));
    }
  };
  const performNow = (effect: Effect): void => {
    switch (effect.kind) {
      case 'append':
        dispatch({ kind: 'recorded', decisions: ports.append(effect.drafts), after: effect.after });
        break;
      case 'learn':
        dispatch({ kind: 'learned', lessons: ports.learn(effect.lessons), isUndo: effect.isUndo });
        break;
      case 'plan':
        dispatch({ kind: 'planned', changes: ports.plan(state) });
        break;
      case 'write':
        // A second Enter while the file is being written is none: its corrections would be for the file as it was.
        writing ??= write().finally(() => {
          writing = undefined;
        });
        break;
      case 'editor':
        dispatch(eventOf(ports.edit(effect.text)));
        break;
      case 'suspend':
        ports.suspend();
        break;
      case 'redraw':
        ports.redraw();
        break;
      case 'quit':
        isOver = true;
        if (writing) void writing.then(finish);
        else finish();
    }
  };
  let writing: Promise<void> | undefined;
  const write = async (): Promise<void> => {
    try {
      const { decisions, ...result } = await ports.write(state);
      dispatch({ kind: 'recorded', decisions, after: 'stay' });
      dispatch({ kind: 'written', ...result });
    } catch (error) {
      dispatch(failed(error));
    }
    // When it failed, too: most often another program has changed the file, and then the next try needs the text as it is now.
    try {
      dispatch({ kind: 'reviewed', review: await ports.recheck() });
    } catch (error) {
      dispatch(failed(error));
    }
  };
  return { state: () => state, dispatch, proceed, done };
}

function eventOf(edited: ReturnType<ReviewPorts['edit']>): ReviewEvent {
  return 'text' in edited ? { kind: 'edited', ...edited } : { kind: 'failed', what: edited.failure };
}

/** A fault of use or input is told to the user; anything else is a defect and ends the program. */
function failed(error: unknown): ReviewEvent {
  if (error instanceof Fault) return { kind: 'failed', what: error.message };
  throw error;
}
