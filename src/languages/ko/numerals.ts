import type { Quantity } from '../../core/quantity.js';
import { isDay, isLikelyYear, isMonth, isYear } from '../../text/dates.js';
import { matchAt, type PhraseMatch, phraseReader } from '../../text/phrase-table.js';
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
import { afterJe, isHangul, isNative, part } from './hangul-numerals.js';
import {
  COUNTERS,
  type CounterSense,
  CURRENCIES,
  DIGITS,
  GROUPS,
  LONE_COUNTERS,
  PARTICLES,
  SINO_COUNTERS,
  SMALL,
  TOUCHING_COUNTERS,
} from './numeral-tables.js';
import { specialNumber } from './special-numbers.js';

const TAIL = new RegExp(`${PARTICLES}?(?![가-힣])|${PARTICLES}${PARTICLES}(?![가-힣])`, 'y');
/** A word ends here, or a particle does: 두 개의, 만 원을, but not 개혁, 원칙. */
const wordEnds = (text: string, end: number): boolean => matchAt(TAIL, text, end) !== undefined;

const counterAt = phraseReader<CounterSense>(COUNTERS);
const wordCounterAt = phraseReader<CounterSense>(COUNTERS, wordEnds);
/** A house is no money: 5동 301호. */
const currencyAt = phraseReader(
  CURRENCIES,
  (text, end, phrase) => wordEnds(text, end) && !(phrase === '동' && matchAt(HOUSE, text, end)),
);
const PERCENT = / ?(?:퍼센트|프로(?![가-힣])|%포인트)/y;
const HANGUL_RUN = /[가-힣]+/y;
const HOUSE = / ?\d{1,4}호/y;
/** 3할, 타율 3할 2푼 5리; no 3할인. */
const TENTHS = /할(?! ?[인당부증])(?: ?(\d)푼(?: ?(\d)리)?)?/y;
/** Words that make an event's name of a month and a day: 6·25전쟁. */
const EVENTS =
  / ?(?:전쟁|운동|혁명|테러|사태|사건|선언|공동선언|합의|항쟁|의거|민주화|민주항쟁|정변|쿠데타|지방선거|총선|대선|대책|조치|대지진)/y;
const DURATION = / ?(?:간(?![가-힣]*부터)|동안|이내|만에|이상)/y;
const MONTH_FOLLOWS = / ?\d{1,2}월/y;

/**
 * Numbers of a Korean text by value: digits with 만·억·조, Sino-Korean words before a counter or with a magnitude, native words before a counter,
 * dates, ordinals with 제, percentages and currencies.
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
  rangeWords: /^(?:년|월|일|시|명|개)?(?:에서|부터| 내지|내지| 또는)\s?$/,
  listWords: /^일?(?:[,·]|과|와| 및)\s?$/,
  part,
  special: specialNumber,
  gap({ text }, { type, end }) {
    if (text[end] === '여' && text.charAt(end + 1) in GROUPS) return end + 1; // 20여만 명
    return type === 'group' && text[end] === ' ' ? end + 1 : end;
  },
  skip({ text }, at) {
    if (text[at] === '제' && !isHangul(text, at - 1) && (text.charAt(at + 1) in DIGITS || text.charAt(at + 1) in SMALL))
      return at + 1;
    return at + (matchAt(HANGUL_RUN, text, at)?.[0].length ?? 1);
  },
  currencyName({ text }, at) {
    const plus = text[at] === '여' ? at + 1 : at;
    const found = currencyAt(text, text[plus] === ' ' ? plus + 1 : plus);
    return found && { code: found.value, edge: found.end };
  },
  judge,
};

function judge(scan: Scan, numeral: Numeral, around: Surroundings, previous: Draft | undefined): Judgement | undefined {
  const { text } = scan;
  const { end } = numeral;
  if (!numeral.digits) return judgeWords(scan, numeral, around);
  if (around.percent) return { kind: 'percent' };
  const percent = matchAt(PERCENT, text, end);
  if (percent) return { kind: 'percent', right: end + percent[0].length };
  const tenths = numeral.plain ? matchAt(TENTHS, text, end) : undefined;
  if (tenths) return shareOf(numeral, tenths);
  if (text[numeral.start - 1] === '제') return { kind: 'ordinal' };
  if (around.currency) return { kind: 'cardinal' };
  const [value = 0] = numeral.values;
  const counter = counterAfter(text, end, counterAt);
  const article = text[end - 1] === '조' && numeral.exponent === 12 ? { values: [value, value / 1e12] } : {};
  if (counter) return { ...counted(text, numeral, counter, previous), ...article };
  return { kind: numeral.plain && isLikelyYear(value) ? 'year' : 'cardinal', ...article };
}

/** 3할 is 30 percent, 3할 2푼 32. */
function shareOf({ values, end }: Numeral, [words, hundredths = '0', thousandths = '0']: RegExpExecArray): Judgement {
  const share = ((values[0] ?? 0) * 100 + Number(hundredths) * 10 + Number(thousandths)) / 10;
  return { kind: 'percent', values: [share], end: end + words.length, exponent: 1 };
}

/** The counter after a numeral: 30여 년, 두 개, 20명. */
function counterAfter(text: string, end: number, reader: typeof counterAt): PhraseMatch<CounterSense> | undefined {
  const few = text[end] === '여' ? end + 1 : end;
  return reader(text, text[few] === ' ' ? few + 1 : few);
}

function counted(
  text: string,
  numeral: Numeral,
  counter: PhraseMatch<CounterSense>,
  previous: Draft | undefined,
): Judgement {
  const [value = 0] = numeral.values;
  const direct = counter.end - counter.phrase.length === numeral.end;
  switch (counter.value) {
    case 'year': {
      const dated = (numeral.plain || (!numeral.digits && value % 1000 !== 0)) && isYear(value);
      return { kind: dated || (direct && matchAt(MONTH_FOLLOWS, text, counter.end)) ? 'year' : 'cardinal' };
    }
    case 'decade':
      return { kind: 'year', ...(value >= 10 && value < 100 ? { values: [1900 + value, value] } : {}) };
    case 'month':
      return { kind: isMonth(value) && direct ? 'month' : 'cardinal' };
    case 'day':
      return {
        kind:
          direct && isDay(value) && !(matchAt(DURATION, text, counter.end) && previous?.kind !== 'month')
            ? 'day'
            : 'cardinal',
      };
    case 'clock':
      return { kind: direct && value <= 24 ? 'time' : 'cardinal' };
    case 'ordinal':
      return { kind: 'ordinal' };
    default:
      return {
        kind:
          counter.phrase === '분' && previous?.kind === 'time' && /^시 ?$/.test(text.slice(previous.end, numeral.start))
            ? 'time'
            : 'cardinal',
      };
  }
}

function judgeWords(scan: Scan, numeral: Numeral, around: Surroundings): Judgement | undefined {
  const { text } = scan;
  const [first] = numeral.parts;
  if (/(?:수|몇) $/.test(before(text, numeral.start, 3))) return undefined;
  return first && isNative(text, first) ? judgeNative(text, numeral) : judgeSino(text, numeral, around);
}

/** 이십 명, 삼백억, 제이차 are numbers; 구조 개혁, 오만, 사업 are not: without a counter only long numerals with a group word count. */
function judgeSino(text: string, numeral: Numeral, around: Surroundings): Judgement | undefined {
  const { start, end, parts } = numeral;
  const counter = counterAfter(text, end, wordCounterAt);
  const apart = text[end] === ' ' || (counter !== undefined && counter.phrase.length > 1);
  const fitting = counter && SINO_COUNTERS.has(counter.phrase) ? counter : undefined;
  const percent = matchAt(PERCENT, text, end);
  const letters = end - start;
  const multiplied = parts.some((piece) => piece.type !== 'lump');
  if (afterJe(text, start)) return fitting ? { kind: 'ordinal' } : undefined;
  if (percent && (letters > 1 || apart)) return { kind: 'percent', right: end + percent[0].length };
  if (!multiplied) {
    const trusted =
      letters === 1 &&
      fitting &&
      LONE_COUNTERS.has(fitting.phrase) &&
      apart &&
      !/^(?:이|영)$/.test(text.slice(start, end));
    if (trusted) return { ...counted(text, numeral, fitting, undefined), weak: true };
    const fraction =
      letters === 1 && (fitting?.phrase === '분의' || (/분의 ?$/.test(before(text, start, 4)) && wordEnds(text, end)));
    return fraction ? { kind: 'cardinal', weak: true } : undefined;
  }
  if (around.currency && (letters > 1 || text[end] === ' ')) return { kind: 'cardinal' };
  if (fitting && (letters > 1 || apart || fitting.phrase === '년')) return counted(text, numeral, fitting, undefined);
  return parts.at(-1)?.type === 'group' && letters >= 3 && wordEnds(text, end) ? { kind: 'cardinal' } : undefined;
}

/** 두 개, 세 명, 열두 번째; 첫째, 둘째; 하나, 둘 on their own. The forms of one to four prove little by their absence. */
function judgeNative(text: string, numeral: Numeral): Judgement | undefined {
  const { start, end } = numeral;
  const word = text.slice(start, end);
  const weak = (numeral.values[0] ?? 0) <= 4;
  if (text[end] === '째' && wordEnds(text, end + 1)) return { kind: 'ordinal', weak: true };
  const counter = counterAfter(text, end, wordCounterAt);
  const apart = text[end] === ' ';
  if (word === '첫') return counter?.phrase === '번째' ? { kind: 'ordinal', weak } : undefined;
  if (counter && (apart || (weak || word === '열' ? touches(word, counter.phrase) : true)))
    return { kind: counter.value === 'ordinal' ? 'ordinal' : counter.value === 'clock' ? 'time' : 'cardinal', weak };
  if (/^(?:하나|둘|셋|넷)$/.test(word)) return wordEnds(text, end) ? { kind: 'cardinal', weak: true } : undefined;
  return word === '두' && apart && isHangul(text, end + 1) ? { kind: 'cardinal', weak: true } : undefined;
}

/** 한번 is mostly "once, for a try": 한 touches only 명. 열 begins words with other counters: 열차, 열대, 열도. */
function touches(word: string, counter: string): boolean {
  return word === '한' ? counter === '명' : TOUCHING_COUNTERS.has(counter);
}
