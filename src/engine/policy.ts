import type { Check } from '../core/check.js';
import type { Dismissal, Finding, ReportPlace } from '../core/finding.js';
import { atLeast, type Severity } from '../core/mqm.js';
import type { CheckSettings, IgnoreEntry, Policy, ProfileName } from '../core/policy.js';

/** What a profile reports. */
interface Level {
  /** Confidence from which on a finding is certain. */
  readonly certainFrom: number;
  /** Whether the uncertain ones are reported. */
  readonly uncertain: boolean;
  /** Findings below this severity are not reported. */
  readonly least: Severity;
}

const LEVELS: Readonly<Record<ProfileName, Level>> = {
  strict: { certainFrom: 0, uncertain: true, least: 'neutral' },
  default: { certainFrom: 0.7, uncertain: true, least: 'neutral' },
  quiet: { certainFrom: 0.8, uncertain: false, least: 'major' },
};

/** The checks that are run. */
export function checksInForce<Context>(
  checks: readonly Check<Context>[],
  language: string,
  policy: Policy,
): readonly Check<Context>[] {
  return checks.filter(
    ({ meta }) =>
      (meta.languages === 'all' || meta.languages.includes(language)) && settingsOf(policy, meta.id).off !== true,
  );
}

/** What the policy says of one check. */
export function settingsOf({ checks }: Policy, check: string): CheckSettings {
  return checks.get(check) ?? {};
}

/** Whether a finding of a check is certain by its confidence. */
export function isCertain(policy: Policy, check: string, confidence: number): boolean {
  return confidence >= (settingsOf(policy, check).certainFrom ?? LEVELS[policy.profile].certainFrom);
}

/** Whether the words of a finding are among those that its check is told to let pass. */
export function isAllowed(policy: Policy, check: string, { text }: ReportPlace): boolean {
  const { allow = [] } = settingsOf(policy, check);
  return text !== '' && allow.some((word) => folded(word) === folded(text));
}

/**
 * Leaves out what the profile does not report, and dismisses what the ignore entries name. Findings of a locked check are never touched.
 * @param findings merged ones of one document
 */
export function applyPolicy(findings: readonly Finding[], policy: Policy): Finding[] {
  const level = LEVELS[policy.profile];
  return findings.flatMap((finding) => {
    if (isLocked(policy, finding)) return [finding];
    if ((finding.uncertain && !level.uncertain) || !atLeast(finding.severity, level.least)) return [];
    const entry = policy.ignore.find((candidate) => names(candidate, finding));
    return [entry ? dismissed(finding, 'configuration', entry.reason) : finding];
  });
}

/** Whether a check that has a part in a finding is locked: nothing dismisses the finding then. */
export function isLocked(policy: Policy, { checks }: Pick<Finding, 'checks'>): boolean {
  return checks.some((check) => settingsOf(policy, check).locked);
}

/** The same finding, dismissed. */
export function dismissed(finding: Finding, dismissedBy: Dismissal, reason: string): Finding {
  return { ...finding, status: 'dismissed', reason, dismissedBy };
}

function names({ id, check, text }: IgnoreEntry, finding: Finding): boolean {
  return (
    (id === undefined || finding.fingerprints.includes(id)) &&
    (check === undefined || finding.checks.includes(check)) &&
    (text === undefined || folded(text) === folded(finding.target.text))
  );
}

function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
