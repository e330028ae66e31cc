import type { ReportSource } from '../core/report.js';
import type { TextEdit } from '../core/text-edit.js';
import type { Standing } from '../review/decisions/standing.js';
import type { Review } from '../review/model.js';

/** A text as it was reviewed. */
export interface ReviewedText {
  /** With the reviewers' own findings, and with what was written (`withWrittenItems`). */
  readonly review: Review;
  /** One a finding of the review. */
  readonly standings: readonly Standing[];
  /** In the order of the review's versions. */
  readonly sources: readonly ReportSource[];
  /** Where the headings of the text begin. */
  readonly headings: readonly number[];
  /** What it and then its versions are called by their own first lines; empty for one that is not. */
  readonly titles: readonly string[];
  /** What is to be written into the text (`planCorrections`). */
  readonly edits: readonly TextEdit[];
}
