import { expect, test } from 'vitest';
import { englishStem } from '../../src/text/english-stem.js';

test.each([
  ['promotion', 'promot', 'a noun'],
  ['promoting', 'promot', 'the same as its verb'],
  ['one', 'one', 'not on'],
  ['use', 'use', 'not us'],
  ['on', 'on', 'two letters'],
] as const)('%s: %s (%s)', (word, stem, _why) => {
  expect(englishStem(word)).toBe(stem);
});
