import type { Row } from '../core/collation.js';
import type { Place } from '../core/finding.js';
import type { Negation, Predicate } from '../core/negation.js';
import type { LanguagePack } from '../core/ports.js';
import type { Segment } from '../core/segment.js';
import { overlaps, type Span } from '../core/span.js';
import type { CheckContext } from './context.js';
import type { Link, LinkKind } from './link.js';
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
  /** Versions whose words are linked to the predicate; 0 where it is only the one that can be meant. */
  readonly linked: number;
}

/** Below it a bead may be wrong, and what it lacks proves nothing. */
const SURE_BEAD = 0.7;
/** One version alone may put it the other way round: open for not closed. */
const LEAST_VERSIONS = 2;
/** So many that agree need no link to the predicate. */
const MANY_VERSIONS = 3;
/** How near a negative word must stand to a word of a version to turn it round, in UTF-16 units. */
const NEAR = 12;
/** A word no farther from one that denies is what it denies: not open, 열지 않다. */
const BESIDE = 4;
/** Shares of two sentences that are no farther apart are one place. */
const SAME_PLACE = 0.12;
/** How far behind a verb the word may stand that is denied with it, in UTF-16 units. */
const GOVERNED = 12;
/** Names and numbers are not denied. */
const NAMING: ReadonlySet<LinkKind> = new Set(['number', 'latin', 'region', 'name', 'sound']);
const QUESTION = /[?？؟][\s"'”’」』）)\]]*$/u;

interface Denial extends SourcePlace {
  readonly scope: Span;
}

/** What one version of a row denies. */
interface Version {
  readonly source: number;
  readonly segments: readonly Segment[];
  readonly denials: readonly Denial[];
  /** Words such as uninsured: they deny where the other versions do. */
  readonly affixes: readonly Denial[];
  readonly found: readonly (Negation & SourcePlace)[];
}

/** A predicate and where it stands. */
interface Clause {
  readonly segment: Segment;
  readonly predicate: Predicate;
}

/** A denial of a version, and the predicate that it would fall on. */
interface Vote {
  readonly clause: Clause;
  readonly denial: Denial;
  readonly link: Link;
  readonly isStrong: boolean;
  /** From the word that denies to the word that is linked, in UTF-16 units. */
  readonly distance: number;
}

/** The predicates of a row that are denied on one side only, where all versions agree against the target. */
export function reversals(row: Row, context: CheckContext): Reversal[] {
  const segments = row.target.map((index) => context.collation.target.segments[index]!);
  const versions = versionsOf(row, context);
  if (!versions || versions.length < LEAST_VERSIONS || segments.some(asks)) return [];
  const own = segments.flatMap((segment) => negationsOf(context.packs.target, segment));
  const denied = own.filter(({ force }) => force === 'clause').length;
  const clauses = () => segments.flatMap((segment) => clausesOf(segment, context));
  if (agree(versions, denied)) return lostIn(clauses(), versions, own, context);
  const silent = versions.every(({ denials }) => denials.length === 0);
  return silent && denied === 1 ? addedIn(clauses(), versions, context) : [];
}

/** True when every version denies more often than the target; where it denies nothing one of them may say it by a word such as "uninsured". */
function agree(versions: readonly Version[], denied: number): boolean {
  const more = versions.filter(({ denials }) => denials.length > denied);
  if (more.length === versions.length) return true;
  const rest = versions.filter((version) => !more.includes(version));
  return (
    denied === 0 &&
    rest.length === 1 &&
    more.length >= LEAST_VERSIONS &&
    rest.every(({ affixes }) => affixes.length > 0)
  );
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
    const affixes = found.filter(({ force }) => force === 'affix');
    versions.push({ source, segments: others, denials, affixes, found });
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
  const heard = versions.flatMap(({ denials }) => denials.flatMap((denial) => voteOf(denial, clauses, context)));
  const votes = clauses.map((clause) => {
    const here = clause.predicate.denied ? [] : heard.filter((one) => one.clause === clause);
    return here.filter((one, k) => here.findIndex(({ denial }) => denial.source === one.denial.source) === k);
  });
  const most = Math.max(0, ...votes.map((list) => list.length));
  if (most >= LEAST_VERSIONS) {
    const at = votes.findLastIndex((list) => list.length === most);
    return linkedLoss(clauses, at, votes[at]!, versions, own, context);
  }
  const denies = own.some(({ force }) => force !== 'word');
  if (versions.length < MANY_VERSIONS || denies || !versions.every((version) => deniesAlike(version, versions, own)))
    return [];
  const { clause, heardHere } = placeOf(clauses, votes, versions, context);
  if (
    !clause ||
    clause.predicate.denied ||
    (own.length > 0 && isUnderNegation(clause, heardHere, { clauses, versions, context }))
  )
    return [];
  const against = versions.flatMap((version) => deniedBy(version).slice(0, 1));
  return [{ kind: 'lost', ...clause, against, linked: 0 }];
}

/** True when a version denies; by a word such as "uninsured" only where nothing in the target is negative and a version denies at the same place of the sentence. */
function deniesAlike(version: Version, versions: readonly Version[], own: readonly Negation[]): boolean {
  if (version.denials.length > 0) return true;
  const shares = versions.flatMap((other) => other.denials.map((denial) => shareOf(denial, other)));
  return (
    own.length === 0 &&
    version.affixes.some((affix) => shares.some((share) => Math.abs(share - shareOf(affix, version)) <= SAME_PLACE))
  );
}

function deniedBy({ denials, affixes }: Version): readonly Denial[] {
  return denials.length > 0 ? denials : affixes;
}

/** A predicate that two versions and more deny by a word that is linked to it. */
function linkedLoss(
  clauses: readonly Clause[],
  at: number,
  votes: readonly Vote[],
  versions: readonly Version[],
  own: readonly Negation[],
  context: CheckContext,
): Reversal[] {
  const clause = clauses[at]!;
  const against = votes.map(({ denial }) => denial);
  const isWhole = own.length === 0 && versions.every(({ denials }) => denials.length <= 1);
  const said = own.filter(({ force }) => force !== 'word').length;
  const fewest = Math.min(...versions.map((version) => deniedBy(version).length));
  if (!isWhole && (said >= fewest || isUnderNegation(clause, votes, { clauses, versions, context }))) return [];
  const whole = widened(clause, votes, clauses, context.packs.target);
  return whole.predicate.denied ? [] : [{ kind: 'lost', ...whole, against, linked: votes.length }];
}

/** The predicate that is meant where not two links tell it, and the links that do. */
function placeOf(
  clauses: readonly Clause[],
  votes: readonly (readonly Vote[])[],
  versions: readonly Version[],
  context: CheckContext,
): { readonly clause: Clause | undefined; readonly heardHere: readonly Vote[] } {
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
    clause: answering(free, versions, context) ?? (clauses.length === 1 ? clauses[0] : undefined),
    heardHere: [],
  };
}

/** Of several predicates the one whose place in the sentence answers to the word that denies in a version that puts its words in the same order. */
function answering(free: readonly Clause[], versions: readonly Version[], context: CheckContext): Clause | undefined {
  if (free.length <= 1) return free[0];
  const { verbLast } = context.packs.target;
  const alike = versions.find(
    (version) => context.packs.sources[version.source]!.verbLast === verbLast && version.denials.length === 1,
  );
  if (!alike) return verbLast ? free.at(-1) : undefined;
  const at = shareOf(alike.denials[0]!, alike) * sum([...new Set(free.map(({ segment }) => segment))]);
  return free.toSorted((a, b) => Math.abs(a.predicate.end - at) - Math.abs(b.predicate.end - at))[0];
}

function sum(segments: readonly Segment[]): number {
  return segments.reduce((total, { text }) => total + text.length, 0);
}

/** Where in a version a denial stands, 0 to 1. */
function shareOf(denial: Denial, { segments }: Version): number {
  const before = sum(
    segments.slice(
      0,
      segments.findIndex(({ index }) => index === denial.segment),
    ),
  );
  return (before + denial.end) / sum(segments);
}

/**
 * With all of the word that the versions deny, and with the verb that it goes with: before it ("is considered dangerous") or, where the verb stands last, behind it.
 */
function widened(
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
function upTo(end: number, { predicate, segment }: Clause): Predicate {
  if (end <= predicate.end) return predicate;
  const { opposite } = predicate;
  const behind = segment.text.slice(predicate.end, end);
  return { ...predicate, end, ...(opposite === undefined ? {} : { opposite: opposite + behind }) };
}

function isNear(before: Predicate, behind: Predicate): boolean {
  return behind.start - before.end <= GOVERNED;
}

/** A row as it is looked at. */
interface Scene {
  readonly clauses: readonly Clause[];
  readonly versions: readonly Version[];
  readonly context: CheckContext;
}

/** True when something in a clause denies, which may bear on it: 触れることを避けた. A negative word that the versions have too, and deny, does not: 免除する for 면제하지 않는다. */
function isUnderNegation(clause: Clause, votes: readonly Vote[], { clauses, versions, context }: Scene): boolean {
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

/** True when a negative word of a segment is one of the words of a predicate of another: 免除 in both of two sentences. */
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

/** The predicate of the target that is linked to the words that a version denies; of several the one whose counterpart stands nearest to the word that denies. */
function voteOf(denial: Denial, clauses: readonly Clause[], context: CheckContext): Vote[] {
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

function distanceBetween(a: Span, b: Span): number {
  return Math.max(a.start - b.end, b.start - a.end);
}

function addedIn(clauses: readonly Clause[], versions: readonly Version[], context: CheckContext): Reversal[] {
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
