import { lineHtml } from '../../correction-report/html/escape.js';
import type { Desk } from '../desk.js';
import { documentHtml, type Frame } from '../page/document.js';
import { FORM } from '../page/markup.js';
import type { WebWords } from '../words/en.js';

/** Pages around the reviews. HTML. */
export interface ServerPages {
  /** Where a review begins: all texts, and the end. */
  texts(desk: Desk, frame: Frame): string;
  /** After the end. */
  ended(desk: Desk, frame: Frame): string;
  /** Goes on to an address by itself, and by a link. */
  opening(address: string): string;
  /** Who may not see the review is told so: the link was used, or the server is another one now. */
  noSession(): string;
  /** There is nothing at this address. */
  unknown(): string;
  /** The text cannot be reviewed now. @param what one line a mistake */
  failed(what: readonly string[]): string;
}

/** The pages in a language. They load nothing where there may be no session, for they would not get it. */
export function serverPages(words: WebWords, language: string): ServerPages {
  const bare = (title: string, lines: readonly string[], head = '') =>
    bareHtml(language, title, lines.map((line) => `<p>${line}</p>`).join('\n'), head);
  return {
    texts: (desk, frame) => {
      const rows = desk.texts().map(({ path }, index) => `<li><a href="t/${index}/">${lineHtml(path)}</a></li>`);
      const end = `<form id="${FORM}" method="post" action="end"><input type="hidden" name="csrf" value="${lineHtml(frame.csrf)}"><button type="submit">${lineHtml(words['server.end'])}</button></form>`;
      const title = words['page.texts'];
      return documentHtml(
        title,
        `<main>\n<h1>${lineHtml(title)}</h1>\n<ul>${rows.join('\n')}</ul>\n${end}\n</main>`,
        frame,
      );
    },
    ended: (_desk, frame) =>
      documentHtml(words['page.over'], `<main>\n<h1>${lineHtml(words['page.over'])}</h1>\n</main>`, frame),
    opening: (address) =>
      bare(
        words['server.opening'],
        [`<a href="${lineHtml(address)}">${lineHtml(words['server.go-on'])}</a>`],
        `<meta http-equiv="refresh" content="0; url=${lineHtml(address)}">\n`,
      ),
    noSession: () => bare(words['server.no-session'], [lineHtml(words['server.new-link'])]),
    unknown: () => bare(words['server.unknown'], []),
    failed: (what) => bare(words['server.failed'], what.map(lineHtml)),
  };
}

function bareHtml(language: string, title: string, body: string, head: string): string {
  return [
    '<!doctype html>',
    `<html lang="${lineHtml(language)}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `${head}<title>${lineHtml(title)}</title>`,
    '</head>',
    `<body>\n<main>\n<h1>${lineHtml(title)}</h1>\n${body}\n</main>\n</body>`,
    '</html>\n',
  ].join('\n');
}
