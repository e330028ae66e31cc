import type { Quantity } from '../core/quantity.js';

/** Shares that have a word, in percent. Origin: the fractions that Japanese, Vietnamese, Korean and English name without digits. */
const SHARES: readonly (readonly [percent: number, words: RegExp])[] = [
  [50, /半|half|halv|nửa|절반|반수/iu],
  [25, /quarter/iu],
  [33, /(?:a|one)[ -]third/iu],
  [67, /two[ -]thirds/iu],
  [75, /three[ -]quarters/iu],
  [
    100,
    /全[員部額て国]|すべて|全て|倍|(?<![\p{L}])(?:all|every|whole|double[sd]?|doubling)(?![\p{L}])|toàn bộ|tất cả|gấp đôi|모두|전원|전부|전체|두 배/iu,
  ],
];
/** 3分の1, 3분의 1, 1/3, một phần ba in digits. */
const FRACTION =
  /(?<below>\d{1,2})\s?(?:分の|분의)\s?(?<above>\d{1,2})|(?<over>\d{1,2})\s?(?:\/|phần)\s?(?<under>\d{1,2})(?![\d/])/gu;
/** Round figures that leave the number open, by the power of ten that they are some of. */
const SOME: readonly (readonly [ten: number, words: RegExp])[] = [
  [10, /[数何]十|十数|(?<!\p{L})(?:dozens|scores|tens) of|hàng chục|vài chục|mấy chục|수십|몇십/iu],
  [100, /[数何]百|hundreds of|hàng trăm|vài trăm|수백|몇백/iu],
  [1000, /[数何]千|thousands of|hàng (?:nghìn|ngàn)|vài (?:nghìn|ngàn)|수천|몇천/iu],
  [10_000, /[数何]万|tens of thousands|hàng (?:vạn|chục nghìn|chục ngàn)|수만|몇만/iu],
];

/** True when a text may say a number without its digits: 33% as 3分の1, 50% as half, 30 people as 数十人. */
export function isInWords({ kind, values: [value = 0] }: Quantity, text: string): boolean {
  if (kind !== 'percent') return SOME.some(([ten, words]) => value >= ten && value < ten * 10 && words.test(text));
  if (SHARES.some(([percent, words]) => Math.abs(percent - value) < 1 && words.test(text))) return true;
  return [...text.matchAll(FRACTION)].some(({ groups }) => {
    const above = Number(groups!.above ?? groups!.over);
    const below = Number(groups!.below ?? groups!.under);
    return below > 0 && Math.abs((100 * above) / below - value) < 1;
  });
}
