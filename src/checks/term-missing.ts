import type { Check } from '../core/check.js';
import type { Row } from '../core/collation.js';
import type { FindingDraft, Place } from '../core/finding.js';
import type { Segment } from '../core/segment.js';
import { overlaps } from '../core/span.js';
import { isAllowed, type Term } from '../core/termbase.js';
import { beadConfidence, type CheckContext } from '../evidence/context.js';
import { quote } from '../evidence/number.js';
import { regionsOf } from '../evidence/segment-facts.js';
import { type Claim, findSlots, type Slot } from '../evidence/slot.js';
import { allowedTerms, conceptsInSources, isSpreadOut, type NamedConcept } from '../evidence/term.js';

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
        explanation: '{{quotes}} is {{preferred}} in the glossary. {{actual}} is none of its allowed terms: {{allowed}}.',
      },
      absent: {
        message: '{{preferred}} is missing ({{quotes}})',
        explanation: '{{quotes}} is {{preferred}} in the glossary, and the sentence has none of its allowed terms: {{allowed}}.',
      },
    },
  },
  run({ row }, context) {
    if (!row || !context.matcher) return [];
    const segments = row.target.map((index) => context.collation.target.segments[index]!);
    const sourceSegments = (source: number) =>
      (row.beads[source] ?? []).flatMap((bead) =>
        bead.source.map((index) => context.collation.sources[source]!.segments[index]!),
      );
    const claims = conceptsInSources(context, sourceSegments).flatMap((named) => claimOf(named, segments, context));
    return assignSlots(claims, segments, context).flatMap(([claim, slot]) => toDraft(claim, slot, row, segments, context));
  },
};

/** A concept that the target does not name often enough. */
interface MissingTerm extends Claim {
  readonly named: NamedConcept;
  /** True when the target names it elsewhere in the row, but less often than every version does. */
  readonly partly: boolean;
}

function claimOf(named: NamedConcept, segments: readonly Segment[], context: CheckContext): MissingTerm[] {
  const { code } = context.packs.target;
  const allowed = allowedTerms(named.concept, code);
  if (allowed.length === 0) return [];
  const uses = segments.flatMap((segment) => usesOf(named, segment, context));
  const claim = { named, places: named.places, terms: allowed.map((term) => term.text), settled: uses };
  const count = countPerSource(named);
  if (uses.length === 0) {
    const said = segments.some((segment) => isSaidOtherwise(named, allowed, segment, context));
    return said ? [] : [{ ...claim, partly: false }];
  }
  return count > uses.length ? [{ ...claim, partly: true }] : [];
}

/** How often every version that names the concept names it at least. */
function countPerSource(named: NamedConcept): number {
  const counts = new Map<number, number>();
  for (const place of named.places) counts.set(place.source, (counts.get(place.source) ?? 0) + 1);
  return Math.min(...counts.values());
}

function usesOf(named: NamedConcept, segment: Segment, context: CheckContext): Place[] {
  return context
    .matcher!.matches(context.packs.target.code, segment.text, segment.tokens)
    .filter((match) => match.concept === named.concept && isAllowed(match.term.status))
    .map(({ start, end }) => ({ segment: segment.index, start, end }));
}

function isSaidOtherwise(
  named: NamedConcept,
  allowed: readonly Term[],
  segment: Segment,
  context: CheckContext,
): boolean {
  return (
    namesSameRegion(named, segment, context) || allowed.some((term) => isSpreadOut(term, segment, context.packs.target))
  );
}

/** A country may be called by its short or its formal name: one is as good as the other unless the glossary forbids it. */
function namesSameRegion(named: NamedConcept, segment: Segment, context: CheckContext): boolean {
  const language = context.packs.target.code;
  const codes = allowedTerms(named.concept, language).flatMap((term) => {
    const [only, ...more] = context.lexicon.regions.find(language, term.text);
    return only && more.length === 0 && only.start === 0 && only.end === term.text.length ? [only.code] : [];
  });
  if (codes.length === 0) return false;
  return regionsOf(context.lexicon, context.packs.target, segment).some((name) => codes.includes(name.code));
}

/** Gives every missing term the best slot that no other has a better claim to. */
function assignSlots(
  missing: readonly MissingTerm[],
  segments: readonly Segment[],
  context: CheckContext,
): [MissingTerm, Slot | undefined][] {
  const claims = missing.flatMap((claim) => findSlots(context, segments, claim).map((slot) => ({ claim, slot })));
  claims.sort((a, b) => b.slot.score - a.slot.score);
  const given = new Map<MissingTerm, Slot>();
  for (const { claim, slot } of claims) {
    // Where the term stands already, only a word that is half the term tells that one more was meant.
    if (given.has(claim) || (claim.partly && !slot.mixed)) continue;
    const clash = [...given.values()].some(
      (other) => other.place.segment === slot.place.segment && overlaps(other.place, slot.place),
    );
    if (!clash) given.set(claim, slot);
  }
  return missing.map((claim) => [claim, given.get(claim)]);
}

function toDraft(
  { named, terms: allowed, partly }: MissingTerm,
  slot: Slot | undefined,
  row: Row,
  segments: readonly Segment[],
  context: CheckContext,
): FindingDraft[] {
  if (partly && !slot) return [];
  const confidence = confidenceOf(named, allowed[0]!, slot, row, context);
  if (confidence < LEAST_CONFIDENCE) return [];
  const last = segments[segments.length - 1]!;
  const target = slot?.place ?? { segment: last.index, start: last.text.length, end: last.text.length };
  const segment = context.collation.target.segments[target.segment]!;
  const actual = segment.text.slice(target.start, target.end);
  const quotes = quotesOf(named, context);
  return [
    {
      messageId: slot ? 'other' : 'absent',
      data: { actual, preferred: allowed[0]!, allowed: allowed.join(', '), quotes, concept: named.concept.id },
      target,
      sources: named.places,
      actual,
      expected: allowed,
      suggestions: slot ? [{ ...target, text: allowed[0]! }] : [],
      confidence,
    },
  ];
}

/** Below this a finding would be noise even among the uncertain ones. */
const LEAST_CONFIDENCE = 0.5;

/**
 * Several versions that name the concept are worth more than one; a slot that is linked to the term's own words is worth more than one
 * found by position; and a short word that is no name (確認, 実施) has many right translations.
 */
function confidenceOf(
  named: NamedConcept,
  preferred: string,
  slot: Slot | undefined,
  row: Row,
  context: CheckContext,
): number {
  const present = row.beads.filter((beads) => beads.length > 0).length;
  const naming = new Set(named.places.map((place) => place.source)).size;
  const witnesses = present === 1 ? 0.8 : naming === present ? 0.95 : naming / present >= 0.6 ? 0.88 : 0.6;
  const place = slot ? (slot.anchored ? 1 : 0.92) : 0.6;
  const generic = preferred.length <= 2 ? 0.85 : 1;
  const bead = Math.max(...named.places.map((entry) => beadConfidence(context, entry.source, row.target[0]!)));
  return witnesses * place * generic * (0.6 + 0.4 * bead);
}

function quotesOf(named: NamedConcept, context: CheckContext): string {
  const seen = new Set<string>();
  for (const place of named.places) {
    const source = context.collation.sources[place.source]!;
    const words = source.segments[place.segment]!.text.slice(place.start, place.end);
    seen.add(quote(source.document.language, words));
  }
  return [...seen].join(' · ');
}
