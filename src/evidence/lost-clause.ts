import type { Row } from '../core/collation.js';
import type { Segment } from '../core/segment.js';
import { conceptsOf, isNumber } from './concepts.js';
import { beadConfidence, type CheckContext, segmentsOfRow } from './context.js';
import { type LostStretch, lostStretch } from './lost-stretch.js';
import { lengthExcess } from './usual-length.js';

/** A part of a sentence that all versions have and the target lacks. */
export interface LostClause {
  /** The words of each version. */
  readonly stretches: readonly LostStretch[];
  /** How much speaks for it; 0 is as much as against it. */
  readonly score: number;
}

/**
 * What each kind of evidence is worth, and what speaks against: most sentences lack nothing. Rounded from a logistic regression on human translations
 * in four languages, whole and with a clause between commas taken out by rule (bench/checks/seeded.ts, kind "clause left out").
 */
const WORTH = { length: 8.5, words: 1.1, shared: 0.5, numbers: 1.4, bias: -4.55 };
/** Beyond these no kind of evidence is worth more: of a heading of two words the length says little. */
const MOST = { least: 0.5, mean: 0.6, words: 5, shared: 4, numbers: 2 };

/** Two versions that are freer than the target agree too often: they make seven times as many false alarms as three. */
const LEAST_VERSIONS = 3;
const SURE_BEAD = 0.6;
/** Where fewer of the other words have a counterpart, too little is known of the languages. */
const LEAST_LINKED = 0.25;
const LEAST_WEIGHT = 1.2;
/** Headings and labels are shortened freely. */
const LEAST_WORDS = 3;

/**
 * The part of a sentence that is missing in a row, as far as all versions agree: each has words together that nothing in the target stands for, they can mean the same, and each
 * version is longer than it would be if all of it were there.
 */
export function lostClause(row: Row, context: CheckContext): LostClause | undefined {
  const { target, sources } = context.collation;
  const own = row.target.map((index) => target.segments[index]!);
  const heard = sources
    .flatMap((source, k) => (source.doubtful ? [] : [k]))
    .filter((k) => (row.beads[k] ?? []).length > 0);
  if (heard.length < LEAST_VERSIONS || heard.length < sources.length) return undefined;
  if (heard.some((k) => beadConfidence(context, k, row.target[0]!) < SURE_BEAD)) return undefined;
  if (countWords(own, context) < LEAST_WORDS) return undefined;
  const beside = segmentsBeside(context, row, heard);
  const excess = heard.map((k, at) => lengthExcess(context, k, own, beside[at]!));
  if (Math.min(...excess) <= 0) return undefined;
  const stretches = heard.flatMap((k, at) => lostStretch(context, k, own, beside[at]!) ?? []);
  if (stretches.length < heard.length) return undefined;
  if (stretches.some(({ weight, linkedElsewhere }) => weight < LEAST_WEIGHT || linkedElsewhere < LEAST_LINKED)) {
    return undefined;
  }
  const near = neighbours(row, target.segments).flatMap((segment) =>
    conceptsOf(context, context.packs.target, segment).flat(),
  );
  const shared = sharedBy(stretches, new Set(near));
  const numbers = shared.filter(isNumber).length;
  const length = (Math.min(MOST.least, Math.min(...excess)) + 2 * Math.min(MOST.mean, mean(excess))) / 3;
  const score =
    WORTH.length * length +
    WORTH.words * Math.min(MOST.words, ...stretches.map(({ weight }) => weight)) +
    WORTH.shared * Math.min(MOST.shared, shared.length - numbers) +
    WORTH.numbers * Math.min(MOST.numbers, numbers) +
    WORTH.bias;
  return { stretches, score };
}

function countWords(segments: readonly Segment[], { packs }: CheckContext): number {
  const words = segments.flatMap(({ tokens }) =>
    tokens.filter((token) => token.kind === 'word' && packs.target.isContent(token)),
  );
  return packs.target.compoundsApart ? words.length / 2 : words.length;
}

/**
 * What each version has beside a row. Where some have the lost clause as a sentence, which is aligned with nothing, it belongs to what the others have in one; when all have
 * a sentence more, it is a whole sentence that is lost.
 */
function segmentsBeside(context: CheckContext, row: Row, heard: readonly number[]): Segment[][] {
  const whole = heard.map((k) => withUnaligned(context, k, row));
  const paired = heard.map((k) => [...segmentsOfRow(context, k, row)]);
  return whole.every((segments, at) => segments.length > paired[at]!.length) ? paired : whole;
}

/** The segments of a source beside a row, and those before and behind them that are aligned with nothing. */
function withUnaligned({ collation }: CheckContext, source: number, row: Row): Segment[] {
  const { segments, alignment } = collation.sources[source]!;
  const own = row.beads[source]!;
  let first = alignment.beads.indexOf(own[0]!);
  let last = alignment.beads.indexOf(own.at(-1)!);
  while (alignment.beads[first - 1]?.target.length === 0) first--;
  while (alignment.beads[last + 1]?.target.length === 0) last++;
  return alignment.beads.slice(first, last + 1).flatMap((bead) => bead.source.map((index) => segments[index]!));
}

/** What all versions can mean there, and the sentences next to the target do not say. */
function sharedBy([first, ...more]: readonly LostStretch[], near: ReadonlySet<string>): string[] {
  return [...first!.concepts].filter(
    (concept) => !near.has(concept) && more.every(({ concepts }) => concepts.has(concept)),
  );
}

function neighbours(row: Row, segments: readonly Segment[]): Segment[] {
  return [segments[row.target[0]! - 1], segments[row.target.at(-1)! + 1]].filter((segment) => segment !== undefined);
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
