import type { Quantity } from '../../core/quantity.js';
import { isDay, isLikelyYear, isMonth, isYear } from '../../text/dates.js';
import type { NumeralPart } from '../../text/numeral-grammar.js';
import { matchAt, phraseReader } from '../../text/phrase-table.js';
import {
  before,
  type Draft,
  type Judgement,
  type Numeral,
  type NumeralLanguage,
  type Scan,
  type Surroundings,
} from '../../text/quantity-language.js';
import { readQuantities } from '../../text/quantity-reader.js';
import { wordAt } from '../../text/word-at.js';
import {
  AFTER_CUE,
  AFTER_TEN,
  CURRENCIES,
  DIGITS,
  FIVE_BEFORE,
  GROUPS,
  NOT_DONG,
  NOT_MAGNITUDE,
  NOT_NUMBER,
  ORDINAL_CUES,
  SMALL,
  YEAR_AFTER,
  YEAR_CUES,
} from './numeral-tables.js';
import { specialNumber } from './special-numbers.js';

const NEXT_WORD = /\s{1,3}([\p{L}\p{M}]+)/uy;
const PREVIOUS_WORD = /([\p{L}\p{M}]+)\s{1,3}$/u;
const SPACE = /\s{0,3}/y;
const PERCENT = /\s?phần\s(?:trăm)(?![\p{L}\p{M}])/uy;
const MONTH_FOLLOWS = /\s+(?:tháng|\/)\s*(?:\d{1,2}(?!\d)|một|hai|ba|tư|năm|sáu|bảy|tám|chín|mười|giêng|chạp)/uy;
const CLOCK = /\s?(?:giờ(?!\s+(?:đồng\s+hồ|qua|liên))|h(?![\p{L}\p{M}]))/uy;
const MINUTES = /\s?(?:phút(?![\p{L}\p{M}])|(?![\s\p{L}\p{M}\d]))/uy;
const LETTER = /[\p{L}\p{M}]/u;
const DECADE_BEFORE = /(?:những năm|các năm|thập niên|thập kỷ|thập kỉ)\s+$/;
const DAY_BEFORE = /(?<![\p{L}\p{M}])(?:ngày|mùng|mồng|hôm)\s+$/u;
/** mỗi ngày 2 lần, một tháng 3 chuyến: what is counted is for each day, month or year. */
const FOR_EACH =
  /(?<![\p{L}\p{M}])(?:(?:mỗi|hằng|từng)\s+(?:ngày|tháng|năm)|(?:hàng|(?<!(?:mười|mươi|ngày|mùng|mồng|tháng)\s)một)\s+(?:ngày|tháng))\s+$/u;
/** 1/3 is a share after these, and no date. */
const SHARE_BEFORE = /(?<![\p{L}\p{M}])(?:chiếm|hơn|gần|bằng|quá|khoảng|chừng)\s+$/iu;
const TIME_BEFORE =
  /(?<![\p{L}\p{M}])(?<!(?:mỗi|hằng|hàng|từng|một|mấy|nhiều|\d)\s)(?:ngày|sáng|trưa|chiều|tối|đêm|hôm|dịp|lễ)\s+$/iu;
/** The lower number of a fraction may be tư or năm there: ba phần tư. */
const PART_BEFORE = /(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|\d)\s+phần\s+$/u;
const PART_FOLLOWS = /\s+phần\s+(?:hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười|nghìn|\d)(?![\p{L}\p{M}])/uy;
/** Words in which a cue of an order is none: trong số 20 nước, mỗi lần 2 viên, trong vòng 6 tháng. */
const NO_ORDER =
  /(?<![\p{L}\p{M}])(?:(?:trong|tổng|con|đa|tỷ|tỉ|chỉ|hệ)\s+số|trong\s+vòng|(?:mỗi|từng|một|cả|nhiều)\s+(?:lần|nhóm|phần|đợt|vòng|loại|kỳ|kì|phiên))\s+$/u;
const cue = (words: readonly string[]): RegExp => new RegExp(`(?<![\\p{L}\\p{M}])(?:${words.join('|')})\\s+$`, 'u');
const ORDINAL_BEFORE = cue(ORDINAL_CUES);
const YEAR_BEFORE = cue(YEAR_CUES);

const wordEnds = (text: string, end: number): boolean => !LETTER.test(text.charAt(end));
const currencyAt = phraseReader(
  CURRENCIES,
  (text, end, phrase) => wordEnds(text, end) && !(phrase === 'đồng' && NOT_DONG.has(nextWord(text, end))),
);

/**
 * Numbers of a Vietnamese text by value: digits with nghìn, triệu, tỷ, numerals in words, dates, ordinals with thứ, percentages and currencies. *năm* after
 * a number is the year, not five. Any normalisation form of the text will do.
 * @param text any string; offsets of the result are UTF-16 units in it
 */
export function quantities(text: string): Quantity[] {
  return readQuantities(text, language);
}

const language: NumeralLanguage = {
  thousands: '.',
  rules: { bareSmall: false, bareUnit: false, digitsNeedMagnitude: true, greaterTakesAll: true },
  dates: {
    order: 'day-month',
    dayMonth: true,
    fractionAfter: SHARE_BEFORE,
    hyphenAfter: TIME_BEFORE,
    fractionBefore: /\s(?:số|dân|tổng|diện|các|quốc|lượng|thành|thời|đại)(?![\p{L}\p{M}])/uy,
    dotted: false,
  },
  prefix: /(?:^|[^A-Za-z])(?:FY|CY)$|\dh$/,
  rangeWords: /^\s*(?:cho\s+)?(?:đến|tới|đến\s+hết|hoặc|hay)(?:\s+(?:ngày|năm|tháng))?\s*$/,
  listWords: /^\s*(?:,|và)(?:\s+ngày)?\s*$/,
  part,
  gap: ({ text }, { end }) => end + (matchAt(SPACE, text, end)?.[0].length ?? 0),
  special: specialNumber,
  skip: ({ text }, at) => at + (wordAt(text, at).length || 1),
  currencyName({ folded }, at) {
    const found = currencyAt(folded, folded[at] === ' ' ? at + 1 : at);
    return found && { code: found.value, edge: found.end };
  },
  judge,
};

function nextWord(text: string, end: number): string {
  return matchAt(NEXT_WORD, text, end)?.[1] ?? '';
}

function previousWord(text: string, start: number): string {
  return PREVIOUS_WORD.exec(before(text, start, 12))?.[1] ?? '';
}

function part(scan: Scan, at: number, previous: NumeralPart | undefined): NumeralPart | undefined {
  const { folded } = scan;
  const word = wordAt(folded, at);
  if (word === '' || word.length > 5) return undefined;
  const span = { start: at, end: at + word.length };
  if (previous === undefined) return firstWord(scan, word, span);
  if (word === 'mười') return { type: 'lump', value: 10, floor: 1, ...span };
  const small = SMALL[word];
  if (small !== undefined) return { type: 'small', exponent: small, ...span };
  const group = GROUPS[word];
  if (group !== undefined)
    return NOT_MAGNITUDE[word]?.has(nextWord(folded, span.end))
      ? undefined
      : { type: 'group', exponent: group, ...span };
  if (word === 'linh' || word === 'lẻ') return { type: 'link', ...span };
  if (word === 'rưỡi') return { type: 'half', ...span };
  return laterDigit(scan, word, span, previous);
}

/** A digit word inside a numeral. *năm* is five only before a magnitude or after *linh*: ba nghìn năm trăm, but hai mươi năm is twenty years. */
function laterDigit(
  { folded }: Scan,
  word: string,
  span: { start: number; end: number },
  previous: NumeralPart,
): NumeralPart | undefined {
  const next = nextWord(folded, span.end);
  if (word === 'không')
    return next === 'trăm' && previous.type === 'group' ? { type: 'lump', value: 0, floor: 0, ...span } : undefined;
  const afterTen =
    (previous.type === 'small' && previous.exponent === 1) || (previous.type === 'lump' && previous.value === 10);
  const value = (afterTen ? AFTER_TEN[word] : undefined) ?? DIGITS[word];
  if (value === undefined || previous.type === 'digits') return undefined;
  if (word === 'năm' && previous.type !== 'link' && !(next in SMALL) && !(next in GROUPS)) return undefined;
  return { type: 'lump', value, floor: 0, ...span };
}

/** Most words begin no numeral, whatever stands before them. */
const BEGINNINGS: ReadonlySet<string> = new Set([
  'mười',
  'nửa',
  ...Object.keys(DIGITS),
  ...Object.values(AFTER_CUE).flatMap((words) => Object.keys(words)),
]);

function firstWord(scan: Scan, word: string, span: { start: number; end: number }): NumeralPart | undefined {
  if (!BEGINNINGS.has(word)) return undefined;
  const { folded } = scan;
  const next = nextWord(folded, span.end);
  if (word === 'nửa') {
    const half =
      next in GROUPS && !NOT_MAGNITUDE[next]?.has(nextWord(folded, folded.indexOf(next, span.end) + next.length));
    return half ? { type: 'lump', value: 0.5, floor: 0, ...span } : undefined;
  }
  const cueWord = previousWord(folded, span.start);
  if (cueWord === 'phần' && PART_BEFORE.test(before(folded, span.start))) {
    const lower = AFTER_TEN[word] ?? DIGITS[word];
    if (lower !== undefined && next !== 'trăm') return { type: 'lump', value: lower, floor: 0, ...span };
  }
  const cued = AFTER_CUE[cueWord]?.[word];
  if (cued !== undefined) return { type: 'lump', value: cued, floor: 0, ...span };
  if (isName(scan, span, cueWord)) return undefined;
  if (word === 'mười') return { type: 'lump', value: 10, floor: 1, ...span };
  const value = DIGITS[word];
  const part = next === 'phần' && matchAt(PART_FOLLOWS, folded, span.end) !== undefined;
  if (value === undefined || (NOT_NUMBER[word]?.has(next) && !part)) return undefined;
  if (word === 'năm' && !isFive(cueWord, next)) return undefined;
  return { type: 'lump', value, floor: 0, ...span };
}

function isFive(previous: string, next: string): boolean {
  if (next in SMALL || next in GROUPS || next === 'năm' || previous === 'thứ' || previous === 'tháng') return true;
  return FIVE_BEFORE.has(next) && !YEAR_AFTER.has(previous);
}

/** Ba Lan, Hai Bà Trưng: a capital inside the sentence, or one before another capital, makes a name, except in tháng Tám or wholly in capitals. */
function isName({ text, folded }: Scan, { start, end }: { start: number; end: number }, cueWord: string): boolean {
  if (text[start] === folded[start] || cueWord === 'tháng' || cueWord === 'thứ') return false;
  const shouting = text.slice(start, end) === text.slice(start, end).toUpperCase();
  if (shouting) return false;
  const nextStart = end + (matchAt(SPACE, text, end)?.[0].length ?? 0);
  const nextIsCapital = text[nextStart] !== folded[nextStart];
  return nextIsCapital || /[\p{L}\p{M},]\s*$/u.test(before(text, start, 4));
}

function judge(scan: Scan, numeral: Numeral, around: Surroundings, previous: Draft | undefined): Judgement | undefined {
  const { folded } = scan;
  const { end } = numeral;
  const [value = 0] = numeral.values;
  if (around.percent) return { kind: 'percent' };
  const percent = matchAt(PERCENT, folded, end);
  if (percent) return { kind: 'percent', right: end + percent[0].length };
  const weak = !numeral.digits && numeral.parts.length === 1;
  if (around.currency) return { kind: 'cardinal', weak };
  const ahead = before(folded, numeral.start);
  const date = datePart(folded, numeral, ahead, previous);
  if (date) return date;
  if (ORDINAL_BEFORE.test(ahead) && !NO_ORDER.test(ahead)) return ordinal(numeral, ahead);
  const bareYear =
    numeral.plain &&
    !FOR_EACH.test(ahead) &&
    isLikelyYear(value) &&
    (YEAR_BEFORE.test(ahead) || !/^\s+[\p{L}]/u.test(folded.slice(end, end + 4)));
  return { kind: bareYear ? 'year' : 'cardinal', weak };
}

function datePart(folded: string, numeral: Numeral, ahead: string, previous: Draft | undefined): Judgement | undefined {
  const { end, values } = numeral;
  const [value = 0] = values;
  const whole = numeral.plain || !numeral.digits;
  if (!whole || FOR_EACH.test(ahead)) return undefined;
  const decade = DECADE_BEFORE.test(ahead);
  if (decade && value >= 10 && value < 100 && value % 10 === 0) return { kind: 'year', values: [1900 + value, value] };
  if (/(?<![\p{L}\p{M}])năm\s+$/u.test(ahead) && isYear(value)) return { kind: 'year' };
  if (/(?<![\p{L}\p{M}])tháng\s+$/u.test(ahead) && isMonth(value))
    return { kind: 'month', weak: /^\s*năm/.test(folded.slice(numeral.start, end)) };
  if (isDay(value) && (DAY_BEFORE.test(ahead) || matchAt(MONTH_FOLLOWS, folded, end))) return { kind: 'day' };
  const clock = value <= 24 ? matchAt(CLOCK, folded, end) : undefined;
  if (clock) return { kind: 'time', right: end + clock[0].length };
  const joint =
    previous?.kind === 'time' && value < 60
      ? /^\s?(?:giờ|h)\s*$/.exec(folded.slice(previous.end, numeral.start))?.[0]
      : undefined;
  return joint === 'h' || (joint && matchAt(MINUTES, folded, end)) ? { kind: 'time' } : undefined;
}

/** thứ hai is "second" or Monday, thứ 2 likewise; only with lần is it surely a place in an order. */
function ordinal(numeral: Numeral, ahead: string): Judgement | undefined {
  const [value = 0] = numeral.values;
  if (numeral.plain && isLikelyYear(value)) return { kind: 'year' };
  const order = /thứ\s+$/.test(ahead);
  const sure = /lần\s+thứ\s+$/.test(ahead) || (numeral.digits && !(order && value <= 7));
  if (!order && !numeral.plain) return { kind: 'cardinal', weak: !numeral.digits && numeral.parts.length === 1 };
  return { kind: 'ordinal', weak: !sure && (value <= 7 || !order) };
}
