import { beadWith, isDoubtful, listed } from '../alignment/beads.js';
import type { ReviewBead } from '../model.js';
import { rowAt } from './rows.js';
import { current } from './selectors.js';
import type { AlignmentView, ReviewState } from './state.js';
import { noted, type Step, stay } from './steps.js';

/** Shows how the text is aligned with its first version, at the bead of the finding that the cursor is on. */
export function openAlignment(state: ReviewState): Step {
  const version = state.review.versions[0];
  if (!version) return stay(noted(state, { key: 'align.no-version' }));
  const sentence = current(state)?.item.finding.segment ?? 0;
  const at = beadWith(version.beads, sentence);
  const screen: AlignmentView = { kind: 'alignment', version: 0, at, sentence, order: 'text', help: undefined };
  return stay({ ...state, screen });
}

/** Marks a bead of a version. The sentence that is looked at stays the same while the bead has it. */
export function movedTo(state: ReviewState, version: number, at: number): ReviewState {
  const { screen } = state;
  const target = state.review.versions[version]?.beads[at]?.target ?? [];
  if (screen.kind !== 'alignment') return state;
  const sentence = target.includes(screen.sentence) ? screen.sentence : (target[0] ?? screen.sentence);
  return { ...state, screen: { ...screen, version, at, sentence } };
}

/** Index of the bead so many places further in the order that is shown, or of its first or last one. */
export function stepped(beads: readonly ReviewBead[], { order, at }: AlignmentView, by: number): number {
  const shown = listed(beads, order);
  return shown[rowAt(shown.indexOf(at), by, shown.length)] ?? 0;
}

/** Index of the next doubtful bead in the order that is shown, from its start where none follows; undefined when no other one is doubtful. */
export function doubtfulFrom(
  beads: readonly ReviewBead[],
  { order, at }: AlignmentView,
  direction: 1 | -1,
): number | undefined {
  const shown = listed(beads, order);
  const along = direction === 1 ? shown : [...shown].reverse();
  const own = along.indexOf(at);
  return [...along.slice(own + 1), ...along.slice(0, Math.max(0, own))].find((index) => isDoubtful(beads[index]!));
}

/** Shows another version, at the same sentence of the target. */
export function turnedTo(state: ReviewState, screen: AlignmentView, by: 1 | -1): ReviewState {
  const { versions } = state.review;
  const version = (screen.version + by + versions.length) % versions.length;
  if (version === screen.version) return state;
  return movedTo(state, version, beadWith(versions[version]!.beads, screen.sentence));
}
