import type { Check } from '../core/check.js';
import type { FindingDraft } from '../core/finding.js';
import type { CheckContext } from '../evidence/context.js';
import { quote, spell } from '../evidence/number.js';
import { confidenceAgainst } from '../evidence/number-traits.js';
import { placeBeside } from '../evidence/place-beside.js';
import { contradicting } from '../evidence/testimony.js';
import { uncoveredNumbers } from '../evidence/uncovered-numbers.js';

/** What every version has and the target has nowhere in its sentence. */
export const uncoveredSource: Check<CheckContext> = {
  meta: {
    id: 'uncovered-source',
    mqm: 'accuracy/omission',
    its: 'omission',
    severity: 'major',
    scope: 'row',
    languages: 'all',
    summary: 'A number of all versions has no counterpart in the sentence.',
    messages: {
      number: {
        message: '{{value}} is missing: {{quotes}}',
        explanation:
          'All versions have {{value}} in this sentence ({{quotes}}); the target has it in no form, here or in the next sentence. A clause may be missing.',
      },
    },
  },
  run({ row }, context) {
    if (!row) return [];
    return uncoveredNumbers(row, context).flatMap((same): FindingDraft[] => {
      const [first] = same;
      if (!first || same.length < LEAST_VERSIONS) return [];
      const places = same.map(({ source, segment, quantity }) => ({
        source,
        segment: segment.index,
        start: quantity.start,
        end: quantity.end,
      }));
      return [
        {
          messageId: 'number',
          data: {
            value: spell(first.quantity.values[0]!),
            quotes: same
              .map(({ source, quantity }) => quote(context.packs.sources[source]!.code, quantity.text))
              .join(' · '),
          },
          target: placeBeside(context, row, places),
          sources: contradicting(places),
          confidence: confidenceAgainst(context, row.target[0]!, same),
        },
      ];
    });
  },
};

/** One version alone may have added a number. */
const LEAST_VERSIONS = 2;
