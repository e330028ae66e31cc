import type { LanguageCode } from '../core/language.js';
import { type Phrase, phrase } from '../core/phrase.js';
import type { Quantity } from '../core/quantity.js';
import type { Segment } from '../core/segment.js';
import type { Span } from '../core/span.js';
import { matchAt } from '../text/phrase-table.js';
import { measureOf } from './measure.js';
import type { PlacedQuantity } from './number-pairing.js';

const UNITS = ['month', 'day', 'hour'] as const;
type TimeUnit = (typeof UNITS)[number];

/** What a number tells of time: a month of the year, a day of the month or an hour of the clock (`point`), or so many of them (`length`). */
export interface TimeSense extends Span {
  readonly unit: TimeUnit;
  readonly sense: 'point' | 'length';
}

const NAMES: Readonly<Record<TimeUnit, Readonly<Record<TimeSense['sense'], Phrase>>>> = {
  month: {
    point: phrase('time.month.point', 'a month of the year'),
    length: phrase('time.month.length', 'a number of months'),
  },
  day: {
    point: phrase('time.day.point', 'a day of the month'),
    length: phrase('time.day.length', 'a number of days'),
  },
  hour: {
    point: phrase('time.hour.point', 'an hour of the clock'),
    length: phrase('time.hour.length', 'a number of hours'),
  },
};

/** A time in messages: a month of the year, a number of months. */
export function senseName({ unit, sense }: TimeSense): Phrase {
  return NAMES[unit][sense];
}

/** True when both tell the same kind of time, or tell of different units, so that nothing follows. */
export function mayBeOneTime(a: TimeSense, b: TimeSense): boolean {
  return a.unit !== b.unit || a.sense === b.sense;
}

const NO_LETTER_BEFORE = '(?<![\\p{L}\\p{M}])';
const NO_LETTER_AFTER = '(?![\\p{L}\\p{M}])';
/** An hour of the clock by its own sign; the 30 of 8:30 has none. */
const CLOCK = /\s?(?:時(?!間)|시(?!간)|:\d\d|[ap]\.?m\.?(?!\p{L})|o['’]clock)/iuy;
/** Words around giờ, which is an hour of the clock and so many hours. */
const HOURS_BEFORE = new RegExp(`${NO_LETTER_BEFORE}(?:trong(?: vòng)?|suốt|mất|kéo dài|liên tục)\\s$`, 'iu');
const GIO_LONG = new RegExp(`\\s?(?:giờ|tiếng)\\s(?:đồng hồ|liền|liên tục)${NO_LETTER_AFTER}`, 'iuy');
const CLOCK_BEFORE = new RegExp(`${NO_LETTER_BEFORE}(?:lúc|hồi)\\s$`, 'iu');
const GIO_CLOCK = new RegExp(`\\s?(?:giờ|h)\\s(?:sáng|trưa|chiều|tối|đêm|đúng|kém)${NO_LETTER_AFTER}`, 'iuy');
const GIO = /\s?(?:giờ|h)(?![\p{L}\p{M}])/iuy;
/** "At 14 hours" is said of the clock. */
const SOLDIERS = /(?<!\p{L})(?:at|by)\s$/iu;

/** January to June are the first six months of the year. */
const FROM_JANUARY =
  /(?:(?<!\d)1\s?[月월]?|(?<!\p{L})Jan(?:uary|\.)?|tháng (?:1|một|giêng)|年初|연초|đầu năm)(?:から|より|부터|에서)?[^\d\p{L}]{0,3}(?:(?:to|through|until|đến|tới|đến hết|và)\s)?(?:tháng\s)?$/iu;
const FIRST_BEFORE = /(?:(?<!\p{L})(?:first|opening)\s|(?:最初|当初|初め|年初来|上期)の?|첫\s?|올해 들어\s?)$/iu;
const FIRST_AFTER = /\s?[^\s,.;、。]{1,5}(?:\s?[^\s,.;、。]{1,8})?\s?(?:đầu|累計|누적)/iuy;
/** 3月期 is the year to March, 3月決算 as well. */
const BUSINESS_YEAR = /\s?(?:月(?:期|決算)|월\s?(?:결산|기(?![가-힣])))/uy;
/** 三月以内 is how Japanese law writes three months. */
const LEGAL = /^[一二三四五六七八九十]+$/u;

/** What a number tells of time; undefined where its words leave open which: 5日, 9 giờ. */
export function timeSenseOf(number: PlacedQuantity): TimeSense | undefined {
  const { kind } = number.quantity;
  if (kind === 'month') return monthOf(number);
  if (kind === 'time') return hourOf(number);
  if (kind === 'day') return dayOf(number);
  return kind === 'cardinal' ? lengthOf(number) : undefined;
}

function ahead(text: string, at: number): string {
  return text.slice(Math.max(0, at - 24), at);
}

function monthOf({ segment: { text }, quantity: { start, end, text: words } }: PlacedQuantity): TimeSense | undefined {
  const before = ahead(text, start);
  if (matchAt(BUSINESS_YEAR, text, end) || FROM_JANUARY.test(before) || LEGAL.test(words)) return undefined;
  const name = /(?<![\p{L}\p{M}])tháng\s{1,3}$/iu.exec(before)?.[0] ?? '';
  const sign = /^\s?[月월]/u.exec(text.slice(end, end + 2))?.[0] ?? '';
  return { unit: 'month', sense: 'point', start: start - name.length, end: end + sign.length };
}

function hourOf({ segment: { text }, quantity: { start, end } }: PlacedQuantity): TimeSense | undefined {
  const before = ahead(text, start);
  const clock = matchAt(CLOCK, text, end) ?? matchAt(GIO_CLOCK, text, end);
  if (clock) return { unit: 'hour', sense: 'point', start, end: end + clock[0].length };
  const gio = matchAt(GIO, text, end);
  if (!gio) return undefined;
  const edge = end + gio[0].length;
  if (CLOCK_BEFORE.test(before)) return { unit: 'hour', sense: 'point', start, end: edge };
  const isLong = HOURS_BEFORE.test(before) || matchAt(GIO_LONG, text, end);
  return isLong ? { unit: 'hour', sense: 'length', start, end: edge } : undefined;
}

/** A bare 5日 or 5일 may be five days. */
function dayOf({ segment: { text }, quantity: { start, end } }: PlacedQuantity): TimeSense | undefined {
  const sign = /^\s?[日일]/u.exec(text.slice(end, end + 2))?.[0];
  if (sign === undefined) return { unit: 'day', sense: 'point', start, end };
  return /[月월]\s?$/u.test(ahead(text, start))
    ? { unit: 'day', sense: 'point', start, end: end + sign.length }
    : undefined;
}

function lengthOf({ segment: { text }, quantity }: PlacedQuantity): TimeSense | undefined {
  const { start, end } = quantity;
  const measure = measureOf(text, quantity);
  const unit = UNITS.find((id) => measure?.units.some((known) => known.id === id));
  if (!measure || !unit) return undefined;
  const before = ahead(text, start);
  if (unit === 'hour' && (SOLDIERS.test(before) || matchAt(CLOCK, text, end))) return undefined;
  if (unit === 'month' && (FIRST_BEFORE.test(before) || matchAt(FIRST_AFTER, text, end))) return undefined;
  return { unit, sense: 'length', start, end: measure.end };
}

/** True for a number of months that are the first of a year: the first six months, sáu tháng đầu năm. */
export function isOfTheFirst({ text }: Segment, quantity: Quantity): boolean {
  const { start, end } = quantity;
  const isFirst =
    /(?<!\p{L})first\s$/iu.test(ahead(text, start)) || /^\s?tháng đầu(?: năm)?(?!\p{L})/iu.test(text.slice(end));
  return isFirst && (measureOf(text, quantity)?.units.some(({ id }) => id === 'month') ?? false);
}

/** How a month and an hour are written, point and length; a day is 5日 in both. */
const FORMS: Partial<Record<LanguageCode, Partial<Record<TimeUnit, Readonly<Record<TimeSense['sense'], string>>>>>> = {
  ja: { month: { point: '月', length: 'か月' }, hour: { point: '時', length: '時間' } },
  ko: { month: { point: '월', length: '개월' }, hour: { point: '시', length: '시간' } },
};
/** After a month or an hour of the clock it is まで, after so many of them 以内: more than the number would have to change. */
const DEADLINE = /まで|までに|까지|から|부터|以降|이후/uy;

/** The words of a time in its other sense; undefined where a language has no form for it, or where more would have to change. */
export function inOtherSense(
  { segment: { text }, quantity }: PlacedQuantity,
  { unit, sense, start, end }: TimeSense,
  language: LanguageCode,
): string | undefined {
  const other = sense === 'point' ? 'length' : 'point';
  if (language === 'vi' && unit === 'month' && /^\d+$/.test(quantity.text)) {
    return sense === 'point' ? `${quantity.text} tháng` : `tháng ${quantity.text}`;
  }
  const form = FORMS[language]?.[unit]?.[other];
  if (form === undefined || matchAt(DEADLINE, text, end) || !/\d/.test(quantity.text.normalize('NFKC')))
    return undefined;
  return text.slice(start, quantity.end) + form;
}
