import type { Alignment, Bead } from '../core/alignment.js';
import { type BeadEvidence, createEvidenceReader, type EvidenceReader } from './bead-evidence.js';
import type { BeadShape } from './bead-lines.js';
import { CONSTANTS, FITTED_TARGET } from './constants.js';
import { fixBeads } from './fixed-beads.js';
import type { AlignerConstants } from './model.js';
import { readInputs, type Search, searchTwice, toShape } from './passes.js';
import { posteriors } from './posterior.js';
import type { Signal, SignalContext } from './signal.js';

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
  /**
   * Aligns two lists of segments; pure, never throws for odd text.
   * @throws Fault `usage` when fixed beads contradict one another or the texts
   */
  align(context: SignalContext, options?: AlignOptions): Aligned;
}

/**
 * Makes an aligner.
 * @param signals the kinds of evidence to use, each prepared here once
 */
export async function createAligner(
  signals: readonly Signal[],
  constants: AlignerConstants = CONSTANTS,
): Promise<Aligner> {
  await Promise.all(signals.map((signal) => signal.prepare?.()));
  return {
    align(context, options = {}) {
      if (!isTurned(context)) return alignTwice(signals, constants, context, options);
      const turned = { ...context, target: context.source, source: context.target };
      const fixed = options.fixed?.map(turnedBead);
      const { alignment, evidence } = alignTwice(signals, constants, turned, fixed ? { fixed } : {});
      return {
        alignment: { beads: alignment.beads.map(turnedBead) },
        evidence(bead) {
          const { signals, items } = evidence(bead);
          return { signals, items: items.map((item) => turnedBead(item)) };
        },
      };
    },
  };
}

/** True when the constants were fitted for these two languages, but with the sides exchanged. */
function isTurned({ target, source }: SignalContext): boolean {
  return source.pack.code === FITTED_TARGET && target.pack.code !== FITTED_TARGET;
}

function turnedBead<T extends { readonly target: unknown; readonly source: unknown }>(bead: T): T {
  return { ...bead, target: bead.source, source: bead.target };
}

function alignTwice(
  signals: readonly Signal[],
  constants: AlignerConstants,
  context: SignalContext,
  { fixed = [] }: AlignOptions,
): Aligned {
  const targets = context.target.segments.length;
  const sources = context.source.segments.length;
  const sure = fixBeads(fixed, targets, sources);
  if (targets === 0 || sources === 0) return nothingToAlign(targets, sources);
  const search = searchTwice(readInputs(signals, context), constants, sure);
  const reader = createEvidenceReader(search.pairs, search.plain);
  return {
    alignment: { beads: toBeads(search, reader) },
    evidence: (bead) => reader.evidence(search.steps[bead]!),
  };
}

function toBeads({ lattice, steps }: Search, reader: EvidenceReader): Bead[] {
  const confidence = posteriors(lattice, steps);
  return steps.map((step, k) => ({
    ...toShape(step),
    cost: -step.score,
    confidence: confidence[k]!,
    signals: reader.signals(step),
  }));
}

/** One side is empty: nothing corresponds to anything, and that is certain. */
function nothingToAlign(targets: number, sources: number): Aligned {
  const bead = (target: number[], source: number[]): Bead => ({ target, source, cost: 0, confidence: 1, signals: {} });
  const beads = [
    ...Array.from({ length: targets }, (_, k) => bead([k], [])),
    ...Array.from({ length: sources }, (_, k) => bead([], [k])),
  ];
  return { alignment: { beads }, evidence: () => ({ signals: {}, items: [] }) };
}
