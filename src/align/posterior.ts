import { cellAt } from './band.js';
import type { Lattice, Step } from './lattice.js';

/**
 * Probability of the bead of each step among all paths of the lattice (forward–backward in log space). The weights of the score are fitted on texts
 * that belong together (a conditional random field: Lafferty, McCallum and Pereira 2001), so scores are flattened: two texts may not.
 * @param flatness what scores are multiplied with, 0–1
 * @returns one number 0–1 for each step
 */
export function posteriors(lattice: Lattice, steps: readonly Step[], flatness: number): number[] {
  const forward = sumPaths(lattice, true, flatness);
  const backward = sumPaths(lattice, false, flatness);
  const { band, targets, sources, nulls } = lattice;
  const total = forward[cellAt(band, targets, sources)]!;
  const through = (i: number, j: number, a: number, b: number, score: number) => {
    const from = cellAt(band, i, j);
    const to = cellAt(band, i + a, j + b);
    return from < 0 || to < 0 ? 0 : Math.exp(forward[from]! + flatness * score + backward[to]! - total);
  };
  // A segment that is left alone is so wherever the other side has got to: where one was left out and another put in, either may be named first.
  const alone = {
    target(i: number) {
      let sum = 0;
      for (let j = band.low[i]!; j <= band.high[i]!; j++) sum += through(i, j, 1, 0, nulls.target[i]!);
      return sum;
    },
    source(j: number, near: number) {
      let sum = 0;
      for (let i = near; i >= 0 && band.high[i]! > j; i--) sum += through(i, j, 0, 1, nulls.source[j]!);
      for (let i = near + 1; i <= targets && band.low[i]! <= j; i++) sum += through(i, j, 0, 1, nulls.source[j]!);
      return sum;
    },
  };
  return steps.map(({ i, a, j, b, score }) =>
    Math.min(1, b === 0 ? alone.target(i) : a === 0 ? alone.source(j, i) : through(i, j, a, b, score)),
  );
}

/** How many segments the paths of a lattice leave alone, each path as often as it is likely. */
export function expectedNulls(lattice: Lattice, flatness: number): number {
  const { band, targets, sources, nulls } = lattice;
  const forward = sumPaths(lattice, true, flatness);
  const backward = sumPaths(lattice, false, flatness);
  const total = forward[cellAt(band, targets, sources)]!;
  let sum = 0;
  for (let i = 0; i <= targets; i++) {
    for (let j = band.low[i]!; j <= band.high[i]!; j++) {
      const from = forward[cellAt(band, i, j)]! - total;
      const below = i < targets ? cellAt(band, i + 1, j) : -1;
      const right = j < sources ? cellAt(band, i, j + 1) : -1;
      if (below >= 0) sum += Math.exp(from + flatness * nulls.target[i]! + backward[below]!);
      if (right >= 0) sum += Math.exp(from + flatness * nulls.source[j]! + backward[right]!);
    }
  }
  return sum;
}

/**
 * Log of the summed weights of all paths from the first corner to each cell (`ahead`), or from each cell to the last corner.
 * @param flatness what scores are multiplied with
 */
export function sumPaths(lattice: Lattice, ahead: boolean, flatness = 1): Float64Array {
  const { band, targets, sources, firstEdge, widths, heights, scores, nulls } = lattice;
  const sums = new Float64Array(band.first[targets + 1]!).fill(Number.NEGATIVE_INFINITY);
  sums[ahead ? cellAt(band, 0, 0) : cellAt(band, targets, sources)] = 0;
  const pass = (from: number, to: number, weight: number) => {
    if (to < 0) return;
    if (ahead) sums[to] = addLogs(sums[to]!, sums[from]! + weight);
    else sums[from] = addLogs(sums[from]!, sums[to]! + weight);
  };
  const visit = (i: number, j: number) => {
    const cell = band.first[i]! + j - band.low[i]!;
    if (i < targets) pass(cell, cellAt(band, i + 1, j), flatness * nulls.target[i]!);
    if (j < sources) pass(cell, cellAt(band, i, j + 1), flatness * nulls.source[j]!);
    for (let edge = firstEdge[cell]!; edge < firstEdge[cell + 1]!; edge++) {
      pass(cell, cellAt(band, i + widths[edge]!, j + heights[edge]!), flatness * scores[edge]!);
    }
  };
  if (ahead) for (let i = 0; i <= targets; i++) for (let j = band.low[i]!; j <= band.high[i]!; j++) visit(i, j);
  else for (let i = targets; i >= 0; i--) for (let j = band.high[i]!; j >= band.low[i]!; j--) visit(i, j);
  return sums;
}

/** A sum is no other, in 64 bits, for something whose logarithm is less by this: most beads are that much less likely than another. */
const NEGLIGIBLE = 40;

/** log(e^a + e^b) without overflow. */
function addLogs(a: number, b: number): number {
  const high = a > b ? a : b;
  const low = a > b ? b : a;
  return high - low < NEGLIGIBLE ? high + Math.log1p(Math.exp(low - high)) : high;
}
