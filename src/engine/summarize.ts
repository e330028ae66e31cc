import { measureFit } from '../align/fit.js';
import { type Bead, WEAK_BEAD } from '../core/alignment.js';
import type { Collation, Source } from '../core/collation.js';
import type { Finding } from '../core/finding.js';
import { SEVERITIES, type Severity } from '../core/mqm.js';
import type { ReportAlignment, ReportSummary } from '../core/report.js';
import { toDocumentSpan } from '../core/segment.js';
import type { Span } from '../core/span.js';

/** Counts of the certain findings; uncertain and dismissed ones have a number of their own each. */
export function summarizeFindings(segments: number, findings: readonly Finding[]): ReportSummary {
  const standing = findings.filter(({ status }) => status !== 'dismissed');
  const certain = standing.filter((finding) => !finding.uncertain);
  const bySeverity = Object.fromEntries(SEVERITIES.map((severity) => [severity, 0])) as Record<Severity, number>;
  const byCheck: Record<string, number> = {};
  for (const finding of certain) {
    bySeverity[finding.severity]++;
    byCheck[finding.check] = (byCheck[finding.check] ?? 0) + 1;
  }
  return {
    segments,
    findings: certain.length,
    uncertain: standing.length - certain.length,
    dismissed: findings.length - standing.length,
    bySeverity,
    byCheck: Object.fromEntries(Object.entries(byCheck).sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}

/** What the report says of one source's alignment. */
export function summarizeAlignment(collation: Collation, source: Source): ReportAlignment {
  const { beads } = source.alignment;
  const locked = count(beads, (bead) => (bead.locked ? 1 : 0));
  return {
    beads: beads.length,
    ...(locked > 0 && { locked }),
    nulls: {
      target: count(beads, (bead) => (bead.source.length === 0 ? bead.target.length : 0)),
      source: count(beads, (bead) => (bead.target.length === 0 ? bead.source.length : 0)),
    },
    meanConfidence: round(measureFit(source.alignment).meanConfidence),
    weakZones: weakZones(collation, source),
  };
}

function count(beads: readonly Bead[], of: (bead: Bead) => number): number {
  return beads.reduce((sum, bead) => sum + of(bead), 0);
}

function weakZones(collation: Collation, source: Source): Span[] {
  const zones: { start: number; end: number }[] = [];
  let open = false;
  for (const bead of source.alignment.beads) {
    if (bead.target.length === 0) continue;
    const weak = source.doubtful || bead.confidence < WEAK_BEAD;
    if (weak) {
      for (const index of bead.target) {
        const segment = collation.target.segments[index]!;
        const span = toDocumentSpan(segment, { start: 0, end: segment.text.length });
        if (open) zones[zones.length - 1]!.end = span.end;
        else zones.push({ ...span });
        open = true;
      }
    }
    open = weak;
  }
  return zones;
}

/** Three digits are enough for people and keep reports equal between runs. */
export function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
