import type { Bead } from '../core/alignment.js';
import { LEAST_PLACED, measureFit } from './fit.js';
import { type FixedBeads, NOTHING_FIXED } from './fixed-beads.js';
import type { AlignerConstants } from './model.js';
import { type Search, searchOnceMore, toShape } from './passes.js';
import { posteriors } from './posterior.js';

/** A search that has been looked at as a whole. */
export interface Settled {
  readonly search: Search;
  /** What leaving a segment alone has been made likelier by, since the texts hardly correspond; log-odds. */
  readonly relief: number;
}

/**
 * What leaving a segment alone costs is fitted on texts that belong together; those that do not have nothing to pay for. So the less is placed, the
 * likelier is a null bead: in log-odds for all that is missing to be free of doubt.
 */
const RELIEF = 30;

/** With so many segments more than one, each of its own text, doubt counts by half: a few lines prove little, and equal ones fit in many ways. */
const HALF = 10;

/**
 * Searches once more where the alignment shows that the texts hardly correspond: then leaving segments alone costs less, so that two texts that have
 * nothing to do with each other get null beads instead of the least bad pairs.
 */
export function settle(search: Search, constants: AlignerConstants, fixed: FixedBeads = NOTHING_FIXED): Settled {
  const relief = reliefOf(search, constants);
  if (relief === 0) return { search, relief };
  return { search: searchOnceMore(search, { every: relief }, constants, fixed), relief };
}

function reliefOf(search: Search, constants: AlignerConstants): number {
  const { placed, doubtful } = measureFit({ beads: beadsOf(search, constants) });
  if (!doubtful) return 0;
  const { target, source } = search.inputs.texts;
  const others = Math.min(new Set(target).size, new Set(source).size) - 1;
  return (RELIEF * (LEAST_PLACED - placed) * others) / (others + HALF);
}

/** The beads of a search, with what they cost and how likely they are right. */
export function beadsOf({ lattice, steps, parts }: Search, { flatness }: AlignerConstants): Bead[] {
  const confidence = posteriors(lattice, steps, parts ? flatness.parts : flatness.plain);
  return steps.map((step, k) => ({ ...toShape(step), cost: -step.score, confidence: confidence[k]! }));
}
