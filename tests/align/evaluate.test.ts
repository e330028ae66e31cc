import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseBeads } from '../../src/align/bead-lines.js';
import { type AlignmentScore, evaluate } from '../../src/align/evaluate.js';

/** `[0]:[0] [1]:[]` on one line. */
const beads = (line: string) => parseBeads(line.replaceAll(' ', '\n'), 'test');

const GOLD = '[0]:[0] [1,2]:[1] [3]:[] [4]:[2,3] []:[4]';

describe('against figures worked out by hand', () => {
  test.each([
    ['everything right', GOLD, { strict: [1, 1], lax: [1, 1], null: [1, 1] }],
    // 5 beads of the system, 2 equal to gold ([0]:[0] and []:[4]); of 3 full gold beads 1 is found. Lax: [1]:[1] touches 1,2:1,
    // [4]:[2] touches 4:2,3; [2,3]:[] touches nothing.
    [
      'half of each join',
      '[0]:[0] [1]:[1] [2,3]:[] [4]:[2] []:[3,4]',
      { strict: [1 / 5, 1 / 3], lax: [3 / 5, 1], null: [2 / 4, 1] },
    ],
    // Null beads cost no recall, but every null bead of the system counts for its precision.
    [
      'nothing joined',
      '[0]:[] [1]:[] [2]:[] [3]:[] [4]:[] []:[0] []:[1] []:[2] []:[3] []:[4]',
      { strict: [2 / 10, 0], lax: [2 / 10, 0], null: [2 / 10, 1] },
    ],
    ['one bead of everything', '[0,1,2,3,4]:[0,1,2,3,4]', { strict: [0, 0], lax: [1, 1], null: [0, 0] }],
    [
      'everything one too late',
      '[0]:[] [1]:[0] [2]:[1] [3]:[2] [4]:[3] []:[4]',
      { strict: [1 / 6, 0], lax: [3 / 6, 2 / 3], null: [1 / 2, 1 / 2] },
    ],
    [
      'a bead twice counts once',
      '[0]:[0] [0]:[0] [1,2]:[1] [3]:[] [4]:[2,3] []:[4]',
      { strict: [1, 1], lax: [1, 1], null: [1, 1] },
    ],
    ['nothing at all', '', { strict: [0, 0], lax: [0, 0], null: [0, 0] }],
  ] as const)('%s', (_why, line, expected) => {
    const score = evaluate(beads(GOLD), beads(line));
    for (const part of ['strict', 'lax', 'null'] as const) {
      expect([score[part].precision, score[part].recall], part).toEqual(
        expected[part].map((x) => expect.closeTo(x, 12)),
      );
    }
  });

  test('a lax hit needs one gold bead on both sides', () => {
    // 0 belongs to 0 and 1 to 1; the bead joins 0 with 1: it shares a segment with both and with neither on both sides.
    expect(evaluate(beads('[0]:[0] [1]:[1]'), beads('[0]:[1]')).lax.precision).toBe(0);
  });

  test('F1 is the harmonic mean', () => {
    expect(evaluate(beads(GOLD), beads('[0]:[0] [1]:[1] [2,3]:[] [4]:[2] []:[3,4]')).strict.f1).toBeCloseTo(
      (2 * (1 / 5) * (1 / 3)) / (1 / 5 + 1 / 3),
      12,
    );
  });

  test('no null bead in gold: null figures are 0, not NaN', () => {
    expect(evaluate(beads('[0]:[0]'), beads('[0]:[0]')).null).toEqual({ precision: 0, recall: 0, f1: 0 });
  });
});

/** A random tiling of two sides as beads. */
const tiling = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 3 })), { maxLength: 12 })
  .map((shapes) => {
    let t = 0;
    let s = 0;
    return shapes
      .filter(([a, b]) => a + b > 0)
      .map(([a, b]) => {
        const bead = {
          target: Array.from({ length: a }, (_, k) => t + k),
          source: Array.from({ length: b }, (_, k) => s + k),
        };
        t += a;
        s += b;
        return bead;
      });
  });

const figures = (score: AlignmentScore) =>
  [score.strict, score.lax, score.null].flatMap((part) => [part.precision, part.recall, part.f1]);

describe('whatever the beads', () => {
  test('all figures lie between 0 and 1, and strict is never above lax', () => {
    fc.assert(
      fc.property(tiling, tiling, (gold, system) => {
        const score = evaluate(gold, system);
        expect(figures(score).every((x) => x >= 0 && x <= 1)).toBe(true);
        expect(score.strict.precision).toBeLessThanOrEqual(score.lax.precision);
        expect(score.strict.recall).toBeLessThanOrEqual(score.lax.recall);
      }),
    );
  });

  test('the sides may be exchanged', () => {
    const turn = (list: readonly { target: number[]; source: number[] }[]) =>
      list.map(({ target, source }) => ({ target: source, source: target }));
    fc.assert(
      fc.property(tiling, tiling, (gold, system) => {
        expect(figures(evaluate(turn(gold), turn(system)))).toEqual(figures(evaluate(gold, system)));
      }),
    );
  });

  test('gold against itself is perfect', () => {
    fc.assert(
      fc.property(tiling, (gold) => {
        fc.pre(gold.some((bead) => bead.target.length > 0 && bead.source.length > 0));
        expect(evaluate(gold, gold).strict.f1).toBe(1);
      }),
    );
  });
});
