import { type Bead, isNull } from '../../core/alignment.js';
import { formatBeads } from '../bead-lines.js';
import type { AlignedPair, FormatOptions } from './types.js';

/** Written for a segment whose bead is too unsure to be written: about what the search takes for leaving one alone. */
const NULL_COST = 2;

/** Bead lines of the first pair: the format has room for one source. */
export function formatBeadLines([pair]: readonly AlignedPair[], { minConfidence }: FormatOptions): string {
  return formatBeads(withoutUnsure(pair!.alignment.beads, minConfidence));
}

/**
 * Bead lines tile both texts, so an unsure bead cannot be left out: its segments are written as segments without counterpart, each
 * at the price of one.
 */
function withoutUnsure(beads: readonly Bead[], least: number): Bead[] {
  return beads.flatMap((bead): Bead[] => {
    if (isNull(bead) || bead.confidence >= least) return [bead];
    const alone = { cost: NULL_COST, confidence: bead.confidence };
    return [
      ...bead.target.map((index): Bead => ({ target: [index], source: [], ...alone })),
      ...bead.source.map((index): Bead => ({ target: [], source: [index], ...alone })),
    ];
  });
}
