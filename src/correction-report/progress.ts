import type { Standing } from '../review/decisions/standing.js';
import { createLocator } from '../text/position.js';
import type { ReviewProgress } from './model.js';
import type { ReviewedText } from './reviewed-text.js';

/** Whether somebody has judged a finding: put off is not judged. */
export function isJudged({ status }: Pick<Standing, 'status'>): boolean {
  return status !== 'open' && status !== 'skipped';
}

/** How far reviewers have come in a text. */
export function progressOf({ review, standings }: Pick<ReviewedText, 'review' | 'standings'>): ReviewProgress {
  const { items, text } = review;
  // What the configuration or a comment in the text dismisses is not open, but no reviewer has come by.
  const judged = items.filter((_, k) => isJudged(standings[k]!) && standings[k]!.decisions.length > 0);
  const open = items.filter(({ finding }, k) => !isJudged(standings[k]!) && !finding.uncertain);
  const lines = (list: typeof items) => list.map(({ finding }) => finding.target.line);
  const firstOpen = open.length === 0 ? undefined : Math.min(...lines(open));
  const last = firstOpen === undefined ? createLocator(text).locate(text.trimEnd().length).line : firstOpen - 1;
  const isInOrder = judged.length > 0 && Math.max(...lines(judged)) <= last;
  return { judged: judged.length, open: open.length, firstOpen, judgedTo: isInOrder ? last : undefined };
}
