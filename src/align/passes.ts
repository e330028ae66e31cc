import { type LearnedPair, learnPairs } from '../lexicon/learned.js';
import { findAnchors } from './anchors.js';
import { type Anchor, type Band, bandRoundAnchors, bandRoundPath } from './band.js';
import type { PlainScores } from './bead-evidence.js';
import type { BeadShape } from './bead-lines.js';
import { createBlockCue } from './block-cue.js';
import { createEvidenceTable } from './evidence-table.js';
import { type FeaturePair, features } from './feature.js';
import { type FixedBeads, fixParts, NOTHING_FIXED } from './fixed-beads.js';
import { createJoinCue, type JoinCue } from './join-cue.js';
import { type BeadScorer, bestPath, buildLattice, type Lattice, type Step } from './lattice.js';
import { learnedFeatures } from './learned-features.js';
import { createLengthModel, type LengthModel } from './length-model.js';
import type { AlignerConstants, SideName } from './model.js';
import { nullScores } from './null-scores.js';
import { nullShareShift } from './null-share.js';
import { createPartsCue, type PartsCue } from './parts-cue.js';
import { expectedNulls } from './posterior.js';
import type { AlignmentInputs, Reading } from './reading.js';
import { createSentenceEndCue } from './sentence-end.js';

/** What a search looks at. */
interface Material {
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

/** A first pass: what a lexicon is learned from, and a second pass starts with. */
export interface FirstSearch extends Material {
  readonly reading: Reading;
  /** As given, and for what was searched. */
  readonly fixed: { readonly given: FixedBeads; readonly own: FixedBeads };
  readonly steps: readonly Step[];
  readonly beads: readonly BeadShape[];
}

/** A search with a lexicon. */
export interface SecondSearch extends Search {
  readonly lexicon: readonly LearnedPair[];
}

/** What is added to the scores of leaving segments alone. */
export interface NullShift {
  readonly every?: number;
  readonly target?: Float64Array;
  readonly source?: Float64Array;
}

/**
 * Searches a band round anchors with the evidence of the signals, for parts of segments where there are any. Keeps only the path: its lattice is the
 * largest thing that a search makes.
 */
export function searchFirst(reading: Reading, constants: AlignerConstants, given: FixedBeads): FirstSearch {
  const inputs = reading.parts?.inputs ?? reading.inputs;
  const own = reading.parts ? fixParts(given, reading.parts.owner) : given;
  const { target, source } = inputs.texts;
  const material = {
    inputs,
    pairs: pairsOf(inputs, constants),
    lengths: lengthsOf(inputs, constants),
    joins: createJoinCue(target, source, constants),
  };
  const { search } = constants;
  const anchors = findAnchors(material.pairs, target.length, source.length, search);
  const { steps } = searchBand(
    bandRoundAnchors(anchors, target.length, source.length, search),
    material,
    constants,
    own,
  );
  return { ...material, reading, fixed: { given, own }, steps, beads: steps.map(toShape) };
}

/** Searches a narrow band round the path of a first pass, with a lexicon as one more kind of evidence. */
function searchNarrow(first: FirstSearch, lexicon: readonly LearnedPair[], constants: AlignerConstants): Search {
  const { inputs, pairs, fixed, beads } = first;
  const material = {
    inputs,
    pairs: [...pairs, learnedOf(inputs, lexicon, constants)],
    lengths: first.lengths.refined(beads),
    joins: first.joins,
  };
  return searchBand(bandRound(corners(first.steps), inputs, constants), material, constants, fixed.own);
}

/** The same, and where it aligned parts, the segments that they are parts of. */
export function searchAgain(
  first: FirstSearch,
  lexicon: readonly LearnedPair[],
  constants: AlignerConstants,
): SecondSearch {
  const narrow = searchNarrow(first, lexicon, constants);
  const { reading, fixed } = first;
  const search = reading.parts ? searchSegments(reading, narrow, lexicon, constants, fixed.given) : narrow;
  return { ...withOwnNullShare(search, constants), lexicon };
}

/** Searches segments whose parts are aligned. */
function searchSegments(
  { inputs, parts }: Reading,
  ofParts: Search,
  lexicon: readonly LearnedPair[],
  constants: AlignerConstants,
  fixed: FixedBeads,
): Search {
  const { owner } = parts!;
  const { target, source } = inputs.texts;
  const segmentAt = (list: Int32Array, part: number, count: number) => (part < list.length ? list[part]! : count);
  const path = corners(ofParts.steps).map(({ i, j }) => ({
    i: segmentAt(owner.target, i, target.length),
    j: segmentAt(owner.source, j, source.length),
  }));
  const joined = ofParts.steps.map(toShape).map((bead) => ({
    target: bead.target.map((part) => owner.target[part]!),
    source: bead.source.map((part) => owner.source[part]!),
  }));
  const counts = { target: target.length, source: source.length };
  const material = {
    inputs,
    pairs: [...pairsOf(inputs, constants), learnedOf(inputs, lexicon, constants)],
    lengths: lengthsOf(inputs, constants).refined(joined),
    joins: createJoinCue(target, source, constants),
    parts: createPartsCue(ofParts.lattice, parts!, counts, constants.flatness.plain),
  };
  return searchBand(bandRound(path, inputs, constants), material, constants, fixed);
}

/** Leaving a segment alone is as likely as these texts show, not as it is in others. */
function withOwnNullShare(search: Search, { nullShare, flatness }: AlignerConstants): Search {
  const { targets, sources } = search.lattice;
  const alone = expectedNulls(search.lattice, flatness.plain);
  return searchOnceMore(search, { every: nullShareShift(alone, targets + sources, nullShare) });
}

/** Two passes: the beads of the first teach a lexicon of the two texts to the second. */
export function searchTwice(reading: Reading, constants: AlignerConstants, fixed = NOTHING_FIXED): SecondSearch {
  const first = searchFirst(reading, constants, fixed);
  return searchAgain(first, lexiconOf([first], constants), constants);
}

/** Words that go together in the beads of first passes over texts of the same two languages. */
export function lexiconOf(
  searches: readonly { readonly inputs: AlignmentInputs; readonly beads: readonly BeadShape[] }[],
  { learning }: AlignerConstants,
): LearnedPair[] {
  const target = searches.flatMap(({ inputs }) => inputs.units.target.segments);
  const source = searches.flatMap(({ inputs }) => inputs.units.source.segments);
  let targets = 0;
  let sources = 0;
  const beads = searches.flatMap(({ inputs, beads: own }) => {
    const moved = own.map((bead) => ({
      target: bead.target.map((i) => i + targets),
      source: bead.source.map((j) => j + sources),
    }));
    targets += inputs.units.target.segments.length;
    sources += inputs.units.source.segments.length;
    return moved;
  });
  return learnPairs(beads, target, source, learning);
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

/** Searches one band with the evidence given. */
function searchBand(band: Band, material: Material, constants: AlignerConstants, fixed: FixedBeads): Search {
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

function pairsOf({ correspondences, texts }: AlignmentInputs, constants: AlignerConstants): FeaturePair[] {
  return correspondences.map(({ id, found }) =>
    features(id, found, texts.target.length, texts.source.length, constants),
  );
}

function learnedOf({ units }: AlignmentInputs, lexicon: readonly LearnedPair[], constants: AlignerConstants) {
  return learnedFeatures(lexicon, units.target, units.source, constants);
}

function lengthsOf({ languages, texts }: AlignmentInputs, constants: AlignerConstants): LengthModel {
  return createLengthModel(
    { language: languages.target, texts: texts.target },
    { language: languages.source, texts: texts.source },
    constants,
  );
}

function bandRound(path: readonly Anchor[], { texts }: AlignmentInputs, { search }: AlignerConstants): Band {
  return bandRoundPath(path, texts.target.length, texts.source.length, search.secondRadius);
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

function sumOf(scores: Float64Array, more: Float64Array | undefined, every = 0): Float64Array {
  return scores.map((score, k) => score + (more?.[k] ?? 0) + every);
}
