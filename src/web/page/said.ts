import { lineHtml } from '../../correction-report/html/escape.js';
import { fillValues } from '../../text/placeholders.js';

/** What a page says, with its values, as HTML: `{count} open` and 3 give `3 open`. Values are text of documents, too, and escaped. */
export function said(template: string, values: Readonly<Record<string, string | number>> = {}): string {
  return lineHtml(fillValues(template, values));
}

/** The same around values that are HTML already: a quote with its language, a `<mark>`. */
export function saidAround(template: string, values: Readonly<Record<string, string | number>>): string {
  return fillValues(lineHtml(template), values);
}
