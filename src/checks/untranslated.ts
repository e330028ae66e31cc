import type { Check } from '../core/check.js';
import type { FindingDraft, Place } from '../core/finding.js';
import type { Segment } from '../core/segment.js';
import { beadConfidence, type CheckContext } from '../evidence/context.js';
import { type LeftOver, leftOvers } from '../evidence/left-over.js';
import { contradicting } from '../evidence/testimony.js';

/** Words that stand in the translation as one version has them, in its language. */
export const untranslated: Check<CheckContext> = {
  meta: {
    id: 'untranslated',
    mqm: 'accuracy/untranslated',
    its: 'untranslated',
    severity: 'major',
    scope: 'row',
    languages: ['ja', 'vi', 'ko', 'en'],
    summary: 'A word is left in the language of a version.',
    messages: {
      letters: {
        message: '{{word}} is left in {{language}}',
        explanation:
          '{{word}} stands in the translation as it does in the {{language}} version, in letters that only {{language}} has.',
      },
      word: {
        message: '{{word}} is left in {{language}}; the other versions have another word for it',
        explanation:
          'Only the {{language}} version has {{word}}, and no other has it anywhere: it is no name or acronym that all use.',
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

const ENGLISH_NAMES = new Intl.DisplayNames('en', { type: 'language' });
const CONFIDENCE = { letters: 0.95, word: 0.8 };

function draft(found: LeftOver, segment: Segment, context: CheckContext): FindingDraft {
  const { source, place, kind, start, end } = found;
  const target: Place = { segment: segment.index, start, end };
  const word = segment.text.slice(start, end);
  const { language } = context.collation.sources[source]!.document;
  return {
    messageId: kind,
    data: {
      word,
      language: { english: ENGLISH_NAMES.of(language) ?? language, means: { kind: 'language', code: language } },
    },
    target,
    // Not what the other versions have in its place: nothing is known of the word that could show it.
    sources: contradicting([{ source, ...place }]),
    actual: word,
    expected: [],
    suggestions: [],
    confidence: CONFIDENCE[kind] * (0.5 + 0.5 * beadConfidence(context, source, segment.index)),
  };
}
