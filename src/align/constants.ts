import { FITTED } from './fitted.js';
import type { AlignerConstants, ShapeName } from './model.js';

/** The constants in force; where they were fitted stands in ./fitted.ts. */
export const CONSTANTS: AlignerConstants = FITTED;

/**
 * The language of the target in the sets that the constants were fitted on. Priors and sentence ends are not alike for the two sides, and kanji and
 * katakana are looked for in the target; so a pair with this language as its source is aligned the other way round (see ./align.ts).
 */
export const FITTED_TARGET = 'ja';

/**
 * Shapes of beads, and the log-likelihood ratio of lengths below which each is not tried: large beads only where the lengths fit.
 * This saves time; it is no part of the score.
 */
export const BEAD_SHAPES: readonly (readonly [target: number, source: number, minLength: number])[] = [
  [1, 1, -6],
  [1, 2, -3.4],
  [2, 1, -4.7],
  [2, 2, -2.4],
  [1, 3, -1.8],
  [3, 1, -1.8],
  [1, 4, -0.9],
  [4, 1, -0.9],
  [2, 3, -1.8],
  [3, 2, -1.8],
  [1, 5, 0],
  [5, 1, 0],
];
/** The name of a shape in the table of weights. */
export function shapeName(targets: number, sources: number): ShapeName {
  return `${targets}-${sources}` as ShapeName;
}
/** Most segments on one side of a bead. */
export const MAX_WIDTH = 5;

/** Most sentences that one side may have more, for the weight `sentences`. */
export const MAX_SENTENCE_DIFFERENCE = 3;

/** Bounds of time: they are no part of what is fitted. */
export const BAND = {
  /** A gap between anchors is searched less widely where it would take more cells than this: two long texts without anything in common. */
  maxGapCells: 600_000,
  minGapRadius: 100,
} as const;
