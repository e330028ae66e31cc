import { MAX_WIDTH, shapeName } from './constants.js';
import type { Feature, FeaturePair } from './feature.js';
import type { Step } from './lattice.js';
import type { SideName, Weights } from './model.js';
import { type Key, wordsAt } from './signal.js';

/** A feature of a bead: words of one side with their counterparts on the other, or without any there. */
export interface EvidenceItem {
  /** Id of the signal, or `learned` or `function-word`. */
  readonly signal: string;
  /** Words as written in the bead's target segments; empty when only the source has the feature. */
  readonly target: readonly string[];
  /** Words as written in the bead's source segments; empty when only the target has the feature. */
  readonly source: readonly string[];
  /** Log-odds that it adds to the bead. */
  readonly score: number;
}

/** Why a bead scores what it scores. */
export interface BeadEvidence {
  /** Sums by signal id, and `shape`, `length`, `ends`, `joins`, `blocks`, `parts`, or for a null bead `null`; together they are the score, the negative cost. */
  readonly signals: Readonly<Record<string, number>>;
  /** What was found, strongest first, then what was missed, gravest first. */
  readonly items: readonly EvidenceItem[];
}

/** What a bead scores besides features. */
export interface PlainScores {
  readonly weights: Weights;
  length(i: number, a: number, j: number, b: number): number;
  ends(i: number, a: number, j: number, b: number): number;
  joins(i: number, a: number, j: number, b: number): number;
  blocks(i: number, a: number, j: number, b: number): number;
  parts(i: number, a: number, j: number, b: number): number;
  readonly dense: readonly { readonly id: string; score(i: number, a: number, j: number, b: number): number }[];
}

export interface EvidenceReader {
  evidence(step: Step): BeadEvidence;
}

/** Reads the evidence of single beads, after the search. Features of the segments are listed when first asked for. */
export function createEvidenceReader(pairs: readonly FeaturePair[], plain: PlainScores): EvidenceReader {
  let index: Readonly<Record<SideName, SegmentFeatures>> | undefined;
  const itemsOf = (step: Step): EvidenceItem[] => {
    index ??= { target: featuresBySegment(pairs, 'target'), source: featuresBySegment(pairs, 'source') };
    return [
      ...sideItems(index.target, run(step.i, step.a), run(step.j, step.b), true),
      ...sideItems(index.source, run(step.j, step.b), run(step.i, step.a), false),
    ];
  };
  const signalsOf = (step: Step, items: readonly EvidenceItem[]) => {
    const sums = plainSums(step, plain);
    for (const { signal, score } of items) sums[signal] = (sums[signal] ?? 0) + score;
    return sums;
  };
  return {
    evidence(step) {
      if (step.a === 0 || step.b === 0) return { signals: { null: step.score }, items: [] };
      if (Math.max(step.a, step.b) > MAX_WIDTH) return { signals: { fixed: step.score }, items: [] };
      const items = itemsOf(step);
      return { signals: signalsOf(step, items), items: inOrder(joined(items)) };
    },
  };
}

type SegmentFeatures = ReadonlyMap<number, readonly Feature[]>;

function featuresBySegment(pairs: readonly FeaturePair[], side: SideName): SegmentFeatures {
  const index = new Map<number, Feature[]>();
  for (const pair of pairs) {
    for (const feature of pair[side]) {
      for (const segment of feature.own) {
        const list = index.get(segment);
        if (list) list.push(feature);
        else index.set(segment, [feature]);
      }
    }
  }
  return index;
}

function plainSums(
  { i, a, j, b }: Step,
  { weights, length, ends, joins, blocks, parts, dense }: PlainScores,
): Record<string, number> {
  return {
    shape: weights[`shape ${shapeName(a, b)}`] ?? 0,
    length: weights[a + b === 2 ? 'length 1-1' : 'length other'] * length(i, a, j, b),
    ends: ends(i, a, j, b),
    joins: joins(i, a, j, b),
    blocks: blocks(i, a, j, b),
    parts: parts(i, a, j, b),
    ...Object.fromEntries(dense.map(({ id, score }) => [id, score(i, a, j, b)])),
  };
}

/** Each direction counts half; a feature counts once for each own segment that has it (see ./evidence-table.ts). */
function sideItems(
  index: ReadonlyMap<number, readonly Feature[]>,
  own: readonly number[],
  other: readonly number[],
  forward: boolean,
): EvidenceItem[] {
  return own.flatMap((segment) =>
    (index.get(segment) ?? []).map((feature) => {
      const found = feature.counterparts.flatMap((key) => wordsIn(key, other));
      const size = other.length;
      const value = found.length > 0 ? feature.gain[size]! + feature.miss[size]! : feature.miss[size]!;
      const words = wordsIn(feature.key, [segment]);
      const sides = forward ? { target: words, source: found } : { target: found, source: words };
      return { signal: feature.class, ...sides, score: value / 2 };
    }),
  );
}

function wordsIn(key: Key, among: readonly number[]): string[] {
  return among.flatMap((segment) => {
    const at = key.segments.indexOf(segment);
    return at < 0 ? [] : [wordsAt(key, at)];
  });
}

/** The two directions of one correspondence as one item: 協力 beside hợp tác, and hợp tác beside 協力. */
function joined(items: readonly EvidenceItem[]): EvidenceItem[] {
  const known = new Map<string, EvidenceItem>();
  for (const item of items) {
    const target = [...new Set(item.target)];
    const source = [...new Set(item.source)];
    const name = JSON.stringify([item.signal, [...target].sort(), [...source].sort()]);
    known.set(name, { ...item, target, source, score: item.score + (known.get(name)?.score ?? 0) });
  }
  return [...known.values()];
}

function inOrder(items: readonly EvidenceItem[]): EvidenceItem[] {
  const isFound = ({ target, source }: EvidenceItem) => target.length > 0 && source.length > 0;
  const found = items.filter(isFound).sort((x, y) => y.score - x.score);
  const missed = items.filter((item) => !isFound(item)).sort((x, y) => x.score - y.score);
  return [...found, ...missed];
}

function run(start: number, length: number): number[] {
  return Array.from({ length }, (_, k) => start + k);
}
