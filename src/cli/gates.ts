import { EXIT, Fault } from '../core/fault.js';
import type { Finding } from '../core/finding.js';
import { atLeast, penaltyOf, scoreOf } from '../core/mqm.js';
import type { Report } from '../core/report.js';
import type { FailLevel } from '../io/config-schema.js';
import { plural } from '../text/plural.js';

/** When a check fails. */
export interface Gates {
  readonly failOn: FailLevel;
  /** So many findings may be open. */
  readonly maxOpen?: number;
  /** The score must be so high, of 100. */
  readonly minScore?: number;
}

/** Flags that set gates besides `--fail-on`. */
export interface GateFlags {
  readonly maxOpen?: string;
  readonly minScore?: string;
}

/** @throws Fault `usage` for what is no number */
export function gatesOf({ maxOpen, minScore }: GateFlags, failOn: FailLevel): Gates {
  return {
    failOn,
    ...(maxOpen !== undefined && {
      maxOpen: numberOf('--max-open', maxOpen, /^\d+$/u, 'a count, as in --max-open 20'),
    }),
    ...(minScore !== undefined && {
      minScore: numberOf('--min-score', minScore, /^(?:\d{1,2}(?:\.\d+)?|100)$/u, 'a number from 0 to 100'),
    }),
  };
}

function numberOf(where: string, text: string, form: RegExp, wanted: string): number {
  if (form.test(text)) return Number(text);
  throw new Fault('usage', { where, what: `"${text}" is not ${wanted}`, cure: 'See taiyaku check --help.' });
}

/** What a check ends with. */
export interface Outcome {
  readonly code: number;
  /** Which gates besides the severity it did not pass, for people. */
  readonly reasons: readonly string[];
  /** Of all texts together, 0–100. */
  readonly score: number;
}

/**
 * Whether a check passes. Uncertain and dismissed findings do not count, nor what has been written already; accepted but unwritten ones do.
 * @param characters of all texts under review
 * @param faulted a text could not be read, paired or aligned: that wins over findings
 */
export function outcomeOf(
  reports: readonly Report[],
  characters: number,
  { failOn, maxOpen, minScore }: Gates,
  faulted: boolean,
): Outcome {
  const open = reports.flatMap(({ findings }) => findings.filter(isOpen));
  const score = scoreOf(penaltyOf(open), characters);
  const reasons: string[] = [];
  if (maxOpen !== undefined && open.length > maxOpen) {
    const verb = open.length === 1 ? 'is' : 'are';
    reasons.push(`${plural(open.length, 'finding')} ${verb} open, and --max-open allows ${maxOpen}`);
  }
  if (minScore !== undefined && score < minScore) {
    reasons.push(`the score is ${score.toFixed(1)}, and --min-score demands ${minScore}`);
  }
  if (faulted) return { code: EXIT.input, reasons, score };
  const isGrave = failOn !== 'none' && open.some(({ severity }) => atLeast(severity, failOn));
  return { code: isGrave || reasons.length > 0 ? EXIT.findings : EXIT.done, reasons, score };
}

/** Says the score to whoever has asked for it, where no reason says it already. @returns undefined when there is nothing to say */
export function scoreNote(
  { score }: Pick<Outcome, 'score'>,
  { minScore }: Pick<Gates, 'minScore'>,
  verbose = false,
): string | undefined {
  if (minScore === undefined) return verbose ? `the score is ${score.toFixed(1)} of 100` : undefined;
  return score < minScore ? undefined : `the score is ${score.toFixed(1)}, and --min-score demands ${minScore}`;
}

function isOpen({ uncertain, status }: Finding): boolean {
  return !uncertain && status !== 'dismissed' && status !== 'written';
}
