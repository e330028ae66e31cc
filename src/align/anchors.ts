import type { Anchor } from './band.js';
import { CONSTANTS } from './constants.js';
import type { Feature, FeaturePair } from './feature.js';
import type { SearchConstants } from './model.js';

interface ScoredAnchor extends Anchor {
  readonly score: number;
}

/**
 * Finds the chain of places that tie the two sides together before any search: the best cells by rare features, the heaviest
 * chain that rises on both sides (Fenwick tree, as in patience-style diffs), and of that only places whose neighbours agree.
 */
export function findAnchors(
  pairs: readonly FeaturePair[],
  targets: number,
  sources: number,
  constants: SearchConstants = CONSTANTS.search,
): Anchor[] {
  return confirmed(heaviestChain(bestCells(pairs, targets, sources, constants), sources), constants);
}

/** The best places for each target segment by the sum of what the rare features that it shares with a source segment are worth. */
function bestCells(
  pairs: readonly FeaturePair[],
  targets: number,
  sources: number,
  constants: SearchConstants,
): ScoredAnchor[] {
  const sums = new Float64Array(sources);
  const met: number[] = [];
  const cells: ScoredAnchor[] = [];
  rareFeatures(pairs, targets, sources, constants).forEach((own, i) => {
    for (const { anchor, other } of own) {
      for (let k = 0; k < other.length; k++) {
        const j = other[k]!;
        if (sums[j] === 0) met.push(j);
        sums[j]! += anchor;
      }
    }
    const best = bestOf(met, sums, constants);
    // Descending columns keep two cells of one row out of the same chain.
    for (const j of best.sort((a, b) => b - a)) cells.push({ i, j, score: sums[j]! });
    for (const j of met) sums[j] = 0;
    met.length = 0;
  });
  return cells;
}

/** The few columns with the highest sums; of equal ones the first. */
function bestOf(columns: readonly number[], sums: Float64Array, { minScore, cellsPerRow }: SearchConstants): number[] {
  const best: number[] = [];
  const isBefore = (j: number, other: number) => sums[j]! > sums[other]! || (sums[j] === sums[other] && j < other);
  for (const j of columns) {
    if (sums[j]! <= minScore) continue;
    if (best.length === cellsPerRow && !isBefore(j, best[best.length - 1]!)) continue;
    let place = best.length < cellsPerRow ? best.push(j) - 1 : best.length - 1;
    for (; place > 0 && isBefore(j, best[place - 1]!); place--) best[place] = best[place - 1]!;
    best[place] = j;
  }
  return best;
}

/** Features of each target segment that are rare on both sides. */
function rareFeatures(
  pairs: readonly FeaturePair[],
  targets: number,
  sources: number,
  { mostPostings, maxPostings, maxPostingShare }: SearchConstants,
): readonly Feature[][] {
  const limit = Math.min(mostPostings, Math.max(maxPostings, maxPostingShare * sources));
  const rows = Array.from({ length: targets }, (): Feature[] => []);
  for (const pair of pairs) {
    for (const feature of pair.target) {
      if (feature.anchor === 0 || feature.other.length > limit || feature.own.length > limit) continue;
      for (const i of feature.own) rows[i]!.push(feature);
    }
  }
  return rows;
}

/** Heaviest strictly rising chain; cells come by ascending row and, within a row, descending column. */
function heaviestChain(cells: readonly ScoredAnchor[], sources: number): ScoredAnchor[] {
  const weight = new Float64Array(cells.length);
  const previous = new Int32Array(cells.length).fill(-1);
  const tree = new Int32Array(sources + 1).fill(-1);
  let end = -1;
  for (let k = 0; k < cells.length; k++) {
    const cell = cells[k]!;
    let best = -1;
    for (let node = cell.j; node > 0; node -= node & -node) {
      const candidate = tree[node]!;
      if (candidate >= 0 && (best < 0 || weight[candidate]! > weight[best]!)) best = candidate;
    }
    previous[k] = best;
    weight[k] = cell.score + (best < 0 ? 0 : weight[best]!);
    for (let node = cell.j + 1; node <= sources; node += node & -node) {
      const standing = tree[node]!;
      if (standing < 0 || weight[k]! > weight[standing]!) tree[node] = k;
    }
    if (end < 0 || weight[k]! > weight[end]!) end = k;
  }
  const chain: ScoredAnchor[] = [];
  for (let k = end; k >= 0; k = previous[k]!) chain.push(cells[k]!);
  return chain.reverse();
}

/** Keeps the places that some of their neighbours in the chain agree with: nearly the same diagonal. */
function confirmed(chain: readonly Anchor[], { confirmNeighbours, confirmNeeded }: SearchConstants): Anchor[] {
  const half = confirmNeighbours / 2;
  return chain.filter((anchor, k) => {
    let agree = 0;
    for (let n = Math.max(0, k - half); n <= Math.min(chain.length - 1, k + half); n++) {
      if (n === k) continue;
      const other = chain[n]!;
      const distance = Math.max(Math.abs(anchor.i - other.i), Math.abs(anchor.j - other.j));
      const drift = Math.abs(anchor.i - other.i - (anchor.j - other.j));
      if (drift <= 2 + 0.25 * distance) agree++;
    }
    return agree >= Math.min(confirmNeeded, chain.length - 1);
  });
}
