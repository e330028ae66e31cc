import type { Alignment } from '../../core/alignment.js';
import type { Row } from '../../core/collation.js';
import type { SegmentedDocument } from '../../core/segment.js';

/** A target and one source with their alignment. */
export interface AlignedPair {
  readonly target: SegmentedDocument;
  readonly source: SegmentedDocument;
  readonly alignment: Alignment;
}

export interface FormatOptions {
  /** Beads below it are left out or marked, as each format says; 0 keeps all. */
  readonly minConfidence: number;
  /** Rows of the target, with one list of beads a pair: the units of TMX and HTML. */
  readonly rows: readonly Row[];
  /** Version of taiyaku, for formats that name the program they were made by. */
  readonly version: string;
}

/** Writes alignments of one target with one or several sources: at least one pair, all with the same target. */
export type AlignmentFormatter = (pairs: readonly AlignedPair[], options: FormatOptions) => string;
