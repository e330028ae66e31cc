import { dot, type RunVectors } from './run-vectors.js';

/** How alike runs of two texts are that have nothing to do with each other. */
export interface ChanceLevel {
  /** Mean cosine. */
  readonly mean: number;
  /** Standard deviation of the cosines. */
  readonly spread: number;
}

/** Pairs that are looked at. */
const SAMPLE = 400;
/** Of a few pairs the spread may come out as next to nothing. */
const SMALLEST_SPREAD = 0.05;
/** Of very short texts half of the pairs are taken for unrelated all the same. */
const MOST_RELATED = 0.5;
/** The additive recurrence of Roberts (2018), which fills a square evenly: powers of the inverse of the plastic number. */
const STEP_TARGET = 0.7548776662466927;
const STEP_SOURCE = 0.5698402909980532;

/**
 * Estimates the level of chance for runs of two widths, as Vecalign does (Thompson and Koehn 2019), but from pairs that are the same at
 * every call.
 *
 * Some of the pairs are related after all: in two texts of ten sentences one in ten, and of longer runs every pair that shares a sentence.
 * These are the most alike, so as many of the most alike are left out.
 * @returns undefined where no pair can be compared
 */
export function chanceLevel(
  target: RunVectors,
  source: RunVectors,
  targetWidth: number,
  sourceWidth: number,
): ChanceLevel | undefined {
  const rows = target.segments - targetWidth + 1;
  const columns = source.segments - sourceWidth + 1;
  if (rows <= 0 || columns <= 0) return undefined;
  const cosines: number[] = [];
  const look = (i: number, j: number): void => {
    const [a, b] = [target.at(i, targetWidth), source.at(j, sourceWidth)];
    if (a && b) cosines.push(dot(a, b));
  };
  if (rows * columns <= SAMPLE) {
    for (let i = 0; i < rows; i++) for (let j = 0; j < columns; j++) look(i, j);
  } else {
    for (let k = 1; k <= SAMPLE; k++) {
      look(Math.floor(((k * STEP_TARGET) % 1) * rows), Math.floor(((k * STEP_SOURCE) % 1) * columns));
    }
  }
  if (cosines.length === 0) return undefined;
  const related = Math.min(MOST_RELATED, (targetWidth + sourceWidth - 1) / Math.max(rows, columns));
  const unrelated = cosines.sort((a, b) => a - b).slice(0, Math.ceil(cosines.length * (1 - related)));
  const mean = meanOf(unrelated);
  const spread = Math.sqrt(meanOf(unrelated.map((cosine) => (cosine - mean) ** 2)));
  return { mean, spread: Math.max(SMALLEST_SPREAD, spread) };
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
