import type { Check } from '../core/check.js';
import type { FindingDraft } from '../core/finding.js';
import { beadConfidence, type CheckContext } from '../evidence/context.js';
import type { Reversal } from '../evidence/denials.js';
import { quote } from '../evidence/number.js';
import { reversals } from '../evidence/polarity.js';
import { contradicting } from '../evidence/testimony.js';

/** A sentence that affirms what all versions deny, or denies what all affirm. */
export const negationMismatch: Check<CheckContext> = {
  meta: {
    id: 'negation-mismatch',
    mqm: 'accuracy/mistranslation',
    its: 'mistranslation',
    severity: 'critical',
    scope: 'row',
    languages: 'all',
    summary: 'A sentence affirms what the versions deny, or denies what they affirm.',
    messages: {
      lost: {
        message: '{{actual}} affirms, the versions deny: {{quotes}}',
        explanation:
          'The versions deny here ({{quotes}}), and these words do not: a negation has probably been lost, which turns the sense around.',
      },
      added: {
        message: '{{actual}} denies, the versions do not: {{quotes}}',
        explanation:
          'No version denies this ({{quotes}}), and the translation does: a negation has probably been added, which turns the sense around.',
      },
    },
  },
  run({ row }, context) {
    return row ? reversals(row, context).map((reversal) => draft(reversal, context)) : [];
  },
};

function draft({ kind, segment, predicate, against, linked }: Reversal, context: CheckContext): FindingDraft {
  const { start, end, opposite } = predicate;
  const target = { segment: segment.index, start, end };
  const words = against.map((place) => {
    const { text } = context.collation.sources[place.source]!.segments[place.segment]!;
    return quote(context.packs.sources[place.source]!.code, text.slice(place.start, place.end).trim());
  });
  const beads = against.map(({ source }) => beadConfidence(context, source, segment.index));
  return {
    messageId: kind,
    data: { actual: segment.text.slice(start, end), quotes: words.join(' · ') },
    target,
    sources: contradicting(against),
    actual: segment.text.slice(start, end),
    expected: opposite === undefined ? [] : [opposite],
    suggestions: opposite === undefined ? [] : [{ ...target, text: opposite }],
    confidence: (linked > 0 ? 0.95 : 0.85) * (0.5 + 0.5 * Math.max(...beads)),
  };
}
