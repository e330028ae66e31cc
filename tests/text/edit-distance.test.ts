import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from '../../src/text/edit-distance.js';

describe('editDistance', () => {
  it.each([
    ['', '', 0, 'nothing and nothing'],
    ['', 'abc', 3, 'everything inserted'],
    ['サーバー', 'サーバ', 1, 'one letter left out'],
    ['kitten', 'sitting', 3, 'two substitutions and an insertion'],
    ['ab', 'ba', 2, 'a swap counts twice'],
  ])('%j and %j: %d (%s)', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
  });

  it('compares lists one by one: the morae of two spellings', () => {
    expect(editDistance(['ニャ', 'チャ', 'ン'], ['ナ', 'チャ', 'ン'])).toBe(1);
  });

  it('is a metric', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'ー', 'カ'), maxLength: 6 });
    fc.assert(
      fc.property(word, word, word, (a, b, c) => {
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, b) === 0).toBe(a === b);
        expect(editDistance(a, c)).toBeLessThanOrEqual(editDistance(a, b) + editDistance(b, c));
      }),
    );
  });
});
