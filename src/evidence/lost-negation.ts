import type { Negation } from '../core/negation.js';
import {
  type Clause,
  deniedBy,
  deniesAlike,
  LEAST_VERSIONS,
  MANY_VERSIONS,
  type Reversal,
  shareOf,
  sum,
} from './denials.js';
import { BESIDE, type Vote, voteOf, widened } from './negated-word.js';
import { isUnderNegation, type Scene } from './under-negation.js';

/** The predicate of a row that affirms what all versions deny, in a list; empty where it is not sure which is meant. */
export function lostIn(scene: Scene, own: readonly Negation[]): Reversal[] {
  const { clauses, versions, context } = scene;
  const heard = versions.flatMap(({ denials }) => denials.flatMap((denial) => voteOf(denial, clauses, context)));
  const votes = clauses.map((clause) => {
    const here = clause.predicate.denied ? [] : heard.filter((one) => one.clause === clause);
    return here.filter((one, k) => here.findIndex(({ denial }) => denial.source === one.denial.source) === k);
  });
  const most = Math.max(0, ...votes.map((list) => list.length));
  if (most >= LEAST_VERSIONS) {
    const at = votes.findLastIndex((list) => list.length === most);
    return linkedLoss(clauses[at]!, votes[at]!, scene, own);
  }
  const denies = own.some(({ force }) => force !== 'word');
  if (versions.length < MANY_VERSIONS || denies || !versions.every((version) => deniesAlike(version, versions, own)))
    return [];
  const { clause, heardHere } = placeOf(votes, scene);
  if (!clause || clause.predicate.denied || (own.length > 0 && isUnderNegation(clause, heardHere, scene))) return [];
  const against = versions.flatMap((version) => deniedBy(version).slice(0, 1));
  return [{ kind: 'lost', ...clause, against, linked: 0 }];
}

/** A predicate that two versions and more deny by a word that is linked to it. */
function linkedLoss(clause: Clause, votes: readonly Vote[], scene: Scene, own: readonly Negation[]): Reversal[] {
  const { clauses, versions, context } = scene;
  const against = votes.map(({ denial }) => denial);
  const isWhole = own.length === 0 && versions.every(({ denials }) => denials.length <= 1);
  const said = own.filter(({ force }) => force !== 'word').length;
  const fewest = Math.min(...versions.map((version) => deniedBy(version).length));
  if (!isWhole && (said >= fewest || isUnderNegation(clause, votes, scene))) return [];
  const whole = widened(clause, votes, clauses, context.packs.target);
  return whole.predicate.denied ? [] : [{ kind: 'lost', ...whole, against, linked: votes.length }];
}

/** The predicate that is meant where not two links tell it, and the links that do. */
function placeOf(
  votes: readonly (readonly Vote[])[],
  scene: Scene,
): { readonly clause: Clause | undefined; readonly heardHere: readonly Vote[] } {
  const { clauses, context } = scene;
  const free = clauses.filter(({ predicate }) => predicate.isMarked && !predicate.denied);
  for (const [k, heardHere] of votes.entries()) {
    const close = heardHere.filter(({ distance }) => distance <= BESIDE);
    if (close.length === 0) continue;
    const clause = widened(clauses[k]!, heardHere, clauses, context.packs.target);
    // A word that may be a noun, by one weak link, is less than a verb.
    if (clause.predicate.isMarked || free.length === 0 || close.some(({ isStrong }) => isStrong))
      return { clause, heardHere };
  }
  return {
    clause: answering(free, scene) ?? (clauses.length === 1 ? clauses[0] : undefined),
    heardHere: [],
  };
}

/** Of several predicates the one whose place in the sentence answers to the word that denies in a version that puts its words in the same order. */
function answering(free: readonly Clause[], { versions, context }: Scene): Clause | undefined {
  if (free.length <= 1) return free[0];
  const { verbLast } = context.packs.target;
  const alike = versions.find(
    (version) => context.packs.sources[version.source]!.verbLast === verbLast && version.denials.length === 1,
  );
  if (!alike) return verbLast ? free.at(-1) : undefined;
  const at = shareOf(alike.denials[0]!, alike) * sum([...new Set(free.map(({ segment }) => segment))]);
  return free.toSorted((a, b) => Math.abs(a.predicate.end - at) - Math.abs(b.predicate.end - at))[0];
}
