import { BAND, CONSTANTS } from './constants.js';

/**
 * The cells of the search: for each number `i` of consumed target segments (0…n) the numbers of consumed source segments
 * from `low[i]` to `high[i]`, both inclusive. Cells are numbered row by row.
 */
export interface Band {
  readonly low: Int32Array;
  readonly high: Int32Array;
  /** Number of the first cell of each row; one entry more than rows. */
  readonly first: Int32Array;
}

/** Number of the cell, or -1 outside the band. */
export function cellAt(band: Band, i: number, j: number): number {
  if (j < band.low[i]! || j > band.high[i]!) return -1;
  return band.first[i]! + j - band.low[i]!;
}

/** Makes a band of rows that only grow to the right, hold both corners and hang together. */
function finish(low: Int32Array, high: Int32Array, sources: number): Band {
  const rows = low.length;
  low[0] = 0;
  high[rows - 1] = sources;
  for (let i = rows - 2; i >= 0; i--) low[i] = Math.min(low[i]!, low[i + 1]!);
  for (let i = 1; i < rows; i++) {
    high[i] = Math.max(high[i]!, high[i - 1]!);
    if (low[i]! > high[i - 1]!) low[i] = high[i - 1]!;
  }
  const first = new Int32Array(rows + 1);
  for (let i = 0; i < rows; i++) first[i + 1] = first[i]! + high[i]! - low[i]! + 1;
  return { low, high, first };
}

/** A place where a target and a source segment surely belong together. */
export interface Anchor {
  readonly i: number;
  readonly j: number;
}

/**
 * A band round a chain of anchors, wider where anchors lie far apart.
 * @param anchors ascending in both coordinates
 * @param cells that the band holds in any case, ascending
 */
export function bandRoundAnchors(
  anchors: readonly Anchor[],
  targets: number,
  sources: number,
  { radius: least, gapShare } = CONSTANTS.search,
  cells: readonly Anchor[] = [],
): Band {
  const low = new Int32Array(targets + 1).fill(sources);
  const high = new Int32Array(targets + 1);
  const corners = [{ i: -1, j: -1 }, ...anchors, { i: targets, j: sources }];
  for (let k = 1; k < corners.length; k++) {
    const from = corners[k - 1]!;
    const to = corners[k]!;
    const gap = Math.max(to.i - from.i, to.j - from.j);
    const affordable = Math.max(BAND.minGapRadius, BAND.maxGapCells / (2 * Math.max(1, to.i - from.i)));
    const radius = Math.ceil(Math.min(least + gapShare * (gap - 1), affordable));
    // A long stretch of the source beside a few target segments is left out at one place, any of them: no row may miss part of it.
    const jumps = to.i - from.i <= least;
    for (let i = Math.max(0, from.i); i <= Math.min(targets, to.i); i++) {
      const share = (i - from.i) / Math.max(1, to.i - from.i);
      const middle = from.j + share * (to.j - from.j);
      const left = jumps ? Math.min(from.j, middle - radius) : middle - radius;
      const right = jumps ? Math.max(to.j, middle + radius) : middle + radius;
      low[i] = Math.min(low[i]!, Math.max(0, Math.floor(left)));
      high[i] = Math.max(high[i]!, Math.min(sources, Math.ceil(right)));
    }
  }
  for (const { i, j } of cells) {
    low[i] = Math.min(low[i]!, j);
    high[i] = Math.max(high[i]!, j);
  }
  return finish(low, high, sources);
}

/** A band of fixed width round the corners of a path. */
export function bandRoundPath(
  path: readonly Anchor[],
  targets: number,
  sources: number,
  radius = CONSTANTS.search.secondRadius,
): Band {
  const low = new Int32Array(targets + 1).fill(sources);
  const high = new Int32Array(targets + 1);
  const mark = (i: number, j: number) => {
    low[i] = Math.min(low[i]!, Math.max(0, j - radius));
    high[i] = Math.max(high[i]!, Math.min(sources, j + radius));
  };
  mark(0, 0);
  for (let k = 1; k < path.length; k++) {
    const from = path[k - 1]!;
    const to = path[k]!;
    for (let i = from.i; i <= to.i; i++) {
      mark(i, from.j);
      mark(i, to.j);
    }
  }
  mark(targets, sources);
  return finish(low, high, sources);
}
