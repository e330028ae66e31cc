import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bandRoundAnchors } from '../../src/align/band.js';
import type { BeadShape } from '../../src/align/bead-lines.js';
import { fixBeads } from '../../src/align/fixed-beads.js';
import { bestPath, buildLattice } from '../../src/align/lattice.js';
import { toShape } from '../../src/align/passes.js';
import { posteriors } from '../../src/align/posterior.js';
import { scorerOf } from '../support/lattices.js';

const bead = (target: number[], source: number[]): BeadShape => ({ target, source });

describe('what cannot be fixed', () => {
  test.each([
    [[bead([9], [0])], 'there is no segment 9'],
    [[bead([0], [5])], 'there is no segment 5'],
    [[bead([0, 2], [0])], 'do not follow one another'],
    [[bead([0], [0]), bead([0], [])], 'in another fixed bead too'],
    [[bead([0], [2]), bead([1], [1])], 'crosses another fixed bead'],
  ])('%j: %s', (beads, what) => {
    expect(() => fixBeads(beads, 5, 5)).toThrow(what);
  });
});

describe('in a search', () => {
  const search = (targets: number, sources: number, beads: readonly BeadShape[], score = 0) => {
    const fixed = fixBeads(beads, targets, sources);
    const scorer = scorerOf(targets, sources, { length: () => 0, rest: () => score });
    const band = bandRoundAnchors([], targets, sources);
    const lattice = buildLattice(band, targets, sources, scorer, fixed);
    const steps = bestPath(lattice);
    return { steps, shapes: steps.map(toShape), confidence: posteriors(lattice, steps, 1) };
  };

  test.each([
    [[bead([0], [1])], 'another than the best'],
    [[bead([1], [])], 'a segment without counterpart'],
    [[bead([], [0])], 'of the other side'],
    [[bead([0, 1, 2], [0, 1, 2])], 'of a shape that is never tried'],
    [[bead([0], [0]), bead([2], [3])], 'two of them'],
  ])('%j is in the alignment: %s', (beads) => {
    const { shapes } = search(4, 4, beads);
    for (const one of beads) expect(shapes).toContainEqual(one);
  });

  test('what is fixed is certain, however badly it scores', () => {
    const { shapes, confidence } = search(4, 4, [bead([1], [1])], -30);
    const at = shapes.findIndex(({ target, source }) => target[0] === 1 && source[0] === 1);
    expect(confidence[at]).toBeCloseTo(1, 9);
  });

  test('any beads that do not cross are all found, and the rest tiles', () => {
    const cuts = fc.array(fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }), fc.boolean()), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(cuts, (parts) => {
        let i = 0;
        let j = 0;
        const beads: BeadShape[] = [];
        for (const [a, b, isFixed] of parts) {
          const run = (start: number, count: number) => Array.from({ length: count }, (_, k) => start + k);
          if (isFixed) beads.push(bead(run(i, a), run(j, b)));
          i += a;
          j += b;
        }
        const { shapes } = search(i, j, beads);
        for (const one of beads) expect(shapes).toContainEqual(one);
        expect(shapes.flatMap(({ target }) => target)).toEqual(Array.from({ length: i }, (_, k) => k));
        expect(shapes.flatMap(({ source }) => source)).toEqual(Array.from({ length: j }, (_, k) => k));
      }),
    );
  });
});
