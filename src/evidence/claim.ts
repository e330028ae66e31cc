import type { Place, Testimony } from '../core/finding.js';

/** A term that the sources have, and whose slot in the target is looked for. */
export interface Claim {
  /** Where the sources have it. */
  readonly places: readonly Testimony[];
  /** Terms that could stand in the slot, the preferred one first. */
  readonly terms: readonly string[];
  /** How often the target lacks it: the same wrong words may stand in several places. */
  readonly times: number;
  /** Places of the target where the same concept is named: they are no slots. */
  readonly settled: readonly Place[];
}
