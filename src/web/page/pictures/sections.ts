import { lineHtml, quoteHtml } from '../../../correction-report/html/escape.js';
import { labelSvg, pictureHtml, short } from '../../../correction-report/html/pictures/frame.js';
import { tableHtml } from '../../../correction-report/html/scope.js';
import type { Section } from '../../../review/model.js';
import { fitStart } from '../../../text/columns.js';
import { numberOf } from '../numbers.js';
import type { Tally } from '../tallies.js';
import type { Scope } from '../view.js';

const WIDTH = 340;
const BAR = { width: 260, height: 9 };
const LINE = 34;
/** Columns of a title that fit above its bar. */
const TITLE = 46;
/** Of a text with more sections those without findings are in the table only. */
const MOST = 30;
/** UTF-16 units of a title in the table. */
const REACH = 200;

/**
 * Findings per sentence of each section: what wants a judgement, and behind it what has one.
 * @returns the table alone where there is nothing to compare
 */
export function sectionsHtml(found: readonly Tally[], scope: Scope): string {
  const { sections, language } = scope.state.review;
  const { messages, words } = scope;
  const number = (value: number) => lineHtml(numberOf(value, scope.language));
  const rows = sections.map(({ title, segments }, k) => [
    quoteHtml(title.slice(0, REACH), language),
    number(found[k]!.open),
    number(found[k]!.all),
    number(segments),
  ]);
  const heads = [words['sums.section'], messages['status.open'], words['sums.all'], words['sums.sentences']];
  const table = tableHtml(heads.map(lineHtml), rows, [1, 2, 3]);
  const dense = sections.map((section, k) => ({ section, found: found[k]!, density: densityOf(section, found[k]!) }));
  const most = dense.reduce((sum, { density }) => Math.max(sum, density), 0);
  if (most === 0) return table;
  const shown = dense.length <= MOST ? dense : dense.filter(({ density }) => density > 0);
  const lines = shown.map(({ section, found: tally, density }, k) => {
    const y = k * LINE;
    const whole = (density / most) * BAR.width;
    const open = (tally.open / Math.max(1, tally.all)) * whole;
    return [
      labelSvg(fitStart(section.title.slice(0, REACH), TITLE), 0, y + 12, ` lang="${lineHtml(language)}"`),
      open > 0 ? bar('unjudged', 0, y, open) : '',
      whole > open ? bar('judged', open, y, whole - open) : '',
      labelSvg(
        `${numberOf(tally.all, scope.language)} / ${numberOf(section.segments, scope.language)}`,
        whole + 6,
        y + 26.5,
        ' class="value"',
      ),
    ].join('');
  });
  return pictureHtml({
    id: 'sections',
    title: lineHtml(words['sums.density']),
    description: lineHtml(words['sums.density.text']),
    width: WIDTH,
    height: shown.length * LINE,
    shapes: lines.join('\n'),
    legend: [
      ['unjudged', lineHtml(words['sums.open'])],
      ['judged', lineHtml(words['sums.judged'])],
    ],
    table,
    tableLabel: lineHtml(words['sums.table']),
  });
}

function densityOf({ segments }: Section, { all }: Tally): number {
  return all / Math.max(1, segments);
}

function bar(look: string, x: number, y: number, width: number): string {
  return `<rect class="${look}" x="${short(x)}" y="${y + 18}" width="${short(width)}" height="${BAR.height}"/>`;
}
