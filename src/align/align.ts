import { type Alignment, type Bead, isNull } from '../core/alignment.js';
import type { LearnedPair } from '../lexicon/learned.js';
import { searchOnceMore } from './band-search.js';
import { type BeadEvidence, createEvidenceReader } from './bead-evidence.js';
import type { BeadShape } from './bead-lines.js';
import { CONSTANTS, FITTED_TARGET } from './constants.js';
import { type FixedBeads, fixBeads } from './fixed-beads.js';
import type { AlignerConstants } from './model.js';
import { type FirstSearch, lexiconOf, searchAgain, searchFirst } from './passes.js';
import { type Evidence, read } from './reading.js';
import { beadsOf, type Settled, settle } from './relief.js';
import type { DenseSignal, Signal, SignalContext } from './signal.js';

export interface AlignOptions {
  /** Beads that are sure, as segments of target and source: a reviewer has confirmed them. */
  readonly fixed?: readonly BeadShape[];
}

/** Two texts, and what is sure of them. */
export type AlignContext = SignalContext & AlignOptions;

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
   * @throws Fault `usage` as `align` does
   */
  alignAll(contexts: readonly AlignContext[]): Aligned[];
  /**
   * Aligns several targets, each with its sources as {@link alignAll} does. All texts of the same two languages teach one lexicon, which helps short
   * ones most.
   * @param groups for each target its contexts
   * @param before is awaited before each text is read: to show how far it is, and to let others have their turn
   */
  alignRun(
    groups: readonly (readonly AlignContext[])[],
    before?: (target: number, source: number) => Promise<void>,
  ): Promise<Aligned[][]>;
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
  const start = (context: AlignContext) => begin(evidence, constants, context);
  const finishAll = (group: readonly Begun[], lexicon: LexiconOf) =>
    helpOneAnother(
      constants,
      group.map((begun) => finish(constants, begun, lexicon(begun))),
    );
  return {
    async prepare(context) {
      for (const signal of dense) await signal.prepare(context);
    },
    align(context, options = {}) {
      const begun = start({ ...context, ...options });
      return finish(constants, begun, lexicons([begun], constants)(begun)).aligned;
    },
    alignAll(contexts) {
      const group = contexts.map(start);
      return finishAll(group, lexicons(group, constants));
    },
    async alignRun(groups, before = async () => {}) {
      const begun: Begun[][] = [];
      for (const [target, contexts] of groups.entries()) {
        const group: Begun[] = [];
        for (const [source, context] of contexts.entries()) {
          await before(target, source);
          group.push(start(context));
        }
        begun.push(group);
      }
      const lexicon = lexicons(begun.flat(), constants);
      return begun.map((group) => finishAll(group, lexicon));
    },
  };
}

/** A target and one source after a first pass. */
interface Begun {
  readonly context: SignalContext;
  /** The sides exchanged, if the constants were fitted that way round; all of the search is in this order. */
  readonly turned: boolean;
  /** In that order too. */
  readonly fixed: FixedBeads;
  /** Absent when one side is empty. */
  readonly first?: FirstSearch;
}

/** A target and one source, aligned by themselves. */
interface Pair extends Begun {
  /** Absent when one side is empty. */
  readonly settled?: Settled;
  /** In the order asked for. */
  readonly aligned: Aligned;
}

function begin(
  evidence: Evidence,
  constants: AlignerConstants,
  { fixed: beads = [], ...context }: AlignContext,
): Begun {
  const turned = isTurned(context);
  const sides = turned ? exchanged(context) : context;
  const targets = sides.target.segments.length;
  const sources = sides.source.segments.length;
  const fixed = fixBeads(turned ? beads.map(exchanged) : beads, targets, sources);
  if (targets === 0 || sources === 0) return { context, turned, fixed };
  return { context, turned, fixed, first: searchFirst(read(evidence, sides), constants, fixed) };
}

type LexiconOf = (pair: Begun) => readonly LearnedPair[];

/** The lexicon of each pair of texts: that of all texts of its two languages, learned when it is first asked for. */
function lexicons(begun: readonly Begun[], constants: AlignerConstants): LexiconOf {
  const known = new Map<string, readonly LearnedPair[]>();
  const languages = ({ context: { target, source } }: Begun) => `${target.pack.code} ${source.pack.code}`;
  return (pair) => {
    const name = languages(pair);
    const found = known.get(name);
    if (found) return found;
    const alike = begun.flatMap((other) => (languages(other) === name ? (other.first ?? []) : []));
    const learned = lexiconOf(alike, constants);
    known.set(name, learned);
    return learned;
  };
}

function finish(constants: AlignerConstants, begun: Begun, lexicon: readonly LearnedPair[]): Pair {
  const { first } = begun;
  if (!first) return { ...begun, aligned: nothingToAlign(begun) };
  const settled = settle(searchAgain(first, lexicon, constants), constants);
  return { ...begun, settled, aligned: resultOf(settled, begun) };
}

/** Aligns the sources of one target once more, each with what the others have of the target. */
function helpOneAnother(constants: AlignerConstants, pairs: readonly Pair[]): Aligned[] {
  if (pairs.length < 2) return pairs.map(({ aligned }) => aligned);
  return pairs.map((pair) => {
    const { context, turned, settled, aligned } = pair;
    if (!settled) return aligned;
    const others = pairs.filter((other) => other !== pair).map((other) => other.aligned.alignment);
    const shift = sharedNulls(others, context.target.segments.length, constants);
    const search = searchOnceMore(settled.search, { [turned ? 'source' : 'target']: shift });
    return resultOf({ search, beads: beadsOf(search, constants) }, pair);
  });
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

function resultOf({ search, beads }: Settled, begun: Begun): Aligned {
  const { pairs, plain, steps } = search;
  const reader = createEvidenceReader(pairs, plain);
  const alignment = { beads: withLocks(beads, begun) };
  const result: Aligned = { alignment, evidence: (bead) => reader.evidence(steps[bead]!) };
  return begun.turned ? turnedBack(result) : result;
}

/** Fixed beads say so, and are certain: all paths go through them, but a sum over all paths is seldom exactly 1. @param beads in the order of the search */
function withLocks(beads: readonly Bead[], { fixed }: Begun): readonly Bead[] {
  if (fixed.beads.length === 0) return beads;
  return beads.map((bead) => {
    const { target, source } = bead;
    const isFixed = fixed.has(target[0] ?? 0, target.length, source[0] ?? 0);
    return isFixed ? { ...bead, confidence: 1, locked: true } : bead;
  });
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
function nothingToAlign(begun: Begun): Aligned {
  const { target, source } = begun.turned ? exchanged(begun.context) : begun.context;
  const bead = (target: number[], source: number[]): Bead => ({ target, source, cost: 0, confidence: 1 });
  const beads = [...target.segments.map((_, k) => bead([k], [])), ...source.segments.map((_, k) => bead([], [k]))];
  const result: Aligned = {
    alignment: { beads: withLocks(beads, begun) },
    evidence: () => ({ signals: {}, items: [] }),
  };
  return begun.turned ? turnedBack(result) : result;
}
