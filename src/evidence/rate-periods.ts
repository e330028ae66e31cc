import type { Span } from '../core/span.js';
import type { PlacedQuantity } from './number-pairing.js';

/** What a rate or an amount is reckoned for: 0.5 % a month is six times 0.5 % and more in a year. */
export type Period = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'year';

/**
 * Words for "a day", "a month" and so on beside an amount, in Japanese, Vietnamese, Korean and English; no word of one is another's. Origin: the ways that Japanese, Vietnamese and Korean banks and
 * ministries state rates, wages and capacities.
 */
const WORDS: readonly (readonly [Period, before: string, after: string])[] = [
  ['second', '毎秒|秒速|초당|초속|mỗi giây', '秒|giây|s|sec|second|초'],
  ['minute', '毎分|分速|분당|분속|mỗi phút', '分|phút|min|minute|분'],
  ['hour', '毎時|時速|時給|시간당|시속|시급|mỗi giờ|hourly', '時|時間|giờ|h|hr|hour|시|시간'],
  ['day', '日|一日|1日|毎日|日量|日産|日給|일|하루|매일|일일|mỗi ngày|hằng ngày|hàng ngày|daily', '日|ngày|day|일'],
  ['week', '週|毎週|주|매주|mỗi tuần|hằng tuần|hàng tuần|weekly', '週|tuần|week|주'],
  [
    'month',
    '月|毎月|月額|月利|月給|月収|월|매월|매달|월간|mỗi tháng|hằng tháng|hàng tháng|monthly',
    '月|か月|カ月|ヶ月|tháng|month|월',
  ],
  ['quarter', '四半期|분기|분기당|mỗi quý|quarterly', '四半期|quý|quarter|분기'],
  [
    'year',
    '年|年間|毎年|年率|年利|年額|年給|年収|年産|연|연간|매년|연평균|연이율|mỗi năm|hằng năm|hàng năm|annual|yearly',
    '年|năm|year|년',
  ],
];

/** A word may not run on from another one, nor from a number: 昨年, 5月. */
const FREE = '(?<![\\p{Script=Han}\\p{Script=Hangul}\\p{Script=Latin}\\p{Nd}])';
/** What may stand between: 年約5％, 연 최대 5%. */
const TIE = '(?:当たり|あたり)?(?:[にで])?(?:約|およそ|平均|最大|약|최대|평균)?\\s?';
/** The unit of the amount, the currency: 5 triệu đồng một tháng, 12 cubic metres per hour. */
const UNIT = '[^\\s,.、。;；]{0,8}(?:\\s[^\\s,.、。;；\\d]{1,12}){0,2}';

const BEFORE = WORDS.map(([period, words]) => ({ period, pattern: new RegExp(`${FREE}(?:${words})${TIE}$`, 'iu') }));
const ADVERB: Partial<Record<Period, string>> = {
  day: 'daily',
  week: 'weekly',
  month: 'monthly',
  year: 'annually|yearly|per annum',
};
const AFTER = WORDS.map(([period, , words]) => {
  const phrases = [
    `[／/]\\s?(?:${words})(?![\\p{Script=Latin}])`,
    `(?:một|mỗi|a|an|per|each|every)\\s(?:${words})(?![\\p{L}]|\\s(?:later|ago|before|after|earlier|early|sau|trước))`,
    `[(（](?:${words})[)）]`,
    `(?:${ADVERB[period] ?? '(?!)'})(?![\\p{L}])`,
  ];
  return { period, pattern: new RegExp(`^${UNIT}?\\s?(?:${phrases.join('|')})`, 'iu') };
});
/** A period and the words from the number to it, or from it to the number. */
export interface RatePeriod extends Span {
  readonly period: Period;
}

/** How far the words of a period may stand from the number, in UTF-16 units. */
const REACH_BEFORE = 16;
const REACH_AFTER = 32;

/** The period that a share or an amount is said for; undefined where none is named right beside it. */
export function periodOf({
  segment: { text },
  quantity: { kind, start, end },
}: PlacedQuantity): RatePeriod | undefined {
  if (kind !== 'percent' && kind !== 'cardinal') return undefined;
  const after = text.slice(end, end + REACH_AFTER);
  for (const { period, pattern } of AFTER) {
    const found = pattern.exec(after);
    if (found) return { period, start, end: end + found[0].length };
  }
  const before = text.slice(Math.max(0, start - REACH_BEFORE), start);
  for (const { period, pattern } of BEFORE) {
    const found = pattern.exec(before);
    if (found) return { period, start: start - found[0].length, end };
  }
  return undefined;
}
