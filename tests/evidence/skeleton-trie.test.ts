import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSkeletonTrie } from '../../src/evidence/skeleton-trie.js';
import {
  mayBeginAlike,
  PHONES,
  SIZE,
  SKELETON,
  soundDistance,
  soundWeight,
} from '../../src/evidence/sound-distance.js';

const LETTERS = 'btkscTnrRGFhQ';
const skeleton = fc.string({ unit: fc.constantFrom(...LETTERS), maxLength: 9 });

describe('createSkeletonTrie', () => {
  it('finds exactly the skeletons within the rate, with their distances', () => {
    // Few letters make skeletons that are near each other; R, G, F and h cost less to leave out than to take for r, k and b.
    const near = fc.string({ unit: fc.constantFrom(...'rRkGbFh'), maxLength: 9 });
    const skeletons = fc.uniqueArray(fc.oneof(skeleton, near), { maxLength: 200, size: 'max' });
    fc.assert(
      fc.property(
        skeletons,
        fc.oneof(skeleton, near),
        fc.double({ min: 0, max: 1.2, noNaN: true }),
        (all, query, rate) => {
          const expected = all.flatMap((text, index) => {
            const distance = soundDistance(query, text, SKELETON);
            const heavier = Math.max(soundWeight(query, SKELETON), soundWeight(text, SKELETON));
            const begins = mayBeginAlike(query.charCodeAt(0), text.charCodeAt(0));
            return begins && distance <= rate * heavier + 1e-9 ? [{ skeleton: index, distance }] : [];
          });
          const found = createSkeletonTrie(all).search(query, rate);
          expect(found.sort((a, b) => a.skeleton - b.skeleton)).toEqual(expected);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('finds letters that weigh little for letters that weigh much, and the other way round', () => {
    for (const [light, heavy] of ['Rr', 'Gk', 'Fb']) {
      const [a, b] = [light!.repeat(4), heavy!.repeat(4)];
      expect(createSkeletonTrie([a]).search(b, 0.1)).toEqual([{ skeleton: 0, distance: 0.4 }]);
      expect(createSkeletonTrie([b]).search(a, 0.1)).toEqual([{ skeleton: 0, distance: 0.4 }]);
    }
  });

  it.each([
    ['srksn', 'rksn', false],
    ['ckrt', 'kkrt', true],
    ['Fnt', 'nt', true],
    ['', 'k', true],
  ])('takes %s for %s: %s', (query, text, found) => {
    expect(createSkeletonTrie([text]).search(query, 1)).toHaveLength(found ? 1 : 0);
  });

  it('finds a skeleton that is the beginning of others', () => {
    const all = ['', 'k', 'kt', 'ktn', 'ktnr'];
    const found = (query: string) =>
      createSkeletonTrie(all)
        .search(query, 0)
        .map((near) => all[near.skeleton]);
    for (const text of all) expect(found(text)).toEqual([text]);
    expect(found('n')).toEqual([]);
    expect(createSkeletonTrie([]).search('k', 1)).toEqual([]);
  });
});

describe('alphabets', () => {
  it.each([
    ['phones', PHONES],
    ['skeletons', SKELETON],
  ])('of %s cost the same both ways, and never less than what is not covered', (_, { weights, costs, covers }) => {
    for (let a = 1; a < SIZE; a += 1) {
      for (let b = 1; b < SIZE; b += 1) {
        expect(costs[a * SIZE + b]).toBe(costs[b * SIZE + a]);
        expect(weights[a]! - covers[b]!).toBeLessThanOrEqual(costs[a * SIZE + b]! + 1e-12);
      }
    }
  });
});
