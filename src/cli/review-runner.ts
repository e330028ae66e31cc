import { reduce } from '../review/state/reducer.js';
import type { ReviewState } from '../review/state/state.js';
import type { Effect, ReviewEvent, Step } from '../review/state/steps.js';
import type { ReviewPorts } from './review-ports.js';
import { createReviewWork, failed, type ReviewWork } from './review-work.js';

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
      performNow(effect, { ports, work, state, dispatch, leave });
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
  const leave = (): void => {
    isOver = true;
    void work.saved().then(finish);
  };
  return { state: () => state, dispatch, proceed, done };
}

/** What an effect is done with. */
interface Hands {
  readonly ports: ReviewPorts;
  readonly work: ReviewWork;
  readonly state: ReviewState;
  dispatch(event: ReviewEvent): void;
  leave(): void;
}

function performNow(effect: Effect, { ports, work, state, dispatch, leave }: Hands): void {
  switch (effect.kind) {
    case 'append':
      dispatch({ kind: 'recorded', decisions: ports.append(effect.drafts), after: effect.after });
      break;
    case 'lock':
      ports.lock(effect.beads);
      work.checkAnew();
      break;
    case 'learn':
      dispatch({ kind: 'learned', lessons: ports.learn(effect.lessons), isUndo: effect.isUndo });
      break;
    case 'plan':
      dispatch({ kind: 'planned', changes: ports.plan(state) });
      break;
    case 'write':
      work.write();
      break;
    case 'find-term':
      work.findTerm(effect.item);
      break;
    case 'add-term':
      work.addTerm(effect.terms);
      break;
    case 'try':
      work.trySentence(effect.segment, effect.text);
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
      leave();
  }
}

function eventOf(edited: ReturnType<ReviewPorts['edit']>): ReviewEvent {
  return 'text' in edited ? { kind: 'edited', ...edited } : { kind: 'failed', what: edited.failure };
}
