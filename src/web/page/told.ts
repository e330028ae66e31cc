import { lineHtml } from '../../correction-report/html/escape.js';
import type { WebWords } from '../words/index.js';
import { documentHtml, type Frame } from './document.js';

/** The page for a link that was used already, or an address that the server does not have: what happened, and what to do. */
export function toldDocument(what: 'used' | 'unknown', words: WebWords, frame: Frame): string {
  const title = words[`page.${what}`];
  const body = `<h1>${lineHtml(title)}</h1>\n<p>${lineHtml(words[`page.${what}Hint`])}</p>`;
  return documentHtml(title, `<main class="plain told">\n${body}\n</main>`, frame);
}
