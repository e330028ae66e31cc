import type { Finding } from '../core/finding.js';
import type { Report } from '../core/report.js';
import { summarizeFindings } from './summarize.js';

/** What is known of a text before it was changed. */
export interface Before {
  /** Segments of the target in whose row something was changed. */
  readonly touched: readonly number[];
  /** What was found in the text then. */
  readonly findings: readonly Pick<Finding, 'fingerprints'>[];
}

/**
 * The report without the findings that were there before: those of untouched sentences by whose fingerprint something was found then, too. The second of two equal sentences has a fingerprint
 * of its own, and so one that was copied is new; one that only moved is not.
 * @param before undefined for a new text, of which everything is new
 * @returns with the number of findings left out; dismissed ones are left out without being counted
 */
export function keepNew(report: Report, before: Before | undefined): Report {
  const touched = new Set(before?.touched);
  const then = new Set(before?.findings.flatMap(({ fingerprints }) => fingerprints));
  // Its own fingerprint says what it is: what another check now says first of the same words was not said then.
  const isNew = ({ segment, id }: Finding) => before === undefined || touched.has(segment) || !then.has(id);
  const findings = report.findings.filter(isNew);
  const leftOut = report.findings.filter((finding) => !isNew(finding) && finding.status !== 'dismissed').length;
  return { ...report, findings, summary: { ...summarizeFindings(report.summary.segments, findings), leftOut } };
}
