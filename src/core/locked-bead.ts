import type { LanguageCode } from './language.js';

/**
 * A bead that a reviewer confirms, or no longer does. It is told by the words of its sentences, not by their numbers, so that it holds when sentences are put in above.
 * One list is empty where the reviewer says that the other side has nothing for these sentences.
 */
export interface LockedBeadDraft {
  /** Id of the pair of files, as in fingerprints. */
  readonly pair: string;
  /** Language of the source. */
  readonly version: LanguageCode;
  /** Sentences of the target, as they stand in the file. */
  readonly target: readonly string[];
  /** Sentences of the source. */
  readonly source: readonly string[];
  /** Index of the first segment of each side at that time: tells two equal sentences apart. Where a side is empty, the index before which it would stand. */
  readonly at: { readonly target: number; readonly source: number };
  /** False when the lock is taken back. */
  readonly locked: boolean;
}

/** As it stands in the file: one line, never changed. */
export interface LockedBead extends LockedBeadDraft {
  readonly id: string;
  /** Who said so. */
  readonly by: string;
  /** When, in UTC (ISO 8601). */
  readonly when: string;
}
