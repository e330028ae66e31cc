import type { Band } from './band.js';
import type { PlainScores } from './bead-evidence.js';
import { createBlockCue } from './block-cue.js';
import { createEvidenceTable } from './evidence-table.js';
import type { FeaturePair } from './feature.js';
import type { FixedBeads } from './fixed-beads.js';
import type { JoinCue } from './join-cue.js';
import { type BeadScorer, bestPath, buildLattice, type Lattice, type Step } from './lattice.js';
import type { LengthModel } from './length-model.js';
import type { AlignerConstants, SideName } from './model.js';
import { nullScores } from './null-scores.js';
import type { PartsCue } from './parts-cue.js';
import type { AlignmentInputs } from './reading.js';
import { createSentenceEndCue } from './sentence-end.js';

/** What a search looks at. */
export interface Material {
  readonly inputs: AlignmentInputs;
  readonly pairs: readonly FeaturePair[];
  readonly lengths: LengthModel;
  readonly joins: JoinCue;
  /** Absent where segments have no parts, and for these themselves. */
  readonly parts?: PartsCue;
}

/** A search that is done. */
export interface Search extends Material {
  readonly band: Band;
  readonly lattice: Lattice;
  readonly steps: readonly Step[];
  readonly plain: PlainScores;
}

/** Searches one band with the evidence given. */
export function searchBand(band: Band, material: Material, constants: AlignerConstants, fixed: FixedBeads): Search {
  const { target, source } = material.inputs.texts;
  const { scorer, plain } = scorersOf(band, material, constants);
  const lattice = buildLattice(band, target.length, source.length, scorer, fixed);
  return { ...material, band, lattice, steps: bestPath(lattice), plain };
}

type Score = BeadScorer['rest'];

/** What beads score, as one sum for the search and in parts for people. */
function scorersOf(
  band: Band,
  { inputs: { texts, context, dense }, pairs, lengths, joins, parts }: Material,
  { weights }: AlignerConstants,
): { scorer: BeadScorer; plain: PlainScores } {
  const { target, source } = texts;
  const table = createEvidenceTable(pairs, band, target.length, source.length);
  const ends = createSentenceEndCue(target, source, weights);
  const blocks = createBlockCue(context.target, context.source, weights);
  const partsScore: Score = parts
    ? (i, a, j, b) =>
        weights['parts across'] * parts.across(i, a, j, b) + weights['parts missing'] * parts.missing(i, a, j, b)
    : () => 0;
  const linked = (side: SideName) => parts?.linked[side].map((probability) => weights['parts alone'] * probability);
  const nulls = {
    target: sumOf(nullScores(target, 'target', weights), linked('target')),
    source: sumOf(nullScores(source, 'source', weights), linked('source')),
  };
  const plainRest: Score = (i, a, j, b) =>
    ends.score(i, a, j, b) +
    joins.score(i, a, j, b) +
    blocks.score(i, a, j, b) +
    partsScore(i, a, j, b) +
    table.score(i, a, j, b);
  const rest: Score =
    dense.length === 0
      ? plainRest
      : (i, a, j, b) => dense.reduce((sum, { score }) => sum + score(i, a, j, b), plainRest(i, a, j, b));
  return {
    scorer: { weights, length: lengths.score, rest, nulls },
    plain: {
      weights,
      length: lengths.score,
      ends: ends.score,
      joins: joins.score,
      blocks: blocks.score,
      parts: partsScore,
      dense,
    },
  };
}

/** What is added to the scores of leaving segments alone. */
export interface NullShift {
  readonly every?: number;
  readonly target?: Float64Array;
  readonly source?: Float64Array;
}

/** The best path of a search that is done, with other scores for segments left alone. */
export function searchOnceMore(before: Search, { every, target, source }: NullShift): Search {
  const { nulls } = before.lattice;
  const lattice = {
    ...before.lattice,
    nulls: { target: sumOf(nulls.target, target, every), source: sumOf(nulls.source, source, every) },
  };
  return { ...before, lattice, steps: bestPath(lattice) };
}

function sumOf(scores: Float64Array, more: Float64Array | undefined, every = 0): Float64Array {
  return scores.map((score, k) => score + (more?.[k] ?? 0) + every);
}
