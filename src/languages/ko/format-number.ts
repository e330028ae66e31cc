import { inGroups, type MagnitudeWord, withMarks } from '../../text/magnitude-format.js';

const MAGNITUDES: readonly MagnitudeWord[] = [
  { word: '조', value: 1e12 },
  { word: '억', value: 1e8 },
  { word: '만', value: 1e4 },
];

/** 1,500억 in the place of 150억. */
export function formatNumber(value: number, like: string): string {
  const digits = (n: number) => (n < 10_000 && !like.includes(',') ? String(n) : withMarks(n, ',', '.'));
  return /[만억조]/.test(like) || value >= 1e8
    ? inGroups(value, MAGNITUDES, (n) => withMarks(n, ',', '.'))
    : digits(value);
}
