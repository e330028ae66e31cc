import { inGroups, type MagnitudeWord, withMarks } from '../../text/magnitude-format.js';

const MAGNITUDES: readonly MagnitudeWord[] = [
  { word: '조', value: 1e12 },
  { word: '억', value: 1e8 },
  { word: '만', value: 1e4 },
];

/** 2,400억 in the place of 240억, 5만 3,000 in the place of 4만: groups are written apart (한글 맞춤법 제44항). */
export function formatNumber(value: number, like: string): string {
  const marked = (n: number) => withMarks(n, ',', '.');
  if (/[만억조]/.test(like) || value >= 1e8) return inGroups(value, MAGNITUDES, marked, ' ');
  return value < 10_000 && !like.includes(',') ? String(value) : marked(value);
}
