import { lineHtml } from '../../correction-report/html/escape.js';
import type { WebWords } from '../words/en.js';
import { FORM } from './markup.js';
import type { PageView, PartName } from './view.js';

/** The style sheets of all pages, among the assets. Of two rules that weigh the same the later one holds. */
export const STYLE_SHEETS = [
  'theme.css',
  'page.css',
  'list.css',
  'finding.css',
  'tools.css',
  'texts.css',
  'screens.css',
  'alignment.css',
] as const;

/** What every page of the server has. */
export interface Frame {
  /** BCP 47 code of the interface. */
  readonly language: string;
  readonly csrf: string;
  /** Where the server has its assets, seen from the page: `../../assets/`; empty for a page that is not below the secret base and must not tell it. */
  readonly assets: string;
}

/** What the script has to say when something went wrong: data attributes of the line that says it. */
const TROUBLES = ['lost', 'failed', 'offline', 'ended', 'overtaken'] as const;

/** The page of a review, whole: it can be read and used as it is, and the script changes its parts from then on. */
export function reviewDocument(view: PageView, frame: Frame, words: WebWords): string {
  const { title, version, screen, focus, field, parts } = view;
  const data = [
    `data-version="${version}"`,
    `data-screen="${screen}"`,
    ...(field ? [`data-field="${lineHtml(field.id)}"`] : []),
  ].join(' ');
  const told = TROUBLES.map((trouble) => `data-${trouble}="${lineHtml(words[`client.${trouble}`])}"`).join(' ');
  const shown = (...names: readonly PartName[]) => names.map((name) => partHtml(name, parts[name])).join('\n');
  // The finding stands before the list: who hears the page, or has it on a phone, comes to it first.
  const body = [
    shown('head'),
    `<div id="columns">\n<div id="desk" tabindex="-1">\n${shown('work', 'form', 'under', 'detail')}\n</div>\n${shown('list')}\n</div>`,
    `<div id="bar">\n${shown('status', 'tools')}\n</div>`,
  ].join('\n');
  return documentHtml(
    title,
    `<form id="${FORM}" method="post" action="events" autocomplete="off" data-csrf="${lineHtml(frame.csrf)}"><input type="hidden" name="csrf" value="${lineHtml(frame.csrf)}"><input type="hidden" name="focus" value="${lineHtml(focus)}"></form>\n<p id="told" role="alert" ${told}></p>\n<main id="review" tabindex="-1" ${data}>\n${body}\n</main>`,
    frame,
    `<script type="module" src="${frame.assets}review.js"></script>`,
  );
}

/** An element that its part is put into. The status is read out whenever it is put there anew. */
function partHtml(name: PartName, html: string): string {
  return `<div id="part-${name}"${name === 'status' ? ' role="status"' : ''}>${html}</div>`;
}

/** A page of the server. @param body HTML @param head HTML of what else stands in its head */
export function documentHtml(title: string, body: string, { language, assets }: Frame, head = ''): string {
  return [
    '<!doctype html>',
    `<html lang="${lineHtml(language)}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${lineHtml(title)}</title>`,
    ...(assets === '' ? [] : STYLE_SHEETS).map((name) => `<link rel="stylesheet" href="${assets}${name}">`),
    ...(head === '' ? [] : [head]),
    '</head>',
    `<body>\n${body}\n</body>`,
    '</html>\n',
  ].join('\n');
}
