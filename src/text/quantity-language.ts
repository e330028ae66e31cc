import type { QuantityKind } from '../core/quantity.js';
import type { Span } from '../core/span.js';
import type { DateStyle } from './dates.js';
import type { NumeralPart, NumeralRules } from './numeral-grammar.js';
import type { ThousandsMark } from './numerals.js';

/** The text being read: NFKC, and the same with its case folded unit by unit, so that one offset serves both. */
export interface Scan {
  readonly text: string;
  readonly folded: string;
}

/** A numeral as written, before anyone has said what it counts. */
export interface Numeral extends Span {
  readonly values: readonly number[];
  /** See {@link Composition.exponent}. */
  readonly exponent: number;
  readonly parts: readonly NumeralPart[];
  /** True when ASCII digits are part of it. */
  readonly digits: boolean;
  /** True for digits alone, without a mark: `2025`. */
  readonly plain: boolean;
}

/** What stands around a numeral whatever the language. */
export interface Surroundings {
  readonly percent: boolean;
  readonly currency?: string;
  /** Where the numeral with its currency starts. */
  readonly left: number;
  /** Where the numeral with its percent sign, currency or unit symbol ends. */
  readonly right: number;
}

/** What a language makes of a numeral. */
export interface Judgement {
  readonly kind: QuantityKind;
  readonly weak?: boolean;
  /** In place of the numeral's own: the era year 7 is also 2025. */
  readonly values?: readonly number[];
  /** In place of the surroundings' `right`, where the language knows a longer unit. */
  readonly right?: number;
  /** In place of the numeral's end, when a word after it belongs to the number: 4割. */
  readonly end?: number;
  readonly currency?: string;
  /** In place of the numeral's own, when the word after it multiplies: 1 for 割. */
  readonly exponent?: number;
}

/** A number on its way to a quantity, in offsets of the view. */
export interface Draft extends Span {
  values: readonly number[];
  kind: QuantityKind;
  weak: boolean;
  currency: string | undefined;
  /** The stretch with currency and unit: what stands between two of these stretches tells a range. */
  readonly left: number;
  readonly right: number;
  /** See {@link Composition.exponent}. */
  readonly exponent: number;
  /** A digit string that can be a year. */
  readonly plain: boolean;
}

/** The tables and rules that a language brings to the common reader. */
export interface NumeralLanguage {
  readonly thousands: ThousandsMark;
  readonly rules: NumeralRules;
  readonly dates: DateStyle;
  /** What, before digits that touch a Latin letter or a hyphen after one, still leaves them a number: FY2025, mid-2025. Tested on the text up to the digits. */
  readonly prefix?: RegExp;
  /** Words that make a range of two numbers: từ 2 *đến* 3 triệu. Tested on the whole text between. */
  readonly rangeWords: RegExp;
  /** Words that join the days of one month: August 10 *and* 11. */
  readonly listWords: RegExp;
  /**
   * The part that starts exactly at `at`, a word or a native sign (never ASCII digits).
   * @param previous the part before, undefined at the start of a numeral
   */
  part(scan: Scan, at: number, previous: NumeralPart | undefined): NumeralPart | undefined;
  /** Where the part after `previous` would start. */
  gap(scan: Scan, previous: NumeralPart): number;
  /** A quantity that is no numeral by itself and starts exactly at `at`: a month's name, 元 in 令和元年. */
  special?(scan: Scan, at: number): Draft | undefined;
  /** Where to go on after a place at which nothing starts; greater than `at`. */
  skip(scan: Scan, at: number): number;
  /** The code of the currency named in words after the numeral. */
  currencyName(scan: Scan, at: number): { readonly code: string; readonly edge: number } | undefined;
  /** Says what the numeral counts; undefined when it is no quantity. `previous` is the last quantity before it. */
  judge(scan: Scan, numeral: Numeral, around: Surroundings, previous: Draft | undefined): Judgement | undefined;
}

/** The text up to `at`, at most `length` units of it: enough for a look back with an expression that ends in `$`. */
export function before(text: string, at: number, length = 24): string {
  return text.slice(Math.max(0, at - length), at);
}

/** A draft that stands alone, without unit or currency. */
export function plainDraft(span: Span, values: readonly number[], kind: QuantityKind, weak = false): Draft {
  const { start, end } = span;
  return { start, end, values, kind, weak, currency: undefined, left: start, right: end, exponent: 0, plain: false };
}
