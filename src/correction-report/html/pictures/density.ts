import { SEVERITIES } from '../../../core/mqm.js';
import { columnsOf, fitStart } from '../../../text/columns.js';
import type { ReportedSection, ReportedText } from '../../model.js';
import { say } from '../../writer.js';
import { lineHtml, quoteHtml } from '../escape.js';
import { type PageScope, tableHtml } from '../scope.js';
import { labelSvg, pictureHtml, short, titleOf } from './frame.js';

const WIDTH = 340;
const BAR = { width: 300, height: 9 };
const LINE = 34;
/** Columns of a title that fit above its bar. */
const TITLE = 46;
/** Of a text with more sections those without corrections are in the table only. */
const MOST = 30;
/** Columns between a title and what stands behind it. */
const BETWEEN = 3;
const LEVELS = SEVERITIES.toReversed();

/**
 * Corrections of each section, the gravest first. What nobody has looked at and the report does not list is hatched and said in words: a section without corrections is not a clean one.
 * @param id unique on the page
 * @returns empty where there is nothing to compare
 */
export function densityHtml(text: ReportedText, id: string, scope: PageScope): string {
  const { sections, language } = text;
  const { said, number } = scope;
  const most = Math.max(0, ...sections.map(wholeOf));
  if (most === 0) return '';
  const shown = sections.length <= MOST ? sections : sections.filter((section) => wholeOf(section) > 0);
  const unlisted = sections.reduce((sum, section) => sum + section.unlisted, 0);
  const lines = shown.map((section, k) => {
    const y = k * LINE;
    const end = (wholeOf(section) / most) * BAR.width;
    return [
      labelOf(section, language, y + 12, scope),
      barsOf(section, y + 18, most, `${id}-hatch`),
      labelSvg(countsOf(section, scope), end + 6, y + 26.5, ' class="value"'),
    ].join('');
  });
  const rows = sections.map((section) => [
    section.title === undefined ? lineHtml(linesOf(section, scope)) : quoteHtml(section.title, language),
    said('place.line', { line: section.line }),
    ...LEVELS.map((severity) => number(section.bySeverity[severity])),
    ...(unlisted > 0 ? [section.unlisted > 0 ? lineHtml(unlistedOf(section.unlisted, scope)) : '–'] : []),
  ]);
  const heads = [
    said('column.section'),
    said('column.place'),
    ...LEVELS.map((severity) => said(`severity.${severity}`)),
    ...(unlisted > 0 ? [said('column.status')] : []),
  ];
  const used = LEVELS.filter((severity) => sections.some(({ bySeverity }) => bySeverity[severity] > 0));
  return pictureHtml({
    id,
    title: titleOf(
      sections.some(({ title }) => title !== undefined) ? 'picture.density' : 'picture.density.lines',
      text,
      scope,
    ),
    description: said('picture.density.text'),
    width: WIDTH,
    height: shown.length * LINE,
    shapes: [...(unlisted > 0 ? [hatchOf(`${id}-hatch`)] : []), ...lines].join('\n'),
    legend: [
      ...used.map((severity) => [severity, said(`severity.${severity}`)] as const),
      ...(unlisted > 0 ? [['unlisted', lineHtml(unlistedOf(unlisted, scope)), `${id}-hatch`] as const] : []),
    ],
    table: tableHtml(heads, rows, [2, 3, 4, 5]),
    tableLabel: said('page.table'),
  });
}

/** Above its bar: its name, and at the end of the line what nobody has looked at. */
function labelOf(section: ReportedSection, language: string, y: number, scope: PageScope): string {
  const { title, unlisted } = section;
  const note = unlisted === 0 ? '' : unlistedOf(unlisted, scope);
  const room = note === '' ? TITLE : TITLE - columnsOf(note) - BETWEEN;
  const name =
    title === undefined
      ? labelSvg(linesOf(section, scope), 0, y)
      : labelSvg(fitStart(title, room), 0, y, ` lang="${language}"`);
  return note === '' ? name : `${name}${labelSvg(note, WIDTH, y, ' class="note" text-anchor="end"')}`;
}

function unlistedOf(count: number, { words, number }: PageScope): string {
  return say(words, 'section.unlisted', { count: number(count) });
}

/** What a section without a heading is called: `lines 41–60`. */
function linesOf({ line, lastLine }: ReportedSection, { words }: PageScope): string {
  if (line === lastLine) return say(words, 'place.line', { line });
  return say(words, 'place.lines', { first: line, last: lastLine });
}

function sumOf({ bySeverity }: ReportedSection): number {
  return SEVERITIES.reduce((sum, severity) => sum + bySeverity[severity], 0);
}

/** Behind its bar: what the report has, and the hatched part. A nought beside a part that nobody has looked at would be praise. */
function countsOf(section: ReportedSection, { number }: PageScope): string {
  const listed = sumOf(section);
  if (section.unlisted === 0) return number(listed);
  return listed === 0 ? number(section.unlisted) : `${number(listed)} + ${number(section.unlisted)}`;
}

/** With what nobody has looked at. */
function wholeOf(section: ReportedSection): number {
  return sumOf(section) + section.unlisted;
}

/** One bar a severity, side by side, then a hatched one. @param hatch id of its pattern */
function barsOf({ bySeverity, unlisted }: ReportedSection, y: number, most: number, hatch: string): string {
  let x = 0;
  const bar = (count: number, style: string, fill = '') => {
    const wide = (count / most) * BAR.width;
    const shape = `<rect class="${style}" x="${short(x)}" y="${y}" width="${short(wide)}" height="${BAR.height}"${fill}/>`;
    x += wide;
    return wide === 0 ? '' : shape;
  };
  return [
    ...LEVELS.map((severity) => bar(bySeverity[severity], severity)),
    bar(unlisted, 'unlisted', ` fill="url(#${hatch})"`),
  ].join('');
}

/** Told from a bar of a colour by who sees none, and on paper. */
function hatchOf(id: string): string {
  return `<defs><pattern id="${id}" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="hatch" d="M0 0V5"/></pattern></defs>`;
}
