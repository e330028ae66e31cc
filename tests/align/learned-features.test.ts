import { describe, expect, test } from 'vitest';
import { learnedFeatures } from '../../src/align/learned-features.js';
import type { LexicalUnits } from '../../src/lexicon/lexical-units.js';
import { PLAIN } from '../support/features.js';

const unitsOf = (segments: readonly string[][], functional: readonly string[] = []): LexicalUnits => ({
  segments,
  functional: new Set(functional),
});
const TARGET = unitsOf([['港', '船', '港'], ['雨'], ['港']]);
const SOURCE = unitsOf([['harbour'], ['port', 'port'], ['rain'], ['harbour', 'port']]);

describe('learnedFeatures', () => {
  const { target, source } = learnedFeatures(
    [
      { target: '港', source: 'harbour', forward: 0.6, backward: 0.8 },
      { target: '港', source: 'port', forward: 0.5, backward: 0.4 },
      { target: '雨', source: 'rain', forward: 0.7, backward: 0.7 },
    ],
    TARGET,
    SOURCE,
    PLAIN,
  );

  test('one feature for each word, where it occurs and where one of its partners does', () => {
    expect(target.map(({ own, other }) => [own, Array.from(other)])).toEqual([
      [
        [0, 2],
        [0, 1, 3],
      ],
      [[1], [2]],
    ]);
    expect(source.map(({ own, other }) => [own, Array.from(other)])).toEqual([
      [
        [0, 3],
        [0, 2],
      ],
      [
        [1, 3],
        [0, 2],
      ],
      [[2], [1]],
    ]);
  });

  test('two partners are found more surely than one', () => {
    // 1 − .4 · .5 = .8 of the time one of them, against .7.
    expect(target[0]!.miss[1]!).not.toBe(target[1]!.miss[1]!);
    const share = (miss: number, chance: number) => 1 - Math.exp(miss) * (1 - chance);
    expect(share(target[0]!.miss[1]!, 3.3 / 5)).toBeCloseTo(0.95 * 0.8, 9);
    expect(share(target[1]!.miss[1]!, 1.3 / 5)).toBeCloseTo(0.95 * 0.7, 9);
  });

  test('content words are of one class', () => {
    expect(new Set([...target, ...source].map((feature) => feature.class))).toEqual(new Set(['learned']));
  });
});

test('function words are a class of their own, on their own side', () => {
  const pairs = [
    { target: 'しかし', source: 'but', forward: 0.6, backward: 0.8 },
    { target: '港', source: 'port', forward: 0.6, backward: 0.8 },
    { target: '港', source: 'the', forward: 0.6, backward: 0.8 },
  ];
  const { target, source } = learnedFeatures(
    pairs,
    unitsOf([['しかし', '港']], ['しかし']),
    unitsOf([['but', 'the', 'port']], ['but', 'the']),
    PLAIN,
  );
  expect(target.map((feature) => feature.class)).toEqual(['function-word', 'learned']);
  expect(source.map((feature) => feature.class)).toEqual(['function-word', 'learned', 'function-word']);
});

test('nothing learned, no features', () => {
  expect(learnedFeatures([], TARGET, SOURCE)).toEqual({ target: [], source: [] });
});
