import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nullShareShift } from '../../src/align/null-share.js';

const USUAL = { usual: 0.1, weight: 50 };
describe('nullShareShift', () => {
  test.each([
    ['as many as usual change nothing', 20, 200, 0],
    ['none in a hundred segments: (0 + 5) of (100 + 50), a third of the usual share', 0, 100, Math.log(1 / 3)],
    ['half of them: (50 + 5) of 150, more than three times the usual share', 50, 100, Math.log(55 / 15)],
    ['no text, no change', 0, 0, 0],
  ])('%s', (_why, alone, segments, shift) => {
    expect(nullShareShift(alone, segments, USUAL)).toBeCloseTo(shift, 9);
  });

  test('a short text says less than a long one of the same kind', () => {
    const [short, long] = [20, 2000].map((segments) => nullShareShift(0, segments, USUAL));
    expect(long!).toBeLessThan(short!);
    expect(short!).toBeLessThan(0);
  });

  test('it is a number, and grows with what is left alone', () => {
    fc.assert(
      fc.property(fc.nat(300), fc.nat(300), (alone, others) => {
        const segments = alone + others + 1;
        const shift = nullShareShift(alone, segments, USUAL);
        expect(Number.isFinite(shift)).toBe(true);
        expect(nullShareShift(alone + 1, segments, USUAL)).toBeGreaterThan(shift);
      }),
    );
  });
});
