import type { Span } from '../core/span.js';
import { matchAt } from './phrase-table.js';

/** How a language writes a date in digits. */
export interface DateStyle {
  /** Order of `10/8/2025` when both orders are possible. */
  readonly order: 'day-month' | 'month-day';
  /** `10/8` without a year is a date (Vietnamese). Elsewhere it is as likely a fraction or a score. */
  readonly dayMonth: boolean;
  /** What, right after `d/m`, shows a fraction after all: `2/3 số thành viên`. Sticky. */
  readonly fractionBefore?: RegExp;
  /** What, before `d/m`, shows a fraction: chiếm 3/4. Tested on the text up to the digits, where the second number is the greater and at most ten. */
  readonly fractionAfter?: RegExp;
  /** What, before `d-m`, shows a date: ngày 2-9. Tested on the text up to the digits. */
  readonly hyphenAfter?: RegExp;
  /** What, right after a month and a day, names an event by them: 9·11 테러, the 9/11 attacks. Sticky. */
  readonly events?: RegExp;
  /** `2025. 8. 10.` is a date (Korean, Japanese). */
  readonly dotted: boolean;
}

/** One part of a date or of a time of day. */
export interface DatePart extends Span {
  readonly value: number;
  readonly kind: 'year' | 'month' | 'day' | 'time';
}

/** All dates and times begin so; asked first because most numbers do not. */
const OPENING = /\d{1,4}[-./:·・]/y;
const YEAR_FIRST = /(\d{4})([-./])(\d{1,2})\2(\d{1,2})(?![\d/])/dy;
const YEAR_FIRST_DOTTED = /(\d{4})\. ?(\d{1,2})\. ?(\d{1,2})(?!\d)/dy;
const YEAR_LAST = /(\d{1,2})([-./])(\d{1,2})\2(\d{4})(?![\d/])/dy;
const MONTH_YEAR = /(\d{1,2})[-/]((?:19|20)\d{2})(?![\d/]|-\d)/dy;
const DAY_MONTH = /(\d{1,2})\/(\d{1,2})(?![\d/]|[.,]\d)/dy;
const DAY_HYPHEN_MONTH = /(\d{1,2})-(\d{1,2})(?![\d/-]|[.,]\d|\s+tháng)/dy;
const MONTH_DAY = /(\d{1,2})[·・./](\d{1,2})(?!\d)/dy;
const CLOCK = /([01]?\d|2[0-4]):([0-5]\d)(?::([0-5]\d))?(?![\d:])/dy;

/** True for a number that can be the year of a date. 1000 is left out: 1000年 is a length of time. */
export function isYear(value: number): boolean {
  return Number.isInteger(value) && value > 1000 && value < 3000;
}

/** True for a number that, alone and without a mark, is more likely a year than an amount. */
export function isLikelyYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1900 && value <= 2100;
}

/** True for 1–12. */
export function isMonth(value: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= 12;
}

/** True for 1–31. */
export function isDay(value: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= 31;
}

/**
 * A date or a time of day in digits whose first digit stands at `at`: 2025-08-10, 10/8/2025, 8/2025, 15:30.
 * @param text NFKC
 * @returns the parts in the order of the text; undefined when there is no date
 */
export function readDate(text: string, at: number, style: DateStyle): DatePart[] | undefined {
  if (text[at - 1] === '/' || !matchAt(OPENING, text, at)) return undefined;
  return (
    parts(matchAt(YEAR_FIRST, text, at), { year: 1, month: 3, day: 4 }) ??
    (style.dotted ? parts(matchAt(YEAR_FIRST_DOTTED, text, at), { year: 1, month: 2, day: 3 }) : undefined) ??
    yearLast(text, at, style) ??
    parts(matchAt(MONTH_YEAR, text, at), { month: 1, year: 2 }) ??
    eventDay(text, at, style) ??
    dayMonth(text, at, style) ??
    dayHyphenMonth(text, at, style) ??
    clock(text, at)
  );
}

function yearLast(text: string, at: number, style: DateStyle): DatePart[] | undefined {
  const match = matchAt(YEAR_LAST, text, at);
  const dayFirst = parts(match, { day: 1, month: 3, year: 4 });
  const monthFirst = parts(match, { month: 1, day: 3, year: 4 });
  return style.order === 'day-month' ? (dayFirst ?? monthFirst) : (monthFirst ?? dayFirst);
}

function dayMonth(text: string, at: number, style: DateStyle): DatePart[] | undefined {
  if (!style.dayMonth) return undefined;
  const match = matchAt(DAY_MONTH, text, at);
  const found = parts(match, { day: 1, month: 2 });
  const end = at + (match?.[0].length ?? 0);
  const [upper, lower] = [Number(match?.[1]), Number(match?.[2])];
  if (upper < lower && lower <= 10 && style.fractionAfter?.test(ahead(text, at))) return undefined;
  return found && style.fractionBefore && matchAt(style.fractionBefore, text, end) ? undefined : found;
}

function dayHyphenMonth(text: string, at: number, style: DateStyle): DatePart[] | undefined {
  if (!style.hyphenAfter?.test(ahead(text, at))) return undefined;
  return parts(matchAt(DAY_HYPHEN_MONTH, text, at), { day: 1, month: 2 });
}

function eventDay(text: string, at: number, style: DateStyle): DatePart[] | undefined {
  const match = style.events && matchAt(MONTH_DAY, text, at);
  if (!match || !style.events || !matchAt(style.events, text, at + match[0].length)) return undefined;
  return parts(match, { month: 1, day: 2 });
}

function ahead(text: string, at: number): string {
  return text.slice(Math.max(0, at - 16), at);
}

function clock(text: string, at: number): DatePart[] | undefined {
  const match = matchAt(CLOCK, text, at);
  if (!match?.indices) return undefined;
  const found: DatePart[] = [];
  for (const [start, end] of match.indices.slice(1).filter((range) => range !== undefined))
    found.push({ start, end, value: Number(text.slice(start, end)), kind: 'time' });
  return found;
}

/** @param groups the number of the capture that holds each part */
function parts(
  match: RegExpExecArray | undefined,
  groups: { day?: number; month: number; year?: number },
): DatePart[] | undefined {
  if (!match?.indices) return undefined;
  const found: DatePart[] = [];
  for (const kind of ['year', 'month', 'day'] as const) {
    const group = groups[kind];
    const range = group === undefined ? undefined : match.indices[group];
    if (!range) continue;
    const value = Number(match[group ?? 0]);
    const possible = { year: isYear, month: isMonth, day: isDay }[kind](value);
    if (!possible) return undefined;
    found.push({ start: range[0], end: range[1], value, kind });
  }
  return found.sort((a, b) => a.start - b.start);
}
