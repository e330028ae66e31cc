import type { Quantity } from '../core/quantity.js';

/**
 * True when one number is the other in round figures: 1.2 trillion for 1兆2300億, four for 3.9. The rounder one keeps two figures or more, or
 * rounds a fraction away; 20 is no rounding of 19.
 */
export function roundsTo(a: number, b: number): boolean {
  const [rough, fine] = figures(a) <= figures(b) ? [a, b] : [b, a];
  if (rough <= 0 || fine <= 0 || figures(rough) === figures(fine)) return false;
  const off = Math.abs(rough - fine) / fine;
  if (off > 0.05 || Number(fine.toPrecision(figures(rough))) !== rough) return false;
  return figures(rough) >= 2 || (off <= 0.03 && !Number.isInteger(fine));
}

/** Significant figures of a number as it is said: 1500 has two, 4.56 three. */
function figures(value: number): number {
  return value.toExponential().split('e')[0]!.replace(/[.-]/g, '').length;
}

/** 午後3時 is 15:00, 午前0時 12 a.m., 25時 one o'clock in the morning. */
export function sameHour(a: Quantity, b: Quantity): boolean {
  return (
    a.kind === 'time' &&
    b.kind === 'time' &&
    a.values.some((hour) => b.values.some((other) => hour !== other && (hour - other) % 12 === 0))
  );
}

/** 2割引き and "at 80% of the price" tell the same share from its two ends. */
export function sameShare(a: Quantity, b: Quantity): boolean {
  return a.kind === 'percent' && b.kind === 'percent' && a.values[0]! + b.values[0]! === 100;
}

/**
 * True when a date in digits read month first, 05/04/2025, may as well be read day first: there the 5 of 5日 is the 05. English is written in
 * both orders; a language that has one order is never read month first.
 */
export function sameDatePart(a: Quantity, b: Quantity, textA: string, textB: string): boolean {
  const swapped = (a.kind === 'day' && b.kind === 'month') || (a.kind === 'month' && b.kind === 'day');
  return swapped && a.values[0] === b.values[0] && (isMonthFirst(a, textA) || isMonthFirst(b, textB));
}

function isMonthFirst({ kind, start, end }: Quantity, text: string): boolean {
  const before = text.slice(Math.max(0, start - 4), start);
  const after = text.slice(end, end + 8);
  return kind === 'month'
    ? !/[-./]$/.test(before) && /^([-./])\d{1,2}\1\d{4}/.test(after)
    : /(?:^|[^-./\d])\d{1,2}[-./]$/.test(before) && /^[-./]\d{4}/.test(after);
}

/**
 * Words that name the clock a time is told by. Origin: names of zones in news copy (tz database abbreviations, "local time", the time of a
 * country or city).
 */
const CLOCKS =
  /(?<![\p{L}])(?:GMT|UTC|JST|KST|ICT|CET|CEST|EST|EDT|CST|PST|PDT|local time|\p{Lu}[\p{L}]+ time|giờ (?:địa phương|quốc tế|\p{Lu}))|現地時間|標準時|[\p{Script=Katakana}ー\p{Script=Han}]{2}時間(?!以|後|前|半)|현지\s?시간|한국\s?시간|표준시|(?:일본|베트남|미국|중국|영국)\s?시간/u;

/** True when a text names the clock its times are told by: each version may then tell them by the clock of its readers. */
export function namesClock(text: string): boolean {
  return CLOCKS.test(text);
}

/** Words of business years. */
const BUSINESS_YEAR =
  /年度|月期|\d年期|決算|(?<![\p{L}])(?:FY ?'?\d|fiscal|financial year|business year|school year|academic year)|năm (?:tài chính|tài khóa|học)|niên (?:độ|khóa)|회계\s?연도|학년도|결산/iu;

/**
 * True when both are years next to each other in texts about business years: the year to March 2025 is 2025年3月期 here and fiscal 2024 there.
 */
export function sameBusinessYear(a: Quantity, b: Quantity, textA: string, textB: string): boolean {
  if (a.kind !== 'year' || b.kind !== 'year' || Math.abs(a.values[0]! - b.values[0]!) !== 1) return false;
  return BUSINESS_YEAR.test(textA) && BUSINESS_YEAR.test(textB);
}

/** Words before a number that leave the number itself out: under 18. */
const EXCLUDING_BEFORE =
  /(?<![\p{L}])(?:under|below|over|above|beyond|exceeding|(?:less|fewer|more|younger|older|greater|lower|higher) than|dưới|trên|hơn|quá|chưa (?:đủ|đến|tới))(?: the age of| age)?\s$/iu;
/** The same after a number and its counter: 18歳未満, 18세 미만, 100人を超える. */
const EXCLUDING_AFTER = /^[^\s、。,.()（）]{0,4}\s?(?:未満|を(?:超|下回|上回)|超(?!え)|미만|초과|[을를] (?:넘|밑|웃))/u;

/** 17歳以下 and "under 18" draw one line, from its two sides. */
export function sameBound(a: Quantity, b: Quantity, textA: string, textB: string): boolean {
  const whole = [a, b].every(({ kind, values }) => kind === 'cardinal' && Number.isInteger(values[0]));
  return whole && Math.abs(a.values[0]! - b.values[0]!) === 1 && excludes(a, textA) !== excludes(b, textB);
}

function excludes({ start, end }: Quantity, text: string): boolean {
  return (
    EXCLUDING_BEFORE.test(text.slice(Math.max(0, start - 24), start)) || EXCLUDING_AFTER.test(text.slice(end, end + 12))
  );
}

/** Words that take a part of the number after them: half a million, a quarter of a million, nửa triệu. */
const PART_BEFORE = /(?<![\p{L}])(?:half(?: of)?|quarters? of|thirds? of|fifths? of|tenths? of|nửa)\s$/iu;

/** True for the million of "half a million": the amount meant is another. */
export function isTakenInPart({ start }: Quantity, text: string): boolean {
  return PART_BEFORE.test(text.slice(Math.max(0, start - 16), start));
}
