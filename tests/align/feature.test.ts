import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CONSTANTS } from '../../src/align/constants.js';
import { features, union, weigh } from '../../src/align/feature.js';
import type { FeatureClass } from '../../src/align/model.js';
import { featurePair, keyOf, PLAIN } from '../support/features.js';

const kinds = Object.keys(CONSTANTS.classes) as FeatureClass[];
const single = (kind: FeatureClass) => ({
  class: kind,
  side: 'target' as const,
  key: keyOf([0]),
  counterparts: [keyOf([0])],
  other: [0],
});
const probability = fc.double({ min: 1e-4, max: 0.95, noNaN: true });

describe('weigh', () => {
  test('the figures of one feature, worked out by hand', () => {
    const { gain, miss } = weigh(single('number'), 0.8, 0.1, PLAIN);
    expect(miss[1]).toBeCloseTo(Math.log(0.2 / 0.9), 12);
    expect(gain[1]! + miss[1]!).toBeCloseTo(Math.log(0.8 / 0.1), 12);
    // Two segments: chance 1 − .9² = .19.
    expect(miss[2]).toBeCloseTo(Math.log(0.2 / 0.81), 12);
    expect(gain[2]! + miss[2]!).toBeCloseTo(Math.log(0.8 / 0.19), 12);
  });

  test('a hit never counts less than a miss, and a miss never speaks for a bead', () => {
    fc.assert(
      fc.property(fc.constantFrom(...kinds), probability, probability, (kind, match, chance) => {
        const { gain, miss } = weigh(single(kind), match, chance, CONSTANTS);
        for (let n = 1; n <= 5; n++) {
          expect(miss[n]! <= 1e-12, `miss among ${n}`).toBe(true);
          expect(gain[n]! >= -1e-12, `gain among ${n}`).toBe(true);
          expect(gain[n]! + miss[n]! >= -1e-12, `hit among ${n}`).toBe(true);
        }
      }),
    );
  });

  test('the more segments, the less a hit proves', () => {
    fc.assert(
      fc.property(probability, probability, (match, chance) => {
        const { gain, miss } = weigh(single('number'), match, chance, PLAIN);
        for (let n = 2; n <= 5; n++)
          expect(gain[n]! + miss[n]!).toBeLessThanOrEqual(gain[n - 1]! + miss[n - 1]! + 1e-12);
      }),
    );
  });
});

describe('features', () => {
  test('what has no counterpart is left out, in either direction', () => {
    const correspondence = {
      target: [keyOf([0]), keyOf([1])],
      source: [keyOf([2]), keyOf([3])],
      links: [[0, 1]] as const,
    };
    const pair = features('number', correspondence, 10, 10);
    expect(pair.target.map(({ own, other }) => [own, other])).toEqual([[[0], [3]]]);
    expect(pair.source.map(({ own, other }) => [own, other])).toEqual([[[3], [0]]]);
  });

  test('several counterparts are one feature that occurs where any of them does', () => {
    const correspondence = {
      target: [keyOf([5])],
      source: [keyOf([1, 7]), keyOf([2, 7])],
      links: [
        [0, 0],
        [0, 1],
      ] as const,
    };
    const pair = features('transliteration', correspondence, 10, 10);
    expect(pair.target.map(({ other }) => Array.from(other))).toEqual([[1, 2, 7]]);
    expect(pair.source).toHaveLength(2);
  });

  test.each([
    ['number', 21, 0, 'in more than half of 40 segments a number says nothing'],
    ['number', 20, 1, 'in just half of them it still does'],
    ['punctuation', 39, 1, 'punctuation is weighed however frequent it is'],
  ] as const)('%s in %i segments', (kind, count, left, _why) => {
    const everywhere = Array.from({ length: count }, (_, k) => k);
    expect(featurePair(kind, [[[0], everywhere]], 40, 40).target).toHaveLength(left);
  });

  test('in a text of a few segments nothing is too frequent', () => {
    expect(featurePair('number', [[[0], [0, 1, 2, 3, 4]]], 5, 5).target).toHaveLength(1);
  });

  test('a rare feature proves more than a frequent one', () => {
    const [rare, frequent] = featurePair(
      'latin',
      [
        [[0], [0]],
        [[1], [1, 2, 3, 4, 5, 6, 7, 8]],
      ],
      100,
      100,
    ).target;
    expect(rare!.gain[1]! + rare!.miss[1]!).toBeGreaterThan(frequent!.gain[1]! + frequent!.miss[1]!);
  });

  test('a feature that the other side has too seldom for all its uses is not expected at each', () => {
    const [often, once] = featurePair(
      'number',
      [
        [[0, 1, 2, 3, 4, 5], [0]],
        [[6], [6]],
      ],
      100,
      100,
    ).target;
    expect(often!.miss[1]).toBeGreaterThan(once!.miss[1]!);
  });
});

test('union is sorted and has each index once', () => {
  const list = fc.uniqueArray(fc.nat(30)).map((values) => values.sort((a, b) => a - b));
  fc.assert(
    fc.property(fc.array(list, { minLength: 1, maxLength: 5 }), (lists) => {
      expect(Array.from(union(lists))).toEqual([...new Set(lists.flat())].sort((a, b) => a - b));
    }),
  );
});
