import type { Row } from '../core/collation.js';
import type { CheckContext } from './context.js';
import { datesOf, mayBeOneDate, type WholeDate } from './whole-dates.js';

/** Dates of one version in a row. */
export function datesBeside(source: number, row: Row, context: CheckContext): WholeDate[] {
  const { segments } = context.collation.sources[source]!;
  return (row.beads[source] ?? [])
    .flatMap((bead) => bead.source)
    .flatMap((index) => datesOf(context.packs.sources[source]!, segments[index]!));
}

/** A date of the versions that none of the target's can be, by source; where there are several, nobody knows which one is meant. */
export interface AgainstDate {
  readonly source: number;
  readonly date: WholeDate;
}

/** What each version has that may be none of some dates of the target. */
export function unmatchedDates(row: Row, own: readonly WholeDate[], context: CheckContext): AgainstDate[] {
  return [...context.collation.sources.keys()].flatMap((source) => {
    const left = datesBeside(source, row, context).filter((date) => !own.some((other) => mayBeOneDate(date, other)));
    return left.length === 1 ? [{ source, date: left[0]! }] : [];
  });
}

/** Dates of the target in a row. */
export function ownDates(row: Row, context: CheckContext): WholeDate[] {
  return row.target.flatMap((index) => datesOf(context.packs.target, context.collation.target.segments[index]!));
}
