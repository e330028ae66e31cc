import type { Finding, ReportPlace, ReportTestimony, Suggestion } from '../core/finding.js';
import { SEVERITIES } from '../core/mqm.js';
import type { Report, ReportSource } from '../core/report.js';
import { escapeUnseen } from '../text/visible.js';
import type { Reporter } from './reporter.js';

/**
 * The report for other programs, by `schemas/report-1.schema.json` and `schemas/report-set-1.schema.json`. Keys stand in the order of
 * the schema whatever the order in memory; characters that would control a terminal are escaped, their values are unchanged.
 */
export const json: Reporter = {
  id: 'json',
  isForPeople: false,
  render(result) {
    const value =
      result.schema === 'taiyaku.report-set/1'
        ? { schema: result.schema, reports: result.reports.map(reportValue) }
        : reportValue(result);
    return `${escapeUnseen(JSON.stringify(value, null, 2))}\n`;
  },
};

function reportValue(report: Report): object {
  const { schema, tool, target, summary } = report;
  return {
    schema,
    tool: { name: tool.name, version: tool.version },
    target: { path: target.path, language: target.language, sha256: target.sha256 },
    sources: report.sources.map(sourceValue),
    summary: {
      segments: summary.segments,
      findings: summary.findings,
      uncertain: summary.uncertain,
      dismissed: summary.dismissed,
      ...(summary.leftOut !== undefined && { leftOut: summary.leftOut }),
      bySeverity: Object.fromEntries(SEVERITIES.map((severity) => [severity, summary.bySeverity[severity]])),
      byCheck: sorted(summary.byCheck),
    },
    findings: report.findings.map(findingValue),
  };
}

function sourceValue(source: ReportSource): object {
  const { path, language, sha256, original, alignment } = source;
  return {
    path,
    language,
    sha256,
    original,
    alignment: {
      beads: alignment.beads,
      ...(alignment.locked !== undefined && { locked: alignment.locked }),
      nulls: { target: alignment.nulls.target, source: alignment.nulls.source },
      meanConfidence: alignment.meanConfidence,
      weakZones: alignment.weakZones.map(({ start, end }) => ({ start, end })),
    },
  };
}

function findingValue(finding: Finding): object {
  const { id, fingerprints, check, checks, messageId, data, mqm, its, severity, confidence, uncertain } = finding;
  const { message, explanation, segment, actual, expected, status } = finding;
  return {
    id,
    fingerprints,
    check,
    checks,
    messageId,
    data: sorted(data),
    mqm,
    its,
    severity,
    confidence,
    uncertain,
    message,
    explanation,
    segment,
    target: placeValue(finding.target),
    sources: finding.sources.map(testimonyValue),
    related: finding.related.map(placeValue),
    actual,
    expected,
    suggestions: finding.suggestions.map(suggestionValue),
    status,
    ...(finding.reason === undefined ? {} : { reason: finding.reason }),
    ...(finding.dismissedBy === undefined ? {} : { dismissedBy: finding.dismissedBy }),
  };
}

function placeValue({ start, end, line, column, text }: ReportPlace): object {
  return { start, end, line, column, text };
}

function testimonyValue(testimony: ReportTestimony): object {
  return { language: testimony.language, ...placeValue(testimony), role: testimony.role };
}

function suggestionValue({ start, end, text }: Suggestion): object {
  return { start, end, text };
}

function sorted<T>(record: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}
