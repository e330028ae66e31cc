import type { Bead } from '../core/alignment.js';
import { LEAST_PLACED, measureFit } from './fit.js';
import { type FixedBeads, NOTHING_FIXED } from './fixed-beads.js';
import type { AlignerConstants } from './model.js';
import { type Search, searchOnceMore, toShape } from './passes.js';
import { posteriors } from './posterior.js';

/** A search that has been looked at as a whole. */
export interface Settled {
  readonly search: Search;
  readonly beads: readonly Bead[];
  /** What leaving a segment alone has been made likelier by, since the texts hardly correspond; log-odds. */
  readonly relief: number;
}

/**
 * Searches once more where the alignment shows that the texts hardly correspond. What leaving a segment alone costs is fitted on texts that belong
 * together; those that do not have nothing to pay for: without relief they get the least bad pairs instead of null beads.
 */
export function settle(search: Search, constants: AlignerConstants, fixed: FixedBeads = NOTHING_FIXED): Settled {
  const beads = beadsOf(search, constants);
  const relief = reliefOf(search, beads, constants);
  if (relief === 0) return { search, beads, relief };
  const again = searchOnceMore(search, { every: relief }, constants, fixed);
  return { search: again, beads: beadsOf(again, constants), relief };
}

/** The less is placed, the likelier is a null bead. */
function reliefOf(search: Search, beads: readonly Bead[], { relief: { most, half } }: AlignerConstants): number {
  const { placed, doubtful } = measureFit({ beads });
  if (!doubtful) return 0;
  const { target, source } = search.inputs.texts;
  const others = Math.min(new Set(target).size, new Set(source).size) - 1;
  return (most * (LEAST_PLACED - placed) * others) / (others + half);
}

/** The beads of a search, with what they cost and how likely they are right. */
export function beadsOf({ lattice, steps, parts }: Search, { flatness }: AlignerConstants): Bead[] {
  const confidence = posteriors(lattice, steps, parts ? flatness.parts : flatness.plain);
  return steps.map((step, k) => ({ ...toShape(step), cost: -step.score, confidence: confidence[k]! }));
}
