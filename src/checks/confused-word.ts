import type { Check } from '../core/check.js';
import type { FindingDraft } from '../core/finding.js';
import { isPackLanguage, type LanguageCode } from '../core/language.js';
import { listPhrase } from '../core/phrase.js';
import type { LanguagePack } from '../core/ports.js';
import type { Segment } from '../core/segment.js';
import { type Confusion, confusions, countSources } from '../evidence/confusions.js';
import { beadConfidence, type CheckContext } from '../evidence/context.js';
import { type MisledWord, misledWords } from '../evidence/misled.js';
import type { NamedMember } from '../evidence/named-members.js';
import { contradicting, quotesOf } from '../evidence/testimony.js';
import { vicinityOf } from '../evidence/vicinity.js';
import type { ContrastMember } from '../lexicon/contrasts.js';

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
      alone: {
        message: '{{actual}} rests on {{misleading}} alone, which has other senses',
        explanation:
          'Only {{misleading}} can mean {{actual}}, and it has other senses, too. The other versions have no word for {{actual}} here, and something else in its place.',
      },
    },
  },
  run({ row }, context) {
    const segments = (row?.target ?? []).map((index) => context.collation.target.segments[index]!);
    return segments.flatMap((segment) =>
      strongest([
        ...confusions(segment, context).flatMap((confusion) => draft(confusion, segment, context) ?? []),
        ...misledWords(segment, context).map((word) => misledDraft(word, segment, context)),
      ]),
    );
  },
};

/** A word may stand in several sets, and the versions may speak against it in each. */
function strongest(drafts: readonly FindingDraft[]): FindingDraft[] {
  const best = new Map<string, FindingDraft>();
  for (const one of drafts) {
    const place = `${one.target.start} ${one.target.end}`;
    if (one.confidence > (best.get(place)?.confidence ?? 0)) best.set(place, one);
  }
  return [...best.values()];
}

function draft(confusion: Confusion, segment: Segment, context: CheckContext): FindingDraft | undefined {
  const { written, expected, against, misleading } = confusion;
  const { packs } = context;
  const { start, end } = written;
  const target = { segment: segment.index, start, end };
  const sure = confidenceOf(confusion, against.some(vicinityOf(context, target, NEAR)));
  if (sure === undefined) return undefined;
  const actual = segment.text.slice(start, end);
  const words = wordsLike(actual, expected, packs.target.code);
  const bead = Math.max(...against.map(({ source }) => beadConfidence(context, source, segment.index)));
  return {
    messageId: misleading.length > 0 ? 'misled' : 'other',
    data: {
      actual,
      quotes: quotesOf(against, context),
      misleading: quotesOf(misleading, context),
      expected: listPhrase(words.length > 0 ? words : [expected.member], 'comma'),
    },
    target,
    sources: contradicting([...misleading, ...against]),
    actual,
    expected: words,
    suggestions: mayReplace(written, actual, packs.target)
      ? words.slice(0, 1).map((text) => ({ ...target, text }))
      : [],
    confidence: sure * (0.5 + 0.5 * bead),
  };
}

/** What nobody else bears out is a little less sure than what the others contradict; another sense that one of them has makes up for that. */
const ALONE = { elsewise: 0.75, otherSense: 0.82 };

function misledDraft(
  { written, misleading, others }: MisledWord,
  segment: Segment,
  context: CheckContext,
): FindingDraft {
  const target = { segment: segment.index, start: written.start, end: written.end };
  const actual = segment.text.slice(written.start, written.end);
  const quotes = quotesOf(misleading, context);
  const clear = others.filter((other) => other.clear);
  const expected = [...new Set(clear.flatMap(({ member }) => wordsLike(actual, member, context.packs.target.code)))];
  return {
    messageId: 'alone',
    data: { actual, misleading: quotes, quotes },
    target,
    sources: contradicting([...misleading, ...clear]),
    actual,
    expected: expected.slice(0, MOST_EXPECTED),
    suggestions: [],
    confidence: clear.length > 0 ? ALONE.otherSense : ALONE.elsewise,
  };
}

const MOST_EXPECTED = 2;
/** Words between a word and its neighbour, and between their counterparts, up to which one stands in the place of the other. */
const NEAR = 2;

/** What the language calls a member, words that end as the wrong one does first: 火曜日 before 火曜 for 木曜日. */
function wordsLike(actual: string, { words }: ContrastMember, code: LanguageCode): string[] {
  const clear = isPackLanguage(code) ? words[code].clear : [];
  const isAlike = (word: string) => word.at(-1) === actual.at(-1);
  return [...clear.filter(isAlike), ...clear.filter((word) => !isAlike(word))].slice(0, MOST_EXPECTED);
}

/** A word in dictionary form gives way to another; an inflected one does not, nor one that a particle follows which may have to change. */
function mayReplace({ member }: NamedMember, actual: string, { code, boundary }: LanguagePack): boolean {
  return boundary !== 'eojeol' && isPackLanguage(code) && member.words[code].clear.includes(actual);
}

/**
 * Several versions that say the same are enough, and so is one that is clear beside a word that may mean either. The senses of one word have nothing in common but that word: without it, a text may
 * well speak of both. What one version has by itself must stand in the place of the word.
 */
function confidenceOf({ written, against, misleading, heard }: Confusion, isNear: boolean): number | undefined {
  const agreed = countSources(against);
  const clear = countSources(against.filter((at) => at.clear));
  if (written.member.homonym && misleading.length === 0) return undefined;
  // Versions that could tell; of the senses of a word one is enough where there is no other.
  const others = heard - countSources(misleading);
  if (misleading.length > 0) {
    if (agreed > 1) return clear > 0 ? 0.92 : 0.8;
    return others === 1 && clear > 0 ? 0.75 : undefined;
  }
  if (agreed * 2 <= heard || (agreed === 1 && !isNear)) return undefined;
  return agreed > 2 ? 0.92 : agreed > 1 ? 0.85 : 0.75;
}
