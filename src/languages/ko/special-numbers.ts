import { matchAt } from '../../text/phrase-table.js';
import { before, type Draft, plainDraft, type Scan } from '../../text/quantity-language.js';
import { DIGITS } from './numeral-tables.js';

/** Months in words; 유월 and 시월 have a form of their own. */
const MONTHS: Readonly<Record<string, number>> = {
  일: 1,
  이: 2,
  삼: 3,
  사: 4,
  오: 5,
  유: 6,
  칠: 7,
  팔: 8,
  구: 9,
  시: 10,
  십일: 11,
  십이: 12,
};
const UNITS = '[일이삼사오육칠팔구]';
const DAY = `(?:[이삼]?십${UNITS}?|${UNITS})`;
/** 사월 is April only with a day or a part of the month after it, or a year before it. */
const MONTH_OF_DAY = new RegExp(
  `(십일|십이|[일이삼사오유칠팔구시])(?=월 (?:${DAY}일|초|말|중순|상순|하순)(?![가-힣]*월))`,
  'y',
);
const MONTH_OF_YEAR = /(십일|십이|[일이삼사오유칠팔구시])(?=월(?:$|[^가-힣]|[에의은부까]))/y;
const DAY_OF_MONTH = new RegExp(`(?:([이삼]?)(십))?(${UNITS})?(?=일(?!${UNITS}?일))`, 'y');
const MONTH_BEFORE = /(?:^|[^가-힣])(?:십일|십이|[일이삼사오유칠팔구시])월 $/;
const HALF = /반(?=$|[^가-힣]|[에이은을의쯤까부])/y;
const HOUR_BEFORE = /[\d한두세네섯곱덟홉열] ?시 $/;

/** Quantities that are no numerals by themselves: the 팔 and 십 of 팔월 십일, the 반 of 3시 반 (half past three). */
export function specialNumber({ text }: Scan, at: number): Draft | undefined {
  const sign = text.charAt(at);
  if (sign === '반') {
    const half = HOUR_BEFORE.test(before(text, at, 5)) ? matchAt(HALF, text, at) : undefined;
    return half && plainDraft({ start: at, end: at + 1 }, [30], 'time', true);
  }
  if (!(sign in MONTHS) && sign !== '십' && sign !== '육') return undefined;
  if (/[가-힣]/.test(text.charAt(at - 1))) return undefined;
  return month(text, at) ?? day(text, at);
}

function month(text: string, at: number): Draft | undefined {
  const dated = matchAt(MONTH_OF_DAY, text, at);
  const match = dated ?? (/년 $/.test(before(text, at, 2)) ? matchAt(MONTH_OF_YEAR, text, at) : undefined);
  const value = MONTHS[match?.[1] ?? ''];
  return match && value !== undefined
    ? plainDraft({ start: at, end: at + match[0].length }, [value], 'month')
    : undefined;
}

function day(text: string, at: number): Draft | undefined {
  if (!MONTH_BEFORE.test(before(text, at, 5))) return undefined;
  const match = matchAt(DAY_OF_MONTH, text, at);
  if (!match || match[0] === '') return undefined;
  const [word, times = '', ten, unit = ''] = match;
  const value = (ten ? (DIGITS[times] ?? 1) * 10 : 0) + (DIGITS[unit] ?? 0);
  return value >= 1 && value <= 31 ? plainDraft({ start: at, end: at + word.length }, [value], 'day') : undefined;
}
