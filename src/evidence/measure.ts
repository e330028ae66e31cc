import type { Quantity } from '../core/quantity.js';
import type { Segment } from '../core/segment.js';
import { nfkcView } from '../text/normalize.js';
import { matchAt, phraseReader } from '../text/phrase-table.js';
import { foldHyphens, GRADE, GRADE_BEFORE, SPEED_BEFORE, SPEEDS, UNIT_WORDS, type Unit } from './measure-units.js';

/** A number with its unit of measure. */
export interface Measure {
  /** Units the word can mean: キロ is a kilometre or a kilogram. */
  readonly units: readonly Unit[];
  /** What the number can be, in that unit. */
  readonly amounts: readonly number[];
  /** Where the unit ends, and a "and a half" after it. */
  readonly end: number;
  /** Where the unit starts when it is told before the number: cấp 8. */
  readonly start?: number;
}

const LATIN_LETTER = /[\p{Script=Latin}\p{M}\d]/u;
/** A word in Latin letters ends where its letters end; signs of East Asian scripts need no border, the table has their longer words. */
const unitAt = phraseReader(
  UNIT_WORDS,
  (text, end) => !(LATIN_LETTER.test(text.charAt(end - 1)) && LATIN_LETTER.test(text.charAt(end))),
);
/** What may stand between a number and its unit: 30余年, a 27-inch screen, two and a half hours, 30 (thirty) days, 10 long years. */
const BEFORE_UNIT = /[余여]?(?:\s?\([^()]{1,20}\))?\s?(?:and a half )?/y;
const HALF_BEFORE = /and a half $/;
/** A half of the unit named before it: 1年半 but not 上半期. */
const HALF_AFTER = /半(?![分期年々月日])|\s?반(?![가-힣])|\srưỡi(?![\p{L}])|\sand a half(?![a-z])/uy;

/**
 * The unit of measure after a number (or before it: lớp 8), and what the number is in it. 1年半 is 1.5 years.
 * @param text the segment's text; the quantity's offsets point into it
 */
export function measureOf(text: string, quantity: Quantity): Measure | undefined {
  const { end, values, kind, currency } = quantity;
  if (currency !== undefined || (kind !== 'cardinal' && kind !== 'day' && kind !== 'time')) return undefined;
  // A bracket and a unit are at most so long.
  const view = nfkcView(text.slice(end, end + 60));
  const rest = foldHyphens(view.text.toLowerCase());
  const gap = matchAt(BEFORE_UNIT, rest, 0)?.[0] ?? '';
  const found = unitAt(rest, gap.length) ?? unitAt(rest, 0);
  if (!found) {
    const grade = GRADE_BEFORE.test(text.slice(Math.max(0, quantity.start - 8), quantity.start).toLowerCase());
    return grade ? { units: [GRADE], amounts: values, end } : undefined;
  }
  // 3日 is a day of the month or three days, 15 giờ an hour of the day or fifteen hours; what else stands beside such a number is part of
  // the date: ngày 5 tháng 6.
  const units = found.value.filter((unit) => kind === 'cardinal' || CLOCK_AND_CALENDAR.has(unit.id));
  if (units.length === 0) return undefined;
  if (SPEED_BEFORE.test(text.slice(Math.max(0, quantity.start - 6), quantity.start)))
    units.push(...units.flatMap(({ id }) => SPEEDS[id] ?? []));
  const half = matchAt(HALF_AFTER, rest, found.end)?.[0] ?? '';
  const halves = half !== '' || HALF_BEFORE.test(gap);
  return {
    units,
    amounts: halves ? values.map((value) => value + 0.5) : values,
    end: end + view.toOriginal(found.end + half.length),
  };
}

const CLOCK_AND_CALENDAR: ReadonlySet<string> = new Set(['day', 'hour', 'minute', 'second']);

/**
 * Joins what is written in two units or before and after one: in 1時間30分 both numbers are part of 90 minutes, in 9秒97 and *1 mét 75* of one
 * decimal number.
 * @param numbers in order of position within each segment
 * @param measures theirs, one each
 * @returns for each the amount of the whole in the dimension's base unit, undefined for those that stand alone
 */
export function wholes(
  numbers: readonly { readonly segment: Segment; readonly quantity: Quantity }[],
  measures: readonly (Measure | undefined)[],
): (number | undefined)[] {
  const result: (number | undefined)[] = numbers.map(() => undefined);
  for (let k = 1; k < numbers.length; k++) {
    const large = measures[k - 1];
    const { segment, quantity } = numbers[k]!;
    if (!large || numbers[k - 1]!.segment !== segment) continue;
    const between = segment.text.slice(large.end, quantity.start);
    const small = measures[k];
    const sum = small ? addedUnits(large, small, between) : withDecimals(large, quantity, between);
    if (sum === undefined) continue;
    result[k - 1] = sum;
    result[k] = sum;
  }
  return result;
}

function addedUnits(large: Measure, small: Measure, between: string): number | undefined {
  if (!/^[\s,]{0,2}(?:and |và )?$/.test(between)) return undefined;
  for (const a of large.units) {
    const b = small.units.find((unit) => unit.dimension === a.dimension);
    if (b?.factor === undefined || a.factor === undefined || b.factor >= a.factor) continue;
    return large.amounts[0]! * a.factor + small.amounts[0]! * b.factor;
  }
  return undefined;
}

/** Units after which decimals are spoken. In 1日3回 the three is another number. */
const SPOKEN_DECIMALS: ReadonlySet<string> = new Set(['second', 'metre']);

function withDecimals(large: Measure, { text }: Quantity, between: string): number | undefined {
  const digits = text.normalize('NFKC');
  const unit = large.units.find(({ id }) => SPOKEN_DECIMALS.has(id));
  if (unit?.factor === undefined || !/^\s?$/.test(between) || !/^\d{2}$/.test(digits)) return undefined;
  return Number(`${Math.floor(large.amounts[0]!)}.${digits}`) * unit.factor;
}

/**
 * How the units of two numbers stand to each other: `same` unit; `other` units, so that nothing follows from different numbers (10 miles and
 * 16キロ); `open` when a side has none that is known.
 */
export function relateUnits(a: Measure | undefined, b: Measure | undefined): 'same' | 'other' | 'open' {
  if (!a || !b) return 'open';
  return a.units.some((unit) => b.units.some((other) => other.id === unit.id)) ? 'same' : 'other';
}

/** Conversions are rounded to what sounds round: 10 miles are 16キロ, 100 acres 40ヘクタール, 6畳 10㎡. */
const ROUNDING = 0.1;

/**
 * True when two measures in different units, or put together from two units, are about the same: 1年半 and 18 months.
 * @param wholeA, wholeB amounts of {@link wholes}
 */
export function sameMeasure(a: Measure, b: Measure, wholeA?: number, wholeB?: number): boolean {
  return a.units.some((unit) =>
    b.units.some((other) => {
      if (unit.dimension !== other.dimension || unit.factor === undefined || other.factor === undefined) return false;
      const left = wholeA === undefined ? a.amounts.map((x) => x * unit.factor!) : [wholeA];
      const right = wholeB === undefined ? b.amounts.map((x) => x * other.factor!) : [wholeB];
      const slack = unit.id === other.id && wholeA === undefined && wholeB === undefined ? 1e-9 : ROUNDING;
      return left.some((x) => right.some((y) => Math.abs(x - y) <= slack * Math.max(Math.abs(x), Math.abs(y))));
    }),
  );
}
