import type { LanguageCode } from '../core/language.js';
import type { Phrase } from '../core/phrase.js';
import type { Quantity, QuantityKind } from '../core/quantity.js';

/**
 * True when both can mean the same value of a compatible kind, one of them by its likeliest reading: the 30 of 30〜6000万 is 300,000 and that of "30 to 60 million" 30 million,
 * though the digits of both are 30.
 */
export function sameQuantity(a: Quantity, b: Quantity): boolean {
  return (
    compatible(a.kind, b.kind) &&
    a.values.some((value, k) => b.values.some((other, i) => (k === 0 || i === 0) && sameValue(value, other)))
  );
}

/** Equal up to the rounding of decimals in words: 1.5 trillion and 1兆5,000億. */
export function sameValue(a: number, b: number): boolean {
  return a === b || Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}

/** A share is no amount, and a day no year; a plain number may be any of the others: "2025" without "year" beside it. */
export function compatible(a: QuantityKind, b: QuantityKind): boolean {
  return a === b || ((a === 'cardinal' || b === 'cardinal') && a !== 'percent' && b !== 'percent');
}

/**
 * The power of ten between two values that have the same digits: 1 for 15 and 150, undefined when the digits differ.
 */
export function powerOfTenBetween(a: number, b: number): number | undefined {
  if (a <= 0 || b <= 0 || sameValue(a, b)) return undefined;
  const power = Math.round(Math.log10(b / a));
  return power !== 0 && sameValue(a * 10 ** power, b) ? power : undefined;
}

/** What an amount must be multiplied with to be the other one, for messages: `×100`, `÷10`. */
export function factorBetween(actual: number, expected: number): string {
  const power = powerOfTenBetween(actual, expected) ?? 0;
  return power > 0 ? `×${10 ** power}` : `÷${10 ** -power}`;
}

/** A value in messages. */
export function valuePhrase(value: number): Phrase {
  return { english: spell(value), means: { kind: 'number', value } };
}

/** A value for people who read English messages: `15 billion`, `4.5`, `2,025` stays `2025`. */
export function spell(value: number): string {
  for (const [word, unit] of SPELLED) {
    if (value >= unit) return `${trim(value / unit)} ${word}`;
  }
  return trim(value);
}

const SPELLED: readonly (readonly [string, number])[] = [
  ['trillion', 1e12],
  ['billion', 1e9],
  ['million', 1e6],
];

function trim(value: number): string {
  return String(Number(value.toFixed(4)));
}

/** `vi 240 tỷ`: a quotation with its language, for messages. */
export function quote(language: LanguageCode, text: string): string {
  return `${language} ${text}`;
}
