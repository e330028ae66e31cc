import { WEAK_BEAD } from '../../core/alignment.js';
import type { ReviewBead } from '../model.js';

/** A place between two beads: so many sentences of each side stand before it. */
export interface Border {
  readonly target: number;
  readonly source: number;
}

const START: Border = { target: 0, source: 0 };

/** Where a bead begins; behind the last one, where the texts end. */
export function borderBefore(beads: readonly ReviewBead[], at: number): Border {
  return beads.slice(0, at).reduce(behind, START);
}

/** Where every bead begins, in one pass. */
export function bordersOf(beads: readonly ReviewBead[]): readonly Border[] {
  let next = START;
  return beads.map((bead) => {
    const border = next;
    next = behind(border, bead);
    return border;
  });
}

function behind({ target, source }: Border, bead: ReviewBead): Border {
  return { target: target + bead.target.length, source: source + bead.source.length };
}

/** Index of the bead that has a sentence of the target; of the last one when none has it, as with an index behind the end. */
export function beadWith(beads: readonly ReviewBead[], sentence: number): number {
  const at = beads.findIndex(({ target }) => target.includes(sentence));
  return at < 0 ? Math.max(0, beads.length - 1) : at;
}

/**
 * Index of the bead that stands at a border when the beads have changed: the one that begins there, else the one with the sentence of the target that follows.
 * A bead without sentences of the target, such as 0-1, is found by the border alone.
 */
export function beadAt(beads: readonly ReviewBead[], border: Border): number {
  const borders = bordersOf(beads);
  const exact = borders.findIndex(({ target, source }) => target === border.target && source === border.source);
  return exact < 0 ? beadWith(beads, border.target) : exact;
}

/** A bead that a reviewer should look at: nobody has confirmed it, and the aligner is not sure of it. */
export function isDoubtful({ confidence, locked }: ReviewBead): boolean {
  return !locked && confidence < WEAK_BEAD;
}

/** `1-2`: how many sentences stand for how many, target first. */
export function shapeOf({ target, source }: ReviewBead): string {
  return `${target.length}-${source.length}`;
}

/** How beads are listed: as in the text, or the most doubtful one first and what is confirmed last. */
export const BEAD_ORDERS = ['text', 'doubtful'] as const;
export type BeadOrder = (typeof BEAD_ORDERS)[number];

/** Indexes of the beads in the order in which they are listed. */
export function listed(beads: readonly ReviewBead[], order: BeadOrder): readonly number[] {
  const indexes = beads.map((_, k) => k);
  if (order === 'text') return indexes;
  const rank = ({ locked, confidence }: ReviewBead) => (locked ? 2 : confidence);
  return indexes.sort((a, b) => rank(beads[a]!) - rank(beads[b]!) || a - b);
}
