import type { Quantity } from '../../core/quantity.js';
import { isDay, isLikelyYear, isMonth, isYear } from '../../text/dates.js';
import type { NumeralPart } from '../../text/numeral-grammar.js';
import { isDigit, readRoman } from '../../text/numerals.js';
import { matchAt, phraseReader } from '../../text/phrase-table.js';
import {
  before,
  type Draft,
  type Judgement,
  type Numeral,
  type NumeralLanguage,
  plainDraft,
  type Scan,
  type Surroundings,
} from '../../text/quantity-language.js';
import { readQuantities } from '../../text/quantity-reader.js';
import { insideWord, kanjiPart } from './kanji-numerals.js';
import {
  BOTH,
  COUNTERS,
  type CounterSense,
  CURRENCIES,
  DIGITS,
  ERAS,
  GROUPS,
  LOOSE_COUNTERS,
  ORDINAL_COUNTERS,
  SMALL,
  VAGUE,
} from './numeral-tables.js';

const KATAKANA = /[ァ-ヺー]/;
/** A katakana word goes on: ドン is no currency in ドンキ. */
const katakanaEnds = (text: string, end: number): boolean =>
  !(KATAKANA.test(text.charAt(end - 1)) && KATAKANA.test(text.charAt(end)));

const counterAt = phraseReader<CounterSense>(COUNTERS, katakanaEnds);
const ordinalCounterAt = phraseReader(Object.fromEntries(ORDINAL_COUNTERS.map((word) => [word, true])));
const currencyAt = phraseReader(CURRENCIES, katakanaEnds);
const bothAt = phraseReader(Object.fromEntries(BOTH.map((word) => [word, true])));
const PERCENT = / ?(?:パーセント|%ポイント|ポイント)/y;
const YEARS_FOLLOW = / ?年 ?(?=\d{1,2} ?月|[一二三四五六七八九十]{1,2}月)/y;
const RANGE = /(?:[-–—〜~]|から|、)[〇零一二三四五六七八九十百千]{1,8}/y;
/** 4割, 4割5分, 三割二分五厘. */
const TENTHS = /割(?:([\d一二三四五六七八九])分(?:([\d一二三四五六七八九])厘)?)?/y;
/** Words that make an event's name of a month and a day: 2・26事件. */
const EVENTS = /(?:同時多発)?テロ|事件|事変|運動|革命|宣言|クーデター|震災|東日本大震災/y;
const ERA_BEFORE = new RegExp(`(${Object.keys(ERAS).join('|')}) ?$`);

/**
 * Numbers of a Japanese text by value: digits with 万・億・兆, kanji numerals before a counter, a magnitude or after 第, dates with eras,
 * percentages and currencies. Kanji digits in ordinary words (統一, 十分, 四国) are none.
 * @param text any string; offsets of the result are UTF-16 units in it
 */
export function quantities(text: string): Quantity[] {
  return readQuantities(text, language);
}

const language: NumeralLanguage = {
  thousands: ',',
  rules: { bareSmall: true, bareUnit: true, digitsNeedMagnitude: false, greaterTakesAll: false },
  dates: { order: 'day-month', dayMonth: false, dotted: true, events: EVENTS },
  prefix: /(?:^|[^A-Za-z])(?:FY|CY)$/,
  rangeWords: /^(?:年度?|月|日|時|人|%)?(?:から|より|ないし|乃至|もしくは|または|、)$/,
  listWords: /^日?[、,及びと・]{1,2}$/,
  part: ({ text }, at, previous) => kanjiPart(text, at, previous),
  gap: ({ text }, previous) => previous.end + (isSpacedNumeral(text, previous) ? 1 : 0),
  special,
  skip: ({ text }, at) => nextBeginning(text, at + 1),
  currencyName({ text }, at) {
    const found = currencyAt(text, text[at] === ' ' ? at + 1 : at);
    return found && { code: found.value, edge: found.end };
  },
  judge,
};

/** All that a numeral, an era's first year, both or a Roman numeral can begin with: most places of a text are none of these. */
const BEGINNING = new RegExp(`[\\d元両半IVX${Object.keys({ ...DIGITS, ...SMALL, ...GROUPS }).join('')}]`, 'g');

function nextBeginning(text: string, from: number): number {
  BEGINNING.lastIndex = from;
  return BEGINNING.exec(text)?.index ?? text.length;
}

/** Some house styles put a space between digits and kanji: 1 万 5 千 is one number. */
function isSpacedNumeral(text: string, previous: NumeralPart): boolean {
  if (text[previous.end] !== ' ') return false;
  const next = text.charAt(previous.end + 1);
  if (previous.type === 'digits') return previous.ascii && /[十百千万億兆]/.test(next);
  return (previous.type === 'small' || previous.type === 'group') && isDigit(text, previous.end + 1);
}

/** 令和元年 is 2019 and year 1 of its era; 両首脳 are two; 3時半 is 3:30; 第Ⅱ期 is the second. */
function special({ text }: Scan, at: number): Draft | undefined {
  const sign = text.charAt(at);
  if (sign === '元' && text[at + 1] === '年') {
    const era = ERA_BEFORE.exec(before(text, at, 4))?.[1] ?? '西暦';
    return era === '西暦' ? undefined : plainDraft({ start: at, end: at + 1 }, [(ERAS[era] ?? 0) + 1, 1], 'year');
  }
  // 3時半; 半 is told apart from 半期 and 半分 by what follows.
  if (
    sign === '半' &&
    /[\d一二三四五六七八九十]時$/.test(before(text, at, 2)) &&
    !/[期分年月日]/.test(text.charAt(at + 1))
  )
    return plainDraft({ start: at, end: at + 1 }, [30], 'time', true);
  if (sign === '両' && bothAt(text, at + 1)) return plainDraft({ start: at, end: at + 1 }, [2], 'cardinal', true);
  if (text[at - 1] !== '第' || !/[IVX]/.test(sign)) return undefined;
  const word = /^[IVX]+/.exec(text.slice(at, at + 8))?.[0] ?? '';
  const value = readRoman(word);
  return value === undefined ? undefined : plainDraft({ start: at, end: at + word.length }, [value], 'ordinal');
}

function judge(
  { text }: Scan,
  numeral: Numeral,
  around: Surroundings,
  previous: Draft | undefined,
): Judgement | undefined {
  const { start, end } = numeral;
  if (VAGUE.test(text.charAt(start - 1)) && !numeral.plain) return undefined;
  const kanji = !numeral.digits;
  if (kanji && insideWord(text, numeral)) return undefined;
  if (around.percent) return { kind: 'percent' };
  const percent = matchAt(PERCENT, text, end);
  if (percent)
    return {
      kind: percent[0].includes('ポイント') && !percent[0].includes('%') ? 'cardinal' : 'percent',
      right: end + percent[0].length,
    };
  if (/第 ?$/.test(before(text, start, 2))) return ordinal(text, numeral);
  if (around.currency && !(kanji && isLoneDigit(numeral) && text.startsWith('元', end))) return { kind: 'cardinal' };
  if (kanji && text[end] === '数') return undefined; // 十数か国
  // 12 人 in the same house style.
  const spaced = numeral.digits && text[end] === ' ' && counterAt(text, end + 1) ? 1 : 0;
  const few = /[余数]/.test(text.charAt(end)) ? 1 : spaced;
  const counter = counterAt(text, end + few);
  if (counter) return counted(text, numeral, counter.phrase, counter.value, end + few, previous);
  if (kanji && !isAmountByItself(numeral)) return joinedOrFraction(text, numeral);
  const year = numeral.plain && isLikelyYear(numeral.values[0] ?? 0);
  return { kind: year ? 'year' : 'cardinal' };
}

function isLoneDigit({ parts }: Numeral): boolean {
  return parts.length === 1 && parts[0]?.type === 'lump';
}

/** 三百億 is an amount even without a counter; 千 or 二三 is not. */
function isAmountByItself({ parts }: Numeral): boolean {
  return parts.length > 1 && parts.some((piece) => piece.type === 'group') && parts[0]?.type !== 'group';
}

/** 十〜十五人: the counter stands after the second number. 二、三人 are a few. */
function joinedOrFraction(text: string, { start, end }: Numeral): Judgement | undefined {
  const match = matchAt(RANGE, text, end);
  if (match && counterAt(text, end + match[0].length)) return { kind: 'cardinal', weak: match[0].startsWith('、') };
  return fractionPart(text, start);
}

/** The 二 of 三分の二. */
function fractionPart(text: string, start: number): Judgement | undefined {
  return text.endsWith('分の', start) && start >= 2 && text.slice(start - 2, start) === '分の'
    ? { kind: 'cardinal' }
    : undefined;
}

function ordinal(text: string, numeral: Numeral): Judgement {
  const strong = numeral.digits || ordinalCounterAt(text, numeral.end) !== undefined;
  return { kind: 'ordinal', weak: !strong };
}

function counted(
  text: string,
  numeral: Numeral,
  counter: string,
  sense: CounterSense,
  at: number,
  previous: Draft | undefined,
): Judgement | undefined {
  const [value = 0] = numeral.values;
  const lone = isLoneDigit(numeral);
  // 二人 is "the couple" or "both" as often as two people.
  const couple = value === 2 && counter.startsWith('人');
  const weak =
    counter.startsWith('つ') || (lone && (value === 1 || couple || LOOSE_COUNTERS.has(counter))) || isLooseRun(numeral);
  if (/^年[前後来以]/.test(counter) && numeral.plain && isLikelyYear(value)) return { kind: 'year' }; // 2025年前半
  const exact = text.slice(numeral.end, at).trim() === '';
  const unitBetween = previous && text.slice(previous.end, numeral.start).trim();
  if (counter.startsWith('日') && previous?.kind === 'month' && unitBetween === '月') return { kind: 'day' };
  switch (sense) {
    case 'year':
      return year(text, numeral, counter, weak);
    case 'decade':
      return {
        kind: 'year',
        ...(value >= 10 && value < 100 && value % 10 === 0 ? { values: [1900 + value, value] } : {}),
      };
    case 'month':
      return isMonth(value) && exact ? { kind: 'month' } : { kind: 'cardinal', weak };
    case 'day':
      return isDay(value) ? { kind: 'day', weak: lone && value === 1 } : { kind: 'cardinal', weak };
    case 'clock':
      return value <= 24 && exact ? { kind: 'time' } : { kind: 'cardinal', weak };
    case 'tenths':
      return tenths(text, value, numeral.end);
    case 'ordinal':
      return { kind: 'ordinal', weak: weak || (!numeral.digits && counter === '次') };
    case 'fraction':
      return { kind: 'cardinal' };
    case 'amount':
      return {
        kind: counter === '分' && previous?.kind === 'time' && unitBetween === '時' ? 'time' : 'cardinal',
        weak,
      };
  }
}

/** 二三人 is two or three people rather than 23. */
function isLooseRun({ parts, digits, values }: Numeral): boolean {
  return !digits && parts.length === 1 && parts[0]?.type === 'digits' && (values[0] ?? 0) < 100;
}

function year(text: string, numeral: Numeral, counter: string, weak: boolean): Judgement {
  const [value = 0] = numeral.values;
  const era = ERA_BEFORE.exec(before(text, numeral.start, 5))?.[1];
  if (era && era !== '西暦') return { kind: 'year', values: [(ERAS[era] ?? 0) + value, value] };
  // 千年 and 二千年 are lengths of time more often than years.
  const spelled = numeral.plain || (!numeral.digits && value % 1000 !== 0);
  const dated = era !== undefined || counter === '年度' || matchAt(YEARS_FOLLOW, text, numeral.end) !== undefined;
  return (spelled && isYear(value)) || dated ? { kind: 'year' } : { kind: 'cardinal', weak };
}

/** 4割 is 40 percent, 4割5分 is 45. */
function tenths(text: string, value: number, end: number): Judgement {
  const match = matchAt(TENTHS, text, end);
  const [hundredths = 0, thousandths = 0] = [match?.[1], match?.[2]].map((sign) =>
    sign === undefined ? 0 : (DIGITS[sign] ?? Number(sign)),
  );
  const share = (value * 100 + hundredths * 10 + thousandths) / 10;
  return { kind: 'percent', values: [share], end: end + (match?.[0].length ?? 0), exponent: 1 };
}
