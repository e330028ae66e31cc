import type { Report } from '../core/report.js';
import { inReadingOrder } from '../engine/run.js';
import type { Review } from '../review/model.js';
import { documentTitle } from '../text/document-title.js';
import type { Checked } from './check-run.js';
import { reviewOf } from './review-model.js';

/** A text under review as it was last read and checked: plain data, which may come from another thread or from a file. */
export interface TextReview {
  readonly review: Review;
  /** Where the headings of the target begin; a plain text has none. */
  readonly headings: readonly number[];
  /** What the target and then its versions are called by their own first lines; empty for one that is not. */
  readonly titles: readonly string[];
  /** Hash of the target's bytes. */
  readonly sha256: string;
  /** The report without its findings: they are in the review. */
  readonly report: Omit<Report, 'findings'>;
  /** Segments of the target in whose row a sentence was changed since the earlier commit; absent where none was asked for. */
  readonly touched?: readonly number[];
}

/** What is kept of a text that was checked. */
export function textReviewOf({ collation, report, touched }: Checked): TextReview {
  const { findings: _findings, ...head } = report;
  const { document } = collation.target;
  return {
    review: reviewOf(collation, report),
    headings: document.blocks.filter(({ kind }) => kind === 'heading').map(({ span }) => span.start),
    titles: [document, ...collation.sources.map((source) => source.document)].map((one) => documentTitle(one) ?? ''),
    sha256: document.sha256,
    report: head,
    ...(touched && { touched }),
  };
}

/** The report of a text, as the checks made it. */
export function reportOf({ report, review }: TextReview): Report {
  return { ...report, findings: review.items.map(({ finding }) => finding).sort(inReadingOrder) };
}
