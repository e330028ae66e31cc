import { beadAt } from '../alignment/beads.js';
import { lockDrafts } from '../alignment/lock-drafts.js';
import { type BeadChange, put } from '../alignment/operations.js';
import type { Review, ReviewSegment, ReviewVersion } from '../model.js';
import { movedTo } from './alignment-moves.js';
import type { AlignmentWork, Realigned, ReviewState } from './state.js';
import { ask, noted, type Step, stay } from './steps.js';

type Beads = ReviewVersion['beads'];

/** Does an operation on the beads of the version that is shown: at once on the screen, and on the disk by its effect. What was undone before cannot be redone any more. */
export function realign(change: BeadChange, state: ReviewState): Step {
  const { screen, review, realigned } = state;
  const version = screen.kind === 'alignment' ? review.versions[screen.version] : undefined;
  if (!version) return stay(state);
  const done = { version: version.language, change };
  return regroup(done, change.after, state, { undo: [...realigned.undo, done], redo: [] });
}

/** Takes the last operation of this session back. */
export function undoRealign(state: ReviewState): Step {
  const { undo, redo } = state.realigned;
  const last = undo.at(-1);
  if (!last) return stay(noted(state, { key: 'notice.nothing-to-undo' }));
  return regroup(last, last.change.before, state, { undo: undo.slice(0, -1), redo: [...redo, last] });
}

/** Does once more what was taken back last. */
export function redoRealign(state: ReviewState): Step {
  const { undo, redo } = state.realigned;
  const last = redo.at(-1);
  if (!last) return stay(noted(state, { key: 'notice.nothing-to-redo' }));
  return regroup(last, last.change.after, state, { undo: [...undo, last], redo: redo.slice(0, -1) });
}

/** Groups the sentences of a change as stated, and shows them. The text has to be checked anew. */
function regroup({ version: language, change }: Realigned, run: Beads, state: ReviewState, work: AlignmentWork): Step {
  const { review } = state;
  const index = review.versions.findIndex((one) => one.language === language);
  const version = review.versions[index];
  if (!version) return stay(state);
  const beads = put(version.beads, change.border, run);
  const versions = review.versions.with(index, { ...version, beads });
  const next = { ...state, review: { ...review, versions }, realigned: work, isChecking: true };
  const shown = movedTo(next, index, beadAt(beads, change.border));
  return ask(shown, { kind: 'lock', beads: lockDrafts(review, version, beads) });
}

/** Of the operations of this session those that can still be undone: the others were on sentences that are others now. */
export function stillUndoable({ undo, redo }: AlignmentWork, before: Review, now: Review): AlignmentWork {
  const isSame = (language: string) => {
    const [old, own] = [before, now].map(({ versions }) => versions.find((one) => one.language === language));
    return old !== undefined && own !== undefined && sameWords(old.segments, own.segments);
  };
  if (!sameWords(before.segments, now.segments)) return { undo: [], redo: [] };
  const kept = (changes: readonly Realigned[]) => changes.filter(({ version }) => isSame(version));
  return { undo: kept(undo), redo: kept(redo) };
}

function sameWords(one: readonly ReviewSegment[], other: readonly ReviewSegment[]): boolean {
  return one.length === other.length && one.every(({ text }, k) => text === other[k]!.text);
}
