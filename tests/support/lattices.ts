import fc from 'fast-check';
import { type Band, bandRoundAnchors, bandRoundPath, cellAt } from '../../src/align/band.js';
import { BEAD_SHAPES, shapeName } from '../../src/align/constants.js';
import { type BeadScorer, buildLattice, type Lattice } from '../../src/align/lattice.js';
import type { WeightName } from '../../src/align/model.js';
import { weightsWith } from './features.js';

export interface TinyProblem {
  readonly targets: number;
  readonly sources: number;
  readonly band: Band;
  readonly scorer: BeadScorer;
  readonly lattice: Lattice;
}

/** Score of a segment left alone in problems made up for tests. */
export const NULL_SCORE = -2;

/** Priors of shapes as different as those in force; lengths count as they are. */
const WEIGHTS = weightsWith(
  Object.fromEntries(BEAD_SHAPES.map(([a, b]) => [`shape ${a}-${b}`, -0.5 * (a + b - 2)])) as Record<
    WeightName,
    number
  >,
);

/** A scorer of so many segments from the two functions. */
export function scorerOf(
  targets: number,
  sources: number,
  score: Pick<BeadScorer, 'length' | 'rest'>,
  weights = WEIGHTS,
): BeadScorer {
  const nulls = (count: number) => new Float64Array(count).fill(NULL_SCORE);
  return { weights, ...score, nulls: { target: nulls(targets), source: nulls(sources) } };
}

/** A step as brute force sees it. */
export interface PlainStep {
  readonly i: number;
  readonly a: number;
  readonly j: number;
  readonly b: number;
  readonly score: number;
}

/** Problems so small that every path can be written down. Scores are multiples of 1/8, exact in single precision. */
export const tinyProblem: fc.Arbitrary<TinyProblem> = fc
  .record({
    targets: fc.integer({ min: 1, max: 4 }),
    sources: fc.integer({ min: 1, max: 4 }),
    seed: fc.integer(),
    narrow: fc.boolean(),
  })
  .map(({ targets, sources, seed, narrow }) => {
    const band = narrow ? narrowBand(targets, sources) : bandRoundAnchors([], targets, sources);
    const value = (salt: number, i: number, a: number, j: number, b: number) =>
      scramble([seed, salt, i, a, j, b]) / 8 - 8;
    const scorer = scorerOf(targets, sources, {
      length: (i, a, j, b) => value(1, i, a, j, b),
      rest: (i, a, j, b) => value(2, i, a, j, b) + 4,
    });
    return { targets, sources, band, scorer, lattice: buildLattice(band, targets, sources, scorer) };
  });

/** A stair of two columns a row: what the second pass makes, only narrower. */
function narrowBand(targets: number, sources: number): Band {
  const wide = bandRoundPath(
    [
      { i: 0, j: 0 },
      { i: targets, j: sources },
    ],
    targets,
    sources,
  );
  const low = wide.low.map((_, i) => Math.floor((i * sources) / (targets + 1)));
  const high = wide.high.map((_, i) => Math.min(sources, Math.ceil(((i + 1) * sources) / targets)));
  const first = new Int32Array(targets + 2);
  for (let i = 0; i <= targets; i++) first[i + 1] = first[i]! + high[i]! - low[i]! + 1;
  return { low, high, first };
}

/** A number 0–127 that depends on all parts. */
function scramble(parts: readonly number[]): number {
  let hash = 2166136261;
  for (const part of parts) {
    hash = Math.imul(hash ^ (part & 0xffff), 16777619);
    hash = Math.imul(hash ^ (part >>> 16), 16777619);
    hash ^= hash >>> 13;
  }
  return (hash >>> 8) % 128;
}

/** Every step that may be taken from a cell, by the rules as the documentation gives them. */
export function stepsFrom({ targets, sources, band, scorer }: TinyProblem, i: number, j: number): PlainStep[] {
  const beads = BEAD_SHAPES.flatMap(([a, b, minLength]): PlainStep[] => {
    if (i + a > targets || j + b > sources || cellAt(band, i + a, j + b) < 0) return [];
    const length = scorer.length(i, a, j, b);
    if (length < minLength) return [];
    const prior = scorer.weights[`shape ${shapeName(a, b)}`];
    return [{ i, a, j, b, score: Math.fround(prior + length + scorer.rest(i, a, j, b)) }];
  });
  const nulls = [
    { i, a: 1, j, b: 0, score: NULL_SCORE },
    { i, a: 0, j, b: 1, score: NULL_SCORE },
  ].filter(
    (step) => step.i + step.a <= targets && step.j + step.b <= sources && cellAt(band, i + step.a, j + step.b) >= 0,
  );
  return [...beads, ...nulls];
}

/** All paths from corner to corner. */
export function allPaths(problem: TinyProblem, i = 0, j = 0): PlainStep[][] {
  if (i === problem.targets && j === problem.sources) return [[]];
  return stepsFrom(problem, i, j).flatMap((step) =>
    allPaths(problem, i + step.a, j + step.b).map((rest) => [step, ...rest]),
  );
}

export const sumOf = (path: readonly { score: number }[]) => path.reduce((sum, step) => sum + step.score, 0);
