import type { Check } from '../core/check.js';
import type { FindingDraft } from '../core/finding.js';
import type { Segment } from '../core/segment.js';
import { isAllowed } from '../core/termbase.js';
import { alignedSegments, beadConfidence, type CheckContext } from '../evidence/context.js';
import { allowedTerms, conceptsInSources, termsIn } from '../evidence/term.js';
import type { TermMatch } from '../glossary/matcher.js';

/** A deprecated or forbidden term of a concept that a version names in the same place. */
export const termForbidden: Check<CheckContext> = {
  meta: {
    id: 'term-forbidden',
    mqm: 'terminology/wrong-term',
    its: 'terminology',
    severity: 'major',
    scope: 'row',
    languages: 'all',
    summary: 'A term is used that the glossary forbids or deprecates.',
    messages: {
      forbidden: {
        message: '{{term}} is forbidden; use {{preferred}}',
        explanation: 'The glossary forbids {{term}} for {{concept}}. Use {{preferred}}.',
      },
      deprecated: {
        message: '{{term}} is deprecated; use {{preferred}}',
        explanation: 'The glossary deprecates {{term}} for {{concept}}. Use {{preferred}}.',
      },
    },
  },
  run({ row }, context) {
    if (!row || !context.matcher) return [];
    return row.target.flatMap((index) => {
      const segment = context.collation.target.segments[index]!;
      return termsIn(context, context.packs.target.code, segment)
        .filter((match) => !isAllowed(match.term.status) && !match.loose)
        .flatMap((match) => toDraft(match, segment, context));
    });
  },
};

function toDraft(match: TermMatch, segment: Segment, context: CheckContext): FindingDraft[] {
  const named = conceptsInSources(context, (source) => alignedSegments(context, source, segment.index));
  const places = named.find((entry) => entry.concept === match.concept)?.places ?? [];
  const confidences = context.collation.sources.map((_, source) => beadConfidence(context, source, segment.index));
  const silent = confidences.every((confidence) => confidence === 0);
  // A word may be forbidden for one concept and right for another: 事務総長 is wrong for a party's general secretary only.
  if (places.length === 0 && !silent) return [];
  const preferred = allowedTerms(match.concept, context.packs.target.code);
  const place = { segment: segment.index, start: match.start, end: match.end };
  const english = match.concept.terms.find((term) => term.language === 'en')?.text ?? match.concept.id;
  return [
    {
      messageId: match.term.status === 'forbidden' ? 'forbidden' : 'deprecated',
      data: {
        term: segment.text.slice(match.start, match.end),
        preferred: preferred[0]?.text ?? 'another term',
        concept: english,
      },
      target: place,
      sources: places,
      actual: segment.text.slice(match.start, match.end),
      expected: preferred.map((term) => term.text),
      suggestions: preferred.slice(0, 1).map((term) => ({ ...place, text: term.text })),
      confidence: silent ? 0.6 : 0.95,
      severity: match.term.status === 'forbidden' ? 'major' : 'minor',
    },
  ];
}
