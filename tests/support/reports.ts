import type { Finding, ReportPlace, ReportTestimony, Role } from '../../src/core/finding.js';
import { SEVERITIES } from '../../src/core/mqm.js';
import type { Report } from '../../src/core/report.js';
import { createLocator } from '../../src/text/position.js';
import { parseMarked } from './marked-text.js';

/** A text whose words in question stand between ⟦ and ⟧; `⟦⟧` marks a place where something is missing. */
export interface MarkedFile {
  readonly path: string;
  readonly language: string;
  /** Text with one mark, or none. */
  readonly marked: string;
}

export interface ReportParts {
  readonly target: MarkedFile;
  readonly sources: readonly (MarkedFile & { readonly role?: Role })[];
  readonly finding?: Partial<Finding>;
}

/** A report of one finding about marked words, and the texts it speaks of. */
export function reportOf(parts: ReportParts): { report: Report; texts: Map<string, string> } {
  const target = placeOf(parts.target);
  const sources = parts.sources.flatMap((source): ReportTestimony[] => {
    const place = placeOf(source);
    return place ? [{ ...place, language: source.language, role: source.role ?? 'contradicts' }] : [];
  });
  const findings = target ? [findingOf(target, sources, parts.finding)] : [];
  const texts = [parts.target, ...parts.sources].map(({ path, marked }) => [path, parseMarked(marked).text] as const);
  return { report: reportOfFindings(parts, findings), texts: new Map(texts) };
}

function placeOf({ marked }: MarkedFile): ReportPlace | undefined {
  const { text, spans } = parseMarked(marked);
  const [span] = spans;
  return span && { ...span, ...createLocator(text).locate(span.start), text: text.slice(span.start, span.end) };
}

/** A finding with usual values, of which the test states those that matter to it. */
export function findingOf(
  target: ReportPlace,
  sources: readonly ReportTestimony[],
  stated: Partial<Finding> = {},
): Finding {
  return {
    id: '0a1b2c3d',
    fingerprints: ['0a1b2c3d'],
    check: 'number-mismatch',
    checks: ['number-mismatch'],
    messageId: 'value',
    data: {},
    mqm: 'accuracy/mistranslation',
    its: 'numbers',
    severity: 'major',
    confidence: 0.9,
    uncertain: false,
    message: 'The number differs.',
    explanation: 'The versions have another number here.',
    segment: 0,
    target,
    sources,
    related: [],
    actual: target.text,
    expected: [],
    suggestions: [],
    status: 'open',
    ...stated,
  };
}

/** A report with these findings and the sums that belong to them. */
export function reportOfFindings(
  { target, sources }: Pick<ReportParts, 'target' | 'sources'>,
  findings: readonly Finding[],
): Report {
  const certain = findings.filter(({ uncertain }) => !uncertain);
  const count = (severity: string) => certain.filter((finding) => finding.severity === severity).length;
  const checks = [...new Set(certain.map(({ check }) => check))].sort();
  return {
    schema: 'taiyaku.report/1',
    tool: { name: 'taiyaku', version: '0.0.0' },
    target: { path: target.path, language: target.language, sha256: 'a'.repeat(64) },
    sources: sources.map(({ path, language }, index) => ({
      path,
      language,
      sha256: 'b'.repeat(64),
      original: index === 0,
      alignment: { beads: 3, nulls: { target: 0, source: 1 }, meanConfidence: 0.95, weakZones: [] },
    })),
    summary: {
      segments: 3,
      findings: certain.length,
      dismissed: 0,
      uncertain: findings.length - certain.length,
      bySeverity: Object.fromEntries(SEVERITIES.map((severity) => [severity, count(severity)])) as never,
      byCheck: Object.fromEntries(checks.map((id) => [id, certain.filter(({ check }) => check === id).length])),
    },
    findings,
  };
}
