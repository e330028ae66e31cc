import type { Check } from '../core/check.js';
import type { FindingDraft, Place } from '../core/finding.js';
import type { Segment } from '../core/segment.js';
import { beadConfidence, type CheckContext } from '../evidence/context.js';
import { counterparts } from '../evidence/counterpart.js';
import { type LeftOver, leftOvers } from '../evidence/left-over.js';
import { quote } from '../evidence/number.js';

/** Words that stand in the translation as one version has them, in its language. */
export const untranslated: Check<CheckContext> = {
  meta: {
    id: 'untranslated',
    mqm: 'accuracy/untranslated',
    its: 'untranslated',
    severity: 'major',
    scope: 'row',
    languages: ['ja'],
    summary: 'A word is left in the language of a version.',
    messages: {
      letters: {
        message: '{{word}} is left as it is in {{quote}}',
        explanation: '{{word}} stands in the translation as in {{quote}}, in letters that only its language has.',
      },
      word: {
        message: '{{word}} is left as it is in {{quote}}; the other versions have another word for it',
        explanation:
          'Only {{quote}} has {{word}}; no other version has it anywhere, so that it is no name common to all.',
      },
    },
  },
  run({ row }, context) {
    return (row?.target ?? []).flatMap((index) => {
      const segment = context.collation.target.segments[index]!;
      return leftOvers(segment, context).map((found) => draft(found, segment, context));
    });
  },
};

const CONFIDENCE = { letters: 0.95, word: 0.8 };

function draft(found: LeftOver, segment: Segment, context: CheckContext): FindingDraft {
  const { source, place, kind, start, end } = found;
  const target: Place = { segment: segment.index, start, end };
  const word = segment.text.slice(start, end);
  const { language } = context.collation.sources[source]!.document;
  return {
    messageId: kind,
    data: { word, quote: quote(language, found.text) },
    target,
    sources: [
      { source, role: 'contradicts', ...place },
      ...counterparts(context, target).filter((other) => other.source !== source),
    ],
    actual: word,
    expected: [],
    suggestions: [],
    confidence: CONFIDENCE[kind] * (0.5 + 0.5 * beadConfidence(context, source, segment.index)),
  };
}
