import { visible } from './visible.js';

/**
 * Text of documents in a Markdown file that GitHub or GitLab shows. A backslash is not enough there: `\@team` is told to the team and `\#1` becomes a link, because mentions and
 * references are looked for when the page is made already. They are not looked for in code.
 */

/** Words of a document as code, in which nothing means anything: `30億`. Not for empty text, which has no code. */
export function codeOf(words: string): string {
  const shown = visible(words);
  // Backticks end the code, a pipe ends the cell of a table, and renderers disagree on backslashes before pipes.
  if (!/[`|\\]/u.test(shown)) return `\`${shown}\``;
  // An address is found behind entities too; a comment parts it.
  return `<code>${entities(shown, /[^\p{L}\p{N}\p{M} ]/gu).replace(/&#(?:46|58|64);/gu, '$&<!-- -->')}</code>`;
}

/** Runs of ASCII with what becomes a link, a mention, a reference or an emoji: `@team`, `#1`, `GH-1`, `www.pier.example`, `:tada:`. */
const LINKED = /[\x21-\x7e]*(?:[@#]|:\/\/|www\.|GH-\d|:[\w+-]+:)[\x21-\x7e]*/giu;

/**
 * A sentence that may quote documents: what would become a link is code, all other marks stand for themselves. A dollar sign before a number, or a tilde, that is alone in the text is left to those who read the file as
 * it is: `US$150`. It takes two to make a formula or to strike words.
 */
export function proseOf(text: string): string {
  const shown = visible(text);
  const plainOf = (part: string) => marked(part, shown);
  let end = 0;
  let prose = '';
  for (const { 0: linked, index } of shown.matchAll(LINKED)) {
    prose += plainOf(shown.slice(end, index)) + codeOf(linked);
    end = index + linked.length;
  }
  return prose + plainOf(shown.slice(end));
}

/**
 * Between two dollar signs stands a formula, entity or not, unless they stand in an element of their own ("Writing mathematical expressions", docs.github.com).
 * @param part of the text
 */
function marked(part: string, text: string): string {
  const isAlone = (mark: string) => text.indexOf(mark) === text.lastIndexOf(mark);
  return part.replace(/[!&*<=>[\\\]^_`|~]|\$(?<digit>\d?)/gu, (mark, digit: string | undefined) => {
    if (mark === '~' && isAlone(mark)) return mark;
    if (!mark.startsWith('$')) return entity(mark);
    return digit && isAlone('$') ? mark : `<span>${entity('$')}</span>${digit}`;
  });
}

function entities(text: string, marks: RegExp): string {
  return text.replace(marks, entity);
}

function entity(mark: string): string {
  return `&#${mark.codePointAt(0)};`;
}

/** Bytes of a text in UTF-8. */
export function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}
