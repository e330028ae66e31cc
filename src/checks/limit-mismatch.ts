import type { Check } from '../core/check.js';
import type { Row } from '../core/collation.js';
import type { FindingDraft } from '../core/finding.js';
import type { CheckContext } from '../evidence/context.js';
import { type LimitWords, limitOf } from '../evidence/limits.js';
import { quote } from '../evidence/number.js';
import type { PlacedQuantity } from '../evidence/number-pairing.js';
import { confidenceAgainst, othersAgainst, type Trait } from '../evidence/number-traits.js';
import { quantitiesOf } from '../evidence/segment-facts.js';
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
        message: '{{actual}} is {{limit}}, but the versions say {{expected}}: {{quotes}}',
        explanation: 'The number is the same and stands on the other side: {{actual}} beside {{quotes}}.',
      },
    },
  },
  run({ row }, context) {
    return (row?.target ?? []).flatMap((index) => {
      const segment = context.collation.target.segments[index]!;
      return quantitiesOf(context.packs.target, segment)
        .filter(({ weak }) => !weak)
        .flatMap((quantity) => judge({ segment, quantity }, row!, context));
    });
  },
};

const LIMIT: Trait<LimitWords> = { of: limitOf, agree: (a, b) => a.limit === b.limit };
const NAMES = { least: 'at least', most: 'at most' } as const;
/** What can be written for the other side. */
const OPPOSITES: Readonly<Record<string, string>> = { 以上: '以下', 以下: '以上', 이상: '이하', 이하: '이상' };

function judge(number: PlacedQuantity, row: Row, context: CheckContext): FindingDraft[] {
  const others = othersAgainst(context, row, number, LIMIT);
  const own = limitOf(number);
  const [first] = others;
  if (!own || !first) return [];
  const { segment } = number;
  const actual = segment.text.slice(own.start, own.end);
  const target = { segment: segment.index, start: own.start, end: own.end };
  const [word] = Object.keys(OPPOSITES).filter((ending) => actual.endsWith(ending));
  return [
    {
      messageId: 'turned',
      data: {
        actual,
        limit: NAMES[own.limit],
        expected: NAMES[first.trait.limit],
        quotes: others
          .map(({ source, words, trait }) =>
            quote(context.packs.sources[source]!.code, words.segment.text.slice(trait.start, trait.end)),
          )
          .join(' · '),
      },
      target,
      sources: contradicting(
        others.map(({ source, words, trait: { start, end } }) => ({
          source,
          segment: words.segment.index,
          start,
          end,
        })),
      ),
      actual,
      expected: [NAMES[first.trait.limit]],
      suggestions: word ? [{ ...target, text: actual.slice(0, -word.length) + OPPOSITES[word]! }] : [],
      confidence: confidenceAgainst(context, segment.index, others),
    },
  ];
}
