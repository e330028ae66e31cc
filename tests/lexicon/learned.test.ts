import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { learnPairs } from '../../src/lexicon/learned.js';

/** Beads that join segment k with segment k. */
const oneToOne = (count: number) => Array.from({ length: count }, (_, k) => ({ target: [k], source: [k] }));
const learn = (target: readonly string[][], source: readonly string[][]) =>
  learnPairs(oneToOne(target.length), target, source);
/** `count` segments; those in `where` have `unit`, each has a filler of its own. */
const units = (count: number, placed: Readonly<Record<string, readonly number[]>>) =>
  Array.from({ length: count }, (_, k) => [
    `filler${k}`,
    ...Object.keys(placed).filter((unit) => placed[unit]!.includes(k)),
  ]);

describe('learnPairs', () => {
  test('two words that always go together', () => {
    const where = [1, 5, 9, 13];
    expect(learn(units(40, { 港: where }), units(40, { harbour: where }))).toEqual([
      {
        target: '港',
        source: 'harbour',
        forward: expect.closeTo(3.3 / 4.3, 9),
        backward: expect.closeTo(3.3 / 4.3, 9),
      },
    ]);
  });

  test.each([
    ['once is chance', { 港: [1] }, { harbour: [1] }],
    ['never together', { 港: [1, 2, 3, 4] }, { harbour: [5, 6, 7, 8] }],
    [
      'together as often as chance has it',
      { 港: [0, 1, 2, 3, 4, 5, 6, 7] },
      { harbour: [0, 1, 10, 11, 12, 13, 14, 15] },
    ],
    [
      'too frequent to tell anything',
      { は: Array.from({ length: 20 }, (_, k) => k) },
      { the: Array.from({ length: 20 }, (_, k) => k) },
    ],
  ])('nothing: %s', (_why, target, source) => {
    expect(learn(units(40, target), units(40, source))).toEqual([]);
  });

  test('surely more often than chance, but not twice as often: words of one topic', () => {
    const range = (from: number, to: number) => Array.from({ length: to - from }, (_, k) => from + k);
    const beside = (together: number) => [...range(0, together), ...range(200, 400 - together)];
    const port = units(800, { 港: range(0, 200) });
    expect(learn(port, units(800, { harbour: beside(78) }))).toEqual([]);
    expect(learn(port, units(800, { harbour: beside(120) }))).toHaveLength(1);
  });

  test('the better of two partners is kept, one that is far worse is not', () => {
    const where = [0, 4, 8, 12, 16, 20, 24, 28];
    const found = learn(units(60, { 港: where }), units(60, { harbour: where, ship: [0, 4, 8, 12, 31, 35, 39, 43] }));
    expect(found.map((pair) => pair.source)).toEqual(['harbour']);
  });

  test('at most three partners', () => {
    const where = [0, 4, 8, 12, 16];
    const found = learn(units(60, { 港: where }), units(60, { a: where, b: where, c: where, d: where }));
    expect(found.map((pair) => pair.source)).toEqual(['a', 'b', 'c']);
  });

  test('a bead of two segments counts once, and null beads not at all', () => {
    const beads = [...oneToOne(30), { target: [30, 31], source: [30] }, { target: [32], source: [] }];
    const target = units(33, { 港: [1, 2, 3, 30, 31, 32] });
    const source = units(31, { harbour: [1, 2, 3, 30] });
    expect(learnPairs(beads, target, source)).toEqual([
      {
        target: '港',
        source: 'harbour',
        forward: expect.closeTo(3.3 / 4.3, 9),
        backward: expect.closeTo(3.3 / 4.3, 9),
      },
    ]);
  });

  test('nothing comes of nothing', () => expect(learnPairs([], [], [])).toEqual([]));

  test('words like constructor are words', () => {
    const where = [1, 5, 9, 13];
    expect(learn(units(40, { constructor: where }), units(40, { __proto__x: where, toString: where })).length).toBe(2);
  });

  test('shares are probabilities, and the same beads teach the same', () => {
    const list = fc.array(fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { maxLength: 4 }), {
      minLength: 20,
      maxLength: 60,
    });
    fc.assert(
      fc.property(list, list, (target, source) => {
        const count = Math.min(target.length, source.length);
        const pairs = learnPairs(oneToOne(count), target, source);
        for (const { forward, backward } of pairs) {
          for (const share of [forward, backward]) expect(share > 0 && share < 1).toBe(true);
        }
        expect(learnPairs(oneToOne(count), target, source)).toEqual(pairs);
      }),
    );
  });
});
