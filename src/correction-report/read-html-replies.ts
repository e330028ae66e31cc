import { load } from 'cheerio/slim';
import { type AnsweredRow, type ReadReplies, repliesOf } from './replies.js';

/**
 * Replies in a page that somebody answered and saved with the browser: its script mirrors what is chosen and written into the markup.
 * @param text decoded
 * @returns undefined when it is no page of a correction report
 */
export function readHtmlReplies(text: string): ReadReplies | undefined {
  const page = load(text);
  const rows = page('fieldset[data-key]')
    .toArray()
    .map((element, k): AnsweredRow => {
      const fields = page(element);
      return {
        name: `entry ${fields.closest('article').attr('id')?.replace(/^c-/u, '') ?? k + 1}`,
        id: fields.attr('data-key') ?? '',
        answer: fields.find('input[type="radio"][checked]').first().attr('value') ?? '',
        reply: decoded(fields.find('textarea').text()),
      };
    });
  return rows.length === 0 ? undefined : repliesOf(rows);
}

/** This parser leaves `&lt;` in a textarea as it stands; in a paragraph it reads it. */
function decoded(written: string): string {
  return load(`<p>${written.replaceAll('<', '&lt;')}</p>`)('p').text();
}
