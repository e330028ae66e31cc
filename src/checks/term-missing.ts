import type { Check } from '../core/check.js';
import type { Row } from '../core/collation.js';
import type { FindingDraft, Place, Testimony } from '../core/finding.js';
import { listPhrase } from '../core/phrase.js';
import type { Segment } from '../core/segment.js';
import type { Claim } from '../evidence/claim.js';
import { beadConfidence, type CheckContext, segmentsOfRow } from '../evidence/context.js';
import { isHomophone, isOtherSpelling } from '../evidence/kinship.js';
import { countPerSource, cutsWord, isMajority, votesFor } from '../evidence/naming.js';
import { replacing } from '../evidence/replacing.js';
import { findSlots, type Slot } from '../evidence/slot.js';
import { assignSlots } from '../evidence/slot-assignment.js';
import { katakanaRuns } from '../evidence/sound-finder.js';
import { isSynonym } from '../evidence/synonym.js';
import { allowedTerms, conceptsInSources, type NamedConcept } from '../evidence/term.js';
import { gapFor, itemGap } from '../evidence/term-gap.js';
import { termTokens } from '../evidence/term-tokens.js';
import { plainUsesOf, usesOf } from '../evidence/term-uses.js';
import { quotesOf } from '../evidence/testimony.js';

/** A concept of the glossary that the versions name and the target does not, by any of its allowed terms. */
export const termMissing: Check<CheckContext> = {
  meta: {
    id: 'term-missing',
    mqm: 'terminology/wrong-term',
    its: 'terminology',
    severity: 'major',
    scope: 'row',
    languages: 'all',
    summary: 'The versions use a term of the glossary and the target has none of its allowed terms.',
    messages: {
      other: {
        message: '{{actual}} stands where the glossary has {{preferred}} ({{quotes}})',
        explanation: '{{quotes}} is {{preferred}} in the glossary, and {{actual}} is not allowed for it.',
      },
      several: {
        message: '{{actual}} stands where the glossary has {{preferred}} ({{quotes}})',
        explanation:
          '{{quotes}} is {{preferred}} in the glossary. {{actual}} is none of its allowed terms: {{allowed}}.',
      },
      absent: {
        message: '{{preferred}} is missing ({{quotes}})',
        explanation:
          '{{quotes}} is {{preferred}} in the glossary, and the sentence has none of its allowed terms: {{allowed}}.',
      },
    },
  },
  run({ row }, context) {
    if (!row || !context.matcher) return [];
    const segments = row.target.map((index) => context.collation.target.segments[index]!);
    const named = conceptsInSources(context, (source) => segmentsOfRow(context, source, row)).map((entry) =>
      readTarget(entry, segments, context),
    );
    const missing = named
      .flatMap((entry) => claimOf(entry, named, row, context))
      .filter(({ terms }) => !isInLoanword(terms, segments));
    const slots = assignSlots(missing, segments, context, mayStandIn(context));
    return slots.flatMap(([claim, own]) =>
      (own.length > 0 ? own : [undefined]).flatMap((slot) => toDraft(claim, slot, row, segments, context)),
    );
  },
};

/** A concept of the sources, and where the target names it. */
interface ReadConcept extends NamedConcept {
  readonly uses: readonly Place[];
}

/** A concept that the target does not name often enough. */
interface MissingTerm extends Claim {
  readonly named: NamedConcept;
  /** True when the target names it elsewhere in the row, but less often than every version does. */
  readonly partly: boolean;
  /** True when the sentence before names it, so that a pronoun or nothing at all may stand for it here. */
  readonly known: boolean;
  /** How far the versions agree that it is named here, 0–1. */
  readonly agreement: number;
}

/** The other dresses of a term are looked for only where the term itself does not stand often enough. */
function readTarget(named: NamedConcept, segments: readonly Segment[], context: CheckContext): ReadConcept {
  const plain = segments.flatMap((segment) => plainUsesOf(named.concept, segment, context));
  if (plain.length >= countPerSource(named.places)) return { ...named, uses: plain };
  return { ...named, uses: segments.flatMap((segment) => usesOf(named.concept, segment, context)) };
}

function claimOf(entry: ReadConcept, all: readonly ReadConcept[], row: Row, context: CheckContext): MissingTerm[] {
  const { concept, uses } = entry;
  const allowed = allowedTerms(concept, context.packs.target.code);
  const places = entry.places.filter(
    (place) => !isSaidByAnother(place, entry, all) && !cutsWord(place, row.target, context),
  );
  if (allowed.length === 0 || places.length === 0 || countPerSource(places) <= uses.length) return [];
  const agreement = agreementOn({ concept, places }, row, context);
  if (agreement === 0) return [];
  const before = context.collation.target.segments[row.target[0]! - 1];
  return [
    {
      named: { concept, places },
      places,
      terms: allowed.map((term) => term.text),
      times: countPerSource(places) - uses.length,
      settled: uses,
      partly: uses.length > 0,
      known: before !== undefined && plainUsesOf(concept, before, context).length > 0,
      agreement,
    },
  ];
}

/** Several loanwords in a row are one for the tokenizer: ヨットハーバー has the ハーバー of the glossary. */
function isInLoanword(terms: readonly string[], segments: readonly Segment[]): boolean {
  const runs = segments.flatMap(({ text }) => katakanaRuns(text));
  return terms.some((term) => term.length >= SHORTEST_LOANWORD && runs.some(({ text }) => text.includes(term)));
}

/** In characters; shorter ones are parts of other words. */
const SHORTEST_LOANWORD = 4;

/**
 * True when the same words name another concept that the target does name, or that more versions name: "capital" is 首都 here, not 資本.
 * Of two that are missing alike the first in the glossary stays.
 */
function isSaidByAnother(place: Testimony, entry: ReadConcept, all: readonly ReadConcept[]): boolean {
  return all.some((other, index) => {
    if (other === entry || !other.places.some((at) => isSamePlace(at, place))) return false;
    if (other.uses.length > 0 || entry.uses.length > 0) return other.uses.length > 0 && entry.uses.length === 0;
    const [more, own] = [other, entry].map(({ places }) => new Set(places.map(({ source }) => source)).size);
    return more! > own! || (more === own && index < all.indexOf(entry));
  });
}

function isSamePlace(a: Testimony, b: Testimony): boolean {
  return a.source === b.source && a.segment === b.segment && a.start === b.start && a.end === b.end;
}

/** What it is worth that all of several versions have a concept. */
const UNANIMOUS = 0.95;

/**
 * Several versions that name the concept are worth more than one.
 * @returns 0 when nothing follows from it
 */
function agreementOn(named: NamedConcept, row: Row, context: CheckContext): number {
  const present = row.beads.flatMap((beads, source) => (beads.length > 0 ? [source] : []));
  const { able, naming } = votesFor(named, present, context);
  if (!isMajority({ able, naming })) return 0;
  if (able === 1) return 0.8;
  return naming === able ? UNANIMOUS : 0.88;
}

/**
 * Where the term stands already, only a word that is half the term tells that one more was meant; and a part of the term by itself is how
 * a second mention is shortened (政策金利 … 金利). Where the sentence before has it, only words that are linked to it stand for it.
 */
function mayStandIn({ packs, collation }: CheckContext): (claim: MissingTerm, slot: Slot) => boolean {
  return ({ partly, known, terms }, { place, anchored, mixed }) => {
    const words = collation.target.segments[place.segment]!.text.slice(place.start, place.end);
    const shortened = terms.some((term) => term.includes(words)) && packs.target.boundary !== 'syllable';
    return !(partly && (!mixed || shortened)) && !(known && !anchored);
  };
}

function toDraft(
  claim: MissingTerm,
  slot: Slot | undefined,
  row: Row,
  segments: readonly Segment[],
  context: CheckContext,
): FindingDraft[] {
  const { named, terms: allowed, partly, known } = claim;
  if ((partly || known) && !slot) return [];
  const gap = slot ? undefined : itemGap(claim.places, row, context);
  // An item that every version has, and no word of the list could be meant by it.
  const isMissing =
    gap !== undefined && claim.agreement >= UNANIMOUS && findSlots(context, segments, claim).length === 0;
  const confidence = confidenceOf(claim, slot, isMissing, row, context);
  if (confidence < LEAST_CONFIDENCE) return [];
  const target = slot?.place ?? gap ?? gapFor(claim.places, segments, context);
  const segment = context.collation.target.segments[target.segment]!;
  const actual = segment.text.slice(target.start, target.end);
  const quotes = quotesOf(named.places, context);
  // Less grave: another everyday word where the glossary has one (当方 for 弊社), too.
  const isSlight =
    isCommonWord(allowed[0]!, context) || (slot !== undefined && isOtherWord(slot.place, actual, claim, context));
  const suggestions = slot ? replacing(allowed, target, context) : [];
  return [
    {
      messageId: slot ? (allowed.length > 1 ? 'several' : 'other') : 'absent',
      data: {
        actual,
        preferred: suggestions[0]?.text ?? allowed[0]!,
        allowed: listPhrase(allowed, 'comma'),
        quotes,
        concept: named.concept.id,
      },
      target,
      sources: named.places,
      actual,
      expected: allowed,
      suggestions,
      confidence,
      ...(isSlight ? { severity: 'minor' } : {}),
    },
  ];
}

/** True for the right word in another spelling, and for another word for the same, unless it is only read alike. */
function isOtherWord(place: Place, actual: string, { named, terms }: MissingTerm, context: CheckContext): boolean {
  const { target } = context.packs;
  if (terms.some((term) => isOtherSpelling(actual, term, target))) return true;
  return isSynonym(place, named.places, context) && !terms.some((term) => isHomophone(actual, term, target));
}

/** Below this a finding would be noise even among the uncertain ones. */
const LEAST_CONFIDENCE = 0.55;

/**
 * A slot that is linked to the term's own words is worth more than one found by position; and a short common word (確認, 実施) has
 * many right translations.
 */
function confidenceOf(
  claim: MissingTerm,
  slot: Slot | undefined,
  isMissing: boolean,
  row: Row,
  context: CheckContext,
): number {
  const place = !slot ? (isMissing ? 0.8 : 0.6) : slot.anchored ? 1 : slot.akin ? 0.92 : 0.8;
  const generic = isCommonWord(claim.terms[0]!, context) ? 0.85 : 1;
  const bead = Math.max(...claim.places.map((entry) => beadConfidence(context, entry.source, row.target[0]!)));
  return claim.agreement * place * generic * (0.6 + 0.4 * bead);
}

const SHORT = 2;
const SHORT_WITH_SPACES = 8;

/** One short word without capitals; a word that the dictionary of the language lacks (混焼) is a technical one. */
function isCommonWord(term: string, { packs: { target } }: CheckContext): boolean {
  if (target.boundary === 'syllable')
    return term.replaceAll(' ', '').length <= SHORT_WITH_SPACES && !/\p{Lu}/u.test(term);
  const tokens = termTokens(term, target);
  return [...term].length <= SHORT && tokens.length === 1 && tokens[0]!.known !== false;
}
