import { fitStart } from '../../../text/columns.js';
import type { ReportedText } from '../../model.js';
import { lineHtml, quoteHtml } from '../escape.js';
import { type PageScope, tableHtml } from '../scope.js';
import { labelSvg, pictureHtml, short, titleOf } from './frame.js';

const WIDTH = 340;
const LINE = 24;
const GAP = 14;
/** Columns of words before their bar. */
const WORDS = 22;
const BAR = { x: 150, width: 160, height: 10 };

/**
 * How often a text uses each of several renderings of a term.
 * @param id unique on the page
 * @returns empty where every term has one
 */
export function termsHtml(text: ReportedText, id: string, scope: PageScope): string {
  const { spreads, language } = text;
  if (spreads.length === 0) return '';
  const { said, number } = scope;
  const most = Math.max(...spreads.flatMap(({ uses }) => uses.map(({ count }) => count)));
  let y = 0;
  const shapes = spreads.flatMap(({ uses }, term) => {
    if (term > 0) y += GAP;
    return uses.map(({ words, count }, k) => {
      const wide = Math.max(2, (count / most) * BAR.width);
      const line = [
        labelSvg(fitStart(words, WORDS), 0, y + 16, ` lang="${lineHtml(language)}"`),
        `<rect class="${k === 0 ? 'usual' : 'other'}" x="${BAR.x}" y="${y + 7}" width="${short(wide)}" height="${BAR.height}"/>`,
        labelSvg(number(count), BAR.x + wide + 6, y + 16, ' class="value"'),
      ];
      y += LINE;
      return line.join('');
    });
  });
  const rows = spreads.flatMap(({ uses }, term) =>
    uses.map(({ words, count }) => [number(term + 1), quoteHtml(words, language), number(count)]),
  );
  return pictureHtml({
    id,
    title: titleOf('picture.terms', text, scope),
    description: said('picture.terms.text'),
    width: WIDTH,
    height: y + 4,
    shapes: shapes.join('\n'),
    legend: [],
    table: tableHtml([said('column.number'), said('column.rendering'), said('column.count')], rows, [0, 2]),
    tableLabel: said('page.table'),
  });
}
