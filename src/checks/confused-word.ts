import type { Check } from '../core/check.js';
import type { FindingDraft } from '../core/finding.js';
import { isPackLanguage } from '../core/language.js';
import type { Segment } from '../core/segment.js';
import { type Confusion, confusions, countSources } from '../evidence/confusions.js';
import { beadConfidence, type CheckContext } from '../evidence/context.js';
import { quote } from '../evidence/number.js';
import { contradicting } from '../evidence/testimony.js';
import type { SourcePlace } from '../evidence/unlinked-tokens.js';

/** A word that is taken for its neighbour: the season for another season, one sense of a word for another. */
export const confusedWord: Check<CheckContext> = {
  meta: {
    id: 'confused-word',
    mqm: 'accuracy/mistranslation',
    its: 'mistranslation',
    severity: 'major',
    scope: 'row',
    languages: 'all',
    summary: 'A word is taken for another that excludes it, as spring for autumn.',
    messages: {
      misled: {
        message: '{{actual}} is not what is meant: {{misleading}} is {{expected}} here ({{quotes}})',
        explanation:
          '{{misleading}} has several senses. {{quotes}} shows which one is meant here, and that is not {{actual}} but {{expected}}.',
      },
      other: {
        message: '{{actual}} is in no version; they have {{expected}}: {{quotes}}',
        explanation:
          'Nothing in the versions can mean {{actual}}, and what they say ({{quotes}}) never does. Write {{expected}}, or what it is called here.',
      },
    },
  },
  run({ row }, context) {
    const segments = (row?.target ?? []).map((index) => context.collation.target.segments[index]!);
    return segments.flatMap((segment) =>
      confusions(segment, context).flatMap((confusion) => draft(confusion, segment, context) ?? []),
    );
  },
};

function draft(confusion: Confusion, segment: Segment, context: CheckContext): FindingDraft | undefined {
  const { written, expected, against, misleading } = confusion;
  const { collation, packs } = context;
  const sure = confidenceOf(confusion);
  if (sure === undefined) return undefined;
  const { start, end } = written;
  const actual = segment.text.slice(start, end);
  const { code } = packs.target;
  const words = isPackLanguage(code) ? expected.words[code].clear.slice(0, MOST_EXPECTED) : [];
  const quotesOf = (places: readonly SourcePlace[]) => {
    const quotes = places.map((at) => {
      const { document, segments } = collation.sources[at.source]!;
      return quote(document.language, segments[at.segment]!.text.slice(at.start, at.end));
    });
    return [...new Set(quotes)].join(' · ');
  };
  const bead = Math.max(...against.map(({ source }) => beadConfidence(context, source, segment.index)));
  return {
    messageId: misleading.length > 0 ? 'misled' : 'other',
    data: {
      actual,
      quotes: quotesOf(against),
      misleading: quotesOf(misleading),
      expected: words.join(', ') || expected.member,
    },
    target: { segment: segment.index, start, end },
    sources: contradicting([...misleading, ...against]),
    actual,
    expected: words,
    suggestions: [],
    confidence: sure * (0.5 + 0.5 * bead),
  };
}

const MOST_EXPECTED = 2;

/**
 * Several versions that say the same are enough, and so is one that is clear beside a word that may mean either. The senses of one word have nothing in common but that word: without it, a text may
 * well speak of both.
 */
function confidenceOf({ written, against, misleading, heard }: Confusion): number | undefined {
  const agreed = countSources(against);
  const clear = countSources(against.filter((at) => at.clear));
  if (written.member.homonym && misleading.length === 0) return undefined;
  // Versions that could tell; of the senses of a word one is enough where there is no other.
  const others = heard - countSources(misleading);
  if (misleading.length > 0 && agreed > 1) return clear > 0 ? 0.92 : 0.8;
  if (misleading.length > 0 && others === 1 && clear > 0) return 0.75;
  if (agreed * 2 <= heard) return undefined;
  return agreed > 2 ? 0.92 : agreed > 1 ? 0.85 : 0.75;
}
