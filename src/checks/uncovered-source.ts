import type { Check } from '../core/check.js';
import type { Row } from '../core/collation.js';
import type { FindingDraft, Place } from '../core/finding.js';
import { overlaps } from '../core/span.js';
import type { CheckContext } from '../evidence/context.js';
import { lostClause } from '../evidence/lost-clause.js';
import { quote, valuePhrase } from '../evidence/number.js';
import { confidenceAgainst } from '../evidence/number-traits.js';
import { placeBeside } from '../evidence/place-beside.js';
import { contradicting, quotesOf } from '../evidence/testimony.js';
import { uncoveredNumbers } from '../evidence/uncovered-numbers.js';
import type { SourcePlace } from '../evidence/unlinked-tokens.js';

/** What every version has and the target has nowhere in its sentence. */
export const uncoveredSource: Check<CheckContext> = {
  meta: {
    id: 'uncovered-source',
    mqm: 'accuracy/omission',
    its: 'omission',
    severity: 'major',
    scope: 'row',
    languages: 'all',
    summary: 'A number, or a part of the sentence, that all versions have has no counterpart in the target.',
    messages: {
      number: {
        message: '{{value}} is missing: {{quotes}}',
        explanation:
          'All versions have {{value}} in this sentence ({{quotes}}); the target has it in no form, here or in the next sentence. A clause may be missing.',
      },
      clause: {
        message: 'A part of the sentence is missing: {{quotes}}',
        explanation:
          'All versions have words here that nothing in the target stands for ({{quotes}}), and the sentence is shorter than they let expect. A part of it may have been left out.',
      },
    },
  },
  run({ row }, context) {
    if (!row) return [];
    const numbers = uncoveredNumbers(row, context).flatMap((same): FindingDraft[] => {
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
            value: valuePhrase(first.quantity.values[0]!),
            quotes: same
              .map(({ source, quantity }) => quote(context.packs.sources[source]!.code, quantity.text))
              .join(' · '),
          },
          target: placeOf(row, places, context),
          sources: contradicting(places),
          confidence: confidenceAgainst(context, row.target[0]!, same),
        },
      ];
    });
    return numbers.length > 0 ? numbers : clauseDrafts(row, context);
  },
};

/** A number is lost with its clause, where that is known. */
function placeOf(row: Row, numbers: readonly SourcePlace[], context: CheckContext): Place {
  const { stretches = [] } = lostClause(row, context) ?? {};
  const isIn = (place: SourcePlace) =>
    stretches.some((at) => at.source === place.source && at.segment === place.segment && overlaps(at, place));
  return numbers.every(isIn)
    ? placeBeside(context, row, stretches, { isClause: true })
    : placeBeside(context, row, numbers);
}

/** What speaks for a lost clause is certain from here on. */
const CERTAIN_SCORE = 2;

function clauseDrafts(row: Row, context: CheckContext): FindingDraft[] {
  const lost = lostClause(row, context);
  if (!lost || lost.score < CERTAIN_SCORE) return [];
  return [
    {
      messageId: 'clause',
      data: { quotes: quotesOf(lost.stretches, context) },
      target: placeBeside(context, row, lost.stretches, { isClause: true }),
      sources: contradicting(lost.stretches),
      confidence: Math.min(0.95, 0.5 + 0.05 * lost.score),
    },
  ];
}

/** One version alone may have added a number. */
const LEAST_VERSIONS = 2;
