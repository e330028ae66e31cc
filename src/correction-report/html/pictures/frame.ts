import type { ReportedText } from '../../model.js';
import { nameOf } from '../../progress-lines.js';
import { lineHtml } from '../escape.js';
import type { PageScope } from '../scope.js';

/** A picture of the page: what it is called, what it shows, and the same as a table. */
export interface Picture {
  /** Unique on the page; its title and description have ids of it. */
  readonly id: string;
  /** HTML. */
  readonly title: string;
  readonly description: string;
  /** In its own units; a page shows them about as large as pixels. */
  readonly width: number;
  readonly height: number;
  /** SVG. */
  readonly shapes: string;
  /** Colours and what they stand for; of a hatched one the id of its pattern. */
  readonly legend: readonly (readonly [style: string, name: string, pattern?: string])[];
  readonly table: string;
  /** What opens the table. HTML. */
  readonly tableLabel: string;
}

/** The picture with its title, legend and table. Its text is as large as that of the page on a screen 390 pixels wide. */
export function pictureHtml(picture: Picture): string {
  const { id, title, description, width, height, shapes, legend, table, tableLabel } = picture;
  const keys = legend.map(
    ([style, name, pattern]) =>
      `<li><svg viewBox="0 0 12 12" aria-hidden="true"><rect class="${style}" x="1" y="1" width="10" height="10" rx="2"${pattern === undefined ? '' : ` fill="url(#${pattern})"`}/></svg>${name}</li>`,
  );
  return [
    '<figure class="picture">',
    `<figcaption>${title}</figcaption>`,
    `<svg viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${id}-title ${id}-text"><title id="${id}-title">${title}</title><desc id="${id}-text">${description}</desc>`,
    shapes,
    '</svg>',
    keys.length > 0 ? `<ul class="legend">${keys.join('')}</ul>` : '',
    `<details id="${id}-table"><summary>${tableLabel}</summary>${table}</details>`,
    '</figure>',
  ].join('\n');
}

/** What a picture of a text is called, as HTML: where there are several texts, with the text's name. */
export function titleOf(
  key: 'picture.density' | 'picture.density.lines' | 'picture.terms',
  text: Pick<ReportedText, 'title' | 'name'>,
  { said, report }: PageScope,
): string {
  return report.texts.length > 1 ? `${said(key)} · ${lineHtml(nameOf(text))}` : said(key);
}

/** Text in a picture, in one line. */
export function labelSvg(text: string, x: number, y: number, attributes = ''): string {
  return `<text x="${x}" y="${y}"${attributes}>${lineHtml(text)}</text>`;
}

/** A length of a picture with as many digits as one sees. */
export function short(value: number): string {
  return String(Math.round(value * 10) / 10);
}
