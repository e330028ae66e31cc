import { Fault, formatDetail } from '../../core/fault.js';
import { lineHtml } from '../../correction-report/html/escape.js';
import type { Catalogue } from '../../review/messages/index.js';
import type { Desk } from '../desk.js';
import { documentHtml, type Frame } from '../page/document.js';
import { type End, endedDocument } from '../page/ended.js';
import { textsDocument } from '../page/texts.js';
import { toldDocument } from '../page/told.js';
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
export function serverPages(words: WebWords, messages: Catalogue, language: string): ServerPages {
  const outside: Frame = { language, csrf: '', assets: '' };
  const bare = (title: string, lines: readonly string[], head = '') => {
    const body = lines.map((line) => `<p>${line}</p>`).join('\n');
    return documentHtml(title, `<main>\n<h1>${lineHtml(title)}</h1>\n${body}\n</main>`, outside, head);
  };
  return {
    texts: (desk, frame) => textsDocument({ ...desk, texts: desk.texts() }, words, frame),
    ended: (desk, frame) => endedDocument({ ...desk, ...savedOf(desk) }, words, messages, frame),
    opening: (address) =>
      bare(
        words['server.opening'],
        [`<a href="${lineHtml(address)}">${lineHtml(words['server.go-on'])}</a>`],
        `<meta http-equiv="refresh" content="0; url=${lineHtml(address)}">`,
      ),
    noSession: () => toldDocument('used', words, outside),
    unknown: () => toldDocument('unknown', words, outside),
    failed: (what) => bare(words['server.failed'], what.map(lineHtml)),
  };
}

/** What is not in the files yet. The review ends, too, when nobody can tell. */
function savedOf(desk: Desk): Pick<End, 'unwritten' | 'mistakes'> {
  try {
    return { unwritten: desk.texts().reduce((sum, text) => sum + text.unwritten, 0) };
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    return { unwritten: 0, mistakes: error.details.map(formatDetail) };
  }
}
