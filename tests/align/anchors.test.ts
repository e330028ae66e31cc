import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findAnchors } from '../../src/align/anchors.js';
import { CONSTANTS } from '../../src/align/constants.js';
import { featurePair } from '../support/features.js';

type Postings = readonly (readonly [number[], number[]])[];
const SIZE = 60;
const find = (postings: Postings, kind: 'number' | 'punctuation' | 'latin' = 'number') =>
  findAnchors([featurePair(kind, postings, SIZE, SIZE)], SIZE, SIZE).map(({ i, j }) => `${i}:${j}`);
const cells = (list: readonly (readonly [number, number])[]): Postings => list.map(([i, j]) => [[i], [j]]);

describe('by example', () => {
  test.each([
    ['nothing in common', [], []],
    ['one place', cells([[7, 9]]), ['7:9']],
    [
      'a diagonal',
      cells([
        [1, 1],
        [5, 5],
        [9, 10],
      ]),
      ['1:1', '5:5', '9:10'],
    ],
    [
      'a place off the diagonal is not confirmed by its neighbours',
      cells([
        [1, 1],
        [2, 2],
        [3, 3],
        [4, 30],
        [31, 31],
        [32, 32],
        [33, 33],
      ]),
      ['1:1', '2:2', '3:3', '31:31', '32:32', '33:33'],
    ],
    [
      'of two places that cross, the one with more evidence',
      [
        ...cells([
          [10, 20],
          [10, 20],
          [20, 10],
        ]),
      ],
      ['10:20'],
    ],
    [
      'one row has one place',
      cells([
        [5, 5],
        [5, 5],
        [5, 6],
      ]),
      ['5:5'],
    ],
    [
      'one column has one place',
      cells([
        [5, 5],
        [6, 5],
        [6, 5],
      ]),
      ['6:5'],
    ],
  ] as const)('%s', (_why, postings, expected) => {
    expect(find(postings)).toEqual(expected);
  });

  test('frequent features tie nothing', () => {
    const many = Array.from({ length: CONSTANTS.search.maxPostings + 1 }, (_, k) => 3 * k);
    expect(find([[many, many]])).toEqual([]);
    expect(find([[many.slice(1), many.slice(1)]]).length).toBeGreaterThan(0);
  });

  test('punctuation ties nothing, however rare', () => {
    expect(find(cells([[7, 7]]), 'punctuation')).toEqual([]);
    expect(find(cells([[7, 7]]), 'latin')).toEqual(['7:7']);
  });
});

/** The heaviest rising chain of single cells of equal weight is the longest one; found by trying all subsets of up to 12. */
function longestChain(list: readonly (readonly [number, number])[]): number {
  const ordered = [...list].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const best: number[] = [];
  for (const [k, [i, j]] of ordered.entries()) {
    const before = ordered.slice(0, k).map(([x, y], n) => (x < i && y < j ? best[n]! : 0));
    best.push(1 + Math.max(0, ...before));
  }
  return Math.max(0, ...best);
}

describe('whatever the features', () => {
  const cell = fc.tuple(fc.nat(SIZE - 1), fc.nat(SIZE - 1));
  const unique = fc.uniqueArray(cell, { maxLength: 25, selector: ([i, j]) => `${i}:${j}` });

  test('anchors rise on both sides and share a feature', () => {
    fc.assert(
      fc.property(unique, (list) => {
        const anchors = findAnchors([featurePair('number', cells(list), SIZE, SIZE)], SIZE, SIZE);
        for (const [k, { i, j }] of anchors.entries()) {
          expect(list).toContainEqual([i, j]);
          if (k > 0) expect(i > anchors[k - 1]!.i && j > anchors[k - 1]!.j).toBe(true);
        }
        expect(anchors.length).toBeLessThanOrEqual(longestChain(list));
      }),
    );
  });

  test('where all places lie near one diagonal the longest chain is kept whole', () => {
    // Each index once: all cells then weigh the same.
    const near = fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: 28 }), fc.nat(1)), {
      maxLength: 14,
      selector: ([k]) => k,
    });
    fc.assert(
      fc.property(near, (list) => {
        const diagonal = list.map(([k, shift]) => [2 * k, 2 * k + shift] as const);
        const anchors = findAnchors([featurePair('number', cells(diagonal), SIZE, SIZE)], SIZE, SIZE);
        expect(anchors.length).toBe(longestChain(diagonal));
      }),
    );
  });
});
