import type { Finding } from '../core/finding.js';
import { SEVERITIES } from '../core/mqm.js';

/** Levels that build servers know, the gravest first. SARIF calls a notice a note, other formats an info. */
export const PROGRAM_LEVELS = ['error', 'warning', 'notice'] as const;

export type ProgramLevel = (typeof PROGRAM_LEVELS)[number];

/** The level of a finding. An uncertain one is a notice however grave it would be: it never fails a check, so it must not look as if it did. */
export function levelOf({ severity, uncertain }: Pick<Finding, 'severity' | 'uncertain'>): ProgramLevel {
  if (uncertain || severity === 'neutral') return 'notice';
  return severity === 'minor' ? 'warning' : 'error';
}

/**
 * Order of findings where a format has room for some only: certain before uncertain, then by severity, confidence. Equal ones stay as they stand, by place, when sorted stably.
 */
export function worstFirst(
  a: Pick<Finding, 'severity' | 'uncertain' | 'confidence'>,
  b: Pick<Finding, 'severity' | 'uncertain' | 'confidence'>,
): number {
  const gravity = SEVERITIES.indexOf(b.severity) - SEVERITIES.indexOf(a.severity);
  return Number(a.uncertain) - Number(b.uncertain) || gravity || b.confidence - a.confidence;
}
