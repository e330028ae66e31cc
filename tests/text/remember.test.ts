import { expect, test } from 'vitest';
import { remember } from '../../src/text/remember.js';

test('computes once for each text, and again after it has forgotten', () => {
  const asked: string[] = [];
  const length = remember((text) => {
    asked.push(text);
    return text.length;
  });
  expect([length('雨'), length('雨'), length('大雨')]).toEqual([1, 1, 2]);
  expect(asked).toEqual(['雨', '大雨']);
  for (let k = 0; k < 100_001; k++) length(`x${k}`);
  asked.length = 0;
  expect(length('雨')).toBe(1);
  expect(asked).toEqual(['雨']);
});
