import { weightedLength } from '../text/weighted-length.js';
import type { BeadShape } from './bead-lines.js';
import { CONSTANTS, MAX_WIDTH } from './constants.js';
import type { AlignerConstants, LengthConstants } from './model.js';

/** How well the lengths of two runs of segments fit. */
export interface LengthModel {
  /** Log-likelihood ratio for `a` target segments from `i` and `b` source segments from `j`. */
  score(i: number, a: number, j: number, b: number): number;
  /**
   * The same model, or one with another ratio where the beads of a first pass show that whole texts cannot be compared: a version that
   * lacks its last third is not written in a terser language.
   */
  refined(beads: readonly BeadShape[]): LengthModel;
}

const HALF_LOG_TWO_PI = 0.9189385332046727;

interface Lengths {
  readonly language: string;
  readonly texts: readonly string[];
}

/**
 * Gaussian model of log-lengths against the lengths that segments have anyway
 * (after Gale and Church 1993, on weighted characters and with the ratio estimated from the texts over a shipped prior).
 */
export function createLengthModel(
  target: Lengths,
  source: Lengths,
  { length }: AlignerConstants = CONSTANTS,
): LengthModel {
  const a = target.texts.map((text) => weightedLength(text, target.language, length) + 1);
  const b = source.texts.map((text) => weightedLength(text, source.language, length) + 1);
  const targetSums = prefixSums(a);
  const sourceSums = prefixSums(b);
  const perUnit = (language: string) => length.ratios[language] ?? length.ratios.und;
  const shipped = perUnit(source.language) / perUnit(target.language);
  const background = prefixSums(backgroundLogDensity(b, length));
  const ratioOf = (own: number, other: number) =>
    Math.log((other + length.priorUnits * shipped) / (own + length.priorUnits));
  const ownLogs = logsOfRuns(targetSums);
  const otherLogs = logsOfRuns(sourceSums);
  const sigmas = ownLogs.map((log) => length.sigma + length.sigmaPerRoot / Math.exp(log / 2));
  const spread = sigmas.map((sigma) => -Math.log(sigma) - HALF_LOG_TWO_PI);
  const withRatio = (ratio: number): LengthModel => ({
    score(i, width, j, height) {
      const run = i * MAX_WIDTH + width - 1;
      const logOther = otherLogs[j * MAX_WIDTH + height - 1]!;
      const deviation = (logOther - ownLogs[run]! - ratio) / sigmas[run]!;
      const fit = length.damp * (spread[run]! - 0.5 * deviation * deviation);
      const value = fit - height * logOther + LOG_FACTORIAL[height - 1]! - (background[j + height]! - background[j]!);
      return Math.max(value, length.floor);
    },
    refined(beads) {
      const joined = beads.filter((bead) => bead.target.length > 0 && bead.source.length > 0);
      const sum = (side: keyof BeadShape, lengths: readonly number[]) =>
        joined.reduce((total, bead) => bead[side].reduce((units, k) => units + lengths[k]!, total), 0);
      const found = ratioOf(sum('target', a), sum('source', b));
      return Math.abs(found - ratio) > length.tolerance ? withRatio(found) : this;
    },
  });
  return withRatio(ratioOf(targetSums[a.length]!, sourceSums[b.length]!));
}

/** Logarithms of the lengths of all runs of up to MAX_WIDTH segments, by the first segment; beads of many shapes have a run in common. */
function logsOfRuns(sums: Float64Array): Float64Array {
  const count = sums.length - 1;
  const logs = new Float64Array(count * MAX_WIDTH);
  for (let k = 0; k < count; k++) {
    for (let n = 1; n <= Math.min(MAX_WIDTH, count - k); n++) {
      logs[k * MAX_WIDTH + n - 1] = Math.log(sums[k + n]! - sums[k]!);
    }
  }
  return logs;
}

const LOG_FACTORIAL = [0, 0, Math.log(2), Math.log(6), Math.log(24)];

/** Density of each segment's length under a log-normal fitted to all of them: its mean theirs, its variance drawn to the usual where they are few. */
function backgroundLogDensity(
  lengths: readonly number[],
  { variance: usual, varianceSegments: weight }: LengthConstants,
): number[] {
  const logs = lengths.map(Math.log);
  const mean = logs.reduce((sum, x) => sum + x, 0) / Math.max(1, logs.length);
  const squares = logs.reduce((sum, x) => sum + (x - mean) ** 2, 0);
  const variance = (squares + weight * usual) / (logs.length + weight);
  // Two thousand equal lines have no variance; a floor keeps the density finite.
  const sigma = Math.max(0.15, Math.sqrt(variance));
  return logs.map((x) => logNormal(x, mean, sigma) - x);
}

function logNormal(x: number, mean: number, sigma: number): number {
  return -0.5 * ((x - mean) / sigma) ** 2 - Math.log(sigma) - HALF_LOG_TWO_PI;
}

function prefixSums(values: readonly number[]): Float64Array {
  const sums = new Float64Array(values.length + 1);
  for (let k = 0; k < values.length; k++) sums[k + 1] = sums[k]! + values[k]!;
  return sums;
}
