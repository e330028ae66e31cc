import { type Bead, isNull, WEAK_BEAD } from '../../../core/alignment.js';
import { stateOf } from './view.js';

/** Neighbouring beads that a reader should look at. */
export interface Zone {
  readonly beads: readonly Bead[];
  readonly target: readonly number[];
  readonly source: readonly number[];
}

/** Runs of beads below 0.5, null beads among them. */
export function weakZones(beads: readonly Bead[]): Zone[] {
  return runs(beads, (bead) => (bead.confidence < WEAK_BEAD ? 'weak' : ''));
}

/** Runs of segments without counterpart, of one side each, that are not in a weak zone. */
export function gaps(beads: readonly Bead[]): Zone[] {
  return runs(beads, (bead) => {
    if (!isNull(bead) || bead.confidence < WEAK_BEAD) return '';
    return bead.target.length > 0 ? 'target' : 'source';
  });
}

/** Runs of beads that are neither weak nor gaps and below the confidence that was asked for. */
export function unsureZones(beads: readonly Bead[], minConfidence: number): Zone[] {
  return runs(beads, (bead) => (stateOf(bead, minConfidence) === 'below' ? 'below' : ''));
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
