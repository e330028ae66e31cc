import { EXIT } from '../core/fault.js';
import type { Finding } from '../core/finding.js';
import { atLeast } from '../core/mqm.js';
import type { Report } from '../core/report.js';
import type { FailLevel } from '../io/config-schema.js';

/**
 * The exit code of a check. Uncertain and dismissed findings do not count, nor what has been written already; accepted but unwritten
 * ones do.
 * @param faulted a text could not be read, paired or aligned: that wins over findings
 */
export function exitCodeOf(reports: readonly Report[], failOn: FailLevel, faulted: boolean): number {
  if (faulted) return EXIT.input;
  if (failOn === 'none') return EXIT.done;
  const counts = (finding: Finding): boolean =>
    !finding.uncertain &&
    finding.status !== 'dismissed' &&
    finding.status !== 'written' &&
    atLeast(finding.severity, failOn);
  return reports.some((report) => report.findings.some(counts)) ? EXIT.findings : EXIT.done;
}
