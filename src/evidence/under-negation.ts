import type { Negation } from '../core/negation.js';
import type { Segment } from '../core/segment.js';
import { overlaps } from '../core/span.js';
import type { CheckContext } from './context.js';
import type { Clause, Version } from './denials.js';
import { BESIDE, type Vote } from './negated-word.js';
import { negationsOf } from './segment-facts.js';
import { wordSupport } from './word-support.js';

/** A row as it is looked at. */
export interface Scene {
  readonly clauses: readonly Clause[];
  readonly versions: readonly Version[];
  readonly context: CheckContext;
}

/**
 * True when something in a clause denies, which may bear on it: 触れることを避けた. A negative word that the versions have too does not: 制限する for 제한하지 않는다; nor does one that a comma parts from the predicate:
 * 雨は残り、船は港を出た.
 */
export function isUnderNegation(
  clause: Clause,
  votes: readonly Vote[],
  { clauses, versions, context }: Scene,
): boolean {
  const negations = (segment: Segment) => negationsOf(context.packs.target, segment);
  const isSure = votes.some(
    ({ isStrong, link, distance }) => isStrong || (link.kind !== 'learned' && distance <= BESIDE),
  );
  const others = clauses.map(({ segment }) => segment).filter((segment) => segment !== clause.segment);
  if (!isSure && others.some((segment) => negations(segment).some((one) => !isRepeated(one, segment, clause))))
    return true;
  return negations(clause.segment).some(
    (negation) =>
      overlaps(negation, clause.predicate.clause) &&
      (negation.force !== 'word' || !(isParted(negation, clause) || isMirrored(negation, clause, versions, context))),
  );
}

/** True when a comma stands between a negative word and the predicate behind it. */
function isParted({ end }: Negation, { segment, predicate }: Clause): boolean {
  return end <= predicate.start && /[、，,]/u.test(segment.text.slice(end, predicate.start));
}

/** True when a version has a negative word for a negative word, and for each of its kind: of two 避ける the second may be what another version denies. */
function isMirrored(
  negation: Negation,
  { segment }: Clause,
  versions: readonly Version[],
  context: CheckContext,
): boolean {
  const wordsOf = ({ start, end }: Negation) => segment.text.slice(start, end);
  const alike = negationsOf(context.packs.target, segment).filter((other) => wordsOf(other) === wordsOf(negation));
  return versions.some(({ source, found }) => {
    const { strong } = wordSupport(context).linksOf(source, segment.index);
    const links = strong.filter(({ target }) => overlaps(target, negation));
    const negative = found.filter(
      (other) =>
        other.force === 'word' && links.some(({ place }) => place.segment === other.segment && overlaps(place, other)),
    );
    return negative.length >= alike.length;
  });
}

/** True when a negative word of a segment is one of the words of a predicate of another: 制限 in both of two sentences. */
function isRepeated({ start, end }: Negation, { text }: Segment, { segment, predicate }: Clause): boolean {
  return segment.text.slice(predicate.start, predicate.end).includes(text.slice(start, end));
}
