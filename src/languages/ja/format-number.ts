import { inGroups, type MagnitudeWord, withMarks } from '../../text/magnitude-format.js';

const MAGNITUDES: readonly MagnitudeWord[] = [
  { word: '兆', value: 1e12 },
  { word: '億', value: 1e8 },
  { word: '万', value: 1e4 },
];

/** 1,500億 in the place of 150億, １５ in the place of １２: magnitude words and digit width follow the number that stands there. */
export function formatNumber(value: number, like: string): string {
  const plain = like.normalize('NFKC');
  const digits = (n: number) => withMarks(n, ',', '.');
  const written =
    /[万億兆]/.test(plain) || value >= 1e8 ? inGroups(value, MAGNITUDES, digits) : year(value, plain, digits);
  return /[０-９]/.test(like)
    ? written.replace(/[0-9]/g, (d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0))
    : written;
}

/** Years and other four-digit numbers that stand without a mark stay without one. */
function year(value: number, like: string, digits: (n: number) => string): string {
  return Number.isInteger(value) && value < 10_000 && !like.includes(',') ? String(value) : digits(value);
}
