import { type BeadShape, isFull } from './bead-lines.js';

/** Precision, recall and their harmonic mean. */
export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export interface AlignmentScore {
  /** A bead is right if it is equal to a gold bead. */
  readonly strict: Score;
  /** A bead is right if it shares a segment of both sides with one gold bead. */
  readonly lax: Score;
  /** Segments without counterpart. */
  readonly null: Score;
}

/**
 * Scores beads against gold as the literature does (Véronis and Langlais 2000; vecalign's scorer): precision over all beads of
 * the system, null beads included; recall over the gold beads that are not null.
 */
export function evaluate(gold: readonly BeadShape[], test: readonly BeadShape[]): AlignmentScore {
  const precision = hits(gold, test);
  const recall = hits(test.filter(isFull), gold.filter(isFull));
  const goldNull = nullSegments(gold);
  const testNull = nullSegments(test);
  const both = [...goldNull].filter((segment) => testNull.has(segment)).length;
  return {
    strict: score(precision.strict, precision.all, recall.strict, recall.all),
    lax: score(precision.lax, precision.all, recall.lax, recall.all),
    null: score(both, testNull.size, both, goldNull.size),
  };
}

function hits(gold: readonly BeadShape[], test: readonly BeadShape[]): { strict: number; lax: number; all: number } {
  const known = new Set(gold.map(keyOf));
  const linked = new Map<number, Set<number>>();
  for (const bead of gold) {
    for (const t of bead.target) {
      const set = linked.get(t) ?? new Set<number>();
      linked.set(t, set);
      for (const s of bead.source) set.add(s);
    }
  }
  let strict = 0;
  let lax = 0;
  const distinct = new Map(test.map((bead) => [keyOf(bead), bead]));
  for (const [key, bead] of distinct) {
    if (known.has(key)) strict++;
    if (known.has(key) || bead.target.some((t) => bead.source.some((s) => linked.get(t)?.has(s)))) lax++;
  }
  return { strict, lax, all: distinct.size };
}

function nullSegments(beads: readonly BeadShape[]): Set<string> {
  const names = beads.flatMap((bead) => {
    if (isFull(bead)) return [];
    return [...bead.target.map((t) => `t${t}`), ...bead.source.map((s) => `s${s}`)];
  });
  return new Set(names);
}

function keyOf(bead: BeadShape): string {
  return `${bead.target.join(',')}:${bead.source.join(',')}`;
}

function score(rightTest: number, test: number, rightGold: number, gold: number): Score {
  const precision = test > 0 ? rightTest / test : 0;
  const recall = gold > 0 ? rightGold / gold : 0;
  return { precision, recall, f1: precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0 };
}
