import type { Finding } from './finding.js';
import type { LanguageCode } from './language.js';
import type { Severity } from './mqm.js';
import type { Span } from './span.js';

export interface ReportAlignment {
  readonly beads: number;
  /** How many of them a reviewer has confirmed; absent when none. */
  readonly locked?: number;
  /** Segments without counterpart on either side. */
  readonly nulls: { readonly target: number; readonly source: number };
  readonly meanConfidence: number;
  /** Stretches of the target's text whose beads are doubtful. */
  readonly weakZones: readonly Span[];
}

export interface ReportSource {
  readonly path: string;
  readonly language: LanguageCode;
  readonly sha256: string;
  readonly original: boolean;
  readonly alignment: ReportAlignment;
}

export interface ReportSummary {
  readonly segments: number;
  /** Certain findings. */
  readonly findings: number;
  readonly uncertain: number;
  /** Findings, certain or not, that are counted nowhere else. */
  readonly dismissed: number;
  /** Findings that the report does not have, because only what is new was asked for and these are not. */
  readonly leftOut?: number;
  readonly bySeverity: Readonly<Record<Severity, number>>;
  readonly byCheck: Readonly<Record<string, number>>;
}

/** What `check` found in one target. Sorted, without a clock: the same input gives the same bytes. */
export interface Report {
  readonly schema: 'taiyaku.report/1';
  readonly tool: { readonly name: 'taiyaku'; readonly version: string };
  readonly target: { readonly path: string; readonly language: LanguageCode; readonly sha256: string };
  readonly sources: readonly ReportSource[];
  readonly summary: ReportSummary;
  readonly findings: readonly Finding[];
}
