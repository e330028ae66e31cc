/**
 * An aligned group of segments. Both lists are consecutive 0-based segment indexes; an empty list makes a null bead
 * (its other side is untranslated, or was added).
 */
export interface Bead {
  readonly target: readonly number[];
  readonly source: readonly number[];
  /** What the search added up for this bead (negative log-odds; less is better). */
  readonly cost: number;
  /** Probability-like, 0–1, that the bead is right. */
  readonly confidence: number;
  /** Log-odds that each kind of evidence, the lengths, the shape … add; they sum to −cost. Absent in alignments that were not searched for. */
  readonly signals?: Readonly<Record<string, number>>;
}

/** Beads in order that tile both sides: each segment of either side is in exactly one bead. */
export interface Alignment {
  readonly beads: readonly Bead[];
}

/** True when one side of the bead is empty. */
export function isNull(bead: Bead): boolean {
  return bead.target.length === 0 || bead.source.length === 0;
}
