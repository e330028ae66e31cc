import type { Review } from '../review/model.js';

/** A text under review as it was last read and checked: plain data, which may come from another thread or from a file. */
export interface TextReview {
  readonly review: Review;
  /** Hash of the target's bytes. */
  readonly sha256: string;
}
