import { lineHtml } from '../../correction-report/html/escape.js';
import type { WebWords } from '../words/en.js';
import { FORM } from './markup.js';
import { PARTS, type PageView } from './view.js';

/** What every page of the server has. */
export interface Frame {
  /** BCP 47 code of the interface. */
  readonly language: string;
  readonly csrf: string;
  /** Where the server has its assets, seen from the page: `../../assets/`. */
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
  const body = PARTS.map((part) => `<div id="part-${part}">${parts[part]}</div>`).join('\n');
  return documentHtml(
    title,
    `<form id="${FORM}" method="post" action="events" autocomplete="off" data-csrf="${lineHtml(frame.csrf)}"><input type="hidden" name="csrf" value="${lineHtml(frame.csrf)}"><input type="hidden" name="focus" value="${lineHtml(focus)}"></form>\n<p id="told" role="alert" ${told}></p>\n<main id="review" tabindex="-1" ${data}>\n${body}\n</main>`,
    frame,
    'review.js',
  );
}

/** A page of the server. @param body HTML @param script name of its script among the assets */
export function documentHtml(title: string, body: string, { language, assets }: Frame, script?: string): string {
  return [
    '<!doctype html>',
    `<html lang="${lineHtml(language)}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${lineHtml(title)}</title>`,
    ...['theme.css', 'page.css', 'screens.css', 'alignment.css'].map(
      (name) => `<link rel="stylesheet" href="${assets}${name}">`,
    ),
    ...(script === undefined ? [] : [`<script type="module" src="${assets}${script}"></script>`]),
    '</head>',
    `<body>\n${body}\n</body>`,
    '</html>\n',
  ].join('\n');
}
