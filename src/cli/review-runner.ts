import type { Decision, DecisionDraft } from '../core/decision.js';
import { Fault } from '../core/fault.js';
import type { LockedBeadDraft } from '../core/locked-bead.js';
import type { SentenceTrial } from '../core/sentence-trial.js';
import type { Review } from '../review/model.js';
import { reduce } from '../review/state/reducer.js';
import type { PlannedChange, ReviewState } from '../review/state/state.js';
import type { Effect, ReviewEvent, Step } from '../review/state/steps.js';
import { lastAnswer } from './last-answer.js';
import { latestOnly } from './latest-only.js';

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
  /** Saves which beads are confirmed; they are on the disk when it returns. `recheck` keeps to them from then on. */
  lock(beads: readonly LockedBeadDraft[]): void;
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
  const performNow = (effect: Effect): void => {
    switch (effect.kind) {
      case 'append':
        dispatch({ kind: 'recorded', decisions: ports.append(effect.drafts), after: effect.after });
        break;
      case 'lock':
        ports.lock(effect.beads);
        void checkAnew();
        break;
      case 'plan':
        dispatch({ kind: 'planned', changes: ports.plan(state) });
        break;
      case 'write':
        // A second Enter while the file is being written is none: its corrections would be for the file as it was.
        if (!isWriting) void write();
        break;
      case 'try':
        tries.ask(effect);
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
        void saved.then(finish);
    }
  };
  const tries = latestOnly(async ({ segment, text }: { readonly segment: number; readonly text: string }) => {
    // What the checks cannot say now, they say when the text is checked anew.
    const trial = await ports.trySentence(segment, text).catch(() => undefined);
    if (!isOver) dispatch({ kind: 'tried', text, trial });
  });
  let isWriting = false;
  let saved: Promise<void> = Promise.resolve();
  const write = async (): Promise<void> => {
    isWriting = true;
    saved = save();
    await saved;
    // When it failed, too: most often another program has changed the file, and then the next try needs the text as it is now.
    if (!isOver) await checkAnew();
    isWriting = false;
  };
  const save = async (): Promise<void> => {
    try {
      const { decisions, ...result } = await ports.write(state);
      dispatch({ kind: 'recorded', decisions, after: 'stay' });
      dispatch({ kind: 'written', ...result });
    } catch (error) {
      dispatch(failed(error));
    }
  };
  const checkAnew = lastAnswer(() => ports.recheck().then(reviewed, checkFailed), dispatch);
  return { state: () => state, dispatch, proceed, done };
}

function eventOf(edited: ReturnType<ReviewPorts['edit']>): ReviewEvent {
  return 'text' in edited ? { kind: 'edited', ...edited } : { kind: 'failed', what: edited.failure };
}

function reviewed(review: Review): ReviewEvent {
  return { kind: 'reviewed', review };
}

function checkFailed(error: unknown): ReviewEvent {
  return { ...failed(error), isCheck: true };
}

/** A fault of use or input is told to the user; anything else is a defect and ends the program. */
function failed(error: unknown): Extract<ReviewEvent, { kind: 'failed' }> {
  if (error instanceof Fault) return { kind: 'failed', what: error.message };
  throw error;
}
