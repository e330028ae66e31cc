import type { Predicate } from '../core/negation.js';
import type { LanguagePack } from '../core/ports.js';
import { overlaps } from '../core/span.js';
import type { CheckContext } from './context.js';
import { type Clause, type Denial, distanceBetween } from './denials.js';
import type { Link, LinkKind } from './link.js';
import { wordSupport } from './word-support.js';

/** A word no farther from one that denies is what it denies: not open, 열지 않다. */
export const BESIDE = 4;
/** How far behind a verb the word may stand that is denied with it, in UTF-16 units. */
const GOVERNED = 12;
/** Names and numbers are not denied. */
const NAMING: ReadonlySet<LinkKind> = new Set(['number', 'latin', 'region', 'name', 'sound']);

/** A denial of a version, and the predicate that it would fall on. */
export interface Vote {
  readonly clause: Clause;
  readonly denial: Denial;
  readonly link: Link;
  readonly isStrong: boolean;
  /** From the word that denies to the word that is linked, in UTF-16 units. */
  readonly distance: number;
}

/** The predicate of the target that is linked to the words that a version denies; of several the one whose counterpart stands nearest to the word that denies. */
export function voteOf(denial: Denial, clauses: readonly Clause[], context: CheckContext): Vote[] {
  const found = clauses.flatMap((clause) => {
    const { strong, weak } = wordSupport(context).linksOf(denial.source, clause.segment.index);
    return [...strong, ...weak]
      .filter(({ kind, target }) => !NAMING.has(kind) && overlaps(target, clause.predicate.core))
      .filter(({ place }) => place.segment === denial.segment && overlaps(place, denial.scope))
      .map((link) => ({
        clause,
        denial,
        link,
        isStrong: link.kind !== 'learned' && strong.includes(link),
        distance: distanceBetween(link.place, denial),
      }));
  });
  const nearest = Math.min(...found.map(({ distance }) => distance));
  return found.filter(({ distance }) => distance === nearest).slice(-1);
}

/**
 * With all of the word that the versions deny, and with the verb that it goes with: before it ("is considered dangerous") or, where the verb stands last, behind it.
 */
export function widened(
  clause: Clause,
  votes: readonly Vote[],
  clauses: readonly Clause[],
  { verbLast, compoundsApart }: LanguagePack,
): Clause {
  const { predicate, segment } = clause;
  const own = clauses.filter((other) => other.segment === segment);
  const isVerb = ({ predicate: other }: Clause) => other.isMarked;
  const verb = predicate.isMarked
    ? clause
    : verbLast
      ? own.find(
          (other) => isVerb(other) && other.predicate.start >= predicate.end && isNear(predicate, other.predicate),
        )
      : own.findLast(
          (other) => isVerb(other) && other.predicate.end <= predicate.start && isNear(other.predicate, predicate),
        );
  // A word of Vietnamese is as often two syllables.
  const first =
    verb ??
    (compoundsApart ? own.findLast((other) => other.predicate.end + 1 === predicate.start) : undefined) ??
    clause;
  const spans = [
    first.predicate,
    ...(verbLast && verb ? [] : [predicate]),
    ...(verb === clause ? votes.map(({ link }) => link.target) : []),
  ];
  const end = Math.max(...spans.map((span) => span.end));
  return { segment, predicate: upTo(end, first) };
}

/** A predicate with the words behind it up to a place, also where the other answer is proposed. */
export function upTo(end: number, { predicate, segment }: Clause): Predicate {
  if (end <= predicate.end) return predicate;
  const { opposite } = predicate;
  const behind = segment.text.slice(predicate.end, end);
  return { ...predicate, end, ...(opposite === undefined ? {} : { opposite: opposite + behind }) };
}

function isNear(before: Predicate, behind: Predicate): boolean {
  return behind.start - before.end <= GOVERNED;
}
