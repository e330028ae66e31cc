import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { inGroups, type MagnitudeWord, withMagnitude, withMarks } from '../../src/text/magnitude-format.js';

const TENS: readonly MagnitudeWord[] = [
  { word: 'B', value: 1e9 },
  { word: 'M', value: 1e6 },
];
const MYRIADS: readonly MagnitudeWord[] = [
  { word: '兆', value: 1e12 },
  { word: '億', value: 1e8 },
  { word: '万', value: 1e4 },
];

describe('withMarks', () => {
  test.each([
    [0, '0', 'zero'],
    [7, '7', 'no group'],
    [999, '999', 'one group'],
    [1000, '1,000', 'two groups'],
    [1_234_567, '1,234,567', 'three groups'],
    [1234.5, '1,234.5', 'a fraction is not grouped'],
    [0.12345, '0.12345', 'a fraction alone'],
  ])('%d → %s (%s)', (value, written) => {
    expect(withMarks(value, ',', '.')).toBe(written);
  });
  it('takes the marks of the language', () => expect(withMarks(1_234_567.8, '.', ',')).toBe('1.234.567,8'));
});

describe('withMagnitude', () => {
  test.each([
    [150e9, '150 B', 'the largest word that it reaches'],
    [7.3e6, '7.3 M', 'a decimal'],
    [1.2345e9, '1.2345 B', 'four decimals'],
    [1.234_56e9, '1234.56 M', 'five need a smaller word'],
    [1_234_567_890, '1234567890', 'no word holds it'],
    [999_999, '999999', 'below the smallest word'],
  ])('%d → %s (%s)', (value, written) => {
    expect(withMagnitude(value, TENS, ' ', String)).toBe(written);
  });
});

describe('inGroups', () => {
  test.each([
    [2.4e12, '2兆4000億', 'two groups'],
    [1_0000_0001, '1億1', 'an empty group is left out'],
    [12_3456, '12万3456', 'with a rest'],
    [3000, '3000', 'below the smallest word'],
    [0, '0', 'zero'],
  ])('%d → %s (%s)', (value, written) => {
    expect(inGroups(value, MYRIADS, String)).toBe(written);
  });
  it('writes what is no whole number as one decimal', () => {
    expect(inGroups(12.5, MYRIADS, String)).toBe('12.5');
    expect(inGroups(20_000.5, MYRIADS, String)).toBe('20000.5');
  });
  it('puts the join between groups', () => expect(inGroups(1.2e12, MYRIADS, String, ' ')).toBe('1兆 2000億'));

  it('loses nothing', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }), (value) => {
        const written = inGroups(value, MYRIADS, String, '|');
        const sum = written.split('|').reduce((total, group) => {
          const unit = MYRIADS.find(({ word }) => group.endsWith(word));
          return total + Number(unit ? group.slice(0, -1) : group) * (unit?.value ?? 1);
        }, 0);
        expect(sum).toBe(value);
      }),
    );
  });
});
