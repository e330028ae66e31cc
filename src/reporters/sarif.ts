import type { Finding } from '../core/finding.js';
import type { Report } from '../core/report.js';
import { plural } from '../text/plural.js';
import { escapeUnseen } from '../text/visible.js';
import { type ProgramFinding, programFindings } from './program-findings.js';
import { worstFirst } from './program-levels.js';
import { type RenderOptions, type Reporter, reportsOf, type UnreadText } from './reporter.js';
import { artifactOf, sarifResults, sarifText } from './sarif-results.js';

/** Results of a run that GitHub takes; it refuses a file with more ("SARIF results exceed hard limit" in its documentation). */
const RESULTS = 25_000;

/**
 * The report as a log of the Static Analysis Results Interchange Format, OASIS Standard 2.1.0: one run, a result a finding. Dismissed findings are in it with what
 * dismissed them; what has been written already is not. Columns are UTF-16 units.
 */
export const sarif: Reporter = {
  id: 'sarif',
  isForPeople: false,
  render(result, options) {
    const reports = reportsOf(result);
    const all = programFindings(result, options, ({ status }) => status !== 'written');
    const kept = all.length > RESULTS ? all.toSorted(worstOpenFirst).slice(0, RESULTS) : all;
    const rules = rulesOf(kept);
    const isBaselined = all.some(({ finding }) => finding.dismissedBy === 'baseline');
    const [first] = reports;
    const log = {
      version: '2.1.0',
      $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
      runs: [
        {
          tool: { driver: { name: 'taiyaku', ...(first && { version: first.tool.version }), rules } },
          language: 'en',
          invocations: [invocationOf(reports, all.length - kept.length, options)],
          originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the repository.' } } },
          newlineSequences: ['\r\n', '\n', '\r'],
          columnKind: 'utf16CodeUnits',
          results: sarifResults(kept, rules, options, isBaselined),
        },
      ],
    };
    return `${escapeUnseen(JSON.stringify(log, null, 2))}\n`;
  },
};

/** Open findings before dismissed ones, then the worst; equal ones stay in the order of the report. */
function worstOpenFirst({ finding: a }: ProgramFinding, { finding: b }: ProgramFinding): number {
  const isDismissed = ({ status }: Finding) => Number(status === 'dismissed');
  return isDismissed(a) - isDismissed(b) || worstFirst(a, b);
}

/** The checks that have findings, by their names. */
function rulesOf(findings: readonly ProgramFinding[]): readonly { readonly id: string }[] {
  const kinds = new Map<string, Set<string>>();
  for (const { finding } of findings) {
    kinds.set(finding.check, (kinds.get(finding.check) ?? new Set()).add(finding.mqm));
  }
  return [...kinds]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, mqm]) => {
      const words = id.replaceAll('-', ' ');
      const short = `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
      const sorted = [...mqm].sort();
      const explain = `taiyaku explain ${id} says what this check looks for and when it is silent.`;
      return {
        id,
        shortDescription: { text: sarifText(short) },
        fullDescription: { text: sarifText(`${short} (MQM: ${sorted.join(', ')}).`) },
        help: { text: sarifText(explain) },
        properties: { mqm: sorted, tags: ['translation'] },
      };
    });
}

/** What is not in the log, said where servers and people look for it. A run that could not read a text did not succeed. */
function invocationOf(reports: readonly Report[], cut: number, options: RenderOptions): object {
  const unread = options.unread ?? [];
  const toolExecutionNotifications = [
    ...unread.map((text) => unreadNotification(text, options)),
    ...remarks(reports, cut),
  ];
  return {
    executionSuccessful: unread.length === 0,
    ...(toolExecutionNotifications.length > 0 && { toolExecutionNotifications }),
  };
}

function unreadNotification({ path, what }: UnreadText, options: RenderOptions): object {
  return {
    level: 'error',
    message: { text: sarifText(`not checked: ${what}`) },
    locations: [{ physicalLocation: { artifactLocation: artifactOf(path, options) } }],
  };
}

function remarks(reports: readonly Report[], cut: number): readonly object[] {
  const leftOut = reports.reduce((sum, { summary }) => sum + (summary.leftOut ?? 0), 0);
  const said = [
    ...(cut > 0
      ? [{ level: 'warning', text: `${plural(cut, 'finding')} more: a run has ${RESULTS} at most, the worst.` }]
      : []),
    ...(leftOut > 0
      ? [{ level: 'note', text: `${plural(leftOut, 'finding')} left out: only what is new was asked for.` }]
      : []),
  ];
  return said.map(({ level, text }) => ({ level, message: { text } }));
}
