import type { Place } from '../core/finding.js';
import { overlaps } from '../core/span.js';
import type { CheckContext } from './context.js';
import { type Clause, distanceBetween, LEAST_VERSIONS, MANY_VERSIONS, type Reversal, type Version } from './denials.js';
import type { Link } from './link.js';
import { upTo } from './negated-word.js';
import { wordSupport } from './word-support.js';

/** How near a negative word must stand to a word of a version to turn it round, in UTF-16 units. */
const NEAR = 12;

/** The only predicate of a row that denies, in a list, where the versions affirm it. */
export function addedIn(clauses: readonly Clause[], versions: readonly Version[], context: CheckContext): Reversal[] {
  const denied = clauses.filter(({ predicate }) => predicate.denied);
  const clause = denied[0];
  if (!clause || denied.length > 1) return [];
  const affirming = versions.flatMap((version) => affirmationOf(clause, clauses, version, context));
  const isPlain = versions.length >= MANY_VERSIONS && versions.every(({ found }) => found.length === 0);
  if (affirming.length < (isPlain ? 1 : LEAST_VERSIONS)) return [];
  const end = Math.max(...affirming.map(({ target }) => target.end));
  const predicate = context.packs.target.verbLast ? clause.predicate : upTo(end, clause);
  const against = affirming.map(({ place, source }) => ({ ...place, source }));
  return [{ kind: 'added', segment: clause.segment, predicate, against, linked: affirming.length }];
}

/** The word of a version that a denied predicate stands for, where nothing turns it round there and no other predicate of the target says it. */
function affirmationOf(clause: Clause, clauses: readonly Clause[], version: Version, context: CheckContext): Link[] {
  const { strong } = wordSupport(context).linksOf(version.source, clause.segment.index);
  const links = strong.filter(({ target }) => overlaps(target, clause.predicate.core));
  const isSaidElsewhere = clauses.some(
    (other) =>
      other !== clause &&
      other.segment === clause.segment &&
      strong.some(
        (link) =>
          overlaps(link.target, other.predicate.core) &&
          !overlaps(link.target, clause.predicate.core) &&
          links.some(({ place }) => overlaps(place, link.place)),
      ),
  );
  if (isSaidElsewhere || links.some(({ place }) => isTurned(place, version))) return [];
  return links.slice(-1);
}

/** True when something negative stands so near to a word that it may be turned round. */
function isTurned(place: Place, { found }: Version): boolean {
  return found.some((negation) => negation.segment === place.segment && distanceBetween(place, negation) < NEAR);
}
