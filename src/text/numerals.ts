import type { Span } from '../core/span.js';

/** Which mark a language puts between groups of three digits; the other one of comma and point is its decimal mark. */
export type ThousandsMark = ',' | '.';

/** A number written with ASCII digits. */
export interface DigitLiteral extends Span {
  /** What it can mean, the likeliest first. Empty for a code: a version `1.2.3`, an address, a digit string too long for an amount. */
  readonly values: readonly number[];
  /** True when there is no mark in it: a year is written so, an amount above 999 often not. */
  readonly plain: boolean;
}

/** Longer digit strings are keys and account numbers. The largest magnitude word in use (京, 경) needs 20 digits. */
const MAX_DIGITS = 24;

/** True for `0`–`9`. */
export function isDigit(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 48 && unit <= 57;
}

/** True when a Latin letter, with or without Vietnamese marks, stands at the offset. */
export function isLatin(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit < 0x80) return (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122);
  return (
    (unit >= 0xc0 && unit <= 0x24f && unit !== 0xd7 && unit !== 0xf7) ||
    (unit >= 0x1e00 && unit <= 0x1eff) ||
    (unit >= 0x300 && unit <= 0x36f)
  );
}

/**
 * `value × 10^exponent`, correctly rounded: 4.35 × 10² is 435 here, not 434.99….
 * Relies on numbers being printed in the shortest form that reads back the same.
 */
export function scale(value: number, exponent: number): number {
  if (exponent === 0) return value;
  const printed = String(value);
  return printed.includes('e') ? value * 10 ** exponent : Number(`${printed}e${exponent}`);
}

/**
 * Reads the number whose first digit stands at `at`.
 *
 * `1,500` is 1500 where the comma groups; where the point groups, `1.500` is 1500 or, by the habit of English, 1.5, and `1,500` the other way
 * round. Several groups (`1.234.567`) or both marks (`1,234.5`) leave no doubt in any language. A comma that neither groups nor is the
 * decimal mark separates items of a list and ends the number.
 * @param text NFKC
 * @param at offset of a digit that no other digit precedes
 */
export function readDigits(text: string, at: number, thousands: ThousandsMark): DigitLiteral {
  const whole = digitsEnd(text, at);
  if (whole - at > MAX_DIGITS) return { start: at, end: skipCode(text, whole), values: [], plain: true };
  const grouped = readGrouped(text, at, whole, thousands) ?? readFraction(text, at, whole, thousands);
  if (grouped.end - at > MAX_DIGITS * 2 || (text[grouped.end] === '.' && isDigit(text, grouped.end + 1)))
    return { start: at, end: skipCode(text, grouped.end), values: [], plain: false };
  return grouped;
}

function digitsEnd(text: string, at: number): number {
  let end = at;
  while (isDigit(text, end)) end++;
  return end;
}

/** The end of `1.2.3`: digits and points, a final point left out. */
function skipCode(text: string, from: number): number {
  let end = digitsEnd(text, from);
  while (text[end] === '.' && isDigit(text, end + 1)) end = digitsEnd(text, end + 1);
  return end;
}

/** A number with at least one group of three, or nothing. */
function readGrouped(text: string, at: number, whole: number, thousands: ThousandsMark): DigitLiteral | undefined {
  const mark = text[whole];
  if ((mark !== ',' && mark !== '.') || whole - at > 3 || text[at] === '0') return undefined;
  let end = whole;
  while (text[end] === mark && digitsEnd(text, end + 1) === end + 4) end += 4;
  const groups = (end - whole) / 4;
  // A single point group is a plain decimal fraction for languages with a decimal point: 1.500 m.
  if (groups === 0 || (groups === 1 && mark === '.' && thousands === ',')) return undefined;
  const integer = text.slice(at, end).replaceAll(mark, '');
  const other = mark === ',' ? '.' : ',';
  if (text[end] === other && isDigit(text, end + 1)) {
    const stop = digitsEnd(text, end + 1);
    const fractional = other === '.' || thousands === '.' || groups > 1;
    if (fractional && stop - end <= MAX_DIGITS)
      return { start: at, end: stop, values: [Number(`${integer}.${text.slice(end + 1, stop)}`)], plain: false };
  }
  const values = [Number(integer)];
  if (groups === 1 && thousands === '.') {
    const decimal = Number(`${text.slice(at, whole)}.${text.slice(whole + 1, end)}`);
    if (mark === '.') values.push(decimal);
    else values.unshift(decimal);
  }
  return { start: at, end, values, plain: false };
}

/** A number without groups, with or without a decimal fraction. A decimal point is understood everywhere, a decimal comma only where it is the rule. */
function readFraction(text: string, at: number, whole: number, thousands: ThousandsMark): DigitLiteral {
  const mark = text[whole];
  const decimal = (mark === '.' || (mark === ',' && thousands === '.')) && isDigit(text, whole + 1);
  if (!decimal) return { start: at, end: whole, values: [Number(text.slice(at, whole))], plain: true };
  const end = digitsEnd(text, whole + 1);
  return { start: at, end, values: [Number(`${text.slice(at, whole)}.${text.slice(whole + 1, end)}`)], plain: false };
}

const ROMAN = /^M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;
const ROMAN_VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };

/** The value of a Roman numeral in capitals (`XXI` → 21), or undefined when the word is not a well-formed one. */
export function readRoman(word: string): number | undefined {
  if (word.length === 0 || word.length > 15 || !ROMAN.test(word)) return undefined;
  let total = 0;
  for (let i = 0; i < word.length; i++) {
    const value = ROMAN_VALUES[word.charAt(i)] ?? 0;
    const next = ROMAN_VALUES[word.charAt(i + 1)] ?? 0;
    total += value < next ? -value : value;
  }
  return total;
}
