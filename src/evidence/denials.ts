import type { Row } from '../core/collation.js';
import type { Negation, Predicate } from '../core/negation.js';
import type { Segment } from '../core/segment.js';
import type { Span } from '../core/span.js';
import type { CheckContext } from './context.js';
import { negationsOf } from './segment-facts.js';
import type { SourcePlace } from './unlinked-tokens.js';

/** One version alone may put it the other way round: open for not closed. */
export const LEAST_VERSIONS = 2;
/** So many that agree need no link to the predicate. */
export const MANY_VERSIONS = 3;
/** Below it a bead may be wrong, and what it lacks proves nothing. */
const SURE_BEAD = 0.7;
/** Shares of two sentences that are no farther apart are one place. */
const SAME_PLACE = 0.12;
const QUESTION = /[?？؟][\s"'”’」』）)\]]*$/u;

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

/** A word of a version that denies. */
export interface Denial extends SourcePlace {
  readonly scope: Span;
}

/** What one version of a row denies. */
export interface Version {
  readonly source: number;
  readonly segments: readonly Segment[];
  readonly denials: readonly Denial[];
  /** Words such as unpaid: they deny where the other versions do. */
  readonly affixes: readonly Denial[];
  readonly found: readonly (Negation & SourcePlace)[];
}

/** A predicate and where it stands. */
export interface Clause {
  readonly segment: Segment;
  readonly predicate: Predicate;
}

/** What the versions beside a row deny; undefined where one of them asks, or may not belong to the row. */
export function versionsOf(row: Row, { collation, packs }: CheckContext): Version[] | undefined {
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

/** True for a question, which may be put either way. */
export function asks({ text }: Segment): boolean {
  return QUESTION.test(text);
}

/** The words by which a version denies. */
export function deniedBy({ denials, affixes }: Version): readonly Denial[] {
  return denials.length > 0 ? denials : affixes;
}

/** True when a version denies; by a word such as "unpaid" only where nothing in the target is negative and a version denies at the same place of the sentence. */
export function deniesAlike(version: Version, versions: readonly Version[], own: readonly Negation[]): boolean {
  if (version.denials.length > 0) return true;
  const shares = versions.flatMap((other) => other.denials.map((denial) => shareOf(denial, other)));
  return (
    own.length === 0 &&
    version.affixes.some((affix) => shares.some((share) => Math.abs(share - shareOf(affix, version)) <= SAME_PLACE))
  );
}

/** Where in a version a denial stands, 0 to 1. */
export function shareOf(denial: Denial, { segments }: Version): number {
  const before = sum(
    segments.slice(
      0,
      segments.findIndex(({ index }) => index === denial.segment),
    ),
  );
  return (before + denial.end) / sum(segments);
}

/** Length of segments together, in UTF-16 units. */
export function sum(segments: readonly Segment[]): number {
  return segments.reduce((total, { text }) => total + text.length, 0);
}

/** From the end of one span to the start of the other; negative where they overlap. */
export function distanceBetween(a: Span, b: Span): number {
  return Math.max(a.start - b.end, b.start - a.end);
}
