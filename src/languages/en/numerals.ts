import type { Quantity } from '../../core/quantity.js';
import type { Span } from '../../core/span.js';
import { isDay, isLikelyYear } from '../../text/dates.js';
import type { NumeralPart } from '../../text/numeral-grammar.js';
import { isLatin } from '../../text/numerals.js';
import { matchAt, phraseReader } from '../../text/phrase-table.js';
import {
  before,
  type Judgement,
  type Numeral,
  type NumeralLanguage,
  type Scan,
  type Surroundings,
} from '../../text/quantity-language.js';
import { readQuantities } from '../../text/quantity-reader.js';
import { wordAt } from '../../text/word-at.js';
import {
  CARDINALS,
  COUNTED_NOUNS,
  CURRENCIES,
  GROUPS,
  MONEY_GROUPS,
  MONTHS,
  NOT_ONE_AFTER,
  NOT_ONE_BEFORE,
  ORDINAL_CUES,
  ORDINALS,
} from './numeral-tables.js';
import { specialNumber } from './special-numbers.js';

const NEXT_WORD = /\s{1,3}([a-z]+)/y;
const PREVIOUS_WORD = /([a-z]+)\s{1,3}$/;
/** twenty-five, 1.5-trillion, one hundred and five; a hyphen before digits is a range. */
const GAP = /-(?=\p{L})|\s{0,3}/uy;
const PERCENT = /\s?(?:per\s?cent|pct|percentage points?|%\s?points?)(?![a-z])/y;
const AND_A_HALF = /and[\s-]a[\s-]half(?![a-z])/y;
const HALF_A = /half(?:\sa)?(?=[\s-](?:thousand|million|billion|trillion)(?![a-z]))/y;
const DOZEN = /[\s-]dozen(?![a-z])/y;
/** Words that make an event's name of a month and a day: the 9/11 attacks. */
const EVENTS = /\s(?:terror|terrorist\s)?(?:attacks?|hijackings?|commission)(?![a-z])/iy;
const CLOCK = /\s?(?:a\.m\.|p\.m\.|am(?![a-z])|pm(?![a-z])|o'clock|o’clock)/y;
const ORDINAL_SUFFIX = /(?:st|nd|rd|th)(?![a-z])/y;
const DECADE_SUFFIX = /['’]?s(?![a-z])/y;
const NAMES = Object.keys(MONTHS).sort((a, b) => b.length - a.length);
const MONTH_BEFORE = new RegExp(`(?:^|[^a-z])(${NAMES.join('|')})\\.?\\s+(?:the\\s+)?$`);
const MONTH_AFTER = new RegExp(`\\s+(?:of\\s+)?(${NAMES.join('|')})(?![a-z])`, 'y');
const cue = (words: readonly string[]): RegExp => new RegExp(`(?:^|[^a-z])(?:${words.join('|')})\\s*$`);
const ORDINAL_BEFORE = cue(ORDINAL_CUES);

const currencyAt = phraseReader(CURRENCIES, (text, end) => !isLatin(text, end));

/**
 * Numbers of an English text by value: digits with thousand, million, billion, trillion, numerals and ordinals in words, dates with the names of the
 * months, percentages and currencies.
 * @param text any string; offsets of the result are UTF-16 units in it
 */
export function quantities(text: string): Quantity[] {
  return readQuantities(text, language);
}

const language: NumeralLanguage = {
  thousands: ',',
  rules: { bareSmall: false, bareUnit: true, digitsNeedMagnitude: true, greaterTakesAll: false },
  dates: { order: 'month-day', dayMonth: false, dotted: false, events: EVENTS },
  prefix: /(?:^|[^A-Za-z])(?:FY|CY|(?:[Mm]id|[Pp]re|[Pp]ost|[Ee]arly|[Ll]ate|[Ss]ub|[Ii]n)-)$/,
  rangeWords: /^(?:st|nd|rd|th)?\s*(?:to|through|until|or|and|up\s+to)(?:\s+the)?\s*$/,
  listWords: /^(?:st|nd|rd|th)?\s*(?:,|and|&|,\s*and)(?:\s+the)?\s*$/,
  part,
  gap: ({ text }, { end }) => end + (matchAt(GAP, text, end)?.[0].length ?? 0),
  special: specialNumber,
  skip: ({ text }, at) => at + (wordAt(text, at).length || 1),
  currencyName({ folded }, at) {
    const found = currencyAt(folded, /[ -]/.test(folded.charAt(at)) ? at + 1 : at);
    return found && { code: found.value, edge: found.end };
  },
  judge,
};

function nextWord(folded: string, end: number): string {
  return matchAt(NEXT_WORD, folded, end)?.[1] ?? '';
}

function part({ text, folded }: Scan, at: number, previous: NumeralPart | undefined): NumeralPart | undefined {
  const word = wordAt(folded, at);
  if (word === '' || word.length > 11) return undefined;
  const span = { start: at, end: at + word.length };
  const half = halfPart(folded, word, at, previous);
  if (half) return half;
  const touches = previous?.end === at;
  if (touches && previous.type === 'digits') return magnitudeLetters(text, word, span, previous);
  if (previous?.type !== 'digits') {
    const value = CARDINALS[word];
    if (value !== undefined)
      return previous === undefined && isPronoun(folded, word, span)
        ? undefined
        : { type: 'lump', value, floor: value >= 20 ? 1 : 0, ...span };
    const order = ORDINALS[word];
    if (order !== undefined && !(order === 100 && endsInCardinal(folded, at)))
      return { type: 'lump', value: order, floor: 0, ordinal: true, ...span };
  }
  if (previous === undefined)
    return word === 'a' && isMagnitudeWord(nextWord(folded, span.end))
      ? { type: 'lump', value: 1, floor: 0, ...span }
      : undefined;
  if (word === 'hundred') return { type: 'small', exponent: 2, ...span };
  if (word === 'and') return { type: 'link', ...span };
  const exponent = GROUPS[word];
  return exponent === undefined ? undefined : { type: 'group', exponent, ...span };
}

/** half a million; two and a half million. */
function halfPart(
  folded: string,
  word: string,
  at: number,
  previous: NumeralPart | undefined,
): NumeralPart | undefined {
  if (previous === undefined) {
    const half = word === 'half' ? matchAt(HALF_A, folded, at) : undefined;
    return half && { type: 'lump', value: 0.5, floor: 0, start: at, end: at + half[0].length };
  }
  const more = word === 'and' ? matchAt(AND_A_HALF, folded, at) : undefined;
  return more && { type: 'half', one: true, start: at, end: at + more[0].length };
}

function isMagnitudeWord(word: string): boolean {
  return word === 'hundred' || (word.length > 3 && word in GROUPS);
}

/** $2.5bn, $5m, 10bn: single letters need the currency, 5m may be metres. */
function magnitudeLetters(text: string, word: string, span: Span, previous: NumeralPart): NumeralPart | undefined {
  const money = /[$€£¥₩₫]\s?$/.test(before(text, previous.start, 2)) ? MONEY_GROUPS[word] : undefined;
  const exponent = money ?? GROUPS[word];
  return exponent === undefined ? undefined : { type: 'group', exponent, ...span };
}

/** the six hundredth is not the hundredth. */
function endsInCardinal(folded: string, at: number): boolean {
  return (PREVIOUS_WORD.exec(before(folded, at, 12))?.[1] ?? '') in CARDINALS;
}

/** no one, one another, the one: nothing is counted. */
function isPronoun(folded: string, word: string, { start, end }: Span): boolean {
  if (word !== 'one') return false;
  const ahead = PREVIOUS_WORD.exec(before(folded, start, 10))?.[1] ?? '';
  if (ahead === 'half') return true;
  const next = nextWord(folded, end);
  return (
    NOT_ONE_AFTER.has(next) ||
    /^['’]s/.test(folded.slice(end, end + 2)) ||
    (NOT_ONE_BEFORE.has(ahead) && !(next in GROUPS || next === 'hundred'))
  );
}

function judge(scan: Scan, numeral: Numeral, around: Surroundings): Judgement | undefined {
  const judged = judgeNumeral(scan, numeral, around);
  // The other side may have the whole number alone, and the half as 半 or rưỡi after the unit.
  const halved = judged && !judged.values && numeral.parts.at(-1)?.type === 'half' && numeral.exponent === 0;
  return halved && numeral.values.every((value) => value % 1 !== 0)
    ? { ...judged, values: numeral.values.flatMap((value) => [value, value - 0.5]) }
    : judged;
}

function judgeNumeral(scan: Scan, numeral: Numeral, around: Surroundings): Judgement | undefined {
  const { folded } = scan;
  const { start, end, parts } = numeral;
  const [value = 0] = numeral.values;
  if (around.percent) return { kind: 'percent' };
  const percent = matchAt(PERCENT, folded, end);
  if (percent) return { kind: 'percent', right: end + percent[0].length };
  const dozen = value <= 100 && Number.isInteger(value) ? matchAt(DOZEN, folded, end) : undefined;
  if (dozen) return { kind: 'cardinal', values: [value * 12, value], end: end + dozen[0].length };
  const last = parts.at(-1);
  if (last?.type === 'lump' && last.ordinal) return ordinalWord(folded, numeral);
  const suffix = numeral.digits ? matchAt(ORDINAL_SUFFIX, folded, end) : undefined;
  const right = end + (suffix?.[0].length ?? 0);
  if ((numeral.plain || !numeral.digits) && isDay(value) && besideMonth(folded, start, right))
    return { kind: 'day', right };
  if (suffix) return { kind: 'ordinal', right };
  if (around.currency) return { kind: 'cardinal' };
  const clock = value <= 24 ? matchAt(CLOCK, folded, end) : undefined;
  if (clock) return { kind: 'time', right: end + clock[0].length };
  if (numeral.plain) return plainNumber(folded, numeral);
  return { kind: 'cardinal', weak: !numeral.digits && parts.length === 1 && value <= 2 };
}

function besideMonth(folded: string, start: number, end: number): boolean {
  return MONTH_BEFORE.test(before(folded, start)) || matchAt(MONTH_AFTER, folded, end) !== undefined;
}

/** the 1990s, Article 5, in 2025, 2000 people. */
function plainNumber(folded: string, numeral: Numeral): Judgement {
  const { start, end } = numeral;
  const [value = 0] = numeral.values;
  const decade = value % 10 === 0 ? matchAt(DECADE_SUFFIX, folded, end) : undefined;
  if (decade && value >= 20 && value < 100)
    return { kind: 'year', values: [1900 + value, value], right: end + decade[0].length };
  if (decade && value >= 1000) return { kind: 'year', right: end + decade[0].length };
  if (ORDINAL_BEFORE.test(before(folded, start))) return { kind: 'ordinal' };
  const noun = nextWord(folded, end);
  const counts =
    COUNTED_NOUNS.has(noun) ||
    (/[^su]s$/.test(noun) && !/^(?:is|was|as|has|its|this|plus|talks|sees|marks)$/.test(noun));
  return { kind: isLikelyYear(value) && !counts ? 'year' : 'cardinal' };
}

/** "second" and its like are weak: seconds, a third of, first of all; *twenty-first* and *fifth* are sure. */
function ordinalWord(folded: string, numeral: Numeral): Judgement {
  const { start, end, parts } = numeral;
  const [value = 0] = numeral.values;
  if (isDay(value) && besideMonth(folded, start, end)) return { kind: 'day' };
  return { kind: 'ordinal', weak: parts.length === 1 && value <= 3 };
}
