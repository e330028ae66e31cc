import { describe, expect, test } from 'vitest';
import type { Quantity, QuantityKind } from '../../src/core/quantity.js';
import { isInWords } from '../../src/evidence/number-in-words.js';

const number = (kind: QuantityKind, value: number): Quantity => ({
  kind,
  values: [value],
  text: String(value),
  start: 0,
  end: 1,
  weak: false,
});

describe('isInWords', () => {
  test.each([
    ['percent', 50, '半数が反対した', true],
    ['percent', 33, '4人に1人', false],
    ['percent', 33, '3分の1', true],
    ['percent', 66.7, '3분의 2', true],
    ['percent', 25, 'a quarter of them', true],
    ['percent', 40, '2/5 diện tích', true],
    ['percent', 40, '3/5 diện tích', false],
    ['percent', 50, '2/0', false],
    ['percent', 100, 'toàn bộ học sinh', true],
    ['percent', 100, 'a tall tree', false],
    ['percent', 30, '数十人', false],
    ['cardinal', 30, '数十人', true],
    ['cardinal', 300, '数十人', false],
    ['cardinal', 300, 'hundreds of boats', true],
    ['cardinal', 4000, '수천 명', true],
    ['cardinal', 50, '半数', false],
  ] as const)('%s %d in %s: %s', (kind, value, text, expected) => {
    expect(isInWords(number(kind, value), text)).toBe(expected);
  });
});
