import { type LearnedPair, learnPairs, lexicalUnits } from '../lexicon/learned.js';
import { findAnchors } from './anchors.js';
import { type Band, bandRoundAnchors, bandRoundPath } from './band.js';
import type { PlainScores } from './bead-evidence.js';
import type { BeadShape } from './bead-lines.js';
import { createBlockCue } from './block-cue.js';
import { createEvidenceTable } from './evidence-table.js';
import { type FeaturePair, features } from './feature.js';
import { type FixedBeads, NOTHING_FIXED } from './fixed-beads.js';
import { type BeadScorer, bestPath, buildLattice, type Lattice, type Step } from './lattice.js';
import { learnedFeatures } from './learned-features.js';
import { createLengthModel, type LengthModel } from './length-model.js';
import type { AlignerConstants, FeatureClass } from './model.js';
import { nullScores } from './null-scores.js';
import { createSentenceEndCue } from './sentence-end.js';
import type { Correspondence, DenseScorer, DenseSignal, Signal, SignalContext } from './signal.js';

/** The kinds of evidence in force. */
export interface Evidence {
  readonly signals: readonly Signal[];
  readonly dense: readonly DenseSignal[];
}

/** What is read from two texts before any constant is applied. */
export interface AlignmentInputs {
  readonly context: SignalContext;
  readonly languages: { readonly target: string; readonly source: string };
  readonly texts: { readonly target: readonly string[]; readonly source: readonly string[] };
  /** Words that a lexicon is learned over, by segment. */
  readonly units: { readonly target: readonly (readonly string[])[]; readonly source: readonly (readonly string[])[] };
  readonly correspondences: readonly { readonly id: FeatureClass; readonly found: Correspondence }[];
  /** Signals that score beads as wholes. */
  readonly dense: readonly ({ readonly id: string } & DenseScorer)[];
}

/** A search that is done. */
export interface Search {
  readonly band: Band;
  readonly lattice: Lattice;
  readonly steps: readonly Step[];
  readonly pairs: readonly FeaturePair[];
  readonly plain: PlainScores;
  readonly lengths: LengthModel;
}

/** What is added to the scores of leaving segments alone. */
export interface NullShift {
  readonly target?: Float64Array;
  readonly source?: Float64Array;
}

/** A second pass, and the beads of the first that it learned from. */
export interface SecondSearch extends Search {
  readonly learnedFrom: readonly BeadShape[];
}

/** Asks every signal once. */
export function readInputs({ signals, dense }: Evidence, context: SignalContext): AlignmentInputs {
  const { target, source } = context;
  return {
    context,
    languages: { target: target.pack.code, source: source.pack.code },
    texts: { target: target.segments.map(({ text }) => text), source: source.segments.map(({ text }) => text) },
    units: { target: lexicalUnits(target.pack, target.segments), source: lexicalUnits(source.pack, source.segments) },
    correspondences: signals.map((signal) => ({ id: signal.id, found: signal.extract(context) })),
    dense: dense.map((signal) => ({ id: signal.id, score: signal.scorer(context).score })),
  };
}

/** A first pass: what a lexicon is learned from, and a second pass starts with. */
export interface FirstSearch {
  readonly inputs: AlignmentInputs;
  readonly pairs: readonly FeaturePair[];
  readonly lengths: LengthModel;
  readonly steps: readonly Step[];
  readonly beads: readonly BeadShape[];
}

/** Searches a band round anchors with the evidence of the signals. Keeps only the path: its lattice is the largest thing that a search makes. */
export function searchFirst(inputs: AlignmentInputs, constants: AlignerConstants, fixed: FixedBeads): FirstSearch {
  const { target, source } = inputs.texts;
  const lengths = lengthsOf(inputs, constants);
  const pairs = inputs.correspondences.map(({ id, found }) =>
    features(id, found, target.length, source.length, constants),
  );
  const anchors = findAnchors(pairs, target.length, source.length);
  const band = bandRoundAnchors(anchors, target.length, source.length);
  const { steps } = searchBand(band, inputs, pairs, lengths, constants, fixed);
  return { inputs, pairs, lengths, steps, beads: steps.map(toShape) };
}

/** Searches a narrow band round the path of a first pass, with a lexicon as one more kind of evidence. */
export function searchAgain(
  first: FirstSearch,
  lexicon: readonly LearnedPair[],
  constants: AlignerConstants,
  fixed: FixedBeads,
): SecondSearch {
  const { inputs, steps, beads } = first;
  const { target, source } = inputs.units;
  const learned = learnedFeatures(lexicon, target, source, constants);
  const band = bandRoundPath(corners(steps), target.length, source.length);
  const lengths = first.lengths.refined(beads);
  return { ...searchBand(band, inputs, [...first.pairs, learned], lengths, constants, fixed), learnedFrom: beads };
}

/** Two passes: the beads of the first teach a lexicon of the two texts to the second. */
export function searchTwice(inputs: AlignmentInputs, constants: AlignerConstants, fixed: FixedBeads): SecondSearch {
  const first = searchFirst(inputs, constants, fixed);
  return searchAgain(first, lexiconOf([first]), constants, fixed);
}

/** Words that go together in the beads of first passes over texts of the same two languages. */
export function lexiconOf(
  searches: readonly { readonly inputs: AlignmentInputs; readonly beads: readonly BeadShape[] }[],
): LearnedPair[] {
  const target = searches.flatMap(({ inputs }) => inputs.units.target);
  const source = searches.flatMap(({ inputs }) => inputs.units.source);
  let targets = 0;
  let sources = 0;
  const beads = searches.flatMap(({ inputs, beads: own }) => {
    const moved = own.map((bead) => ({
      target: bead.target.map((i) => i + targets),
      source: bead.source.map((j) => j + sources),
    }));
    targets += inputs.units.target.length;
    sources += inputs.units.source.length;
    return moved;
  });
  return learnPairs(beads, target, source);
}

/** Searches round the path of a search that is done, with other scores for segments left alone. Fixed beads are not asked for again. */
export function searchOnceMore(
  inputs: AlignmentInputs,
  before: SecondSearch,
  shift: NullShift,
  constants: AlignerConstants,
): Search {
  const { target, source } = inputs.texts;
  const band = bandRoundPath(corners(before.steps), target.length, source.length);
  return searchBand(band, inputs, before.pairs, before.lengths, constants, NOTHING_FIXED, shift);
}

/** Searches one band with the evidence given. */
function searchBand(
  band: Band,
  inputs: AlignmentInputs,
  pairs: readonly FeaturePair[],
  lengths: LengthModel,
  constants: AlignerConstants,
  fixed: FixedBeads,
  shift: NullShift = {},
): Search {
  const { target, source } = inputs.texts;
  const { scorer, plain } = scorersOf(band, inputs, pairs, lengths, constants);
  const shifted = {
    target: sumOf(scorer.nulls.target, shift.target),
    source: sumOf(scorer.nulls.source, shift.source),
  };
  const lattice = buildLattice(band, target.length, source.length, { ...scorer, nulls: shifted }, fixed);
  return { band, lattice, steps: bestPath(lattice), pairs, plain, lengths };
}

function sumOf(scores: Float64Array, shift: Float64Array | undefined): Float64Array {
  return shift ? scores.map((score, k) => score + shift[k]!) : scores;
}

/** What beads score, as one sum for the search and in parts for people. */
function scorersOf(
  band: Band,
  { texts: { target, source }, context, dense }: AlignmentInputs,
  pairs: readonly FeaturePair[],
  lengths: LengthModel,
  { weights }: AlignerConstants,
): { scorer: BeadScorer; plain: PlainScores } {
  const table = createEvidenceTable(pairs, band, target.length, source.length);
  const ends = createSentenceEndCue(target, source, weights);
  const nulls = { target: nullScores(target, 'target', weights), source: nullScores(source, 'source', weights) };
  const blocks = createBlockCue(context.target, context.source, weights);
  const plainRest = (i: number, a: number, j: number, b: number) =>
    ends.score(i, a, j, b) + blocks.score(i, a, j, b) + table.score(i, a, j, b);
  const rest: BeadScorer['rest'] =
    dense.length === 0
      ? plainRest
      : (i, a, j, b) => dense.reduce((sum, { score }) => sum + score(i, a, j, b), plainRest(i, a, j, b));
  return {
    scorer: { weights, length: lengths.score, rest, nulls },
    plain: { weights, length: lengths.score, ends: ends.score, blocks: blocks.score, dense },
  };
}

function lengthsOf({ languages, texts }: AlignmentInputs, constants: AlignerConstants): LengthModel {
  return createLengthModel(
    { language: languages.target, texts: texts.target },
    { language: languages.source, texts: texts.source },
    constants,
  );
}

function corners(steps: readonly Step[]) {
  return [{ i: 0, j: 0 }, ...steps.map((step) => ({ i: step.i + step.a, j: step.j + step.b }))];
}

/** The segments of a step. */
export function toShape({ i, a, j, b }: Step): { target: number[]; source: number[] } {
  return { target: run(i, a), source: run(j, b) };
}

function run(start: number, length: number): number[] {
  return Array.from({ length }, (_, k) => start + k);
}
