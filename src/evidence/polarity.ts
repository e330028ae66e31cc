import type { Row } from '../core/collation.js';
import type { Negation, Predicate } from '../core/negation.js';
import type { Segment } from '../core/segment.js';
import { overlaps, type Span } from '../core/span.js';
import type { CheckContext } from './context.js';
import { negationsOf, predicatesOf } from './segment-facts.js';
import type { SourcePlace } from './unlinked-tokens.js';
import { wordSupport } from './word-support.js';

/** A predicate of the target that answers yes where the versions answer no, or no where they answer yes. */
export interface Reversal {
  readonly kind: 'lost' | 'added';
  readonly segment: Segment;
  readonly predicate: Predicate;
  /** The words of the versions that deny; for an added negation the words that the predicate stands for. */
  readonly against: readonly SourcePlace[];
  /** Versions whose words are linked to the predicate; 0 where it is only the last one of the sentence. */
  readonly linked: number;
}

/** Below it a bead may be wrong, and what it lacks proves nothing. */
const SURE_BEAD = 0.7;
/** One version alone may put it the other way round: open for not closed. */
const LEAST_VERSIONS = 2;
const QUESTION = /[?？؟][\s"'”’」』）)\]]*$/u;

interface Denial extends SourcePlace {
  readonly scope: Span;
}

/** What one version of a row denies. */
interface Version {
  readonly source: number;
  readonly segments: readonly Segment[];
  readonly denials: readonly Denial[];
  readonly weak: number;
}

/** A predicate and where it stands. */
interface Clause {
  readonly segment: Segment;
  readonly predicate: Predicate;
}

/** The predicates of a row that are denied on one side only, where all versions agree against the target. */
export function reversals(row: Row, context: CheckContext): Reversal[] {
  const segments = row.target.map((index) => context.collation.target.segments[index]!);
  const versions = versionsOf(row, context);
  if (!versions || versions.length === 0 || segments.some(asks)) return [];
  const own = segments.flatMap((segment) => negationsOf(context.packs.target, segment));
  const denied = own.filter(({ force }) => force === 'clause').length;
  const clauses = segments.flatMap((segment) => clausesOf(segment, context));
  if (versions.every(({ denials }) => denials.length > denied)) {
    return lostIn(clauses, versions, own, context);
  }
  const silent = versions.every(({ denials, weak }) => denials.length + weak === 0);
  return silent && denied === 1 ? addedIn(clauses, versions, context) : [];
}

/** What the versions beside a row deny; undefined where one of them asks, or may not belong to the row. */
function versionsOf(row: Row, { collation, packs }: CheckContext): Version[] | undefined {
  const versions: Version[] = [];
  for (const [source, beads] of row.beads.entries()) {
    const others = beads.flatMap((bead) => bead.source).map((index) => collation.sources[source]!.segments[index]!);
    if (others.length === 0) continue;
    if (others.some(asks) || beads.some(({ confidence }) => confidence < SURE_BEAD)) return undefined;
    const found = others.flatMap((other) =>
      negationsOf(packs.sources[source]!, other).map((negation) => ({ ...negation, source, segment: other.index })),
    );
    const denials = found.filter(({ force }) => force === 'clause');
    versions.push({ source, segments: others, denials, weak: found.length - denials.length });
  }
  return versions;
}

function asks({ text }: Segment): boolean {
  return QUESTION.test(text);
}

function clausesOf(segment: Segment, context: CheckContext): Clause[] {
  return predicatesOf(context.packs.target, segment).map((predicate) => ({ segment, predicate }));
}

function lostIn(
  clauses: readonly Clause[],
  versions: readonly Version[],
  own: readonly Negation[],
  context: CheckContext,
): Reversal[] {
  const heard = versions.flatMap((version) => version.denials.flatMap((denial) => denialOf(denial, clauses, context)));
  const votes = clauses.map((clause) => {
    const own = clause.predicate.denied ? [] : heard.filter((one) => one.clause === clause);
    return own.filter((one, k) => own.findIndex(({ denial }) => denial.source === one.denial.source) === k);
  });
  const most = Math.max(0, ...votes.map((list) => list.length));
  const at = votes.findLastIndex((list) => list.length === most);
  const clause = clauses[at];
  if (!clause || most < LEAST_VERSIONS) return [];
  const isWhole = own.length === 0 && versions.every(({ denials }) => denials.length === 1);
  const said = own.filter(({ force }) => force !== 'word').length;
  const fewest = Math.min(...versions.map(({ denials }) => denials.length));
  if (!isWhole && (said >= fewest || isUnderNegation(clause, context))) return [];
  return [{ kind: 'lost', ...clause, against: votes[at]!.map(({ denial }) => denial), linked: most }];
}

/** True when something in or behind a clause denies, which may bear on it: 触れることを避けた. */
function isUnderNegation({ segment, predicate }: Clause, context: CheckContext): boolean {
  return negationsOf(context.packs.target, segment).some(({ end }) => end > predicate.clause.start);
}

/** The predicate of the target that is linked to the words that a version denies; of several the one whose counterpart stands nearest to the word that denies. */
function denialOf(
  denial: Denial,
  clauses: readonly Clause[],
  context: CheckContext,
): { readonly clause: Clause; readonly denial: Denial }[] {
  const found = clauses.flatMap((clause) => {
    const { strong, weak } = wordSupport(context).linksOf(denial.source, clause.segment.index);
    return [...strong, ...weak]
      .filter(({ target }) => overlaps(target, clause.predicate.core))
      .filter(({ place }) => place.segment === denial.segment && overlaps(place, denial.scope))
      .map(({ place }) => ({
        clause,
        denial,
        distance: Math.max(place.start - denial.end, denial.start - place.end),
      }));
  });
  const nearest = Math.min(...found.map(({ distance }) => distance));
  return found.filter(({ distance }) => distance === nearest).slice(-1);
}

function addedIn(clauses: readonly Clause[], versions: readonly Version[], context: CheckContext): Reversal[] {
  const clause = clauses.find(({ predicate }) => predicate.denied);
  const last = clauses.findLast(({ segment }) => segment === clause?.segment);
  if (!clause || clause !== last) return [];
  const against = versions.flatMap(({ source }) => {
    const { strong } = wordSupport(context).linksOf(source, clause.segment.index);
    const link = strong.findLast(({ target }) => overlaps(target, clause.predicate.core));
    return link ? [{ ...link.place, source }] : [];
  });
  if (against.length < LEAST_VERSIONS) return [];
  return [{ kind: 'added', ...clause, against, linked: against.length }];
}
