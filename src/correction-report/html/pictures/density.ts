import { SEVERITIES } from '../../../core/mqm.js';
import { fitStart } from '../../../text/columns.js';
import type { ReportedSection, ReportedText } from '../../model.js';
import { say } from '../../writer.js';
import { lineHtml, quoteHtml } from '../escape.js';
import { type PageScope, tableHtml } from '../scope.js';
import { labelSvg, pictureHtml, short } from './frame.js';

const WIDTH = 340;
const BAR = { width: 300, height: 9 };
const LINE = 34;
/** Columns of a title that fit above its bar. */
const TITLE = 46;
/** Of a text with more sections those without corrections are in the table only. */
const MOST = 30;
const LEVELS = SEVERITIES.toReversed();

/**
 * Corrections of each section, the gravest first.
 * @param id unique on the page
 * @returns empty where there is nothing to compare
 */
export function densityHtml({ sections, language }: ReportedText, id: string, scope: PageScope): string {
  const { said, number } = scope;
  const most = Math.max(0, ...sections.map(sumOf));
  if (most === 0) return '';
  const shown = sections.length <= MOST ? sections : sections.filter((section) => sumOf(section) > 0);
  const lines = shown.map((section, k) => {
    const y = k * LINE;
    const end = (sumOf(section) / most) * BAR.width;
    return [
      labelOf(section, language, y + 12, scope),
      barsOf(section, y + 18, most),
      labelSvg(number(sumOf(section)), end + 6, y + 26.5, ' class="value"'),
    ].join('');
  });
  const rows = sections.map((section) => [
    section.title === undefined ? lineHtml(linesOf(section, scope)) : quoteHtml(section.title, language),
    said('place.line', { line: section.line }),
    ...LEVELS.map((severity) => number(section.bySeverity[severity])),
  ]);
  const heads = [
    said('column.section'),
    said('column.place'),
    ...LEVELS.map((severity) => said(`severity.${severity}`)),
  ];
  const used = LEVELS.filter((severity) => sections.some(({ bySeverity }) => bySeverity[severity] > 0));
  return pictureHtml({
    id,
    title: said('picture.density'),
    description: said('picture.density.text'),
    width: WIDTH,
    height: shown.length * LINE,
    shapes: lines.join('\n'),
    legend: used.map((severity) => [severity, said(`severity.${severity}`)]),
    table: tableHtml(heads, rows, [2, 3, 4, 5]),
    tableLabel: said('page.table'),
  });
}

/** Above its bar. */
function labelOf(section: ReportedSection, language: string, y: number, scope: PageScope): string {
  const { title } = section;
  if (title === undefined) return labelSvg(linesOf(section, scope), 0, y);
  return labelSvg(fitStart(title, TITLE), 0, y, ` lang="${language}"`);
}

/** What a section without a heading is called: `lines 41–60`. */
function linesOf({ line, lastLine }: ReportedSection, { words }: PageScope): string {
  if (line === lastLine) return say(words, 'place.line', { line });
  return say(words, 'place.lines', { first: line, last: lastLine });
}

function sumOf({ bySeverity }: ReportedSection): number {
  return SEVERITIES.reduce((sum, severity) => sum + bySeverity[severity], 0);
}

/** One bar a severity, side by side. */
function barsOf({ bySeverity }: ReportedSection, y: number, most: number): string {
  let x = 0;
  return LEVELS.map((severity) => {
    const wide = (bySeverity[severity] / most) * BAR.width;
    const bar = `<rect class="${severity}" x="${short(x)}" y="${y}" width="${short(wide)}" height="${BAR.height}"/>`;
    x += wide;
    return wide === 0 ? '' : bar;
  }).join('');
}
