import type { CatalogueLanguage } from '../core/language.js';

/** Words for powers of ten thousand, the greatest first. */
const MYRIADS: Readonly<Record<'ja' | 'ko', readonly (readonly [string, number])[]>> = {
  ja: [
    ['兆', 1e12],
    ['億', 1e8],
    ['万', 1e4],
  ],
  ko: [
    ['조', 1e12],
    ['억', 1e8],
    ['만', 1e4],
  ],
};
/** From here on Vietnamese numbers are parted by points; 2025 may be a year. */
const PARTED_FROM = 10_000;

/**
 * A number for readers of a language: 4,500,000,000 is `45億`, `4,5 tỷ`, `45억`. Japanese and Korean have all figures, Vietnamese up to four behind the comma, as English has.
 */
export function spellNumber(value: number, language: CatalogueLanguage): string {
  return language === 'vi' ? inVietnamese(value) : inMyriads(value, language);
}

function inMyriads(value: number, language: 'ja' | 'ko'): string {
  if (value < 1e4) return trim(value);
  let rest = Math.round(value);
  const parts: string[] = [];
  for (const [word, unit] of MYRIADS[language]) {
    const count = Math.floor(rest / unit);
    if (count > 0) parts.push(`${count}${word}`);
    rest -= count * unit;
  }
  if (rest > 0) parts.push(String(rest));
  return parts.join(language === 'ko' ? ' ' : '');
}

function inVietnamese(value: number): string {
  if (value >= 1e9) return `${withMarks(value / 1e9)} tỷ`;
  if (value >= 1e6) return `${withMarks(value / 1e6)} triệu`;
  return value >= PARTED_FROM ? withMarks(value) : trim(value).replace('.', ',');
}

function withMarks(value: number): string {
  const [whole = '', fraction] = trim(value).split('.');
  const parted = whole.replace(/(?<=\d)(?=(?:\d{3})+$)/gu, '.');
  return fraction === undefined ? parted : `${parted},${fraction}`;
}

function trim(value: number): string {
  return String(Number(value.toFixed(4)));
}
