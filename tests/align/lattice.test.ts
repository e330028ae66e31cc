import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bandRoundAnchors } from '../../src/align/band.js';
import { BEAD_SHAPES } from '../../src/align/constants.js';
import { bestPath, buildLattice, type Step } from '../../src/align/lattice.js';
import { allPaths, NULL_SCORE, scorerOf, stepsFrom, sumOf, tinyProblem } from '../support/lattices.js';

const shape = (steps: readonly Step[]) => steps.map(({ a, b }) => `${a}-${b}`).join(' ');

describe('against exhaustive search', () => {
  test('the best path is as good as any', () => {
    fc.assert(
      fc.property(tinyProblem, (problem) => {
        const best = Math.max(...allPaths(problem).map(sumOf));
        expect(sumOf(bestPath(problem.lattice))).toBeCloseTo(best, 9);
      }),
      { numRuns: 200 },
    );
  });

  test('its steps are possible ones, one behind the other, from corner to corner', () => {
    fc.assert(
      fc.property(tinyProblem, (problem) => {
        let i = 0;
        let j = 0;
        for (const step of bestPath(problem.lattice)) {
          expect(stepsFrom(problem, i, j)).toContainEqual({ ...step, i, j });
          i += step.a;
          j += step.b;
        }
        expect([i, j]).toEqual([problem.targets, problem.sources]);
      }),
    );
  });

  test('each cell has an edge for each bead that its length allows', () => {
    fc.assert(
      fc.property(tinyProblem, (problem) => {
        const { band, lattice, targets } = problem;
        for (let i = 0; i <= targets; i++) {
          for (let j = band.low[i]!; j <= band.high[i]!; j++) {
            const cell = band.first[i]! + j - band.low[i]!;
            const beads = stepsFrom(problem, i, j).filter(({ a, b }) => a > 0 && b > 0);
            expect([...lattice.scores.slice(lattice.firstEdge[cell]!, lattice.firstEdge[cell + 1]!)]).toEqual(
              beads.map(({ score }) => score),
            );
          }
        }
      }),
    );
  });
});

describe('by example', () => {
  const solve = (targets: number, sources: number, score: (i: number, a: number, j: number, b: number) => number) => {
    const band = bandRoundAnchors([], targets, sources);
    return bestPath(buildLattice(band, targets, sources, scorerOf(targets, sources, { length: () => 0, rest: score })));
  };

  test('nothing speaks for or against: as few beads as possible, and 1-1 before nulls', () => {
    expect(shape(solve(3, 3, () => 0))).toBe('1-1 1-1 1-1');
  });

  test('a bad pair is worse than two nulls', () => {
    expect(shape(solve(1, 1, () => 2 * NULL_SCORE - 0.1))).toBe('0-1 1-0');
    expect(shape(solve(1, 1, () => 2 * NULL_SCORE + 0.1))).toBe('1-1');
  });

  test('evidence makes a bead of two and one', () => {
    expect(shape(solve(3, 2, (i, a, j, b) => (i === 1 && a === 2 && j === 1 && b === 1 ? 9 : 0)))).toBe('1-1 2-1');
  });

  test('what its length rules out is never asked for more', () => {
    const asked: string[] = [];
    const band = bandRoundAnchors([], 2, 2);
    const scorer = {
      length: () => BEAD_SHAPES[0]![2] - 1,
      rest: (_i: number, a: number, _j: number, b: number) => {
        asked.push(`${a}-${b}`);
        return 0;
      },
    };
    bestPath(buildLattice(band, 2, 2, scorerOf(2, 2, scorer)));
    expect(asked).not.toContain('1-1');
    expect(asked).not.toContain('2-2');
  });

  test('no step leads out of the band', () => {
    const band = { low: Int32Array.of(0, 1, 2), high: Int32Array.of(1, 2, 2), first: Int32Array.of(0, 2, 4, 5) };
    const steps = bestPath(
      buildLattice(
        band,
        2,
        2,
        scorerOf(2, 2, { length: () => 0, rest: (_i, a, _j, b) => (a === 1 && b === 2 ? 50 : 0) }),
      ),
    );
    expect(shape(steps)).toBe('1-2 1-0');
  });
});
