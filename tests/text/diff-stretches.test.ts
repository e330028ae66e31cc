import { expect, test } from 'vitest';
import { diffStretches } from '../../src/text/diff-stretches.js';

test.each([
  ['abc', 'abc', []],
  ['abc', 'axc', [{ old: [1], now: [1], at: 1 }]],
  ['abc', 'ac', [{ old: [1], now: [], at: 1 }]],
  ['ac', 'abc', [{ old: [], now: [1], at: 1 }]],
  [
    'abcd',
    'xbcy',
    [
      { old: [0], now: [0], at: 0 },
      { old: [3], now: [3], at: 3 },
    ],
  ],
  ['', 'ab', [{ old: [], now: [0, 1], at: 0 }]],
])('%s → %s', (old, now, stretches) => {
  expect(diffStretches([...old], [...now])).toEqual(stretches);
});

test('two lists that have nothing in common are given up', () => {
  const list = (from: number) => Array.from({ length: 5000 }, (_, k) => String(from + k));
  expect(diffStretches(list(0), list(10_000))).toBeUndefined();
});
