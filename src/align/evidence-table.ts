import type { Band } from './band.js';
import { MAX_WIDTH } from './constants.js';
import type { Feature, FeaturePair } from './feature.js';

/** Sums up the evidence of all features for a bead, in both directions. */
export interface EvidenceTable {
  /** Log-odds for `a` target segments from `i` and `b` source segments from `j`. */
  score(i: number, a: number, j: number, b: number): number;
}

/**
 * Hits of one direction, by pair of segments inside the band: `items.slice(first[cell], first[cell + 1])` are the features
 * of the own segment that the other segment has.
 */
interface Hits {
  readonly gains: Float64Array;
  readonly miss: Float64Array;
  readonly first: Int32Array;
  readonly items: Int32Array;
}

/** Makes the table for the pairs of segments that beads inside the band can join. */
export function createEvidenceTable(
  pairs: readonly FeaturePair[],
  band: Band,
  targets: number,
  sources: number,
): EvidenceTable {
  const cells = pairCells(band, targets, sources);
  const forward = collect(
    pairs.flatMap((pair) => pair.target),
    targets,
    cells,
    false,
  );
  const backward = collect(
    pairs.flatMap((pair) => pair.source),
    sources,
    cells,
    true,
  );
  const ahead = createRunSums(forward, cells.count, (i, j, n) => cells.at(i, j + n));
  const back = createRunSums(backward, cells.count, (i, j, n) => cells.at(i + n, j));
  const half = 0.5;
  return {
    score(i, a, j, b) {
      let total = 0;
      for (let k = i; k < i + a; k++) total += forward.miss[k * SLOTS + b]! + ahead(cells.at(k, j), k, j, b);
      for (let k = j; k < j + b; k++) total += backward.miss[k * SLOTS + a]! + back(cells.at(i, k), i, k, a);
      return half * total;
    },
  };
}

const SLOTS = MAX_WIDTH + 1;

interface PairCells {
  at(i: number, j: number): number;
  readonly count: number;
  readonly low: Int32Array;
  readonly high: Int32Array;
  /** The number of the first pair of each target segment. */
  readonly first: Int32Array;
}

/** Numbers the pairs (target segment, source segment) that lie in some bead of the band. */
function pairCells(band: Band, targets: number, sources: number): PairCells {
  const low = new Int32Array(targets);
  const high = new Int32Array(targets);
  const first = new Int32Array(targets + 1);
  for (let i = 0; i < targets; i++) {
    // A bead from row r ≤ i covers segment i; its columns start no further left than row r's and reach no further right than row i+1…
    low[i] = band.low[Math.max(0, i - MAX_WIDTH + 1)]!;
    high[i] = Math.min(sources - 1, band.high[Math.min(targets, i + MAX_WIDTH)]!);
    first[i + 1] = first[i]! + Math.max(0, high[i]! - low[i]! + 1);
  }
  return {
    low,
    high,
    first,
    count: first[targets]!,
    at: (i, j) => (j < low[i]! || j > high[i]! ? -1 : first[i]! + j - low[i]!),
  };
}

function collect(features: readonly Feature[], own: number, cells: PairCells, mirrored: boolean): Hits {
  const gains = new Float64Array(features.length * SLOTS);
  const miss = new Float64Array(own * SLOTS);
  const hits = createHitList();
  for (let f = 0; f < features.length; f++) {
    const feature = features[f]!;
    for (let n = 1; n < SLOTS; n++) gains[f * SLOTS + n] = feature.gain[n]!;
    for (const k of feature.own) for (let n = 1; n < SLOTS; n++) miss[k * SLOTS + n]! += feature.miss[n]!;
    if (mirrored) addHits(hits, f, feature.other, feature.own, cells);
    else addHits(hits, f, feature.own, feature.other, cells);
  }
  return { gains, miss, ...hits.byCell(cells.count) };
}

/** Adds the cells that a feature has inside the band; rows and columns ascend, and so do the first columns of the band. */
function addHits(
  hits: HitList,
  feature: number,
  rows: ArrayLike<number>,
  columns: ArrayLike<number>,
  cells: PairCells,
) {
  let start = 0;
  for (let r = 0; r < rows.length && start < columns.length; r++) {
    const i = rows[r]!;
    start = lowerBound(columns, cells.low[i]!, start);
    for (let c = start; c < columns.length && columns[c]! <= cells.high[i]!; c++) {
      hits.add(cells.first[i]! + columns[c]! - cells.low[i]!, feature);
    }
  }
}

type HitList = ReturnType<typeof createHitList>;

/** Pairs of a cell and a feature, in the order of the features. */
function createHitList() {
  let size = 0;
  let pairs = new Int32Array(4096);
  return {
    add(cell: number, feature: number) {
      if (size === pairs.length) {
        const larger = new Int32Array(2 * size);
        larger.set(pairs);
        pairs = larger;
      }
      pairs[size] = cell;
      pairs[size + 1] = feature;
      size += 2;
    },
    /** The features of each of so many cells, in the same order. */
    byCell(count: number): Pick<Hits, 'first' | 'items'> {
      const first = new Int32Array(count + 1);
      for (let k = 0; k < size; k += 2) first[pairs[k]! + 1]! += 1;
      for (let cell = 0; cell < count; cell++) first[cell + 1]! += first[cell]!;
      const items = new Int32Array(size / 2);
      const next = first.slice(0, count);
      for (let k = 0; k < size; k += 2) items[next[pairs[k]!]!++] = pairs[k + 1]!;
      return { first, items };
    },
  };
}

/**
 * Gains of one segment's features over a run of segments of the other side, each feature once however many of them it hits. Beads of many shapes ask for
 * the same run, so sums are kept by first cell and length of the run.
 * @param cellAt the cell of the nth segment of a run that begins at (i, j); -1 outside the band
 */
function createRunSums(hits: Hits, count: number, cellAt: (i: number, j: number, n: number) => number) {
  const { gains, first, items } = hits;
  const known = new Float32Array(count * MAX_WIDTH).fill(Number.NaN);
  const stamps = new Int32Array(gains.length / SLOTS);
  let round = 0;
  const compute = (i: number, j: number, size: number): number => {
    round++;
    let sum = 0;
    for (let n = 0; n < size; n++) {
      const cell = cellAt(i, j, n);
      if (cell < 0) continue;
      for (let k = first[cell]!; k < first[cell + 1]!; k++) {
        const feature = items[k]!;
        if (stamps[feature] === round) continue;
        stamps[feature] = round;
        sum += gains[feature * SLOTS + size]!;
      }
    }
    return sum;
  };
  return (start: number, i: number, j: number, size: number): number => {
    if (start < 0) return compute(i, j, size);
    const at = start * MAX_WIDTH + size - 1;
    const sum = known[at]!;
    if (!Number.isNaN(sum)) return sum;
    const computed = compute(i, j, size);
    known[at] = computed;
    return computed;
  };
}

/** Index of the first value that is not below `minimum` in a sorted list, from `from` on: in steps that double, then by halves. */
function lowerBound(values: ArrayLike<number>, minimum: number, from: number): number {
  let low = from;
  let step = 1;
  while (low + step <= values.length && values[low + step - 1]! < minimum) {
    low += step;
    step *= 2;
  }
  let high = Math.min(values.length, low + step - 1);
  while (low < high) {
    const middle = (low + high) >> 1;
    if (values[middle]! < minimum) low = middle + 1;
    else high = middle;
  }
  return low;
}
