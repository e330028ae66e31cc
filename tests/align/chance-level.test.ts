import { describe, expect, test } from 'vitest';
import { chanceLevel } from '../../src/align/chance-level.js';
import type { RunVectors } from '../../src/align/run-vectors.js';
import { createRandom } from '../support/made-up-sentences.js';

/** Segments as points of a circle or sphere; runs of several are left out. */
function runsOf(vectors: readonly (Float32Array | undefined)[]): RunVectors {
  return { segments: vectors.length, at: (start, width) => (width === 1 ? vectors[start] : undefined) };
}

const SIZE = 64;
/** Vectors that have nothing to do with each other: their cosines have the spread 1/√64. */
function randomVectors(count: number, seed: number): Float32Array[] {
  const random = createRandom(seed);
  return Array.from({ length: count }, () => {
    const vector = Float32Array.from({ length: SIZE }, () => random() + random() + random() + random() - 2);
    const norm = Math.hypot(...vector);
    return vector.map((value) => value / norm);
  });
}

describe('chanceLevel', () => {
  test.each([12, 40, 300])('%i segments that correspond one to one: the level of those that do not', (count) => {
    const vectors = randomVectors(count, 5);
    const level = chanceLevel(runsOf(vectors), runsOf(vectors), 1, 1)!;
    expect(Math.abs(level.mean)).toBeLessThan(0.05);
    expect(level.spread).toBeGreaterThan(0.08);
    expect(level.spread).toBeLessThan(0.18);
  });

  test('is the same at every call', () => {
    const [target, source] = [runsOf(randomVectors(90, 1)), runsOf(randomVectors(70, 2))];
    expect(chanceLevel(target, source, 1, 1)).toEqual(chanceLevel(target, source, 1, 1));
  });

  test('cosines that are all equal still have a spread', () => {
    const equal = runsOf([Float32Array.of(1, 0), Float32Array.of(1, 0)]);
    expect(chanceLevel(equal, equal, 1, 1)).toEqual({ mean: 1, spread: 0.05 });
  });

  test('nothing to compare', () => {
    const [one, none] = [runsOf(randomVectors(1, 3)), runsOf([undefined, undefined])];
    expect(chanceLevel(one, none, 1, 1)).toBeUndefined();
    expect(chanceLevel(one, one, 2, 1)).toBeUndefined();
    expect(chanceLevel(runsOf([]), one, 1, 1)).toBeUndefined();
  });
});
