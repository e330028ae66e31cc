import type { Finding } from '../core/finding.js';
import type { InlineIgnore } from '../core/inline-ignore.js';
import type { Policy } from '../core/policy.js';
import { overlaps, type Span } from '../core/span.js';
import { dismissed, isLocked } from './policy.js';

/**
 * Dismisses what comments in the text let pass, for the reason of the innermost one. Findings of a locked check and those that are dismissed already stay as they are.
 * @param findings of one document
 * @param ignores of its comments, in its order
 */
export function applyInlineIgnores(
  findings: readonly Finding[],
  ignores: readonly InlineIgnore[],
  policy: Policy,
): Finding[] {
  return findings.map((finding) => {
    if (finding.status === 'dismissed' || isLocked(policy, finding)) return finding;
    const ignore = ignores.findLast((one) => isMeant(one, finding));
    return ignore ? dismissed(finding, 'comment', ignore.reason) : finding;
  });
}

/**
 * Comments that let nothing pass: what they were for is corrected by now, or they name the wrong check. One about a finding that is dismissed without it, too, is not idle.
 * @param findings as reported
 */
export function idleIgnores(
  findings: readonly Finding[],
  ignores: readonly InlineIgnore[],
  policy: Policy,
): InlineIgnore[] {
  const dismissible = findings.filter((finding) => !isLocked(policy, finding));
  return ignores.filter((ignore) => !dismissible.some((finding) => isMeant(ignore, finding)));
}

function isMeant({ checks, span }: InlineIgnore, finding: Finding): boolean {
  const isNamed = checks.length === 0 || finding.checks.some((check) => checks.includes(check));
  return isNamed && touches(finding.target, span);
}

/** An omission has a zero-width place, often at the very end of a block. */
function touches(finding: Span, stretch: Span): boolean {
  if (finding.start < finding.end) return overlaps(finding, stretch);
  return stretch.start < stretch.end && stretch.start <= finding.start && finding.start <= stretch.end;
}
