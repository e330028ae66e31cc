import { cover, type Span } from '../core/span.js';
import { exchanged, type Opposites } from '../text/opposites.js';
import { matchAt } from '../text/phrase-table.js';
import { type SayingPatterns, saidBefore, saidBehind } from '../text/words-beside.js';
import { isDenied } from './denied-clause.js';
import { limitOf } from './limits.js';
import type { PlacedQuantity } from './number-pairing.js';
import { timeSideOf } from './time-sides.js';

/** Which edge of a stretch of time a date is: 5月から and "no earlier than" begin it (`from`), 5月まで and "no later than" end it (`until`). */
export interface TimeEdge extends Span {
  readonly edge: 'from' | 'until';
}

const MONTHS =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:tember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
/** The other parts of a date that stand between a number and the words of its edge. */
const DATE_AFTER =
  /(?:[年月日時分년월일시분]|\s?\d{1,4}(?=[年月日時分년월일시분])|\s(?=\d{1,4}[년월일시분])|[(（][月火水木金土日월화수목금토일][)）]|\s?(?:末|中旬|半ば|中頃|初め|上旬|下旬|말|초|중순))*/iuy;
const DATE_BEFORE = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:(?:${MONTHS}|\\d{1,2}|ngày|tháng|năm|mùng|the|đầu|giữa|cuối|early|mid|late|end of|\\d{1,2}\\s?(?:giờ|h))[\\s.,/-]{1,2}){0,5}$`,
  'iu',
);

const AFTER: SayingPatterns<TimeEdge['edge']> = [
  ['from', /から|以降|以来|\s?(?:부터|이후|이래)/uy],
  ['until', /まで|以前|より前|\s?(?:까지|이전)/uy],
];
const words = (list: string) => new RegExp(`(?<![\\p{L}\\p{M}])(?:${list})\\s$`, 'iu');
const BEFORE: SayingPatterns<TimeEdge['edge']> = [
  ['from', words('not before|kể từ|từ|sau|from|since|after|beginning(?: in| on)?|starting(?: in| on| from)?')],
  ['until', words('cho đến|đến hết|đến|cho tới|trước|until|till|by|before')],
];
/** Deadlines by their own words, which may also stand before a length of time: at the latest 3 days before. */
const DEADLINES: SayingPatterns<TimeEdge['edge']> = [
  [
    'from',
    /(?:(?:早く[とて]も|早くて|빨라도|빨라야)[^\d。,.;]{0,16}|(?<!\p{L})(?:sớm nhất(?: là)?(?: vào| trước)?|(?:no|not|never) (?:earlier|sooner) than|at the earliest)\s)$/iu,
  ],
  [
    'until',
    /(?:(?:遅く[とて]も|遅くて|늦어도)[^\d。,.;]{0,16}|(?<!\p{L})(?:(?:chậm|muộn|trễ) nhất(?: là)?(?: vào| trước)?|(?:no|not|never) later than|at the latest)\s)$/iu,
  ],
];
const DEADLINE_AFTER: SayingPatterns<TimeEdge['edge']> = [
  ['until', /[^\s\d、。,.;]{1,6}(?:前|\s?전)\s?(?:まで|까지)/uy],
  ['from', /[^\d,.;]{1,40}?at the earliest(?![a-z])/iuy],
  ['until', /[^\d,.;]{1,40}?at the latest(?![a-z])/iuy],
];
/** "Not until 2028", mãi đến 2028 mới and 2028년에야 begin there. */
const ONLY_THEN = /(?<!\p{L})(?:mới|mãi|chỉ|only)(?!\p{L})|初めて|ようやく|やっと|비로소|에야|[되돼]서야/iu;
/** A date that begins a range may share its month or its year with the one that ends it: từ ngày 3 đến ngày 10 tháng 5. */
const RANGE_AFTER =
  /まで|까지|(?<!\p{L})(?:to|until|till|through|đến|tới)(?!\p{L})|\d[年月日時년월일시]?\s?[-\u2010-\u2015~〜～∼]/iu;
const RANGE_BEFORE =
  /から|부터|에서|(?<!\p{L})(?:from|between|since|từ|và|and|tháng \d+|\d+)(?!\p{L})|[-\u2010-\u2015~〜～∼]/iu;
const NEAR = 24;
const REACH = 40;

/** Which edge of a stretch of time a date or a deadline is by the words beside it; undefined where nothing is said, or where a negation is near. */
export function timeEdgeOf(number: PlacedQuantity): TimeEdge | undefined {
  const { segment, quantity } = number;
  const { text } = segment;
  const { kind, start, end } = quantity;
  if (kind === 'percent' || kind === 'ordinal' || ONLY_THEN.test(text)) return undefined;
  const ahead = text.slice(Math.max(0, start - REACH), start);
  const place =
    deadline(text, ahead, start, end) ??
    (kind === 'cardinal' ? undefined : edge(text, ahead, start, end)) ??
    deadlineByLimit(number);
  return place && !isDenied(text.slice(0, place.start), text.slice(place.end)) ? place : undefined;
}

function deadline(text: string, ahead: string, start: number, end: number): TimeEdge | undefined {
  const dateStart = start - (DATE_BEFORE.exec(ahead)?.[0].length ?? 0);
  const before = saidBefore(text, dateStart, DEADLINES, REACH);
  if (before) return { edge: before.says, start: dateStart - before.length, end };
  const after = saidBehind(text, end, DEADLINE_AFTER);
  return after && { edge: after.says, start, end: end + after.length };
}

/** "At least 3 days before" is the latest, 前3日以内 the earliest; after something it is the other way round. */
function deadlineByLimit(number: PlacedQuantity): TimeEdge | undefined {
  const limit = limitOf(number);
  const side = timeSideOf(number);
  if (!limit || !side) return undefined;
  const isLast = (limit.limit === 'least') === (side.side === 'before');
  return { edge: isLast ? 'until' : 'from', ...cover(limit, side) };
}

function edge(text: string, ahead: string, start: number, end: number): TimeEdge | undefined {
  const dateEnd = end + (matchAt(DATE_AFTER, text, end)?.[0].length ?? 0);
  const after = saidBehind(text, dateEnd, AFTER);
  if (after) return unlessRange(text, { edge: after.says, start, end: dateEnd + after.length });
  const dateStart = start - (DATE_BEFORE.exec(ahead)?.[0].length ?? 0);
  const before = saidBefore(text, dateStart, BEFORE, REACH);
  return before && unlessRange(text, { edge: before.says, start: dateStart - before.length, end });
}

function unlessRange(text: string, place: TimeEdge): TimeEdge | undefined {
  const { edge: side, start, end } = place;
  const isRange =
    side === 'from'
      ? RANGE_AFTER.test(text.slice(end, end + NEAR))
      : RANGE_BEFORE.test(text.slice(Math.max(0, start - NEAR), start));
  return isRange ? undefined : place;
}

/** Words for the two edges, each beside its opposite. */
const OPPOSITES: Opposites = [
  ['から', 'まで'],
  ['早くとも', '遅くとも'],
  ['早くても', '遅くても'],
  ['부터', '까지'],
  ['빨라도', '늦어도'],
  ['sớm nhất', 'chậm nhất'],
  ['sớm nhất', 'muộn nhất'],
  ['từ', 'đến'],
  ['no earlier than', 'no later than'],
  ['not earlier than', 'not later than'],
  ['at the earliest', 'at the latest'],
  ['from', 'until'],
];

/** The words of an edge with the other one said; undefined where there is no pair for them. */
export function onOtherEdge(words: string, edge: TimeEdge['edge']): string | undefined {
  return exchanged(words, OPPOSITES, edge === 'from');
}
