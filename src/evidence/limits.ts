import type { Span } from '../core/span.js';
import { exchanged, type Opposites } from '../text/opposites.js';
import { type SayingPatterns, saidBefore, saidBehind } from '../text/words-beside.js';
import { isDenied } from './denied-clause.js';
import type { PlacedQuantity } from './number-pairing.js';

/** On which side of a number its amounts lie: 10人以上 and "at least ten" are `least`, 10人以下 and "up to ten" `most`. */
type Limit = 'least' | 'most';

const NOT_IN_WORD = '(?<![\\p{Script=Latin}\\p{M}])';
const words = (list: string) => new RegExp(`${NOT_IN_WORD}(?:${list})\\s(?:about |roughly |khoảng )?$`, 'iu');

/**
 * Words right before a number, in Vietnamese and English; those that deny come first, as "không quá" has "quá" in it. A bare "over", "under", "hơn" and "gần" only say that an amount is round and are
 * left out where the language says them of round numbers, too: over 300 guests are 300人余り. "No later than 3 days before" is "at least 3 days before" and so neither side.
 */
const BEFORE: SayingPatterns<Limit> = [
  [
    'most',
    words(
      'không (?:được )?(?:quá|vượt quá|vượt|lớn hơn|nhiều hơn|cao hơn|dài hơn|hơn|trên)|chưa (?:quá|vượt quá|đến|tới|đầy)|không (?:đến|tới|đầy)|' +
        '(?:not?|never|nor) (?:be |to be |to )?(?:(?:more|above|exceeds?|exceeding|over)(?: than)?|(?!few|low|short|small|young|light|narrow|slow|cheap|earl|lat|oth|rath)\\p{L}{3,}er than)',
    ),
  ],
  [
    'least',
    words(
      'không (?:được )?(?:dưới|ít hơn|nhỏ hơn|thấp hơn|ngắn hơn|kém)|' +
        '(?:not?|never|nor) (?:be |to be )?(?:(?:less|below|under)(?: than)?|(?:few|low|short|small|young|light|narrow|slow|cheap)er than)',
    ),
  ],
  [
    'most',
    words(
      'tối đa(?: là)?|nhiều nhất(?: là)?|cao nhất(?: là)?|giới hạn (?:ở|là)|at most|up to|(?:a )?maximum(?: of)?|' +
        '(?:limited|restricted) to|capped at',
    ),
  ],
  ['least', words('tối thiểu(?: là)?|ít nhất(?: là)?|thấp nhất(?: là)?|at least|(?:a )?minimum(?: of)?')],
  ['most', words('dưới|nhỏ hơn|ít hơn|thấp hơn|less than|fewer than|below|under|lower than|shorter than|smaller than')],
  [
    'least',
    words(
      'lớn hơn|cao hơn|nhiều hơn|vượt quá|vượt|trên|more than|greater than|higher than|longer than|exceed(?:s|ed|ing)?|above',
    ),
  ],
  // 最大20人, 상한은 20명: in Japanese and Korean no word border stands before.
  ['most', /(?:最大|最高|最長|上限[はを]?|せいぜい|多くても|최대|최고|최장|상한[은을]?|많아야)\s?(?:で|約|약\s?)?$/u],
  ['least', /(?:最低|最小|最短|下限[はを]?|少なくとも|最低でも|최소|최저|하한[은을]?|적어도)\s?(?:で|約|약\s?)?$/u],
];

/** What is counted, between the number and the word: 20キロ以上, từ 50 nhân viên trở lên. */
const UNIT = '(?:\\s?[^\\s、。,.;；\\d]{1,10}){0,3}?';
const AFTER: SayingPatterns<Limit> = [
  [
    'most',
    new RegExp(
      `${UNIT}\\s?(?:を(?:超え|上回ら|越え)(?:ない|ません|ず|ては(?:ならない|いけない|なりません|いけません))|[을를이가]?\\s?(?:넘지|초과하지|넘어서는)\\s?(?:않|못|말|안))`,
      'uy',
    ),
  ],
  ['least', new RegExp(`${UNIT}\\s?(?:を下回ら(?:ない|ず)|[을를]?\\s?밑돌지\\s?않)`, 'uy')],
  [
    'most',
    new RegExp(
      `${UNIT}\\s?(?:以下|以内|未満|を下回|より(?:少な|小さ|低|短)|が上限|(?<![前전])まで(?!に|も|の間|[上下達伸増減到落回拡引])|이하|이내|미만|trở xuống|(?:or|and) (?:less|fewer|below|under|younger|shorter|smaller))`,
      'uy',
    ),
  ],
  [
    'least',
    new RegExp(
      `${UNIT}\\s?(?:以上|を超え|を超す|を上回|を越え|超(?![ぁ-ん])|より(?:多|大き|高|長)|が下限|이상|초과|[을를이가]\\s?넘|trở lên|(?:or|and) (?:more|above|over|greater|longer|older|up)(?![a-z]))`,
      'uy',
    ),
  ],
];

/** A side and the words from the number to what says it, or from that to the number. */
export interface LimitWords extends Span {
  readonly limit: Limit;
}

/** "Not more than" is told apart by what stands so far before the number. */
const REACH = 32;
/**
 * What is said of a number's side, by the words right beside it. The words after a number come first: 最大10人以下.
 * @returns undefined where nothing is said, only that the number is round, or where a negation stands elsewhere in the clause
 */
export function limitOf({ segment: { text }, quantity: { start, end, kind } }: PlacedQuantity): LimitWords | undefined {
  // 30日 is read as a day of the month, also in 30日以内.
  if (kind === 'ordinal' || kind === 'year' || kind === 'month') return undefined;
  const after = saidBehind(text, end, AFTER);
  const before = saidBefore(text, start, BEFORE, REACH);
  // "At least 20 cm free above and below".
  if (after && before && after.says !== before.says) return undefined;
  if (after) {
    const edge = end + after.length;
    return isDenied(text.slice(0, start), text.slice(edge)) ? undefined : { limit: after.says, start, end: edge };
  }
  if (!before) return undefined;
  const edge = start - before.length;
  return isDenied(text.slice(0, edge), text.slice(end)) ? undefined : { limit: before.says, start: edge, end };
}

/** Words for the two sides, each beside its opposite. */
const OPPOSITES: Opposites = [
  ['以上', '以下'],
  ['少なくとも', '多くても'],
  ['最低', '最大'],
  ['下限', '上限'],
  ['이상', '이하'],
  ['최소', '최대'],
  ['하한', '상한'],
  ['tối thiểu', 'tối đa'],
  ['ít nhất', 'nhiều nhất'],
  ['trở lên', 'trở xuống'],
  ['at least', 'at most'],
  ['minimum', 'maximum'],
  ['or more', 'or less'],
  ['or more', 'or fewer'],
  ['or longer', 'or shorter'],
  ['or older', 'or younger'],
  ['or above', 'or below'],
];
/** Words that leave the number itself out: 18歳未満. */
const EXCLUSIVE = /未満|미만|(?<!không )(?:được )?dưới|(?<!not )(?:below|under|less than|fewer than)/iu;
const BELOW: Readonly<Record<string, string>> = { 以下: '未満', 이하: '미만' };

/**
 * The words of a limit with the other side said; undefined where there is no pair for them.
 * @param right the versions' words
 */
export function onOtherLimit(words: string, limit: Limit, right: readonly string[]): string | undefined {
  const fix = exchanged(words, OPPOSITES, limit === 'least');
  if (fix === undefined || !right.every((quoted) => EXCLUSIVE.test(quoted))) return fix;
  return fix.replace(/以下|이하/u, (found) => BELOW[found]!);
}
