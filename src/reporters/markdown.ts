import type { Finding } from '../core/finding.js';
import { SEVERITIES } from '../core/mqm.js';
import type { Report } from '../core/report.js';
import { bytesOf, codeOf, proseOf } from '../text/markdown-text.js';
import { findingRow, rowOf, tableHead } from './markdown-row.js';
import { isStanding, programPath, unreadTexts } from './program-findings.js';
import { worstFirst } from './program-levels.js';
import { type Say, sayIn } from './report-words.js';
import { type RenderOptions, type Reporter, reportsOf } from './reporter.js';
import { shortEnd, shortMiddle } from './shorten.js';
import { en } from './words/en.js';

/** Bytes of UTF-8 that the report may have: GitHub refuses a comment of more than 65,536 characters, and a script may write some words before it. */
const LIMIT = 60_000;
/** Bytes for the lines at the end. */
const RESERVE = 500;
const PATH_COLUMNS = 120;
/** Texts that could not be read, of which there may be as many as texts. */
const UNREAD_NAMED = 20;
/** By which a script finds the comment that it wrote before. Nobody sees it. */
const MARKER = '<!-- taiyaku -->';

/**
 * The report as a comment on a pull request or the summary of a job: counts, then each text's findings in a table, uncertain ones folded (GitHub Flavored Markdown). Where there is
 * no room for all, it has the worst ones of all texts and says how many more there are.
 */
export const markdown: Reporter = {
  id: 'markdown',
  isForPeople: true,
  render(result, options) {
    const reports = reportsOf(result);
    const say = sayIn(options.words ?? en);
    const head = `${MARKER}\n## taiyaku\n\n${unreadOf(options, say)}${countsOf(reports, say)}`;
    const { sections, left } = fill(reports, LIMIT - RESERVE - bytesOf(head), options, say);
    const clean = reports.filter(({ findings }) => !findings.some(isStanding)).length;
    const end = [
      ...(left > 0 ? [say(left === 1 ? 'markdown.more.one' : 'markdown.more', { count: left })] : []),
      // Of one text the counts have said it.
      ...(clean > 0 && reports.length > 1
        ? [say(clean === 1 ? 'markdown.clean.one' : 'markdown.clean', { count: clean })]
        : []),
    ];
    return `${[head, ...sections, ...end.map((line) => `${line}\n`)].join('\n')}`;
  },
};

/** Texts that could not be read, before all else: who reads only this must not take them for checked. */
function unreadOf(options: RenderOptions, say: Say): string {
  const unread = unreadTexts(options);
  if (unread.length === 0) return '';
  const lines = unread
    .slice(0, UNREAD_NAMED)
    .map(({ path, what }) => `- ${codeOf(shortEnd(path, PATH_COLUMNS))}: ${proseOf(what)}`);
  if (unread.length > UNREAD_NAMED)
    lines.push(`- ${say('markdown.unread.more', { count: unread.length - UNREAD_NAMED })}`);
  return `**${say('markdown.unread')}**\n\n${lines.join('\n')}\n\n`;
}

function countsOf(reports: readonly Report[], say: Say): string {
  const standing = reports.flatMap(({ findings }) => findings.filter(isStanding));
  const certain = standing.filter(({ uncertain }) => !uncertain);
  const levels = [...SEVERITIES].reverse().map((severity): [string, number] => {
    return [say(`severity.${severity}`), certain.filter((finding) => finding.severity === severity).length];
  });
  const uncertain = standing.length - certain.length;
  const others: [string, number][] = [
    [say('finding.uncertain'), uncertain],
    [say('status.dismissed'), sum(reports, ({ summary }) => summary.dismissed)],
    [say('markdown.leftOut'), sum(reports, ({ summary }) => summary.leftOut ?? 0)],
  ];
  const told = others.filter(([, count]) => count > 0);
  const columns = certain.length > 0 ? [...levels, ...told] : told;
  const findings = say(certain.length === 1 ? 'title.findings.one' : 'title.findings', { count: certain.length });
  const total = say(reports.length === 1 ? 'total.one' : 'total', { count: reports.length, findings, uncertain });
  if (columns.length === 0) return `${total}\n`;
  const [names, counts] = [columns.map(([name]) => name), columns.map(([, count]) => String(count))];
  return `${total}\n\n${rowOf(names)}${rowOf(names.map(() => '---:'))}${rowOf(counts)}`;
}

function sum(reports: readonly Report[], countOf: (report: Report) => number): number {
  return reports.reduce((total, report) => total + countOf(report), 0);
}

/** The rows of a text that there is room for. */
interface Section {
  readonly report: Report;
  readonly certain: string[];
  readonly uncertain: string[];
}

/** Takes findings, the worst of all texts first, until one does not fit with the headings that it needs. @returns a text's section each, in the order of the texts */
function fill(
  reports: readonly Report[],
  room: number,
  options: RenderOptions,
  say: Say,
): { readonly sections: readonly string[]; readonly left: number } {
  const sections = reports.map((report): Section => ({ report, certain: [], uncertain: [] }));
  const all = sections
    .flatMap((section) => section.report.findings.filter(isStanding).map((finding) => ({ section, finding })))
    .sort((a, b) => worstFirst(a.finding, b.finding));
  let free = room;
  let taken = 0;
  for (const { section, finding } of all) {
    const words = options.words ?? en;
    const row = findingRow(finding, { targetText: options.texts.get(section.report.target.path), say, words });
    const cost = bytesOf(row) + headingBytes(section, finding, options, say);
    if (cost > free) break;
    (finding.uncertain ? section.uncertain : section.certain).push(row);
    free -= cost;
    taken++;
  }
  const filled = sections.filter(({ certain, uncertain }) => certain.length + uncertain.length > 0);
  return { sections: filled.map((section) => sectionText(section, options, say)), left: all.length - taken };
}

function headingBytes(section: Section, { uncertain }: Finding, options: RenderOptions, say: Say): number {
  const isFirst = section.certain.length + section.uncertain.length === 0;
  const isFirstOfTable = (uncertain ? section.uncertain : section.certain).length === 0;
  // One more for the empty line between sections.
  const heading = isFirst ? bytesOf(headingOf(section.report, options)) + 1 : 0;
  return heading + (isFirstOfTable ? bytesOf(uncertain ? folded([], section.report, say) : table([], say)) : 0);
}

function sectionText({ report, certain, uncertain }: Section, options: RenderOptions, say: Say): string {
  const shown = certain.length > 0 ? table(certain, say) : '';
  return `${headingOf(report, options)}${shown}${uncertain.length > 0 ? folded(uncertain, report, say) : ''}`;
}

function headingOf({ target, sources }: Report, options: RenderOptions): string {
  const path = codeOf(shortEnd(programPath(target.path, options), PATH_COLUMNS));
  const languages = sources.map(({ language }) => language).join(' ');
  return `### ${path} ← ${codeOf(shortMiddle(languages, PATH_COLUMNS))}\n`;
}

function table(rows: readonly string[], say: Say): string {
  return `\n${tableHead(say)}${rows.join('')}`;
}

/** Without the empty lines the table would be shown as it is written. */
function folded(rows: readonly string[], { findings }: Report, say: Say): string {
  const count = findings.filter((finding) => finding.uncertain && isStanding(finding)).length;
  const title = say('markdown.uncertain', { count });
  return `\n<details>\n<summary>${title}</summary>\n${table(rows, say)}\n</details>\n`;
}
