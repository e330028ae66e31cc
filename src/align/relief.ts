import type { Bead } from '../core/alignment.js';
import { type Search, searchOnceMore } from './band-search.js';
import { LEAST_PLACED, measureFit } from './fit.js';
import type { AlignerConstants } from './model.js';
import { toShape } from './passes.js';
import { posteriors } from './posterior.js';

/** A search that has been looked at as a whole. */
export interface Settled {
  readonly search: Search;
  readonly beads: readonly Bead[];
}

/**
 * Searches once more where the alignment shows that the texts hardly correspond. What leaving a segment alone costs is fitted on texts that belong
 * together; those that do not have nothing to pay for: without relief they get the least bad pairs instead of null beads.
 */
export function settle(search: Search, constants: AlignerConstants): Settled {
  const beads = beadsOf(search, constants);
  const relief = reliefOf(search, beads, constants);
  if (relief === 0) return { search, beads };
  const again = searchOnceMore(search, { every: relief });
  return { search: again, beads: beadsOf(again, constants) };
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
