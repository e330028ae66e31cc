import type { Check } from '../core/check.js';
import type { FindingDraft, Place, Testimony } from '../core/finding.js';
import type { Segment, Token } from '../core/segment.js';
import { overlaps } from '../core/span.js';
import type { CheckContext } from '../evidence/context.js';
import { homographsBeside, type Misreading, nearMissesBeside } from '../evidence/misreading.js';
import { quote } from '../evidence/number.js';
import { createUnlinkedWords, type SourcePlace, type UnlinkedWord } from '../evidence/unlinked-words.js';
import { vicinityOf } from '../evidence/vicinity.js';
import { hasTranslations, type WordSupport, wordSupport } from '../evidence/word-support.js';

/** A noun of the target that no version has a word for, where they have something else in its place. */
export const unsupportedWord: Check<CheckContext> = {
  meta: {
    id: 'unsupported-word',
    mqm: 'accuracy/mistranslation',
    its: 'mistranslation',
    severity: 'major',
    scope: 'document',
    languages: ['ja'],
    summary: 'A word that no version supports, where they say something else.',
    messages: {
      misread: {
        message: '{{actual}} is in no version; {{misread}} may have been misread',
        explanation:
          'No version has a word for {{actual}}. {{misread}} can be taken for it, word by word, but means something else here.{{instead}}',
      },
      other: {
        message: '{{actual}} is in no version ({{quotes}})',
        explanation: 'No version has a word for {{actual}}. In its place they have {{quotes}}.{{instead}}',
      },
    },
  },
  run({ collation }, context) {
    const unlinked = createUnlinkedWords(context);
    return collation.target.segments.flatMap((segment) =>
      segment.tokens.flatMap((token) => toDraft(token, segment, unlinked, context)),
    );
  },
};

/** Beads below it may be wrong, so that nothing follows from what they lack. */
const SURE_BEAD = 0.8;

function toDraft(
  token: Token,
  segment: Segment,
  unlinked: (segment: number) => readonly UnlinkedWord[],
  context: CheckContext,
): FindingDraft[] {
  if (!isJudged(token, context)) return [];
  const place = { segment: segment.index, start: token.start, end: token.end };
  const support = wordSupport(context).supportOf(place);
  const isExpected = vicinityOf(context, place);
  const homographs = homographsBeside(context, place, token.base).filter(isExpected);
  if (support.some((own) => own.grade !== 'none' && !restsOn(own, homographs))) return [];
  const against = support.filter(
    ({ source, grade, confidence }) =>
      grade === 'none' && confidence >= SURE_BEAD && hasTranslations(context, source, token.base),
  );
  if (against.length === 0) return [];
  const misread =
    homographs.length > 0
      ? homographs
      : nearMissesBeside(context, place, token.base, unlinked(segment.index)).filter(isExpected);
  const instead = agreedWords(unlinked(segment.index), isExpected);
  const confidence = confidenceOf(against.length, misread, homographs.length > 0, instead.sources);
  if (confidence === 0) return [];
  return [draft(place, segment, misread, instead, confidence, context)];
}

/** Nouns of two letters and more: verbs and adjectives are paraphrased too freely, adverbial nouns left out. */
function isJudged(token: Token, { packs }: CheckContext): boolean {
  return (
    token.kind === 'word' &&
    token.end - token.start > 1 &&
    packs.target.isContent(token) &&
    packs.target.isNominal(token) &&
    token.posDetail !== '副詞可能' &&
    token.posDetail !== '固有名詞'
  );
}

/** True when what supports a word is nothing but a homograph of it. */
function restsOn({ links, source }: WordSupport, homographs: readonly Misreading[]): boolean {
  const own = homographs.filter((misreading) => misreading.source === source);
  return links.every(({ place }) => own.some((at) => at.segment === place.segment && overlaps(at, place)));
}

/** What several versions say in the place of a word. */
interface Instead {
  readonly words: readonly UnlinkedWord[];
  /** How many sources agree on it. */
  readonly sources: number;
}

function agreedWords(unlinked: readonly UnlinkedWord[], isExpected: (at: SourcePlace) => boolean): Instead {
  const near = unlinked
    .filter((word) => countSources(word) >= MAJORITY)
    .map(({ word, places }) => ({ word, places: places.filter(isExpected) }));
  const sources = Math.max(0, ...near.map(countSources));
  if (sources < MAJORITY) return { words: [], sources: 0 };
  return { words: near.filter((word) => countSources(word) === sources), sources };
}

/** What one version has in the place of a word is no evidence: it may be put in another way there. */
const MAJORITY = 2;

function countSources({ places }: UnlinkedWord): number {
  return new Set(places.map(({ source }) => source)).size;
}

function confidenceOf(against: number, misread: readonly Misreading[], homograph: boolean, agreed: number): number {
  if (misread.length === 0) return against >= 3 && agreed >= 3 ? 0.6 : 0;
  if (homograph) return against >= 2 ? 0.9 : misread.some(({ sure }) => sure) ? 0.75 : 0.5;
  const sources = new Set(misread.map(({ source }) => source)).size;
  return against >= 2 && sources >= 2 ? 0.85 : 0;
}

function draft(
  place: Place,
  segment: Segment,
  misread: readonly Misreading[],
  { words }: Instead,
  confidence: number,
  context: CheckContext,
): FindingDraft {
  const { sources: versions } = context.collation;
  const actual = segment.text.slice(place.start, place.end);
  const testimonies: Testimony[] = [...misread, ...words.flatMap(({ places }) => places)].map((at) => ({
    source: at.source,
    role: 'contradicts',
    segment: at.segment,
    start: at.start,
    end: at.end,
  }));
  const textOf = (at: Testimony) =>
    quote(
      versions[at.source]!.document.language,
      versions[at.source]!.segments[at.segment]!.text.slice(at.start, at.end),
    );
  const expected = [...new Set([...misread.flatMap(({ right }) => right), ...words.map(({ word }) => word)])].slice(
    0,
    3,
  );
  return {
    messageId: misread.length > 0 ? 'misread' : 'other',
    data: {
      actual,
      misread: [...new Set(misread.map((at) => textOf({ ...at, role: 'contradicts' })))].join(' · '),
      quotes: [...new Set(testimonies.map(textOf))].join(' · '),
      instead: expected.length > 0 ? ` They may mean ${expected.join(', ')}.` : '',
    },
    target: place,
    sources: distinct(testimonies),
    actual,
    expected,
    suggestions: expected.map((text) => ({ ...place, text })),
    confidence,
  };
}

function distinct(testimonies: readonly Testimony[]): Testimony[] {
  return [...new Map(testimonies.map((at) => [`${at.source} ${at.segment} ${at.start} ${at.end}`, at])).values()];
}
