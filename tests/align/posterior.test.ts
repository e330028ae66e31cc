import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bestPath } from '../../src/align/lattice.js';
import { expectedNulls, posteriors } from '../../src/align/posterior.js';
import { allPaths, type PlainStep, sumOf, type TinyProblem, tinyProblem } from '../support/lattices.js';

const FLATNESS = 0.7;
/** Beads as names; a null bead is the same one wherever it stands among those of the other side. */
const beadOf = ({ i, a, j, b }: PlainStep) => (b === 0 ? `${i}:` : a === 0 ? `:${j}` : `${i}+${a}:${j}+${b}`);

/** Share of the weight of all paths that have each bead. */
function byEnumeration(problem: TinyProblem): Map<string, { step: PlainStep; share: number }> {
  const paths = allPaths(problem);
  const weights = paths.map((path) => Math.exp(FLATNESS * sumOf(path)));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const shares = new Map<string, { step: PlainStep; share: number }>();
  paths.forEach((path, k) => {
    for (const step of path) {
      const known = shares.get(beadOf(step))?.share ?? 0;
      shares.set(beadOf(step), { step, share: known + weights[k]! / total });
    }
  });
  return shares;
}

describe('against all paths written down', () => {
  test('the probability of every bead', () => {
    fc.assert(
      fc.property(tinyProblem, (problem) => {
        const shares = [...byEnumeration(problem).values()];
        const found = posteriors(
          problem.lattice,
          shares.map(({ step }) => step),
          FLATNESS,
        );
        for (const [k, value] of found.entries()) expect(value).toBeCloseTo(shares[k]!.share, 9);
      }),
    );
  });

  test('how many segments are left alone', () => {
    fc.assert(
      fc.property(tinyProblem, (problem) => {
        const nulls = [...byEnumeration(problem).values()].filter(({ step }) => step.a === 0 || step.b === 0);
        const expected = nulls.reduce((sum, { share }) => sum + share, 0);
        expect(expectedNulls(problem.lattice, FLATNESS)).toBeCloseTo(expected, 9);
      }),
    );
  });

  test('the beads that hold one segment share one', () => {
    fc.assert(
      fc.property(tinyProblem, fc.nat(3), (problem, pick) => {
        const steps = [...byEnumeration(problem).values()].map(({ step }) => step);
        const values = posteriors(problem.lattice, steps, FLATNESS);
        const sum = (holds: (step: PlainStep) => boolean) =>
          steps.reduce((total, step, k) => total + (holds(step) ? values[k]! : 0), 0);
        const t = pick % problem.targets;
        const s = pick % problem.sources;
        expect(sum(({ i, a }) => i <= t && t < i + a)).toBeCloseTo(1, 9);
        expect(sum(({ j, b }) => j <= s && s < j + b)).toBeCloseTo(1, 9);
      }),
    );
  });
});

test('the steps of the best path have probabilities', () => {
  fc.assert(
    fc.property(tinyProblem, ({ lattice }) => {
      for (const value of posteriors(lattice, bestPath(lattice), FLATNESS)) expect(value > 0 && value <= 1).toBe(true);
    }),
  );
});
