import type { FindingStatus } from '../../core/finding.js';
import type { Severity } from '../../core/mqm.js';
import type { ListEntry } from '../state/selectors.js';

/** Signs of statuses, so that nothing is said by colour alone. */
export const STATUS_SIGNS: Readonly<Record<FindingStatus, string>> = {
  open: ' ',
  accepted: '*',
  written: '+',
  dismissed: 'x',
  skipped: 's',
  question: '?',
  carried: '~',
  conflict: '!',
};

/** Letters of severities. Critical and major are capitals: they are what a review is for. */
export const SEVERITY_LETTERS: Readonly<Record<Severity, string>> = {
  critical: 'C',
  major: 'M',
  minor: 'm',
  neutral: 'n',
};

/** The severity that the reviewer gave the finding, else its own. */
export function severityOf({ item, standing }: ListEntry): Severity {
  const given = standing.status === 'conflict' ? undefined : standing.decisions[0]?.severity;
  return given ?? item.finding.severity;
}
