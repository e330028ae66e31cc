import { inGroups, type MagnitudeWord, withMarks } from '../../text/magnitude-format.js';
import { DIGITS, GROUPS, SMALL } from './numeral-tables.js';

const MAGNITUDES: readonly MagnitudeWord[] = [
  { word: '兆', value: 1e12 },
  { word: '億', value: 1e8 },
  { word: '万', value: 1e4 },
];

/**
 * 2,400億 in the place of 240億, １５ in the place of １２, 五十 in the place of 三十, 4割 in the place of 3割: magnitude words, digit width and kanji
 * follow the number that stands there.
 * @param value of a share in percent, also where `like` counts in tenths
 */
export function formatNumber(value: number, like: string): string {
  const plain = like.normalize('NFKC');
  if (plain.includes('割')) return share(value, plain.slice(0, plain.indexOf('割')));
  if (isKanji(plain) && canBeKanji(value)) return kanji(value, plain);
  const digits = (n: number) => withMarks(n, ',', '.');
  const written =
    /[万億兆]/.test(plain) || value >= 1e8 ? inGroups(value, MAGNITUDES, digits) : bare(value, plain, digits);
  return /[０-９]/.test(like)
    ? written.replace(/[0-9,.]/g, (d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0))
    : written;
}

/** Years and other four-digit numbers that stand without a mark stay without one. */
function bare(value: number, like: string, digits: (n: number) => string): string {
  return Number.isInteger(value) && value < 10_000 && !like.includes(',') ? String(value) : digits(value);
}

/** 40 % is 4割, 45 % 4割5分; what has no whole tenths and hundredths stays in percent. */
function share(value: number, tenths: string): string {
  if (!Number.isInteger(value) || value < 10 || value > 100) return `${withMarks(value, ',', '.')}%`;
  const hundredths = value % 10;
  if (hundredths > 0) return `${Math.floor(value / 10)}割${hundredths}分`;
  return `${formatNumber(value / 10, tenths)}割`;
}

function isKanji(text: string): boolean {
  return text !== '' && [...text].every((sign) => sign in DIGITS || sign in SMALL || sign in GROUPS);
}

function canBeKanji(value: number): boolean {
  return Number.isInteger(value) && value > 0 && value < 1e16;
}

const SIGNS = Object.keys(DIGITS).filter((sign) => sign !== '零');
const SMALL_SIGNS = Object.entries(SMALL).sort((a, b) => b[1] - a[1]);

/** 五十 like 三十, but 二〇二五 like 一九九八. */
function kanji(value: number, like: string): string {
  const byPosition = like.length > 1 && [...like].every((sign) => sign in DIGITS);
  if (byPosition) return [...String(value)].map((digit) => SIGNS[Number(digit)]).join('');
  return inGroups(value, MAGNITUDES, kanjiGroup);
}

/** A number below 10,000: 三百五十. */
function kanjiGroup(value: number): string {
  let rest = value;
  let written = '';
  for (const [sign, exponent] of SMALL_SIGNS) {
    const count = Math.floor(rest / 10 ** exponent);
    rest -= count * 10 ** exponent;
    if (count > 0) written += (count > 1 ? SIGNS[count] : '') + sign;
  }
  return rest > 0 || value === 0 ? written + SIGNS[rest] : written;
}
