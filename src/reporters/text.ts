import type { Finding, ReportTestimony } from '../core/finding.js';
import { SEVERITIES } from '../core/mqm.js';
import type { Report, ReportSummary } from '../core/report.js';
import type { Span } from '../core/span.js';
import { columnsOf } from '../text/columns.js';
import { createLocator } from '../text/position.js';
import { visible } from '../text/visible.js';
import { wrap } from '../text/wrap.js';
import { createPalette, type Palette } from './palette.js';
import { type ReportWords, type Say, sayIn } from './report-words.js';
import { type RenderOptions, type Reporter, reportsOf } from './reporter.js';
import { fitPath, formatFinding, formatShort, type Group, type TextScope } from './text-finding.js';
import { en } from './words/en.js';

/** The report for people, in the order of the document: certain findings in full, uncertain ones in a line each, sums. */
export const text: Reporter = {
  id: 'text',
  isForPeople: true,
  render(result, options) {
    const reports = reportsOf(result);
    const palette = createPalette(options.color);
    const words = options.words ?? en;
    const say = sayIn(words);
    const parts = reports.map((report) => formatReport(report, options, palette, words));
    if (result.schema === 'taiyaku.report-set/1') parts.push(formatTotal(reports, say, options.width));
    return parts.join('\n');
  },
};

function formatReport(report: Report, options: RenderOptions, palette: Palette, words: ReportWords): string {
  const say = sayIn(words);
  const scope: TextScope = {
    targetLanguage: report.target.language,
    targetText: options.texts.get(report.target.path),
    sourceText: (testimony) => sourceText(report, testimony, options.texts),
    palette,
    say,
    words,
    width: options.width,
  };
  const standing = report.findings.filter(({ status }) => status !== 'dismissed');
  const ordered = standing.sort((a, b) => a.target.start - b.target.start || a.target.end - b.target.end);
  const certain = groupByConcept(ordered.filter((finding) => !finding.uncertain));
  const uncertain = groupByConcept(ordered.filter((finding) => finding.uncertain));
  const blocks = [formatTitle(report, scope), ...certain.map((group) => formatFinding(group, scope))];
  if (uncertain.length > 0) {
    const title = palette.title(say('uncertain.title'));
    if (options.uncertain) blocks.push(`${title}\n`, ...uncertain.map((group) => formatFinding(group, scope)));
    else {
      const findings = ordered.filter((finding) => finding.uncertain);
      blocks.push(`${title}\n${findings.map((finding) => formatShort(finding, scope)).join('')}`);
    }
  }
  blocks.push(formatSummary(report, scope));
  return blocks.join('\n');
}

/** Two sources may be in one language: the one that has the words at the place is meant. */
function sourceText(
  report: Report,
  testimony: ReportTestimony,
  texts: ReadonlyMap<string, string>,
): string | undefined {
  return report.sources
    .filter(({ language }) => language === testimony.language)
    .map(({ path }) => texts.get(path))
    .find((source) => source?.slice(testimony.start, testimony.end) === testimony.text);
}

/** Findings of one check that say the same of one concept are one decision for the reviser. */
function groupByConcept(findings: readonly Finding[]): Group[] {
  const groups = new Map<string, Finding[]>();
  findings.forEach((finding, index) => {
    const { check, messageId, data, actual, severity, expected, status } = finding;
    const same = [check, messageId, data.concept, actual, severity, expected, status];
    const key = data.concept === undefined ? String(index) : JSON.stringify(same);
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  });
  return [...groups.values()].map(([first, ...others]) => ({ first: first!, others }));
}

function formatTitle(report: Report, { palette, say, width }: TextScope): string {
  const { findings, uncertain } = report.summary;
  const certain = countOf(findings, say);
  const count = uncertain > 0 ? say('title.uncertain', { findings: certain, count: uncertain }) : certain;
  const languages = report.sources.map(({ language }) => visible(language)).join(' ');
  const arrow = `  <-  ${languages}`;
  const path = fitPath(report.target.path, Math.max(20, width - columnsOf(arrow) - columnsOf(count) - 2));
  const gap = ' '.repeat(Math.max(2, width - columnsOf(path + arrow) - columnsOf(count)));
  return `${palette.title(path)}${arrow}${gap}${count}\n`;
}

type Sums = Pick<ReportSummary, 'findings' | 'bySeverity' | 'uncertain' | 'dismissed' | 'leftOut'>;

/** The counts of a text, or of several: `2 findings: 1 critical, 1 minor. 3 uncertain.`, and what was left out in a line of its own. */
function sayCounts({ findings, bySeverity, uncertain, dismissed, leftOut = 0 }: Sums, say: Say): string[] {
  const levels = [...SEVERITIES].reverse().filter((severity) => bySeverity[severity] > 0);
  const named = levels
    .map((severity) => say('summary.level', { count: bySeverity[severity], severity: say(`severity.${severity}`) }))
    .join(say('joint'));
  const sums = { count: findings, levels: named };
  const lines = [
    findings === 0 ? say('summary.none') : say(findings === 1 ? 'summary.findings.one' : 'summary.findings', sums),
  ];
  if (uncertain > 0) lines[0] += say('summary.uncertain', { count: uncertain });
  if (dismissed > 0) lines[0] += say('summary.dismissed', { count: dismissed });
  if (leftOut > 0) lines.push(say(leftOut === 1 ? 'summary.leftOut.one' : 'summary.leftOut', { count: leftOut }));
  return lines;
}

function formatSummary(report: Report, { targetText, say, width }: TextScope): string {
  const lines = sayCounts(report.summary, say);
  const mean = report.sources.map(
    ({ language, alignment }) => `${visible(language)} ${alignment.meanConfidence.toFixed(2)}`,
  );
  lines.push(say('summary.alignment', { means: mean.join(say('joint')) }));
  for (const { language, alignment } of report.sources) {
    if (alignment.weakZones.length === 0 || targetText === undefined) continue;
    const { lines: shown, count } = linesOf(alignment.weakZones, targetText, say('joint'));
    const values = { language: visible(language), lines: shown, count };
    lines.push(say(count > 0 ? 'summary.weak.more' : 'summary.weak', values));
  }
  return `${lines.flatMap((line) => wrap(line, width)).join('\n')}\n`;
}

/** Zones that are named before "and N more". */
const NAMED = 8;

function linesOf(
  zones: readonly Span[],
  targetText: string,
  joint: string,
): { readonly lines: string; readonly count: number } {
  const locator = createLocator(targetText);
  const ranges = zones.map(({ start, end }) => {
    const first = locator.locate(start).line;
    const last = locator.locate(Math.max(start, end - 1)).line;
    return first === last ? `${first}` : `${first}-${last}`;
  });
  const shown = [...new Set(ranges)];
  return { lines: shown.slice(0, NAMED).join(joint), count: Math.max(0, shown.length - NAMED) };
}

function countOf(findings: number, say: Say): string {
  return say(findings === 1 ? 'title.findings.one' : 'title.findings', { count: findings });
}

/** The last line of several texts: who scrolls to the end sees what all of them have. */
function formatTotal(reports: readonly Report[], say: Say, width: number): string {
  const sumOf = (count: (summary: ReportSummary) => number) =>
    reports.reduce((sum, one) => sum + count(one.summary), 0);
  const lines = sayCounts(
    {
      findings: sumOf(({ findings }) => findings),
      bySeverity: {
        neutral: sumOf(({ bySeverity }) => bySeverity.neutral),
        minor: sumOf(({ bySeverity }) => bySeverity.minor),
        major: sumOf(({ bySeverity }) => bySeverity.major),
        critical: sumOf(({ bySeverity }) => bySeverity.critical),
      },
      uncertain: sumOf(({ uncertain }) => uncertain),
      dismissed: sumOf(({ dismissed }) => dismissed),
      leftOut: sumOf(({ leftOut = 0 }) => leftOut),
    },
    say,
  );
  lines[0] = say(reports.length === 1 ? 'texts.checked.one' : 'texts.checked', { count: reports.length }) + lines[0];
  return `${lines.flatMap((line) => wrap(line, width)).join('\n')}\n`;
}
