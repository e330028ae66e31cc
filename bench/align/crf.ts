// Fits the weights of the aligner's score: a conditional random field over the alignments of a lattice (Lafferty, McCallum and Pereira 2001),
// trained to give gold alignments the highest probability, with a Gaussian prior. The score of a bead is linear in the weights, so the problem
// is convex and has one solution.
import { cellAt } from '../../src/align/band.js';
import type { Lattice } from '../../src/align/lattice.js';
import { sumPaths } from '../../src/align/posterior.js';
import type { LatticeTerms } from './terms.js';

export type WeightVector = Float64Array;

/** A lattice, what each of its edges is a sum of, and which of them the gold alignment has. */
export interface Example {
  readonly terms: LatticeTerms;
  /** 0 for gold edges and null steps, a high cost for the others: the gold path, or where the lattice lacks it the nearest one. */
  readonly penalty: {
    readonly edges: Float32Array;
    readonly target: Float64Array;
    readonly source: Float64Array;
  };
  /** How much the example counts. */
  readonly share: number;
  /** True for target segments that count; the others are held out. */
  readonly counts: (target: number, source: number) => boolean;
}

const WRONG = 20;

export interface GoldBead {
  readonly target: readonly number[];
  readonly source: readonly number[];
}

/** Marks what is gold. */
export function penalties({ lattice, edges }: LatticeTerms, gold: readonly GoldBead[]): Example['penalty'] {
  const full = new Set(
    gold
      .filter((bead) => bead.target.length > 0 && bead.source.length > 0)
      .map(({ target, source }) => `${target[0]} ${target.length} ${source[0]} ${source.length}`),
  );
  const alone = { target: new Set<number>(), source: new Set<number>() };
  for (const { target, source } of gold) {
    if (source.length === 0) for (const t of target) alone.target.add(t);
    if (target.length === 0) for (const s of source) alone.source.add(s);
  }
  const nullCost = (count: number, known: ReadonlySet<number>) =>
    Float64Array.from({ length: count }, (_, k) => (known.has(k) ? 0 : WRONG));
  return {
    edges: Float32Array.from(edges, ({ i, a, j, b }) => (full.has(`${i} ${a} ${j} ${b}`) ? 0 : WRONG * (a + b))),
    target: nullCost(lattice.targets, alone.target),
    source: nullCost(lattice.sources, alone.source),
  };
}

/** The lattice with the scores that these weights give. */
function scored(terms: LatticeTerms, weights: WeightVector, penalty?: Example['penalty']): Lattice {
  const { lattice, size, sparse } = terms;
  const scores = new Float32Array(lattice.scores.length);
  for (let edge = 0; edge < scores.length; edge++) {
    let sum = penalty ? -penalty.edges[edge]! : 0;
    for (let k = sparse.first[edge]!; k < sparse.first[edge + 1]!; k++)
      sum += weights[sparse.weight[k]!]! * sparse.value[k]!;
    scores[edge] = sum;
  }
  const nulls = (rows: readonly Float64Array[], costs?: Float64Array) =>
    Float64Array.from(rows, (row, segment) => {
      let sum = costs ? -costs[segment]! : 0;
      for (let k = 0; k < size; k++) sum += weights[k]! * row[k]!;
      return sum;
    });
  return {
    ...lattice,
    scores,
    nulls: { target: nulls(terms.nulls.target, penalty?.target), source: nulls(terms.nulls.source, penalty?.source) },
  };
}

/** Adds `sign` times the expected terms of a random alignment, and returns the log of the sum over all alignments. */
function addExpectation(example: Example, lattice: Lattice, sign: number, into: Float64Array): number {
  const { terms, counts } = example;
  const { size, sparse } = terms;
  const { band, targets, sources, firstEdge, widths, heights, scores, nulls } = lattice;
  const forward = sumPaths(lattice, true);
  const backward = sumPaths(lattice, false);
  const total = forward[cellAt(band, targets, sources)]!;
  const addNull = (probability: number, row: Float64Array) => {
    for (let k = 0; k < size; k++) into[k]! += sign * probability * row[k]!;
  };
  const addEdge = (probability: number, edge: number) => {
    if (probability < 1e-7) return;
    for (let k = sparse.first[edge]!; k < sparse.first[edge + 1]!; k++) {
      into[sparse.weight[k]!]! += sign * probability * sparse.value[k]!;
    }
  };
  for (let i = 0; i <= targets; i++) {
    for (let j = band.low[i]!; j <= band.high[i]!; j++) {
      if (!counts(i, j)) continue;
      const cell = band.first[i]! + j - band.low[i]!;
      const through = (to: number, score: number) =>
        to < 0 ? 0 : Math.exp(forward[cell]! + score + backward[to]! - total);
      if (i < targets) addNull(through(cellAt(band, i + 1, j), nulls.target[i]!), terms.nulls.target[i]!);
      if (j < sources) addNull(through(cellAt(band, i, j + 1), nulls.source[j]!), terms.nulls.source[j]!);
      for (let edge = firstEdge[cell]!; edge < firstEdge[cell + 1]!; edge++) {
        addEdge(through(cellAt(band, i + widths[edge]!, j + heights[edge]!), scores[edge]!), edge);
      }
    }
  }
  return total;
}

/** Log-likelihood of the gold alignments and its gradient. */
function likelihood(examples: readonly Example[], weights: WeightVector): { value: number; gradient: Float64Array } {
  const gradient = new Float64Array(weights.length);
  let value = 0;
  for (const example of examples) {
    const own = new Float64Array(weights.length);
    const gold = addExpectation(example, scored(example.terms, weights, example.penalty), 1, own);
    const all = addExpectation(example, scored(example.terms, weights), -1, own);
    value += example.share * (gold - all);
    for (let k = 0; k < own.length; k++) gradient[k]! += example.share * own[k]!;
  }
  return { value, gradient };
}

export interface FitOptions {
  readonly steps: number;
  /** Precision of the Gaussian prior. */
  readonly pull: number;
  /** Bounds of each weight. */
  readonly least: Float64Array;
  readonly most: Float64Array;
  readonly onStep?: (step: number, value: number) => void;
}

/** Gradient ascent with steps adapted to each weight (Adam: Kingma and Ba 2015). */
export function fitWeights(
  examples: readonly Example[],
  prior: WeightVector,
  start: WeightVector,
  options: FitOptions,
) {
  const weights = Float64Array.from(start);
  const mean = new Float64Array(weights.length);
  const square = new Float64Array(weights.length);
  for (let step = 1; step <= options.steps; step++) {
    const { value, gradient } = likelihood(examples, weights);
    const rate = step > 0.7 * options.steps ? 0.02 : 0.08;
    for (let k = 0; k < weights.length; k++) {
      const slope = gradient[k]! - 2 * options.pull * (weights[k]! - prior[k]!);
      mean[k] = 0.9 * mean[k]! + 0.1 * slope;
      square[k] = 0.99 * square[k]! + 0.01 * slope ** 2;
      const size = Math.sqrt(square[k]! / (1 - 0.99 ** step)) + 1e-8;
      const moved = weights[k]! + (rate * (mean[k]! / (1 - 0.9 ** step))) / size;
      weights[k] = Math.min(options.most[k]!, Math.max(options.least[k]!, moved));
    }
    options.onStep?.(step, value);
  }
  return weights;
}
