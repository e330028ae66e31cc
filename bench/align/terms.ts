// What the scores of a lattice's edges are sums of. The score is linear in the weights, so each term is the score under a table of weights
// in which one is 1 and all others are 0: nothing of the score is written down a second time here.

import { createBlockCue } from '../../src/align/block-cue.js';
import { createEvidenceTable } from '../../src/align/evidence-table.js';
import { features } from '../../src/align/feature.js';
import { createJoinCue } from '../../src/align/join-cue.js';
import type { Lattice } from '../../src/align/lattice.js';
import type { AlignerConstants, WeightName, Weights } from '../../src/align/model.js';
import { nullScores } from '../../src/align/null-scores.js';
import { learnedOf, type SecondSearch } from '../../src/align/passes.js';
import { createSentenceEndCue } from '../../src/align/sentence-end.js';

export interface Edge {
  readonly i: number;
  readonly a: number;
  readonly j: number;
  readonly b: number;
}

export interface LatticeTerms {
  readonly lattice: Lattice;
  readonly edges: readonly Edge[];
  /** Number of weights. */
  readonly size: number;
  /** The terms of each edge that are not zero, most of them are: those of edge e from `first[e]` on, each with the number of its weight. */
  readonly sparse: { readonly first: Int32Array; readonly weight: Uint8Array; readonly value: Float32Array };
  /** The same for leaving each segment alone. */
  readonly nulls: { readonly target: readonly Float64Array[]; readonly source: readonly Float64Array[] };
}

type Score = (edge: Edge) => number;

/** Takes the edges of a search apart. */
export function termsOf(search: SecondSearch, constants: AlignerConstants, names: readonly WeightName[]): LatticeTerms {
  const { lattice, inputs } = search;
  const edges = edgesOf(lattice);
  const size = names.length;
  const values = new Float32Array(edges.length * size);
  names.forEach((name, k) => {
    const score = unitScore(name, search, constants);
    if (score) for (let e = 0; e < edges.length; e++) values[e * size + k] = score(edges[e]!);
  });
  const nulls = (side: 'target' | 'source') => {
    const columns = names.map((name) =>
      name === 'parts alone' && search.parts
        ? search.parts.linked[side]
        : nullScores(inputs.texts[side], side, only(name, constants.weights)),
    );
    return inputs.texts[side].map((_, segment) => Float64Array.from(columns, (column) => column[segment]!));
  };
  return {
    lattice,
    edges,
    size,
    sparse: sparseRows(values, size),
    nulls: { target: nulls('target'), source: nulls('source') },
  };
}

/** Rows of `size` numbers without their zeros. */
function sparseRows(dense: Float32Array, size: number): LatticeTerms['sparse'] {
  const filled = dense.reduce((count, value) => count + (value === 0 ? 0 : 1), 0);
  const first = new Int32Array(dense.length / size + 1);
  const weight = new Uint8Array(filled);
  const value = new Float32Array(filled);
  let at = 0;
  for (let k = 0; k < dense.length; k++) {
    if (dense[k] !== 0) {
      weight[at] = k % size;
      value[at++] = dense[k]!;
    }
    first[Math.floor(k / size) + 1] = at;
  }
  return { first, weight, value };
}

/** The score of edges when this weight is 1 and all others are 0; undefined when it is 0 for all. */
function unitScore(name: WeightName, search: SecondSearch, constants: AlignerConstants): Score | undefined {
  const weights = only(name, constants.weights);
  const [kind, rest = ''] = name.split(' ');
  const { inputs } = search;
  if (kind === 'null') return undefined;
  if (kind === 'shape') return ({ a, b }) => (`${a}-${b}` === rest ? 1 : 0);
  if (kind === 'length') {
    const { length } = search.plain;
    return ({ i, a, j, b }) => ((a + b === 2) === (rest === '1-1') ? length(i, a, j, b) : 0);
  }
  if (kind === 'hit' || kind === 'miss') return evidenceScore(rest, weights, search, constants);
  if (kind === 'parts') {
    const { parts } = search;
    if (!parts || rest === 'alone') return undefined;
    return ({ i, a, j, b }) => (rest === 'across' ? parts.across(i, a, j, b) : parts.missing(i, a, j, b));
  }
  if (kind === 'block') {
    const blocks = createBlockCue(inputs.context.target, inputs.context.source, weights);
    return ({ i, a, j, b }) => blocks.score(i, a, j, b);
  }
  if (kind === 'join') {
    const joins = createJoinCue(inputs.texts.target, inputs.texts.source, { ...constants, weights });
    return ({ i, a, j, b }) => joins.score(i, a, j, b);
  }
  const ends = createSentenceEndCue(inputs.texts.target, inputs.texts.source, weights);
  return ({ i, a, j, b }) => ends.score(i, a, j, b);
}

/** Classes of what is learned from the texts. */
const LEARNED: ReadonlySet<string> = new Set(['learned', 'learned-only', 'function-word']);

function evidenceScore(
  id: string,
  weights: Weights,
  { inputs, band, lexicon }: SecondSearch,
  constants: AlignerConstants,
): Score | undefined {
  const unit = { ...constants, weights };
  const { target, source } = inputs.texts;
  const own = inputs.correspondences.filter((correspondence) => correspondence.id === id);
  const pairs = LEARNED.has(id)
    ? [learnedOf(inputs, lexicon, unit)]
    : own.map(({ id, found }) => features(id, found, target.length, source.length, unit));
  if (pairs.every((pair) => pair.target.length === 0)) return undefined;
  const table = createEvidenceTable(pairs, band, target.length, source.length);
  return ({ i, a, j, b }) => table.score(i, a, j, b);
}

function only(name: WeightName, like: Weights): Weights {
  return Object.fromEntries(Object.keys(like).map((other) => [other, other === name ? 1 : 0])) as Record<
    WeightName,
    number
  >;
}

function edgesOf({ band, targets, firstEdge, widths, heights }: Lattice): Edge[] {
  const edges: Edge[] = [];
  for (let i = 0; i <= targets; i++) {
    for (let j = band.low[i]!; j <= band.high[i]!; j++) {
      const cell = band.first[i]! + j - band.low[i]!;
      for (let e = firstEdge[cell]!; e < firstEdge[cell + 1]!; e++) edges.push({ i, a: widths[e]!, j, b: heights[e]! });
    }
  }
  return edges;
}
