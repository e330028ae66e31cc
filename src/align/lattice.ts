import { type Band, cellAt } from './band.js';
import { BEAD_SHAPES, shapeName } from './constants.js';
import { type FixedBeads, NOTHING_FIXED } from './fixed-beads.js';
import type { Weights } from './model.js';

/** A step of the search: `a` target and `b` source segments become one bead. */
export interface Step {
  readonly i: number;
  readonly a: number;
  readonly j: number;
  readonly b: number;
  /** Log-odds of the bead. */
  readonly score: number;
}

/** What a bead scores, and what a segment scores that is left alone. */
export interface BeadScorer {
  readonly weights: Weights;
  /** Log-likelihood ratio of the lengths, without its weight. */
  length(i: number, a: number, j: number, b: number): number;
  /** Everything but shape and length; asked only for beads that length does not rule out. */
  rest(i: number, a: number, j: number, b: number): number;
  readonly nulls: { readonly target: Float64Array; readonly source: Float64Array };
}

/**
 * All beads that were tried inside a band, with their scores: the edges that leave each cell.
 * Edges of a cell are `firstEdge[cell] … firstEdge[cell + 1]`, in the order of {@link LatticeShapes}.
 */
export interface Lattice {
  readonly band: Band;
  readonly targets: number;
  readonly sources: number;
  readonly firstEdge: Int32Array;
  /** Target and source segments of each edge. */
  readonly widths: Uint16Array;
  readonly heights: Uint16Array;
  readonly scores: Float32Array;
  /** Scores of leaving each segment alone; minus infinity where a fixed bead forbids it. */
  readonly nulls: { readonly target: Float64Array; readonly source: Float64Array };
}

/** Scores every bead inside the band that its length does not rule out. */
export function buildLattice(
  band: Band,
  targets: number,
  sources: number,
  scorer: BeadScorer,
  fixed: FixedBeads = NOTHING_FIXED,
): Lattice {
  const { weights } = scorer;
  const shapes = BEAD_SHAPES.map(([a, b, minLength]) => ({
    a,
    b,
    minLength,
    prior: weights[`shape ${shapeName(a, b)}`],
    weight: weights[a + b === 2 ? 'length 1-1' : 'length other'],
  }));
  const free = fixed === NOTHING_FIXED;
  const firstEdge = new Int32Array(band.first[targets + 1]! + 1);
  const edges = createEdges();
  const large = largeBeads(fixed);
  for (let i = 0; i <= targets; i++) {
    for (let j = band.low[i]!; j <= band.high[i]!; j++) {
      for (const { a, b, minLength, prior, weight } of shapes) {
        if (i + a > targets || j + b > sources || cellAt(band, i + a, j + b) < 0) continue;
        if (!free && !fixed.allows(i, a, j, b)) continue;
        const length = scorer.length(i, a, j, b);
        // A bead that is not fixed is none the likelier for others being so.
        if (length < minLength && (free || !fixed.has(i, a, j))) continue;
        edges.add(a, b, prior + weight * length + scorer.rest(i, a, j, b));
      }
      const own = large.size > 0 ? large.get(`${i} ${j}`) : undefined;
      if (own) edges.add(own.target.length, own.source.length, 0);
      firstEdge[band.first[i]! + j - band.low[i]! + 1] = edges.count();
    }
  }
  return { band, targets, sources, firstEdge, ...edges.arrays(), nulls: allowedNulls(scorer, fixed) };
}

/** Fixed beads of shapes that the search does not know, by the cell that they start in. */
function largeBeads({ beads }: FixedBeads) {
  const known = new Set(BEAD_SHAPES.map(([a, b]) => `${a}-${b}`));
  const full = beads.filter(({ target, source }) => target.length > 0 && source.length > 0);
  const large = full.filter(({ target, source }) => !known.has(`${target.length}-${source.length}`));
  return new Map(large.map((bead) => [`${bead.target[0]} ${bead.source[0]}`, bead]));
}

function allowedNulls({ nulls }: BeadScorer, fixed: FixedBeads): Lattice['nulls'] {
  if (fixed === NOTHING_FIXED) return nulls;
  const never = Number.NEGATIVE_INFINITY;
  return {
    target: nulls.target.map((score, i) => (fixed.allows(i, 1, 0, 0) ? score : never)),
    source: nulls.source.map((score, j) => (fixed.allows(0, 0, j, 1) ? score : never)),
  };
}

/** Lists that grow: a large text has millions of edges, too many for arrays of JavaScript numbers. */
function createEdges() {
  let count = 0;
  let widths = new Uint16Array(1024);
  let heights = new Uint16Array(1024);
  let scores = new Float32Array(1024);
  const grow = <T extends Uint16Array | Float32Array>(list: T, larger: T): T => {
    larger.set(list);
    return larger;
  };
  return {
    count: () => count,
    add(a: number, b: number, score: number) {
      if (count === scores.length) {
        widths = grow(widths, new Uint16Array(2 * count));
        heights = grow(heights, new Uint16Array(2 * count));
        scores = grow(scores, new Float32Array(2 * count));
      }
      widths[count] = a;
      heights[count] = b;
      scores[count] = score;
      count++;
    },
    arrays: () => ({
      widths: widths.subarray(0, count),
      heights: heights.subarray(0, count),
      scores: scores.subarray(0, count),
    }),
  };
}

const TARGET_NULL = -1;
const SOURCE_NULL = -2;

/** The path from corner to corner with the highest sum. */
export function bestPath(lattice: Lattice): Step[] {
  const { band, targets, sources, firstEdge, widths, heights, scores, nulls } = lattice;
  const cells = band.first[targets + 1]!;
  const best = new Float64Array(cells).fill(Number.NEGATIVE_INFINITY);
  const via = new Int32Array(cells);
  best[cellAt(band, 0, 0)] = 0;
  const reach = (cell: number, value: number, edge: number) => {
    if (cell < 0 || value <= best[cell]!) return;
    best[cell] = value;
    via[cell] = edge;
  };
  for (let i = 0; i <= targets; i++) {
    for (let j = band.low[i]!; j <= band.high[i]!; j++) {
      const cell = band.first[i]! + j - band.low[i]!;
      const value = best[cell]!;
      if (value === Number.NEGATIVE_INFINITY) continue;
      if (i < targets) reach(cellAt(band, i + 1, j), value + nulls.target[i]!, TARGET_NULL);
      if (j < sources) reach(cellAt(band, i, j + 1), value + nulls.source[j]!, SOURCE_NULL);
      for (let edge = firstEdge[cell]!; edge < firstEdge[cell + 1]!; edge++) {
        reach(cellAt(band, i + widths[edge]!, j + heights[edge]!), value + scores[edge]!, edge);
      }
    }
  }
  return trace(lattice, via);
}

function trace({ band, targets, sources, widths, heights, scores, nulls }: Lattice, via: Int32Array): Step[] {
  const steps: Step[] = [];
  let i = targets;
  let j = sources;
  while (i > 0 || j > 0) {
    const edge = via[cellAt(band, i, j)]!;
    const a = edge === TARGET_NULL ? 1 : edge === SOURCE_NULL ? 0 : widths[edge]!;
    const b = edge === TARGET_NULL ? 0 : edge === SOURCE_NULL ? 1 : heights[edge]!;
    i -= a;
    j -= b;
    const score = edge === TARGET_NULL ? nulls.target[i]! : edge === SOURCE_NULL ? nulls.source[j]! : scores[edge]!;
    steps.push({ i, a, j, b, score });
  }
  return steps.reverse();
}
