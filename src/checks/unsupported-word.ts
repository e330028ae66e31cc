import type { Check } from '../core/check.js';
import type { FindingDraft, Place } from '../core/finding.js';
import { listPhrase } from '../core/phrase.js';
import type { Segment, Token } from '../core/segment.js';
import { contains } from '../core/span.js';
import type { CheckContext } from '../evidence/context.js';
import { phrasesAround } from '../evidence/inside-phrase.js';
import { type LiteralReading, literalReading } from '../evidence/literal-reading.js';
import { homographsBeside, type Misreading, nearMissesBeside } from '../evidence/misreading.js';
import { replacing } from '../evidence/replacing.js';
import { contradicting, distinctPlaces, quotesOf } from '../evidence/testimony.js';
import { type SourcePlace, unlinkedTokens } from '../evidence/unlinked-tokens.js';
import { vicinityOf } from '../evidence/vicinity.js';
import { hasTranslations, type WordSupport, wordSupport } from '../evidence/word-support.js';

/** A noun of the target that no version has a word for, where they have something else in its place. */
export const unsupportedWord: Check<CheckContext> = {
  meta: {
    id: 'unsupported-word',
    mqm: 'accuracy/mistranslation',
    its: 'mistranslation',
    severity: 'major',
    scope: 'row',
    languages: ['ja'],
    summary: 'A noun that no version supports, or only one, where the others have a near miss of it or another sense.',
    messages: {
      misread: {
        message: '{{quotes}} is {{expected}} here, not {{actual}}',
        explanation:
          '{{quotes}} means {{expected}}. Word by word it can be taken for {{actual}}, which is another sense.',
      },
      syllable: {
        message: '{{actual}} is in no other version; {{quotes}} was taken for it',
        explanation:
          'The other versions have something else than {{actual}}. {{quotes}} can be taken for it, but also means {{expected}}.',
      },
      near: {
        message: '{{actual}} is in no version; they have {{expected}} ({{quotes}})',
        explanation: 'No version has a word for {{actual}}. Several have {{expected}} in its place: {{quotes}}.',
      },
      literal: {
        message: '{{actual}} rests on {{own}} alone; the other versions have something else there: {{quotes}}',
        explanation:
          'Only {{own}} can mean {{actual}}, and no word of the other versions comes near that in meaning. Beside the place they have words that nothing in the text stands for: {{quotes}}. Here {{own}} seems to have another sense.',
      },
      alone: {
        message: '{{actual}} rests on {{own}} alone; no word of the other versions comes near it in meaning',
        explanation:
          'Only {{own}} can mean {{actual}}, and no word of the other versions comes near that in meaning. Here {{own}} seems to have another sense, or to be part of a name or a phrase.',
      },
    },
  },
  run({ row }, context) {
    const segments = (row?.target ?? []).map((index) => context.collation.target.segments[index]!);
    return segments.flatMap((segment) => segment.tokens.flatMap((token) => toDraft(token, segment, context)));
  },
};

/** Words between, up to which another word may stand in the place of a word: as a neighbour, and as what the sentence has instead. */
const BESIDE = 1;
const NEAR = 3;
/** Beads below it may be wrong, so that nothing follows from what they lack. */
const SURE_BEAD = 0.8;

function toDraft(token: Token, segment: Segment, context: CheckContext): FindingDraft[] {
  const judged = isJudged(token, context);
  if (!judged && !isTempting(token, context)) return [];
  const place = { segment: segment.index, start: token.start, end: token.end };
  const support = wordSupport(context).supportOf(place);
  const reason = reasonAgainst(place, token, support, judged, context);
  if (reason) return [draft(place, segment, reason, context)];
  const literal = judged ? literalReading(context, place, token, support) : undefined;
  return literal ? [literalDraft(place, segment, literal, context)] : [];
}

/** Why a word is wrong that no version bears out, or nothing but a homograph or a part of a phrase. */
function reasonAgainst(
  place: Place,
  token: Token,
  support: readonly WordSupport[],
  judged: boolean,
  context: CheckContext,
): Reason | undefined {
  const isNear = vicinityOf(context, place, NEAR);
  const homographs = homographsBeside(context, place, token.base)
    .filter(isNear)
    .filter(({ sure }) => judged || sure);
  const phrases = judged ? phrasesAround(context, place, token.base, support) : [];
  if (support.some((own) => own.grade !== 'none' && !restsOn(own, [...homographs, ...phrases]))) return undefined;
  const against = support.filter(
    ({ source, grade, confidence }) =>
      grade === 'none' && confidence >= SURE_BEAD && hasTranslations(context, source, token.base),
  );
  const isHeard = against.length >= MAJORITY;
  const elsewise = () => against.filter(({ source }) => unlinkedTokens(context, source, place.segment).some(isNear));
  const nearMisses = () => nearMissesBeside(context, place, token.base).filter(vicinityOf(context, place, BESIDE));
  return (
    (homographs.length > 0 ? becauseMisread(homographs, isHeard, elsewise().length >= MAJORITY) : undefined) ??
    (isHeard && phrases.length > 0 ? becauseMisread(phrases, isHeard, isHeard) : undefined) ??
    (isHeard && judged ? becauseNear(nearMisses()) : undefined)
  );
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

/** Verbs and single kanji, too, that the table of homographs names: 馬 for a syllable of "cá ngựa" (sea horse). A phrase must show the sense. */
function isTempting(token: Token, { lexicon, packs }: CheckContext): boolean {
  return token.kind === 'word' && packs.target.isContent(token) && lexicon.homographs.tempting(token.base).length > 0;
}

/** True when what supports a word is nothing but a homograph of it. */
function restsOn({ links, source }: WordSupport, homographs: readonly Misreading[]): boolean {
  const own = homographs.filter((misreading) => misreading.source === source);
  return links.every(({ place }) => own.some((at) => at.segment === place.segment && contains(at, place)));
}

/** What one version has in the place of a word is no evidence: it may be put in another way there. */
const MAJORITY = 2;

/** Why an unsupported word is wrong. */
interface Reason {
  readonly messageId: 'misread' | 'syllable' | 'near';
  /** What the sources have in its place. */
  readonly places: readonly SourcePlace[];
  /** What that means. */
  readonly expected: readonly string[];
  /** True when one of it can be written instead. */
  readonly isFix: boolean;
  readonly confidence: number;
}

/**
 * A context that shows the sense is enough. Without one, a phrase of several words needs two versions that bear nothing out, and a syllable, which may mean anything, two that have
 * something else in the place.
 */
function becauseMisread(homographs: readonly Misreading[], isHeard: boolean, isElsewise: boolean): Reason | undefined {
  const sure = homographs.filter((homograph) => homograph.sure);
  const expectedOf = (places: readonly Misreading[]) => places.flatMap(({ right }) => right);
  const confidence = isElsewise ? 0.9 : 0.75;
  if (sure.length > 0)
    return { messageId: 'misread', places: sure, expected: expectedOf(sure), isFix: true, confidence };
  const places = isElsewise ? homographs : homographs.filter(({ isPhrase }) => isHeard && isPhrase);
  if (places.length === 0) return undefined;
  return { messageId: 'syllable', places, expected: expectedOf(places), isFix: false, confidence };
}

/** Near misses that several sources have: of 会計 both 会長 and 会社 are some. */
function becauseNear(all: readonly Misreading[]): Reason | undefined {
  const expected = [...new Set(all.flatMap(({ right }) => right))].filter(
    (word) => countSources(all.filter(({ right }) => right.includes(word))) >= MAJORITY,
  );
  if (expected.length === 0) return undefined;
  const places = all.filter(({ right }) => right.some((word) => expected.includes(word)));
  return { messageId: 'near', places, expected, isFix: true, confidence: 0.85 };
}

function countSources(places: readonly SourcePlace[]): number {
  return new Set(places.map(({ source }) => source)).size;
}

/** More words than these help nobody to choose. */
const MOST_EXPECTED = 3;

function draft(place: Place, segment: Segment, reason: Reason, context: CheckContext): FindingDraft {
  const actual = segment.text.slice(place.start, place.end);
  const expected = [...new Set(reason.expected)].slice(0, MOST_EXPECTED);
  const places = distinctPlaces(reason.places);
  return {
    messageId: reason.messageId,
    data: { actual, quotes: quotesOf(places, context), expected: listPhrase(expected, 'comma') },
    target: place,
    sources: contradicting(places),
    actual,
    expected,
    suggestions: reason.isFix ? replacing(expected, place, context) : [],
    confidence: reason.confidence,
  };
}

function literalDraft(
  place: Place,
  segment: Segment,
  { from, instead }: LiteralReading,
  context: CheckContext,
): FindingDraft {
  const actual = segment.text.slice(place.start, place.end);
  const own = quotesOf(from, context);
  const isTold = instead.length > 0;
  return {
    messageId: isTold ? 'literal' : 'alone',
    data: { actual, own, ...(isTold && { quotes: quotesOf(instead, context) }) },
    target: place,
    sources: contradicting([...from, ...instead]),
    actual,
    expected: [],
    suggestions: [],
    confidence: 0.75,
  };
}
