import type { Check } from '../core/check.js';
import type { FindingDraft, Place } from '../core/finding.js';
import type { Segment } from '../core/segment.js';
import { type Acronym, acronymsOf, isTransposed } from '../evidence/acronyms.js';
import { alignedSegments, beadConfidence, type CheckContext } from '../evidence/context.js';
import { quote } from '../evidence/number.js';
import { contradicting } from '../evidence/testimony.js';

/** An acronym with letters changed over: no version has it, and one beside it has its letters in another order. */
export const acronymConflict: Check<CheckContext> = {
  meta: {
    id: 'acronym-conflict',
    mqm: 'terminology/wrong-term',
    its: 'terminology',
    severity: 'minor',
    scope: 'row',
    languages: 'all',
    summary: 'An acronym has the letters of another one of the versions in another order.',
    messages: {
      transposed: {
        message: '{{actual}} is {{expected}} in the versions ({{quotes}})',
        explanation:
          'No version has {{actual}} anywhere; {{quotes}} stands beside it, with the same letters in another order.',
      },
    },
  },
  run({ row }, context) {
    return (row?.target ?? []).flatMap((index) => {
      const segment = context.collation.target.segments[index]!;
      const own = acronymsOf(segment);
      return own.flatMap((acronym) => judge(acronym, own, segment, context));
    });
  },
};

function judge(acronym: Acronym, own: readonly Acronym[], segment: Segment, context: CheckContext): FindingDraft[] {
  const { text } = acronym;
  if (context.collation.sources.some((version) => version.document.text.normalize('NFKC').includes(text))) return [];
  const beside = context.collation.sources.flatMap((_, source) =>
    alignedSegments(context, source, segment.index).flatMap((other) =>
      acronymsOf(other)
        .filter((one) => isTransposed(one.text, text) && own.every((present) => present.text !== one.text))
        .map((one) => ({ ...one, source, segment: other.index })),
    ),
  );
  const [first] = beside;
  if (!first || beside.some((one) => one.text !== first.text)) return [];
  const target: Place = { segment: segment.index, start: acronym.start, end: acronym.end };
  const sources = new Set(beside.map(({ source }) => source));
  const bead = Math.max(...[...sources].map((source) => beadConfidence(context, source, segment.index)));
  return [
    {
      messageId: 'transposed',
      data: {
        actual: segment.text.slice(acronym.start, acronym.end),
        expected: first.text,
        quotes: [...sources].map((source) => quote(context.packs.sources[source]!.code, first.text)).join(' · '),
      },
      target,
      sources: contradicting(beside),
      actual: text,
      expected: [first.text],
      suggestions: [{ ...target, text: first.text }],
      confidence: (sources.size > 1 ? 0.95 : 0.9) * (0.5 + 0.5 * bead),
    },
  ];
}
