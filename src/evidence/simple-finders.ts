import type { LanguagePack } from '../core/ports.js';
import type { Segment } from '../core/segment.js';
import type { Matcher } from '../glossary/matcher.js';
import type { LearnedPair } from '../lexicon/learned.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { sameRegion } from '../lexicon/region-match.js';
import { type FoundPair, type LinkFinder, perSegment } from './link-table.js';
import { sameQuantity } from './number.js';
import { quantitiesOf, regionsOf } from './segment-facts.js';

/** All pairs of two lists that stand for each other. */
function pairUp<A extends { start: number; end: number }, B extends { start: number; end: number }>(
  left: readonly A[],
  right: readonly B[],
  same: (a: A, b: B) => boolean,
  strength: (a: A, b: B) => number,
): FoundPair[] {
  return left.flatMap((a) =>
    right
      .filter((b) => same(a, b))
      .map((b) => ({
        target: { start: a.start, end: a.end },
        source: { start: b.start, end: b.end },
        strength: strength(a, b),
      })),
  );
}

/** Numbers of equal value. */
export function numberFinder(target: LanguagePack, source: LanguagePack): LinkFinder {
  return {
    kind: 'number',
    find: (a, b) =>
      pairUp(quantitiesOf(target, a), quantitiesOf(source, b), sameQuantity, (x, y) => (x.weak || y.weak ? 0.6 : 0.95)),
  };
}

const LATIN = /\p{Script=Latin}[\p{Script=Latin}\p{M}\p{N}.+&-]*[\p{Script=Latin}\p{M}\p{N}+]|\p{Lu}/gu;

/** Equal strings in Latin letters; full-width letters count as Latin. Short ones must agree in capitals: AI is not "ai". */
export function latinFinder(): LinkFinder {
  const strings = perSegment((segment) =>
    [...segment.text.matchAll(LATIN)].map((match) => {
      const plain = match[0].normalize('NFKC').replaceAll('.', '');
      const key = plain.length <= 3 && plain === plain.toUpperCase() ? plain : plain.toLowerCase();
      return { start: match.index, end: match.index + match[0].length, key };
    }),
  );
  return {
    kind: 'latin',
    find: (a, b) =>
      pairUp(
        strings(a),
        strings(b),
        (x, y) => x.key === y.key,
        () => 0.95,
      ),
  };
}

/** Countries, currencies, languages, months and weekdays by their names. */
export function regionFinder(target: LanguagePack, source: LanguagePack, lexicon: Lexicon): LinkFinder {
  return {
    kind: 'region',
    find: (a, b) =>
      pairUp(regionsOf(lexicon, target, a), regionsOf(lexicon, source, b), sameRegion, (x, y) =>
        x.weak || y.weak ? 0.6 : 0.95,
      ),
  };
}

/** Terms of one concept, the forbidden ones too: what is forbidden is still about the same thing. */
export function termFinder(target: LanguagePack, source: LanguagePack, matcher: Matcher): LinkFinder {
  const terms = (pack: LanguagePack, segment: Segment) => matcher.matches(pack.code, segment.text, segment.tokens);
  return {
    kind: 'term',
    find: (a, b) =>
      pairUp(
        terms(target, a),
        terms(source, b),
        (x, y) => x.concept === y.concept,
        () => 1,
      ),
  };
}

/** Words that go together in other beads of these texts far more often than by chance. */
export function learnedFinder(pairs: readonly LearnedPair[], target: LanguagePack, source: LanguagePack): LinkFinder {
  const partners = new Map<string, Set<string>>();
  for (const pair of pairs) {
    const set = partners.get(pair.target) ?? new Set<string>();
    partners.set(pair.target, set.add(pair.source));
  }
  const own = perSegment((segment) => unitsOf(segment, target));
  const other = perSegment((segment) => unitsOf(segment, source));
  return {
    kind: 'learned',
    find: (a, b) =>
      pairUp(
        own(a),
        other(b),
        (x, y) => partners.get(x.unit)?.has(y.unit) ?? false,
        () => 0.7,
      ),
  };
}

/** The units of {@link LearnedPair} with their places. */
function unitsOf(segment: Segment, pack: LanguagePack): { start: number; end: number; unit: string }[] {
  const units: { start: number; end: number; unit: string }[] = [];
  segment.tokens.forEach((token, k) => {
    if (token.kind !== 'word' || !pack.isContent(token)) return;
    units.push({ start: token.start, end: token.end, unit: token.base });
    const next = segment.tokens[k + 1];
    if (pack.boundary !== 'syllable' || next?.kind !== 'word' || !pack.isContent(next)) return;
    units.push({ start: token.start, end: next.end, unit: `${token.base} ${next.base}` });
  });
  return units;
}
