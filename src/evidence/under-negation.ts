import type { Negation } from '../core/negation.js';
import type { Segment } from '../core/segment.js';
import { overlaps } from '../core/span.js';
import type { CheckContext } from './context.js';
import type { Clause, Version } from './denials.js';
import type { Link } from './link.js';
import { BESIDE, type Vote } from './negated-word.js';
import { negationsOf } from './segment-facts.js';

/** A row as it is looked at. */
export interface Scene {
  readonly clauses: readonly Clause[];
  readonly versions: readonly Version[];
  readonly context: CheckContext;
}

/** True when something in a clause denies, which may bear on it: 触れることを避けた. A negative word that the versions have too, and deny, does not: 制限する for 제한하지 않는다. */
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
  const isDeniedItself = (negation: Negation) =>
    negation.force === 'word' &&
    votes.some(({ link }) => overlaps(link.target, negation) && isNegative(link, versions));
  if (!isSure && others.some((segment) => negations(segment).some((one) => !isRepeated(one, segment, clause))))
    return true;
  return negations(clause.segment).some(
    (negation) => overlaps(negation, clause.predicate.clause) && !isDeniedItself(negation),
  );
}

/** True when a negative word of a segment is one of the words of a predicate of another: 制限 in both of two sentences. */
function isRepeated({ start, end }: Negation, { text }: Segment, { segment, predicate }: Clause): boolean {
  return segment.text.slice(predicate.start, predicate.end).includes(text.slice(start, end));
}

/** True when the words of a version that a link leads to are negative of themselves. */
function isNegative({ source, place }: Link, versions: readonly Version[]): boolean {
  const found = versions.find((version) => version.source === source)?.found ?? [];
  return found.some(
    (negation) => negation.force === 'word' && negation.segment === place.segment && overlaps(negation, place),
  );
}
