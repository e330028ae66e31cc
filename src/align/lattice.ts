import { type Band, cellAt } from './band.js';
import { BEAD_SHAPES, NULL_PRIOR, PRUNE, PRUNE_ONE_TO_ONE } from './constants.js';

/** A step of the search: `a` target and `b` source segments become one bead. */
export interface Step {
  readonly i: number;
  readonly a: number;
  readonly j: number;
  readonly b: number;
  /** Log-odds of the bead. */
  readonly score: number;
  /** Number of the step in {@link Lattice}, or -1 for a null bead. */
  readonly edge: number;
}

/**
 * All beads that were tried inside a band, with their scores: the edges that leave each cell.
 * Edges of a cell are `firstEdge[cell] … firstEdge[cell + 1]`, by shape.
 */
export interface Lattice {
  readonly band: Band;
  readonly targets: number;
  readonly sources: number;
  readonly firstEdge: Int32Array;
  readonly shapes: Uint8Array;
  readonly scores: Float32Array;
}

/** What a bead scores apart from its prior. */
export interface BeadScorer {
  length(i: number, a: number, j: number, b: number): number;
  /** Everything but length; asked only for beads that length does not rule out. */
  rest(i: number, a: number, j: number, b: number): number;
}

/** Scores every bead inside the band that its length does not rule out. */
export function buildLattice(band: Band, targets: number, sources: number, scorer: BeadScorer): Lattice {
  const cells = band.first[targets + 1]!;
  const firstEdge = new Int32Array(cells + 1);
  const shapes: number[] = [];
  const scores: number[] = [];
  for (let i = 0; i <= targets; i++) {
    for (let j = band.low[i]!; j <= band.high[i]!; j++) {
      const cell = band.first[i]! + j - band.low[i]!;
      for (let shape = 0; shape < BEAD_SHAPES.length; shape++) {
        const [a, b, prior] = BEAD_SHAPES[shape]!;
        if (i + a > targets || j + b > sources || cellAt(band, i + a, j + b) < 0) continue;
        const length = scorer.length(i, a, j, b);
        if (a + b === 2 ? length <= PRUNE_ONE_TO_ONE : prior + length < PRUNE) continue;
        shapes.push(shape);
        scores.push(prior + length + scorer.rest(i, a, j, b));
      }
      firstEdge[cell + 1] = shapes.length;
    }
  }
  return { band, targets, sources, firstEdge, shapes: Uint8Array.from(shapes), scores: Float32Array.from(scores) };
}

const TARGET_NULL = -1;
const SOURCE_NULL = -2;

/** The path from corner to corner with the highest sum. */
export function bestPath(lattice: Lattice): Step[] {
  const { band, targets, sources, firstEdge, shapes, scores } = lattice;
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
      if (i < targets) reach(cellAt(band, i + 1, j), value + NULL_PRIOR, TARGET_NULL);
      if (j < sources) reach(cellAt(band, i, j + 1), value + NULL_PRIOR, SOURCE_NULL);
      for (let edge = firstEdge[cell]!; edge < firstEdge[cell + 1]!; edge++) {
        const [a, b] = BEAD_SHAPES[shapes[edge]!]!;
        reach(cellAt(band, i + a, j + b), value + scores[edge]!, edge);
      }
    }
  }
  return trace(lattice, via);
}

function trace({ band, targets, sources, shapes, scores }: Lattice, via: Int32Array): Step[] {
  const steps: Step[] = [];
  let i = targets;
  let j = sources;
  while (i > 0 || j > 0) {
    const edge = via[cellAt(band, i, j)]!;
    const [a, b] = edge === TARGET_NULL ? [1, 0] : edge === SOURCE_NULL ? [0, 1] : BEAD_SHAPES[shapes[edge]!]!;
    i -= a;
    j -= b;
    steps.push({ i, a, j, b, score: edge < 0 ? NULL_PRIOR : scores[edge]!, edge: edge < 0 ? -1 : edge });
  }
  return steps.reverse();
}
