import type { Check } from '../core/check.js';
import type { FindingDraft, Place } from '../core/finding.js';
import type { Segment } from '../core/segment.js';
import { alignedSegments, beadConfidence, type CheckContext } from '../evidence/context.js';
import { linkedWords } from '../evidence/counterpart.js';
import { type EmptyGloss, emptyGlosses, foldTerm, glossesOf } from '../evidence/glosses.js';

/** A bracket that says the term before it once more, as where two languages in the original became one. */
export const redundantGloss: Check<CheckContext> = {
  meta: {
    id: 'redundant-gloss',
    mqm: 'accuracy/addition',
    its: 'duplication',
    severity: 'minor',
    scope: 'row',
    languages: ['ja', 'vi', 'ko', 'en'],
    summary: 'A bracket repeats the term that it stands behind.',
    messages: {
      whole: {
        message: 'The bracket repeats {{term}}',
        explanation:
          'What stands in the bracket is {{term}} again. The original has probably the term in another language there, and both were translated.',
      },
      part: {
        message: 'The bracket repeats {{term}}',
        explanation: '{{term}} stands before the bracket and again in it, beside what the bracket is there for.',
      },
    },
  },
  run({ row }, context) {
    return (row?.target ?? []).flatMap((index) => {
      const segment = context.collation.target.segments[index]!;
      const found = emptyGlosses(segment, context.packs.target);
      if (found.length === 0 || someVersionRepeats(segment, context)) return [];
      return found
        .filter((gloss) => !isQuotedBelow(gloss, segment, context))
        .map((gloss) => toDraft(gloss, segment, context));
    });
  },
};

function someVersionRepeats(segment: Segment, context: CheckContext): boolean {
  return context.packs.sources.some((pack, source) =>
    alignedSegments(context, source, segment.index).some((other) => emptyGlosses(other, pack).length > 0),
  );
}

const OTHER_LETTERS = /[^\p{Script=Latin}\p{N}\p{P}\p{Zs}]/u;

/** A version explains its own word by one in the letters of the target: for "Tokyo (東京)" there is no other translation. */
function isQuotedBelow({ bracket }: EmptyGloss, segment: Segment, context: CheckContext): boolean {
  const own = bracket.items.map(({ text }) => foldTerm(text)).filter((text) => OTHER_LETTERS.test(text));
  return context.packs.sources.some((_, source) =>
    alignedSegments(context, source, segment.index).some((other) =>
      glossesOf(other.text).some(({ items }) => items.some(({ text }) => own.includes(foldTerm(text)))),
    ),
  );
}

function toDraft(
  { surplus, term, bracket, isWhole }: EmptyGloss,
  segment: Segment,
  context: CheckContext,
): FindingDraft {
  const target: Place = { segment: segment.index, start: surplus.start, end: surplus.end };
  const words = segment.text.slice(term.start, term.end);
  // The space before a bracket goes with it.
  const removed: Place = { ...target, start: isWhole ? term.end : surplus.start };
  const letters = isWhole ? sharedLatinGloss(segment, context) : undefined;
  const bead = Math.max(
    0,
    ...context.collation.sources.map((_, source) => beadConfidence(context, source, segment.index)),
  );
  const content: Place = { segment: segment.index, start: bracket.start + 1, end: bracket.end - 1 };
  return {
    messageId: isWhole ? 'whole' : 'part',
    data: { term: words },
    target,
    sources: linkedWords(context, { segment: segment.index, start: term.start, end: term.end }),
    actual: segment.text.slice(target.start, target.end),
    expected: [letters ?? ''],
    suggestions: [letters === undefined ? { ...removed, text: '' } : { ...content, text: letters }],
    confidence: (words.length > 1 ? 0.92 : 0.8) * (0.8 + 0.2 * bead),
  };
}

const LATIN_TERM = /^\p{Script=Latin}[\p{Script=Latin}\p{N} .&'’-]+$/u;

/** The one term in Latin letters that all versions have in a bracket; in English it may stand without. */
function sharedLatinGloss(segment: Segment, context: CheckContext): string | undefined {
  const versions = context.collation.sources
    .map(({ document }, source) => ({
      language: document.language,
      segments: alignedSegments(context, source, segment.index),
    }))
    .filter(({ segments }) => segments.length > 0);
  const glosses = versions.map(({ segments }) =>
    segments.flatMap(({ text }) =>
      glossesOf(text).flatMap(({ items }) =>
        items.map((item) => item.text.trim()).filter((item) => LATIN_TERM.test(item)),
      ),
    ),
  );
  const candidates = [...new Set(glosses.flat())].filter(
    (candidate) => !foldTerm(segment.text).includes(foldTerm(candidate)),
  );
  const shared = candidates.filter((candidate) =>
    versions.every(({ language, segments }, k) => {
      const wanted = foldTerm(candidate);
      const isText = language === 'en' && segments.some(({ text }) => foldTerm(text).includes(wanted));
      return isText || glosses[k]!.some((gloss) => foldTerm(gloss) === wanted);
    }),
  );
  return new Set(shared.map(foldTerm)).size === 1 ? shared[0] : undefined;
}
