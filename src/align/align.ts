import { type Alignment, type Bead, isNull } from '../core/alignment.js';
import { type BeadEvidence, createEvidenceReader } from './bead-evidence.js';
import type { BeadShape } from './bead-lines.js';
import { CONSTANTS, FITTED_TARGET } from './constants.js';
import { fixBeads } from './fixed-beads.js';
import type { AlignerConstants } from './model.js';
import {
  type AlignmentInputs,
  type Evidence,
  readInputs,
  type Search,
  type SecondSearch,
  searchOnceMore,
  searchTwice,
  toShape,
} from './passes.js';
import { posteriors } from './posterior.js';
import type { DenseSignal, Signal, SignalContext } from './signal.js';

export interface AlignOptions {
  /** Beads that are sure, as segments of target and source: a reviewer has confirmed them. */
  readonly fixed?: readonly BeadShape[];
}

/** An alignment, and why. */
export interface Aligned {
  readonly alignment: Alignment;
  /** The evidence of one of its beads. */
  evidence(bead: number): BeadEvidence;
}

/** An aligner with its signals loaded. */
export interface Aligner {
  /** Does for two lists of segments what must be waited for; nothing where there are no dense signals. */
  prepare(context: SignalContext): Promise<void>;
  /**
   * Aligns two lists of segments; pure, never throws for odd text. With dense signals the lists must have been prepared.
   * @throws Fault `usage` when fixed beads contradict one another or the texts
   */
  align(context: SignalContext, options?: AlignOptions): Aligned;
  /**
   * Aligns one target with several sources, in their order. Each is first aligned by itself; then what the others have of the target helps to
   * align each again.
   * @param contexts all with the same target
   */
  alignAll(contexts: readonly SignalContext[]): Aligned[];
}

/**
 * Makes an aligner.
 * @param signals the kinds of evidence to use, each prepared here once
 * @param dense evidence that is computed for every pair of texts before it is aligned
 */
export async function createAligner(
  signals: readonly Signal[],
  dense: readonly DenseSignal[] = [],
  constants: AlignerConstants = CONSTANTS,
): Promise<Aligner> {
  await Promise.all(signals.map((signal) => signal.prepare?.()));
  const evidence = { signals, dense };
  const alone = (context: SignalContext, options?: AlignOptions) => alignPair(evidence, constants, context, options);
  return {
    async prepare(context) {
      for (const signal of dense) await signal.prepare(context);
    },
    align: (context, options) => alone(context, options).aligned,
    alignAll(contexts) {
      const pairs = contexts.map((context) => alone(context));
      if (pairs.length < 2) return pairs.map(({ aligned }) => aligned);
      const othersOf = (pair: Pair) => pairs.filter((other) => other !== pair);
      return pairs.map((pair) => alignAgain(constants, pair, othersOf(pair)));
    },
  };
}

/** A target and one source, aligned by themselves. */
interface Pair {
  readonly context: SignalContext;
  /** The sides exchanged, if the constants were fitted that way round; all of the search is in this order. */
  readonly turned: boolean;
  /** Absent when one side is empty. */
  readonly searched?: { readonly inputs: AlignmentInputs; readonly search: SecondSearch };
  /** In the order asked for. */
  readonly aligned: Aligned;
}

function alignPair(
  evidence: Evidence,
  constants: AlignerConstants,
  context: SignalContext,
  { fixed = [] }: AlignOptions = {},
): Pair {
  const turned = isTurned(context);
  const sides = turned ? exchanged(context) : context;
  const targets = sides.target.segments.length;
  const sources = sides.source.segments.length;
  const sure = fixBeads(turned ? fixed.map(exchanged) : fixed, targets, sources);
  if (targets === 0 || sources === 0) {
    const nothing = nothingToAlign(targets, sources);
    return { context, turned, aligned: turned ? turnedBack(nothing) : nothing };
  }
  const inputs = readInputs(evidence, sides);
  const search = searchTwice(inputs, constants, sure);
  return { context, turned, searched: { inputs, search }, aligned: resultOf(search, turned) };
}

/** Aligns a pair once more, with what the other sources of the same target tell. */
function alignAgain(
  constants: AlignerConstants,
  { context, turned, searched, aligned }: Pair,
  others: readonly Pair[],
) {
  if (!searched) return aligned;
  const alignments = others.map((other) => other.aligned.alignment);
  const shift = sharedNulls(alignments, context.target.segments.length, constants);
  const nulls = turned ? { source: shift } : { target: shift };
  return resultOf(searchOnceMore(searched.inputs, searched.search, nulls, constants), turned);
}

/** What is added to the score of leaving each target segment alone: the less, the more of the other sources have it. */
function sharedNulls(others: readonly Alignment[], targets: number, { weights }: AlignerConstants): Float64Array {
  const having = new Float64Array(targets);
  for (const { beads } of others) {
    for (const bead of beads) {
      const share = (isNull(bead) ? 1 - bead.confidence : bead.confidence) / others.length;
      for (const segment of bead.target) having[segment]! += share;
    }
  }
  return having.map((share) => -share * weights['null only here']);
}

function resultOf(search: Search, turned: boolean): Aligned {
  const reader = createEvidenceReader(search.pairs, search.plain);
  const confidence = posteriors(search.lattice, search.steps);
  const beads = search.steps.map(
    (step, k): Bead => ({
      ...toShape(step),
      cost: -step.score,
      confidence: confidence[k]!,
    }),
  );
  const result = { alignment: { beads }, evidence: (bead: number) => reader.evidence(search.steps[bead]!) };
  return turned ? turnedBack(result) : result;
}

function turnedBack({ alignment, evidence }: Aligned): Aligned {
  return {
    alignment: { beads: alignment.beads.map(exchanged) },
    evidence(bead) {
      const { signals, items } = evidence(bead);
      return { signals, items: items.map(exchanged) };
    },
  };
}

/** True when the constants were fitted for these two languages, but with the sides exchanged. */
function isTurned({ target, source }: SignalContext): boolean {
  return source.pack.code === FITTED_TARGET && target.pack.code !== FITTED_TARGET;
}

/** The same with target and source exchanged. */
function exchanged<Part, Whole extends { readonly target: Part; readonly source: Part }>(whole: Whole): Whole {
  return { ...whole, target: whole.source, source: whole.target };
}

/** One side is empty: nothing corresponds to anything, and that is certain. */
function nothingToAlign(targets: number, sources: number): Aligned {
  const bead = (target: number[], source: number[]): Bead => ({ target, source, cost: 0, confidence: 1 });
  const beads = [
    ...Array.from({ length: targets }, (_, k) => bead([k], [])),
    ...Array.from({ length: sources }, (_, k) => bead([], [k])),
  ];
  return { alignment: { beads }, evidence: () => ({ signals: {}, items: [] }) };
}
