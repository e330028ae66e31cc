import { escapeHtml } from '../../text/markup.js';
import { visible } from '../../text/visible.js';

/** Text of a document or a message as content of an element: `<b>` stays text, an override of the reading direction becomes a symbol, a line end a break. */
export function textHtml(text: string): string {
  return text
    .split(/\r\n|[\r\n]/u)
    .map((line) => escapeHtml(visible(line)))
    .join('<br>');
}

/** The same in one line, as content or as the value of an attribute. */
export function lineHtml(text: string): string {
  return escapeHtml(visible(text));
}

/** Words of a document, said to be of its language. Their direction is their own. */
export function quoteHtml(text: string, language: string): string {
  return `<span lang="${lineHtml(language)}" dir="auto">${textHtml(text)}</span>`;
}

/** Text that is heard and not seen, for what sighted people tell from the place. */
export function heardHtml(text: string): string {
  return `<span class="heard">${lineHtml(text)}</span>`;
}
