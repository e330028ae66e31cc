import type { Segment } from './segment.js';

/** The versions of a text as they were at an earlier commit. */
export interface Earlier {
  /** Short id of the commit, for messages. */
  readonly commit: string;
  /** Day of the commit: 2027-03-31. */
  readonly date: string;
  /** Segments of the target then. */
  readonly target: readonly Segment[];
  /** Segments of each source then, in the order of the collation; none where the commit does not have the file. */
  readonly sources: readonly (readonly Segment[])[];
}
