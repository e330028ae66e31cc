import type { Bead } from '../../../core/alignment.js';
import { type BeadState, stateOf } from './view.js';

/** Neighbouring beads that a reader should look at. */
export interface Zone {
  readonly beads: readonly Bead[];
  readonly target: readonly number[];
  readonly source: readonly number[];
}

/** Maximal runs of weak beads, with or without counterpart; of gaps on one side; of beads below the confidence that was asked for. */
export function zonesOf(beads: readonly Bead[], state: BeadState, minConfidence: number): Zone[] {
  return runs(beads, (bead) => {
    if (stateOf(bead, minConfidence) !== state) return '';
    return state === 'gap' && bead.target.length > 0 ? 'target' : 'any';
  });
}

/** Maximal runs of beads of one kind; `''` is in none. */
function runs(beads: readonly Bead[], kindOf: (bead: Bead) => string): Zone[] {
  const found: Bead[][] = [];
  let open = '';
  for (const bead of beads) {
    const kind = kindOf(bead);
    if (kind !== '' && kind === open) found[found.length - 1]!.push(bead);
    else if (kind !== '') found.push([bead]);
    open = kind;
  }
  return found.map((list) => ({
    beads: list,
    target: list.flatMap((bead) => bead.target),
    source: list.flatMap((bead) => bead.source),
  }));
}
