import { type MagnitudeWord, withMagnitude, withMarks } from '../../text/magnitude-format.js';

const MAGNITUDES: readonly MagnitudeWord[] = [
  { word: 'trillion', value: 1e12 },
  { word: 'billion', value: 1e9 },
  { word: 'million', value: 1e6 },
];

/** 150 billion, 1,500, 2025. */
export function formatNumber(value: number, like: string): string {
  const digits = (n: number) =>
    n < 10_000 && Number.isInteger(n) && !like.includes(',') ? String(n) : withMarks(n, ',', '.');
  return /[mbtr]illion|\d(?:m|bn|tn)\b/i.test(like) || value >= 1e9
    ? withMagnitude(value, MAGNITUDES, ' ', (n) => withMarks(n, ',', '.'))
    : digits(value);
}
