import type { Severity } from '../../core/mqm.js';
import { entriesOf } from '../../review/state/selectors.js';
import { type ReviewState, UNJUDGED } from '../../review/state/state.js';
import { severityOf } from '../../review/view/statuses.js';

/** Findings: how many there are, and how many of them want a judgement. */
export interface Tally {
  readonly open: number;
  readonly all: number;
}

/** The findings of a review, counted in three ways. */
export interface Tallies {
  readonly bySeverity: ReadonlyMap<Severity, Tally>;
  /** The check with the most findings first. */
  readonly byCheck: ReadonlyMap<string, Tally>;
  /** One a section, in its order. */
  readonly bySection: readonly Tally[];
}

export const NONE: Tally = { open: 0, all: 0 };

export function talliesOf(state: ReviewState): Tallies {
  const { sections } = state.review;
  const bySeverity = new Map<Severity, Tally>();
  const byCheck = new Map<string, Tally>();
  const bySection = sections.map(() => NONE);
  let section = 0;
  for (const entry of entriesOf(state)) {
    const isOpen = UNJUDGED.has(entry.standing.status);
    const severity = severityOf(entry);
    const { check } = entry.item.finding;
    bySeverity.set(severity, oneMore(bySeverity.get(severity), isOpen));
    byCheck.set(check, oneMore(byCheck.get(check), isOpen));
    // Findings and sections both stand in the order of the text.
    const { start } = entry.item.target.span;
    while (section + 1 < sections.length && sections[section + 1]!.span.start <= start) section++;
    if (sections.length > 0) bySection[section] = oneMore(bySection[section], isOpen);
  }
  const most = [...byCheck].sort(([a, one], [b, other]) => other.all - one.all || (a < b ? -1 : 1));
  return { bySeverity, byCheck: new Map(most), bySection };
}

function oneMore({ open, all }: Tally = NONE, isOpen: boolean): Tally {
  return { open: open + Number(isOpen), all: all + 1 };
}
