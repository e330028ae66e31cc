import { createKnownPairs, dictionariesBetween } from '../evidence/dictionary-words.js';
import { type LearnedPair, learnPairs } from '../lexicon/learned.js';
import { findAnchors } from './anchors.js';
import { type Anchor, type Band, bandRoundAnchors, bandRoundPath } from './band.js';
import { type Material, type Search, searchBand, searchOnceMore } from './band-search.js';
import type { BeadShape } from './bead-lines.js';
import { type FeaturePair, features } from './feature.js';
import { anchorsWith, cellsOf, type FixedBeads, fixParts, NOTHING_FIXED } from './fixed-beads.js';
import { createJoinCue } from './join-cue.js';
import type { Step } from './lattice.js';
import { learnedFeatures } from './learned-features.js';
import { createLengthModel, type LengthModel } from './length-model.js';
import type { AlignerConstants } from './model.js';
import { nullShareShift } from './null-share.js';
import { createPartsCue } from './parts-cue.js';
import { expectedNulls } from './posterior.js';
import type { AlignmentInputs, Reading } from './reading.js';

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
  const anchors = anchorsWith(findAnchors(material.pairs, target.length, source.length, search), own);
  const band = bandRoundAnchors(anchors, target.length, source.length, search, cellsOf(own));
  const { steps } = searchBand(band, material, constants, own);
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
    parts: createPartsCue(ofParts.lattice, parts!, counts, constants.flatness.links),
  };
  return searchBand(bandRound(path, inputs, constants), material, constants, fixed);
}

/** Leaving a segment alone is as likely as these texts show, not as it is in others. */
function withOwnNullShare(search: Search, { nullShare, flatness }: AlignerConstants): Search {
  const { target, source } = search.inputs.texts;
  const segments = target.length + source.length;
  // A line that stands a thousand times tells no more than once: which of its copies are left alone is not known.
  const different = new Set(target).size + new Set(source).size;
  const alone = (expectedNulls(search.lattice, flatness.plain) * different) / segments;
  return searchOnceMore(search, { every: nullShareShift(alone, different, nullShare) });
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

function pairsOf({ correspondences, texts }: AlignmentInputs, constants: AlignerConstants): FeaturePair[] {
  return correspondences.map(({ id, found }) =>
    features(id, found, texts.target.length, texts.source.length, constants),
  );
}

/** Features of a learned lexicon. What a dictionary has already would count twice; where there is none, learned words tell more. */
export function learnedOf(
  { units, context }: AlignmentInputs,
  lexicon: readonly LearnedPair[],
  constants: AlignerConstants,
) {
  const { target, source, lexicon: packaged } = context;
  const known = createKnownPairs(target.pack, source.pack, packaged.core);
  const kind = dictionariesBetween(target.pack, source.pack, packaged.core).length > 0 ? 'learned' : 'learned-only';
  const news = lexicon.filter((pair) => !known(pair.target, pair.source));
  return learnedFeatures(news, units.target, units.source, constants, kind);
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
