import { expect, test } from 'vitest';
import { nearest } from '../../src/text/nearest.js';

test.each<[reason: string, name: string, meant: string | undefined]>([
  ['itself', 'junit', 'junit'],
  ['capitals', 'JUnit', 'junit'],
  ['a letter is missing', 'jsn', 'json'],
  ['two letters are swapped', 'junti', 'junit'],
  ['the first two are', 'ujnit', 'junit'],
  ['two swaps are two mistakes each', 'ujnti', undefined],
  ['letters that are swapped, and another one', 'junta', undefined],
  ['nothing like it', 'xml', undefined],
  ['nothing', '', undefined],
])('%s: %s', (_, name, meant) => {
  expect(nearest(name, ['text', 'json', 'junit'])).toBe(meant);
});
