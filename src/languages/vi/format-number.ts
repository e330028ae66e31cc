import { type MagnitudeWord, withMagnitude, withMarks } from '../../text/magnitude-format.js';

const MAGNITUDES: readonly MagnitudeWord[] = [
  { word: 'tỷ', value: 1e9 },
  { word: 'triệu', value: 1e6 },
];

/** 150 tỷ, 7,3 triệu, 1.500: a point groups thousands and a comma marks decimals. */
export function formatNumber(value: number, like: string): string {
  const digits = (n: number) =>
    n < 10_000 && Number.isInteger(n) && !like.includes('.') ? String(n) : withMarks(n, '.', ',');
  return /t[ỷỉ]|triệu/iu.test(like.normalize('NFC')) || value >= 1e9
    ? withMagnitude(value, MAGNITUDES, ' ', (n) => withMarks(n, '.', ','))
    : digits(value);
}
