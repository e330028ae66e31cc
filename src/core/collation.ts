import type { Alignment, Bead } from './alignment.js';
import type { SegmentedDocument } from './segment.js';

/** A version that the target must agree with, and how its segments correspond to the target's. */
export interface Source extends SegmentedDocument {
  /** True for the version that the target and the other sources were translated from. */
  readonly original: boolean;
  readonly alignment: Alignment;
  /** True when the target is hardly a version of the same text, as far as the alignment shows: it bears witness to little. */
  readonly doubtful: boolean;
}

/**
 * A run of target segments that no bead of any source cuts through, with the beads of every source that belong to it.
 * Null beads of a source (segments without counterpart) are in no row.
 */
export interface Row {
  readonly index: number;
  /** Consecutive segment indexes of the target. */
  readonly target: readonly number[];
  /** One list a source, in the order of the collation's sources; empty where the source has nothing here. */
  readonly beads: readonly (readonly Bead[])[];
}

/** A target with all its sources and their alignments. */
export interface Collation {
  readonly target: SegmentedDocument;
  readonly sources: readonly Source[];
  readonly rows: readonly Row[];
}
