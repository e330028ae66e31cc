import { type Baseline, findingsAmong, idsFor } from '../core/baseline.js';
import type { Decision } from '../core/decision.js';
import type { Finding } from '../core/finding.js';
import type { Policy } from '../core/policy.js';
import type { Report } from '../core/report.js';
import { dismissed } from '../engine/policy.js';
import { inReadingOrder } from '../engine/run.js';
import { summarizeFindings } from '../engine/summarize.js';
import { pathInBaseline, readBaseline } from '../io/baseline-file.js';
import type { CliIo } from '../io/terminal.js';
import { headsBySubject, isWide } from '../review/decisions/standing.js';
import { warn } from './emit.js';
import type { CommonFlags } from './flag-types.js';
import type { Settings } from './settings.js';

/** Old findings that may stay, and the file that names them. */
export interface BaselineInForce {
  readonly path: string;
  readonly baseline: Baseline;
}

/** Entries that are named before "and N more". */
const NAMED = 5;

/**
 * Reads the file of old findings, and tells of entries in it that let nothing pass.
 * @throws Fault `usage` for one that is not there or is broken
 */
export function readOldFindings(path: string, io: CliIo, flags: CommonFlags): Baseline {
  const { baseline, idle } = readBaseline(path);
  for (const { line, id } of idle.slice(0, NAMED)) {
    warn(io, flags, `${path}:${line}: no finding can have the id "${id}", and this entry lets nothing pass: ${CURE}`);
  }
  if (idle.length > NAMED) {
    warn(io, flags, `${path}: ${idle.length - NAMED} more entries with such ids let nothing pass`);
  }
  return baseline;
}

const CURE = 'correct it, or make the file again with taiyaku baseline create --force';

/**
 * The baseline that the settings name, or that was found. What is odd in it is told.
 * @returns undefined when there is none
 * @throws Fault `usage` for one that is not there or is broken
 */
export function baselineInForce(
  { baseline: { value: path } }: Pick<Settings, 'baseline'>,
  io: CliIo,
  flags: CommonFlags,
): BaselineInForce | undefined {
  return path === undefined ? undefined : { path, baseline: readOldFindings(path, io, flags) };
}

/** Tells findings that a baseline may let pass from those on which something stronger has the word. */
export type Passable = (finding: Finding, policy: Policy) => boolean;

/**
 * Findings that are open, but none of a locked check, which nothing silences, and none that a reviewer has answered: was it accepted or asked about, or set to open again, that holds.
 * To skip a finding is no answer, and what is carried over from another sentence is none on this one.
 */
export function passableBy(decisions: readonly Decision[]): Passable {
  const answered = new Set(
    [...headsBySubject(decisions).values()]
      .flat()
      .filter((decision) => !isWide(decision) && decision.verdict !== 'skipped')
      .map(({ fingerprint }) => fingerprint),
  );
  return ({ status, checks, fingerprints }, policy) =>
    ['open', 'skipped', 'carried'].includes(status) &&
    !checks.some((check) => policy.checks.get(check)?.locked) &&
    !fingerprints.some((id) => answered.has(id));
}

/** The report in which old findings are dismissed, one for each entry of the baseline. @param report with what reviewers have judged */
export function withBaseline(
  report: Report,
  policy: Policy,
  old: BaselineInForce | undefined,
  isPassable: Passable,
): Report {
  if (!old) return report;
  const candidates = report.findings.filter((finding) => isPassable(finding, policy));
  const passing = findingsAmong(idsFor(old.baseline, pathInBaseline(old.path, report.target.path)), candidates);
  if (passing.size === 0) return report;
  const findings = report.findings
    .map((finding) => (passing.has(finding) ? dismissed(finding, 'baseline', 'it is in the baseline') : finding))
    .sort(inReadingOrder);
  return {
    ...report,
    findings,
    summary: { ...report.summary, ...summarizeFindings(report.summary.segments, findings) },
  };
}
