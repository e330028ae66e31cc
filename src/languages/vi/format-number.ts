import { type MagnitudeWord, withMagnitude, withMarks } from '../../text/magnitude-format.js';

const MAGNITUDES: readonly MagnitudeWord[] = [
  { word: 'tỷ', value: 1e9 },
  { word: 'triệu', value: 1e6 },
];

/** 240 tỷ, 7,3 triệu, 1.500, 2025: a point groups thousands and a comma marks decimals. */
export function formatNumber(value: number, like: string): string {
  const marked = (n: number) => withMarks(n, '.', ',');
  if (/t[ỷỉ]|triệu/iu.test(like.normalize('NFC')) || value >= 1e9) return withMagnitude(value, MAGNITUDES, ' ', marked);
  return value < 10_000 && Number.isInteger(value) && !like.includes('.') ? String(value) : marked(value);
}
