import type { Alignment, Bead } from '../core/alignment.js';
import { learnPairs, lexicalUnits } from '../lexicon/learned.js';
import { findAnchors } from './anchors.js';
import { type Band, bandRoundAnchors, bandRoundPath } from './band.js';
import { FITTED_TARGET, LENGTH } from './constants.js';
import { createEvidenceTable } from './evidence-table.js';
import { type FeaturePair, features } from './feature.js';
import { type BeadScorer, bestPath, buildLattice, type Lattice, type Step } from './lattice.js';
import { learnedFeatures } from './learned-features.js';
import { createLengthModel, type LengthModel } from './length-model.js';
import { posteriors } from './posterior.js';
import { createSentenceEndCue } from './sentence-end.js';
import type { DenseSignal, Signal, SignalContext } from './signal.js';

/** An aligner with its signals loaded. */
export interface Aligner {
  /** Does for two lists of segments what must be waited for; nothing where there are no dense signals. */
  prepare(context: SignalContext): Promise<void>;
  /** Aligns two lists of segments; pure, never throws for odd text. With dense signals the lists must have been prepared. */
  align(context: SignalContext): Alignment;
}

/**
 * Makes an aligner.
 * @param signals the kinds of evidence to use, each prepared here once
 * @param dense evidence that is computed for every pair of texts before it is aligned
 */
export async function createAligner(signals: readonly Signal[], dense: readonly DenseSignal[] = []): Promise<Aligner> {
  await Promise.all(signals.map((signal) => signal.prepare?.()));
  return {
    async prepare(context) {
      for (const signal of dense) await signal.prepare(context);
    },
    align(context) {
      if (!isTurned(context)) return alignTwice(signals, dense, context);
      const { beads } = alignTwice(signals, dense, { ...context, target: context.source, source: context.target });
      return { beads: beads.map((bead) => ({ ...bead, target: bead.source, source: bead.target })) };
    },
  };
}

/** True when the constants were fitted for these two languages, but with the sides exchanged. */
function isTurned({ target, source }: SignalContext): boolean {
  return source.pack.code === FITTED_TARGET && target.pack.code !== FITTED_TARGET;
}

/**
 * Two passes. The first searches a band round anchors with the evidence of the signals; its beads teach a lexicon of the two
 * texts, and the second searches a narrow band round the first path with that lexicon as one more kind of evidence.
 */
function alignTwice(signals: readonly Signal[], dense: readonly DenseSignal[], context: SignalContext): Alignment {
  const targets = context.target.segments.length;
  const sources = context.source.segments.length;
  if (targets === 0 || sources === 0) return { beads: nullBeads(targets, sources) };
  const pairs = signals.map((signal) => features(signal.id, signal.extract(context), targets, sources));
  const { lengths, sentenceEnd } = fixedScores(context);
  const scorers = dense.map((signal) => signal.scorer(context));
  const search = (band: Band, evidence: readonly FeaturePair[], { score }: LengthModel) => {
    const table = createEvidenceTable(evidence, band, targets, sources);
    const scorer: BeadScorer = {
      length: (i, a, j, b) => LENGTH.weight * score(i, a, j, b),
      rest: (i, a, j, b) =>
        scorers.reduce(
          (sum, scorer) => sum + scorer.score(i, a, j, b),
          sentenceEnd.score(i, a, j, b) + table.score(i, a, j, b),
        ),
    };
    const lattice = buildLattice(band, targets, sources, scorer);
    return { lattice, steps: bestPath(lattice) };
  };
  const first = search(bandRoundAnchors(findAnchors(pairs, targets, sources), targets, sources), pairs, lengths);
  const joined = first.steps.map(toJoined);
  const targetUnits = lexicalUnits(context.target.pack, context.target.segments);
  const sourceUnits = lexicalUnits(context.source.pack, context.source.segments);
  const learned = learnedFeatures(learnPairs(joined, targetUnits, sourceUnits), targetUnits, sourceUnits);
  const band = bandRoundPath(corners(first.steps), targets, sources);
  const second = search(band, [...pairs, learned], lengths.refined(joined));
  return { beads: toBeads(second.lattice, second.steps) };
}

/** The scores that no evidence changes. */
function fixedScores({ target, source }: SignalContext) {
  const texts = (side: SignalContext['target']) => side.segments.map((segment) => segment.text);
  const targetTexts = texts(target);
  const sourceTexts = texts(source);
  const lengths = createLengthModel(
    { language: target.pack.code, texts: targetTexts },
    { language: source.pack.code, texts: sourceTexts },
  );
  return { lengths, sentenceEnd: createSentenceEndCue(targetTexts, sourceTexts) };
}

function corners(steps: readonly Step[]) {
  return [{ i: 0, j: 0 }, ...steps.map((step) => ({ i: step.i + step.a, j: step.j + step.b }))];
}

function toJoined(step: Step) {
  return { target: run(step.i, step.a), source: run(step.j, step.b) };
}

function toBeads(lattice: Lattice, steps: readonly Step[]): Bead[] {
  const confidence = posteriors(lattice, steps);
  return steps.map((step, k) => ({ ...toJoined(step), cost: -step.score, confidence: confidence[k]! }));
}

/** One side is empty: nothing corresponds to anything, and that is certain. */
function nullBeads(targets: number, sources: number): Bead[] {
  const bead = (target: number[], source: number[]): Bead => ({ target, source, cost: 0, confidence: 1 });
  return [...run(0, targets).map((k) => bead([k], [])), ...run(0, sources).map((k) => bead([], [k]))];
}

function run(start: number, length: number): number[] {
  return Array.from({ length }, (_, k) => start + k);
}
