import { expect, test } from 'vitest';
import { spellNumber } from '../../src/check-messages/numbers.js';
import { CATALOGUE_LANGUAGES } from '../../src/core/language.js';

test.each([
  ['a year', 2025, '2025', '2025', '2025'],
  ['a decimal', 4.5, '4.5', '4,5', '4.5'],
  ['nothing', 0, '0', '0', '0'],
  ['below zero', -3.5, '-3.5', '-3,5', '-3.5'],
  ['ten thousands', 15_000, '1万5000', '15.000', '1만 5000'],
  ['exactly ten thousand', 10_000, '1万', '10.000', '1만'],
  ['millions', 2_500_000, '250万', '2,5 triệu', '250만'],
  ['billions', 4_500_000_000, '45億', '4,5 tỷ', '45억'],
  ['all its figures', 1_234_567_890, '12億3456万7890', '1,2346 tỷ', '12억 3456만 7890'],
  ['trillions', 1_500_000_000_000, '1兆5000億', '1.500 tỷ', '1조 5000억'],
])('%s', (_what, value, ja, vi, ko) => {
  expect(CATALOGUE_LANGUAGES.map((language) => spellNumber(value, language))).toEqual([ja, vi, ko]);
});
