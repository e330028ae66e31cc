import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Quantity } from '../../src/core/quantity.js';
import { formatNumber as en } from '../../src/languages/en/format-number.js';
import { quantities as readEnglish } from '../../src/languages/en/numerals.js';
import { formatNumber as ja } from '../../src/languages/ja/format-number.js';
import { quantities as readJapanese } from '../../src/languages/ja/numerals.js';
import { formatNumber as ko } from '../../src/languages/ko/format-number.js';
import { quantities as readKorean } from '../../src/languages/ko/numerals.js';
import { formatNumber as vi } from '../../src/languages/vi/format-number.js';
import { quantities as readVietnamese } from '../../src/languages/vi/numerals.js';

type Case = readonly [value: number, like: string, written: string, why: string];

const japanese: readonly Case[] = [
  [1500e8, '150億', '1,500億', 'groups of four with their words'],
  [2.4e12, '3兆', '2兆4,000億', 'two groups'],
  [12_345, '2万', '1万2,345', 'a rest below ten thousand'],
  [25_000, '3000', '25,000', 'digits stay digits below a hundred million'],
  [250_000_000, '3000', '2億5,000万', 'above that no one counts the zeros'],
  [1987, '1978', '1987', 'a year has no mark'],
  [1500, '1,200', '1,500', 'a mark stays'],
  [1500, '１５０', '１５００', 'full-width digits'],
  [1234.5, '１，２００', '１，２３４．５', 'full-width marks'],
  [4.5, '45', '4.5', 'a decimal'],
  [0, '12', '0', 'zero'],
  [15, '三十', '十五', 'kanji numerals'],
  [350, '二十', '三百五十', 'hundreds'],
  [1000, '百', '千', 'one thousand has no one'],
  [12_000_000, '三百万', '千二百万', 'thousands of ten thousands'],
  [2026, '二〇二五', '二〇二六', 'kanji digits by position'],
  [4.5, '三十', '4.5', 'kanji have no simple decimals'],
  [40, '3割', '4割', 'tenths'],
  [45, '3割', '4割5分', 'tenths and hundredths'],
  [40, '三割', '四割', 'tenths in kanji'],
  [12.5, '3割', '12.5%', 'no tenths'],
  [5, '3割', '5%', 'less than a tenth'],
];

const vietnamese: readonly Case[] = [
  [150e9, '15 tỷ', '150 tỷ', 'billions'],
  [7_300_000, '2 triệu', '7,3 triệu', 'a decimal comma before the magnitude word'],
  [1.5e9, '150 triệu', '1,5 tỷ', 'the next larger word'],
  [1500, '1.200', '1.500', 'a point groups'],
  [2026, '2025', '2026', 'a year has no mark'],
  [53_000, '50', '53.000', 'five digits are grouped'],
  [3.2, '32', '3,2', 'a decimal comma'],
  [1.234, '12', '1,234', 'three decimals'],
];

const korean: readonly Case[] = [
  [1500e8, '150억', '1,500억', 'groups of four with their words'],
  [1.2e12, '2조', '1조 2,000억', 'groups are written apart'],
  [53_000, '4만', '5만 3,000', 'a rest below ten thousand'],
  [1030, '1,300', '1,030', 'a mark stays'],
  [2026, '2025', '2026', 'a year has no mark'],
  [53_000, '5000', '53,000', 'digits stay digits'],
  [4.5, '45', '4.5', 'a decimal'],
];

const english: readonly Case[] = [
  [150e9, '15 billion', '150 billion', 'magnitude words'],
  [2.5e9, '$25bn', '2.5 billion', 'letters for a magnitude are spelt out'],
  [1500, '1,200', '1,500', 'a mark stays'],
  [2026, '2025', '2026', 'a year has no mark'],
  [53_000, '5000', '53,000', 'five digits are grouped'],
  [8, 'six', 'eight', 'words'],
  [25, 'six', 'twenty-five', 'words below a hundred'],
  [120, 'six', '120', 'no longer a word'],
  [2.5, 'six', '2.5', 'a decimal has no word'],
  [5, 'third', 'fifth', 'ordinals'],
  [21, 'third', 'twenty-first', 'ordinals in two words'],
  [103, 'third', '103rd', 'above that with an ending'],
  [112, 'third', '112th', 'eleven to thirteen have their own'],
  [7, 'June', 'July', 'months'],
  [8, 'Six', 'Eight', 'a capital stays'],
];

describe.each([
  ['ja', ja, japanese],
  ['vi', vi, vietnamese],
  ['ko', ko, korean],
  ['en', en, english],
] as const)('%s writes', (_code, formatNumber, cases) => {
  test.each(cases)('%d like %s as %s (%s)', (value, like, written) => {
    expect(formatNumber(value, like)).toBe(written);
  });
});

describe('rounds nothing away', () => {
  it.each([
    ['vi', vi, '2 tỷ', '1.234.567.890'],
    ['en', en, '2 billion', '1,234,567,890'],
    ['ja', ja, '2億', '12億3,456万7,890'],
    ['ko', ko, '2억', '12억 3,456만 7,890'],
  ] as const)('%s', (_code, formatNumber, like, written) => {
    expect(formatNumber(1_234_567_890, like)).toBe(written);
  });
});

/** Amounts as texts have them: whole numbers of any size, round ones, and decimals of up to two places. */
const amount = fc.oneof(
  fc.integer({ min: 1, max: 12_000 }),
  fc.integer({ min: 1, max: 999_999_999_999 }),
  fc.tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 3, max: 11 })).map(([n, power]) => n * 10 ** power),
  fc.integer({ min: 1, max: 999_999 }).map((hundredths) => hundredths / 100),
);

describe.each([
  ['ja', ja, readJapanese, ['150億', '12', '1,200', '１２', '1.5万', '三十', '二〇二五'], ['約', '人が集まる']],
  ['vi', vi, readVietnamese, ['150 tỷ', '7,3 triệu', '1.200', '12', 'ba'], ['khoảng ', ' người']],
  ['ko', ko, readKorean, ['150억', '12', '1,200', '1.5만', '세'], ['약 ', '원이 들었다']],
  ['en', en, readEnglish, ['15 billion', '12', '1,200', 'six', '2.5bn'], ['about ', ' people']],
] as const)('%s: what is written is read back', (_code, formatNumber, read, likes, [before, after]) => {
  it.each(likes)('like %s', (like) => {
    fc.assert(
      fc.property(amount, (value) => {
        const written = formatNumber(value, like);
        const found: readonly Quantity[] = read(before + written + after);
        expect(found.map((quantity) => [quantity.text, quantity.values[0]])).toEqual([[written, value]]);
      }),
      { numRuns: 500 },
    );
  });
});

describe('shares, ordinals and months are read back', () => {
  it.each(Array.from({ length: 100 }, (_, k) => k + 1))('%d percent in tenths, where that can be', (percent) => {
    const written = ja(percent, '3割');
    expect(readJapanese(`${written}を占める`).map(({ kind, values }) => [kind, values[0]])).toEqual([
      ['percent', percent],
    ]);
  });
  it.each(Array.from({ length: 120 }, (_, k) => k + 1))('the %dth in words', (place) => {
    const found = readEnglish(`the ${en(place, 'twelfth')} edition`);
    expect(found.map(({ kind, values }) => [kind, values[0]])).toEqual([['ordinal', place]]);
  });
  it.each(Array.from({ length: 12 }, (_, k) => k + 1))('month %d', (month) => {
    const found = readEnglish(`on ${en(month, 'June')} 14, 2024`);
    expect(found[0]).toMatchObject({ kind: 'month', values: [month] });
  });
});
