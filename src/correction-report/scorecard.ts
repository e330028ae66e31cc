import type { FindingStatus } from '../core/finding.js';
import { penaltyOf, SEVERITIES, type Severity, scoreOf } from '../core/mqm.js';
import type { Correction, Scorecard } from './model.js';

/** A reviewer has said that it is an error. */
const CONFIRMED: ReadonlySet<FindingStatus> = new Set(['accepted', 'written']);

/** Whether a reviewer has confirmed that it is an error. */
export function isConfirmed({ status }: Pick<Correction, 'status'>): boolean {
  return CONFIRMED.has(status);
}

/**
 * @param characters of all texts, without white space
 * @param besides findings that are not in the report
 * @param unlisted findings that are open though they are not in the report
 */
export function scorecardOf(
  corrections: readonly Correction[],
  characters: number,
  besides: Pick<Scorecard, 'dismissed' | 'leftOut'>,
  unlisted = 0,
): Scorecard {
  const errors = corrections.filter(isConfirmed);
  const categories = [...new Set(errors.map(({ category }) => category))].sort();
  const penalty = penaltyOf(errors);
  return {
    characters,
    errors: errors.length,
    open: corrections.length - errors.length + unlisted,
    ...besides,
    rows: categories.map((category) => {
      const own = errors.filter((error) => error.category === category);
      return { category, bySeverity: countBySeverity(own), penalty: penaltyOf(own) };
    }),
    penalty,
    score: scoreOf(penalty, characters),
  };
}

/** How many there are of each severity, every one with a number. */
export function countBySeverity(list: readonly { readonly severity: Severity }[]): Record<Severity, number> {
  const counts = Object.fromEntries(SEVERITIES.map((severity) => [severity, 0])) as Record<Severity, number>;
  for (const { severity } of list) counts[severity]++;
  return counts;
}
