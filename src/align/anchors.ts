import type { Anchor } from './band.js';
import { BAND } from './constants.js';
import type { FeaturePair } from './feature.js';

interface ScoredAnchor extends Anchor {
  readonly score: number;
}

/**
 * Finds the chain of places that tie the two sides together before any search: the best cells by rare features, the heaviest
 * chain that rises on both sides (Fenwick tree, as in patience-style diffs), and of that only places whose neighbours agree.
 */
export function findAnchors(pairs: readonly FeaturePair[], targets: number, sources: number): Anchor[] {
  const cells = bestCells(scoreCells(pairs, targets, sources), targets);
  return confirmed(heaviestChain(cells, sources));
}

/** For each target segment the source segments that share a rare feature, with the sum of the gains. */
function scoreCells(pairs: readonly FeaturePair[], targets: number, sources: number): Map<number, number>[] {
  const rows = Array.from({ length: targets }, () => new Map<number, number>());
  const limit = Math.max(BAND.maxPostings, BAND.maxPostingShare * sources);
  for (const pair of pairs) {
    for (const feature of pair.target) {
      const gain = feature.anchor;
      if (gain === 0 || feature.other.length > limit || feature.own.length > limit) continue;
      for (const i of feature.own) {
        const row = rows[i]!;
        for (const j of feature.other) row.set(j, (row.get(j) ?? 0) + gain);
      }
    }
  }
  return rows;
}

function bestCells(rows: readonly Map<number, number>[], targets: number): ScoredAnchor[] {
  const cells: ScoredAnchor[] = [];
  for (let i = 0; i < targets; i++) {
    const best = [...rows[i]!].filter(([, score]) => score > BAND.minScore).sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    // Descending columns keep two cells of one row out of the same chain.
    const kept = best.slice(0, BAND.cellsPerRow).sort((a, b) => b[0] - a[0]);
    for (const [j, score] of kept) cells.push({ i, j, score });
  }
  return cells;
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
function confirmed(chain: readonly Anchor[]): Anchor[] {
  const half = BAND.confirmNeighbours / 2;
  return chain.filter((anchor, k) => {
    let agree = 0;
    for (let n = Math.max(0, k - half); n <= Math.min(chain.length - 1, k + half); n++) {
      if (n === k) continue;
      const other = chain[n]!;
      const distance = Math.max(Math.abs(anchor.i - other.i), Math.abs(anchor.j - other.j));
      const drift = Math.abs(anchor.i - other.i - (anchor.j - other.j));
      if (drift <= 2 + 0.25 * distance) agree++;
    }
    return agree >= Math.min(BAND.confirmNeeded, chain.length - 1);
  });
}
