import { describe, expect, it } from 'vitest';
import { readDate } from '../../src/text/dates.js';
import { isLatin, readDigits, readRoman, scale, type ThousandsMark } from '../../src/text/numerals.js';

describe('readDigits', () => {
  it.each<[string, ThousandsMark, string, number[], string]>([
    ['2025年', ',', '2025', [2025], 'no mark'],
    ['1,500', ',', '1,500', [1500], 'comma groups'],
    ['1,500', '.', '1,500', [1.5, 1500], 'comma is the decimal mark, or groups by English habit'],
    ['1.500', '.', '1.500', [1500, 1.5], 'point groups, or is a decimal mark by English habit'],
    ['1.500', ',', '1.500', [1.5], 'point is the decimal mark'],
    ['1.234.567', ',', '1.234.567', [1234567], 'two groups are groups everywhere'],
    ['1,234.5', '.', '1,234.5', [1234.5], 'both marks'],
    ['1.234,5', '.', '1.234,5', [1234.5], 'both marks the other way'],
    ['0.500', '.', '0.500', [0.5], 'no group begins with zero'],
    ['7,3 tỷ', '.', '7,3', [7.3], 'decimal comma'],
    ['7,3', ',', '7', [7], 'a comma that does not group separates'],
    ['2023,2024', ',', '2023', [2023], 'four digits are no group'],
    ['1,2345', ',', '1', [1], 'neither are four after the comma'],
    ['10.', ',', '10', [10], 'a full stop'],
    ['1.2.3', ',', '1.2.3', [], 'version'],
    ['10.0.0.1', '.', '10.0.0.1', [], 'address'],
    ['9'.repeat(30), ',', '9'.repeat(30), [], 'too long for an amount'],
  ])('%s with %s → %s %j (%s)', (text, mark, read, values) => {
    const literal = readDigits(text, 0, mark);
    expect([text.slice(0, literal.end), literal.values]).toEqual([read, values]);
  });
});

describe('scale', () => {
  it.each([
    [4.35, 2, 435],
    [2.4, 12, 2.4e12],
    [1.1, 9, 1.1e9],
    [3_000_000, -6, 3],
    [1e21, 3, 1e24],
  ])('%d × 10^%d = %d', (value, exponent, expected) => {
    expect(scale(value, exponent)).toBe(expected);
  });
});

describe('readRoman', () => {
  it.each([
    ['XXI', 21],
    ['IV', 4],
    ['MCMXCIX', 1999],
    ['IIII', undefined],
    ['IC', undefined],
    ['', undefined],
    ['M'.repeat(50), undefined],
  ])('%s → %s', (word, value) => {
    expect(readRoman(word)).toBe(value);
  });
});

describe('isLatin', () => {
  it.each([
    ['a', true],
    ['Ế', true],
    ['đ', true],
    ['\u0301', true],
    ['×', false],
    ['年', false],
    ['1', false],
    ['', false],
  ])('%j → %s', (char, latin) => {
    expect(isLatin(char, 0)).toBe(latin);
  });
});

describe('readDate', () => {
  const vietnamese = { order: 'day-month', dayMonth: true, dotted: false } as const;
  const korean = { order: 'day-month', dayMonth: false, dotted: true } as const;
  const english = { order: 'month-day', dayMonth: false, dotted: false } as const;
  it.each([
    ['2025-08-10', english, 'year 2025 month 8 day 10'],
    ['2025. 8. 10.', korean, 'year 2025 month 8 day 10'],
    ['2025. 8. 10.', english, ''],
    ['10/8/2025', vietnamese, 'day 10 month 8 year 2025'],
    ['10/8/2025', english, 'month 10 day 8 year 2025'],
    ['25/8/2025', english, 'day 25 month 8 year 2025'],
    ['10/8', vietnamese, 'day 10 month 8'],
    ['10/8', english, ''],
    ['10/13', vietnamese, ''],
    ['8/2025', english, 'month 8 year 2025'],
    ['2025-13-10', english, ''],
    ['10/8-2025', english, ''],
    ['15:30', english, 'time 15 time 30'],
    ['15:30:05', english, 'time 15 time 30 time 5'],
    ['16:9', english, ''],
  ])('%s → %s', (text, style, expected) => {
    const parts = readDate(text, 0, style) ?? [];
    expect(parts.map(({ kind, value }) => `${kind} ${value}`).join(' ')).toBe(expected);
    for (const { start, end, value } of parts) expect(Number(text.slice(start, end))).toBe(value);
  });
});
