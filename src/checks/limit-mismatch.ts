import type { Check } from '../core/check.js';
import type { Row } from '../core/collation.js';
import type { FindingDraft } from '../core/finding.js';
import type { CheckContext } from '../evidence/context.js';
import { type LimitWords, limitOf } from '../evidence/limits.js';
import type { PlacedQuantity } from '../evidence/number-pairing.js';
import { confidenceAgainst, judgedNumbers, othersAgainst, quoteOthers, type Trait } from '../evidence/number-traits.js';
import { contradicting } from '../evidence/testimony.js';

/** "At least" where the versions have "at most", or the reverse. */
export const limitMismatch: Check<CheckContext> = {
  meta: {
    id: 'limit-mismatch',
    mqm: 'accuracy/mistranslation',
    its: 'mistranslation',
    severity: 'critical',
    scope: 'row',
    languages: 'all',
    summary: 'A number is the least where the versions have it as the most, or the reverse.',
    messages: {
      turned: {
        message: '{{actual}} says “{{limit}}”, but the versions say “{{expected}}”: {{quotes}}',
        explanation: 'The number is the same and stands on the other side: {{actual}} beside {{quotes}}.',
      },
    },
  },
  run({ row }, context) {
    return judgedNumbers(row, context).flatMap((number) => judge(number, row!, context));
  },
};

const LIMIT: Trait<LimitWords> = { of: limitOf, agree: (a, b) => a.limit === b.limit };
const NAMES = { least: 'at least', most: 'at most' } as const;
/** Words for the two sides, each beside its opposite. */
const OPPOSITES: readonly (readonly [least: string, most: string])[] = [
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
];
/** Words that leave the number itself out: 18歳未満. */
const EXCLUSIVE = /未満|미만|(?<!không )(?:được )?dưới|(?<!not )(?:below|under|less than|fewer than)/iu;
const BELOW: Readonly<Record<string, string>> = { 以下: '未満', 이하: '미만' };

/**
 * The words of a limit with the other side said.
 * @param right the versions' words
 */
function turned(words: string, limit: LimitWords['limit'], right: readonly string[]): string | undefined {
  for (const [least, most] of OPPOSITES) {
    const [own, other] = limit === 'least' ? [least, most] : [most, least];
    const at = words.toLowerCase().indexOf(own);
    if (at < 0) continue;
    const exact = right.every((quoted) => EXCLUSIVE.test(quoted)) ? (BELOW[other] ?? other) : other;
    const cased = /^\p{Lu}/u.test(words.slice(at)) ? exact.charAt(0).toUpperCase() + exact.slice(1) : exact;
    return words.slice(0, at) + cased + words.slice(at + own.length);
  }
  return undefined;
}

function judge(number: PlacedQuantity, row: Row, context: CheckContext): FindingDraft[] {
  const others = othersAgainst(context, row, number, LIMIT);
  const own = limitOf(number);
  const [first] = others;
  if (!own || !first) return [];
  const { segment } = number;
  const actual = segment.text.slice(own.start, own.end);
  const target = { segment: segment.index, start: own.start, end: own.end };
  const { places, quotes } = quoteOthers(others, ({ trait }) => trait, context);
  const right = others.map(({ words, trait }) => words.segment.text.slice(trait.start, trait.end));
  const fix = turned(actual, own.limit, right);
  return [
    {
      messageId: 'turned',
      data: {
        actual,
        limit: NAMES[own.limit],
        expected: NAMES[first.trait.limit],
        quotes,
      },
      target,
      sources: contradicting(places),
      actual,
      expected: [fix ?? NAMES[first.trait.limit]],
      suggestions: fix === undefined ? [] : [{ ...target, text: fix }],
      confidence: confidenceAgainst(context, segment.index, others),
    },
  ];
}
