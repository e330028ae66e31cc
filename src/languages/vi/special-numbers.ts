import { isDigit, readRoman } from '../../text/numerals.js';
import { before, type Draft, plainDraft, type Scan } from '../../text/quantity-language.js';
import { wordAt } from '../../text/word-at.js';
import { ROMAN_CUES } from './numeral-tables.js';

const LETTER = /[\p{L}\p{M}]/u;
const ROMAN_BEFORE = new RegExp(`(?<![\\p{L}\\p{M}])(?:${ROMAN_CUES.join('|')})\\s+$`, 'u');
const CLOCK_BEFORE = /(?:\d|(?<!\p{L})(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười))\s?(?:giờ|h)\s+$/u;
const TIMES_BEFORE = /(?<![\p{L}\p{M}])gấp\s+$/u;

/**
 * Quantities that are no numerals by themselves: thế kỷ XXI, gấp đôi (twice as much), gấp rưỡi (half as much again), 3 giờ rưỡi (half past
 * three).
 */
export function specialNumber(scan: Scan, at: number): Draft | undefined {
  const { text, folded } = scan;
  const sign = folded.charAt(at);
  if (LETTER.test(text.charAt(at - 1))) return undefined;
  if (sign === 'r' || sign === 'đ') return multiple(folded, at);
  return /[IVXLC]/.test(text.charAt(at)) ? roman(scan, at) : undefined;
}

function multiple(folded: string, at: number): Draft | undefined {
  const word = wordAt(folded, at);
  if (word !== 'rưỡi' && word !== 'đôi') return undefined;
  const ahead = before(folded, at);
  const span = { start: at, end: at + word.length };
  if (TIMES_BEFORE.test(ahead)) return plainDraft(span, [word === 'đôi' ? 2 : 1.5], 'cardinal', true);
  return word === 'rưỡi' && CLOCK_BEFORE.test(ahead) ? plainDraft(span, [30], 'time', true) : undefined;
}

function roman({ text, folded }: Scan, at: number): Draft | undefined {
  if (!ROMAN_BEFORE.test(before(folded, at))) return undefined;
  const word = wordAt(text, at);
  const value = isDigit(text, at + word.length) ? undefined : readRoman(word);
  return value === undefined ? undefined : plainDraft({ start: at, end: at + word.length }, [value], 'ordinal');
}
