import type { Decision } from '../core/decision.js';
import type { Finding } from '../core/finding.js';
import type { Policy } from '../core/policy.js';
import type { Report } from '../core/report.js';
import { applyPolicy, isLocked } from '../engine/policy.js';
import { inReadingOrder } from '../engine/run.js';
import { summarizeFindings } from '../engine/summarize.js';
import { findDecisionFolder } from '../io/decision-file.js';
import { openDecisionStore } from '../io/decision-store.js';
import { isOwnItem, withOwnItems } from '../review/decisions/own.js';
import { type Standing, standings } from '../review/decisions/standing.js';
import { reportOf, type TextReview } from './text-review.js';

/**
 * The judgements that hold for texts of a folder: those of `.taiyaku` in it or above it.
 * @throws Fault `usage` when they are there and cannot be read
 */
export function decisionsFor(folder: string): readonly Decision[] {
  const own = findDecisionFolder(folder);
  return own === undefined ? [] : openDecisionStore(own, { by: '' }).read().lines;
}

/** The report of a text with what reviewers have judged: statuses, reasons, severities, and what they found themselves. Nothing is said against a locked check. */
export function withDecisions(text: TextReview, policy: Policy, decisions: readonly Decision[]): Report {
  const report = reportOf(text);
  if (decisions.length === 0) return report;
  const review = withOwnItems(text.review, decisions);
  if (review.items.length === 0) return report;
  // The profile holds for them, too: quiet reports nothing minor.
  const own = applyPolicy(
    review.items.filter(isOwnItem).map(({ finding }) => finding),
    policy,
  );
  const standing = new Map(standings(review, decisions).map((one, k) => [review.items[k]!.finding.id, one] as const));
  const findings = [...report.findings, ...own]
    .map((finding) => (isLocked(policy, finding) ? finding : judged(finding, standing.get(finding.id)!)))
    .sort(inReadingOrder);
  return { ...report, findings, summary: summarizeFindings(report.summary.segments, findings) };
}

function judged(finding: Finding, { status, decisions }: Standing): Finding {
  if (decisions.length === 0) return finding;
  const { reason, severity } = decisions.at(-1)!;
  const { reason: _reason, dismissedBy: _dismissedBy, ...said } = finding;
  return {
    ...said,
    status,
    ...(status === 'dismissed' && { dismissedBy: 'decision' as const }),
    ...(severity === undefined ? {} : { severity }),
    ...(reason === undefined ? {} : { reason }),
  };
}
