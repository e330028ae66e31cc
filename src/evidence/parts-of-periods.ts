import type { Span } from '../core/span.js';
import { type SayingPatterns, saidBefore, saidBehind } from '../text/words-beside.js';
import type { PlacedQuantity } from './number-pairing.js';

/** A part of a year, a month or a decade: 2030年初め, mid-2030, cuối tháng 5. */
export interface PartOfPeriod extends Span {
  readonly part: 'beginning' | 'middle' | 'end';
}

const words = (list: string) => new RegExp(`(?<![\\p{L}\\p{M}])(?:${list})$`, 'iu');
/** Right before a year or a month, in Vietnamese and English. */
const BEFORE: SayingPatterns<PartOfPeriod['part']> = [
  [
    'beginning',
    words(
      '(?:nửa )?đầu (?:những |các )?(?:năm |tháng |thập niên )?|early[ -]|(?:the )?(?:beginning|start|first half) of (?:the )?',
    ),
  ],
  ['middle', words('giữa (?:những |các )?(?:năm |tháng |thập niên )?|mid[ -]|(?:the )?middle of (?:the )?')],
  [
    'end',
    words(
      '(?:nửa )?cuối (?:những |các )?(?:năm |tháng |thập niên )?|nửa sau (?:năm |tháng )?|late[ -]|(?:the )?(?:end|close|second half) of (?:the )?',
    ),
  ],
];
/** Right after one with its sign, in Japanese and Korean; 年初 stands also before what it is the beginning of. */
const SIGN = '(?:年代|年度?|月|년대|년도?|월)(?:の|\\s)?';
const AFTER: SayingPatterns<PartOfPeriod['part']> = [
  [
    'beginning',
    new RegExp(`${SIGN}(?:初[め旬頭]|はじめ|上旬|前半|上半期|상순|초순|초반|상반기|초(?=[에의부까]|\\s|$|[,.]))`, 'uy'),
  ],
  ['middle', new RegExp(`${SIGN}(?:半ば|なかば|中頃|中ごろ|中旬|中盤|중순|중반)`, 'uy')],
  [
    'end',
    new RegExp(`${SIGN}(?:末(?!日)|終わり|下旬|後半|下半期|暮れ|하순|후반|하반기|말(?=[에의부까]|\\s|$|[,.]))`, 'uy'),
  ],
];
const REACH = 24;

/** The part that is named of a year or a month by the words right beside it; those after it come first. */
export function partOfPeriod({
  segment: { text },
  quantity: { kind, start, end },
}: PlacedQuantity): PartOfPeriod | undefined {
  if (kind !== 'year' && kind !== 'month') return undefined;
  const after = saidBehind(text, end, AFTER);
  if (after) return { part: after.says, start, end: end + after.length };
  const before = saidBefore(text, start, BEFORE, REACH);
  return before && { part: before.says, start: start - before.length, end };
}
