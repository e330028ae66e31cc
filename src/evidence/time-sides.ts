import type { Span } from '../core/span.js';
import { exchanged, type Opposites } from '../text/opposites.js';
import { matchAt } from '../text/phrase-table.js';
import { type SayingPatterns, saidBefore, saidBehind } from '../text/words-beside.js';
import type { PlacedQuantity } from './number-pairing.js';

/** On which side of something a length of time lies: 到着の3日前 and "two months early" are `before`, "3 days after" is `after`. */
export interface TimeSide extends Span {
  readonly side: 'before' | 'after';
}

/** Units of time after a number, with what tells working days apart. */
const UNIT =
  '(?:[\\s-]?(?:営業|稼働|勤務|영업|근무|업무|working |business |calendar |full |whole )?' +
  '(?:秒|分|時間|日|週間?|[かカヵヶケ箇]月|年|초|분|시간|일|주일?|주|개월|달|년|해|' +
  '(?:giây|phút|giờ|tiếng|ngày|tuần|tháng|năm)(?: làm việc| đồng hồ)?|(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?)(?![a-z])))';
const UNIT_AT = new RegExp(UNIT, 'iuy');

/** Words after the number and its unit. 前後 is "about", 前半 and 後期 are parts of something. */
const AFTER: SayingPatterns<TimeSide['side']> = [
  [
    'before',
    new RegExp(
      `${UNIT}(?:\\s?(?:以上|ほど|余り|も|の|이상|정도)){0,2}` +
        '(?:前(?![後半期線提払記者])|早[くいめまか]|先立|\\s?(?:전(?![가-힣])|전(?=에|의|까지|부터)|앞서|앞당|일찍|이르|이른|빨리|빠르)|' +
        '\\s(?:trước|sớm hơn)(?!\\p{L})|\\s(?:before|prior to|ahead of|earlier|early|ago|in advance)(?!\\p{L}))',
      'iuy',
    ),
  ],
  [
    'after',
    new RegExp(
      `${UNIT}(?:\\s?(?:以上|ほど|余り|も|の|이상|정도)){0,2}` +
        '(?:後(?![半期退方])|遅[くいれ]|\\s?(?:후(?![가-힣])|후(?=에|의|까지|부터)|뒤(?!집|떨)|늦[게은어었]?)|' +
        '\\s(?:sau|muộn hơn|chậm hơn|trễ hơn|kể từ)(?!\\p{L})|\\s(?:after|following|later|late|behind)(?!\\p{L}))',
      'iuy',
    ),
  ],
];
/** Words before the number: 到着後3日以内, sớm hơn dự tính ba tuần. 午後 and 오전 tell the time of day. */
const BEFORE: SayingPatterns<TimeSide['side']> = [
  [
    'before',
    /(?:(?<![午以名手建])前(?:の|約|およそ)?|(?<!\p{L})(?:직)?전\s|(?<!\p{L})sớm(?: hơn)?(?:\s(?!nhất)\p{L}+){0,4}\s)$/iu,
  ],
  [
    'after',
    /(?:(?<![午以今最])後(?:の|約|およそ)?|(?<!\p{L})(?:직|이)?후\s|(?<!\p{L})(?:sau(?: khi)?|(?:chậm|muộn|trễ)(?: hơn)?(?:\s(?!nhất)\p{L}+){0,4})\s|(?<!\p{L})(?:after|following)\s)$/iu,
  ],
];
const REACH = 32;

/** On which side a length of time lies by the words right beside it; those after it come first. */
export function timeSideOf({
  segment: { text },
  quantity: { kind, start, end },
}: PlacedQuantity): TimeSide | undefined {
  if (kind !== 'cardinal' && kind !== 'day') return undefined;
  const unit = matchAt(UNIT_AT, text, end);
  if (!unit || (kind === 'day' && /[月월]\s?$/u.test(text.slice(Math.max(0, start - 2), start)))) return undefined;
  const after = saidBehind(text, end, AFTER);
  if (after) return { side: after.says, start, end: end + after.length };
  const before = saidBefore(text, start, BEFORE, REACH);
  return before && { side: before.says, start: start - before.length, end: end + unit[0].length };
}

/** Words for the two sides, each beside its opposite. */
const OPPOSITES: Opposites = [
  ['前', '後'],
  ['早く', '遅く'],
  ['早い', '遅い'],
  ['전', '후'],
  ['일찍', '늦게'],
  ['이른', '늦은'],
  ['trước khi', 'sau khi'],
  ['trước', 'sau'],
  ['sớm hơn', 'muộn hơn'],
  ['ahead of', 'behind'],
  ['earlier', 'later'],
  ['early', 'late'],
  ['before', 'after'],
];

/** The words of a length of time with the other side said; undefined where there is no pair for them. */
export function onOtherSide(words: string, side: TimeSide['side']): string | undefined {
  return exchanged(words, OPPOSITES, side === 'before');
}
