import type { Check } from '../core/check.js';
import type { Document } from '../core/document.js';
import type { InlineIgnore } from '../core/inline-ignore.js';
import type { Policy } from '../core/policy.js';
import type { Report } from '../core/report.js';
import { idleIgnores } from '../engine/inline-ignores.js';
import { settingsOf } from '../engine/policy.js';
import type { CheckContext } from '../evidence/context.js';
import { nearest } from '../text/nearest.js';

/** A text that was checked, and how. */
export interface IgnoringText {
  readonly document: Document;
  readonly report: Report;
  readonly policy: Policy;
  /** It was checked beside other texts. */
  readonly isOneOfMany: boolean;
  /** It was compared with an earlier commit. */
  readonly hasEarlier: boolean;
}

type KnownChecks = readonly Check<CheckContext>[];

/** What is to be said of the comments by which a text lets findings stay, with path and line: faulty ones, checks that do not exist, and those that let nothing pass. */
export function ignoreRemarks(text: IgnoringText, checks: KnownChecks): string[] {
  const { document, report, policy } = text;
  if (!document.ignores) return [];
  const { entries, faults } = document.ignores;
  const known = new Set(checks.map(({ meta }) => meta.id));
  const idle = new Set(idleIgnores(report.findings, entries, policy));
  const said = entries.flatMap((ignore) => {
    const unknown = ignore.checks.filter((id) => !known.has(id));
    const remarks = unknown.map((id) => ({ line: ignore.line, what: unknownCheck(id, [...known]) }));
    const what = unknown.length === 0 && idle.has(ignore) ? idleRemark(ignore, text, checks) : undefined;
    return what === undefined ? remarks : [...remarks, { line: ignore.line, what }];
  });
  return [...faults, ...said]
    .sort((a, b) => a.line - b.line)
    .map(({ line, what }) => `${document.path}:${line}: ${what}`);
}

function unknownCheck(id: string, known: readonly string[]): string {
  const meant = nearest(id, known);
  const cure = meant ? `did you mean ${meant}?` : 'taiyaku explain lists the checks';
  return `there is no check "${id}": ${cure}`;
}

/** Undefined where other flags, or other texts beside this one, may bring the finding back. */
function idleRemark(ignore: InlineIgnore, text: IgnoringText, checks: KnownChecks): string | undefined {
  const { policy } = text;
  const locked = ignore.checks.filter((id) => settingsOf(policy, id).locked);
  if (locked.length > 0) return `the configuration locks ${locked.join(', ')}: no comment lets its findings stay`;
  const named = checks.filter(({ meta }) => ignore.checks.length === 0 || ignore.checks.includes(meta.id));
  const isAsked = ({ meta }: Check<CheckContext>) => settingsOf(policy, meta.id).off !== true;
  if (policy.profile === 'quiet' || !named.every(isAsked)) return undefined;
  if (ignore.checks.length > 0 && !named.every((check) => sawAll(check, text))) return undefined;
  const what = ignore.checks.length === 0 ? 'nothing is found' : `${ignore.checks.join(', ')} finds nothing`;
  return `this comment ignores nothing: ${what} there; remove it, or put it before the right words`;
}

/** Whether a check had all that it looks at: the other texts of the run, the text as it was. */
function sawAll({ meta, across }: Check<CheckContext>, { isOneOfMany, hasEarlier }: IgnoringText): boolean {
  return (isOneOfMany || !across) && (hasEarlier || meta.id !== 'stale-translation');
}
