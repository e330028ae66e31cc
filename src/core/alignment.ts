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
  /** By signal: log-odds that each kind of evidence, length, shape … adds; they sum to −cost. Absent unless they were asked for. */
  readonly signals?: Readonly<Record<string, number>>;
  /** True when a reviewer has confirmed it. */
  readonly locked?: boolean;
}

/** Beads below this confidence make a weak zone, and findings that rest on them are uncertain. */
export const WEAK_BEAD = 0.5;

/** Beads in order that tile both sides: each segment of either side is in exactly one bead. */
export interface Alignment {
  readonly beads: readonly Bead[];
}

/** The bead of each target segment. Whoever asks for many segments makes this once: a long text has thousands of beads. */
export function beadsByTarget({ beads }: Alignment): ReadonlyMap<number, Bead> {
  return new Map(beads.flatMap((bead) => bead.target.map((segment) => [segment, bead] as const)));
}

/** True when one side of the bead is empty. */
export function isNull(bead: Bead): boolean {
  return bead.target.length === 0 || bead.source.length === 0;
}
