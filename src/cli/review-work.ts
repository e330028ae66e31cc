import { Fault, type FaultDetail, formatDetail } from '../core/fault.js';
import type { LanguageCode } from '../core/language.js';
import type { PlannedChange, ReviewState } from '../review/state/state.js';
import type { ReviewEvent } from '../review/state/steps.js';
import { lastAnswer } from './last-answer.js';
import { latestOnly } from './latest-only.js';
import type { ReviewPorts } from './review-ports.js';
import { findTerm } from './review-terms.js';

/** What of a review takes its time. Each tells what has come of it as an event. */
export interface ReviewWork {
  /** Reads and checks the text again. */
  checkAnew(): void;
  /**
   * Writes the corrections, then checks again. While they are being written nothing more is: those corrections would be for the file as it was. Asked for while the text is checked, it
   * waits for that, unless the reviewer goes back to the list meanwhile or the plan is another one then.
   */
  write(): void;
  /** Adds a term to the glossary, then checks again. */
  addTerm(terms: Readonly<Record<LanguageCode, string>>): void;
  findTerm(item: number): void;
  trySentence(segment: number, text: string): void;
  /** Ends when everything that is to be on the disk is there. */
  saved(): Promise<void>;
}

/** @param isOver true once the reviewer has left: then nothing is begun, and what was only to be shown is dropped */
export function createReviewWork(
  ports: ReviewPorts,
  state: () => ReviewState,
  dispatch: (event: ReviewEvent) => void,
  isOver: () => boolean,
): ReviewWork {
  const show = (event: ReviewEvent | undefined): void => {
    if (event && !isOver()) dispatch(event);
  };
  const check = lastAnswer(
    () => ports.recheck().then((review): ReviewEvent => ({ kind: 'reviewed', review }), checkFailed),
    show,
  );
  const checkAnew = async (): Promise<void> => {
    if (!isOver()) await check();
  };
  const tries = latestOnly(async ({ segment, text }: { readonly segment: number; readonly text: string }) => {
    // What the checks cannot say now, they say when the text is checked anew.
    const trial = await ports.trySentence(segment, text).catch(() => undefined);
    show({ kind: 'tried', text, trial });
  });
  let saving: Promise<void> | undefined;
  /** One after the other; where nothing is going on, at once. */
  const save = (work: () => Promise<ReviewEvent>): Promise<void> => {
    const told = async () => dispatch(await work().catch(failed));
    const own = (saving ? saving.then(told) : told()).finally(() => {
      if (saving === own) saving = undefined;
    });
    saving = own;
    return own;
  };
  let phase: 'writing' | 'checking' | undefined;
  let isWanted = false;
  const write = async (): Promise<void> => {
    if (phase) {
      isWanted ||= phase === 'checking';
      return;
    }
    phase = 'writing';
    await save(async () => {
      const { decisions, ...result } = await ports.write(state());
      dispatch({ kind: 'recorded', decisions, after: 'stay' });
      return { kind: 'written', ...result };
    });
    phase = 'checking';
    // When it failed, too: most often another program has changed the file, and then the next try needs the text as it is now.
    await checkAnew();
    phase = undefined;
    const { screen } = state();
    const isStill = isWanted && !isOver() && screen.kind === 'write';
    isWanted = false;
    if (!isStill) return;
    // What the reviewer has agreed to is what was shown, and the text may be another one now.
    const changes = ports.plan(state());
    if (isSamePlan(changes, screen.changes)) await write();
    else dispatch({ kind: 'planned', changes });
  };
  return {
    checkAnew: () => void checkAnew(),
    write: () => void write(),
    async addTerm(terms) {
      await save(async () => ({ kind: 'term-added', path: (await ports.addTerm(terms)).path }));
      await checkAnew();
    },
    findTerm: (item) => void findTerm(ports, item, state).catch(failed).then(show),
    trySentence: (segment, text) => tries.ask({ segment, text }),
    saved: async () => saving,
  };
}

function isSamePlan(a: readonly PlannedChange[], b: readonly PlannedChange[]): boolean {
  const lines = (changes: readonly PlannedChange[]) =>
    changes.map(({ line, before, after, conflict }) => JSON.stringify([line, before, after, conflict]));
  return lines(a).join() === lines(b).join();
}

function checkFailed(error: unknown): ReviewEvent {
  return { ...failed(error), isCheck: true };
}

/** A fault of use or input is told to the user; anything else is a defect and ends the program. */
export function failed(error: unknown): Extract<ReviewEvent, { kind: 'failed' }> {
  if (error instanceof Fault) return { kind: 'failed', what: error.details.map(inOneLine).join(' ') };
  throw error;
}

/** As a notice has it: `plan.ja.txt: there is no such file. Check the spelling.` */
function inOneLine({ cure, ...wrong }: FaultDetail): string {
  return cure === undefined ? formatDetail(wrong) : `${formatDetail(wrong)}. ${cure}`;
}
