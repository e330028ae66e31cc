import type { Span } from '../../core/span.js';

/** `<!-- … -->` of a Markdown text. */
export interface MarkdownComment {
  /** What stands between its marks. */
  readonly text: string;
  /** With its marks. */
  readonly span: Span;
}

/** What opens quotations, items and numbered items, before the text of a line: `> - 1. `. */
const CONTAINERS = String.raw`[ \t]*(?:(?:>|[-*+](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$))[ \t]*)*`;
/** True for the rest of a line that says nothing without what was cut out of it. */
const NOTHING_BUT_CONTAINERS = new RegExp(`^${CONTAINERS}$`, 'u');
const LINE_END = String.raw`(?:\r\n|\n|\r(?!\n))`;
/** A line of three or more ` or ~; behind ` no other ` may stand on it. CommonMark 0.31, §4.5. */
const FENCE = new RegExp(`${CONTAINERS}(\`{3,}(?=[^\`\\r\\n]*(?:[\\r\\n]|$))|~{3,})`, 'uy');
const BLANK_LINE = new RegExp(String.raw`${LINE_END}[ \t]*(?=[\r\n]|$)`, 'gu');
/** What no code between backticks passes: a blank line, and lines that begin a block of their own. */
const PARAGRAPH_END = new RegExp(
  String.raw`${LINE_END}[ \t]*(?=[\r\n]|$|#{1,6}[ \t]|[-*+][ \t]|\d{1,9}[.)][ \t]|>|\||${'`'}{3}|~{3}|<!--)`,
  'gu',
);
const MARK = /[\r\n\\`<]/gu;

/** Whether there is any text in a line, or in what is left of it. */
export function isOnlyContainers(line: string): boolean {
  return NOTHING_BUT_CONTAINERS.test(line);
}

/**
 * The comments of a text, in order: where a line begins with one, it goes on to the first `-->`, otherwise it does not pass a blank line. Without an end, after a backslash, and in code
 * between backticks or fences `<!--` is text. CommonMark 0.31, §4.6 and §6.6; code that is told by its indent only is taken for text, since within items it is.
 */
export function findComments(text: string): MarkdownComment[] {
  const comments: MarkdownComment[] = [];
  if (!text.includes('<!--')) return comments;
  const endOf = {
    comment: nextOf(text, '-->'),
    blank: nextOf(text, BLANK_LINE),
    paragraph: nextOf(text, PARAGRAPH_END),
  };
  let lineStart = afterFence(text, 0);
  let at = lineStart;
  for (;;) {
    const mark = nextMark(text, at);
    if (mark === undefined) return comments;
    at = mark + 1;
    const sign = text[mark];
    if (sign === '\n' || sign === '\r') {
      lineStart = afterFence(text, at);
      at = lineStart;
    } else if (sign === '\\') {
      if (/[\\`<]/u.test(text[at] ?? '')) at++;
    } else if (sign === '`') {
      at = afterCode(text, mark, endOf.paragraph(mark));
    } else if (text.startsWith('<!--', mark)) {
      const close = endOf.comment(mark + 2);
      const isFirst = isOnlyContainers(text.slice(lineStart, mark));
      if (close === text.length || (!isFirst && close > endOf.blank(mark))) continue;
      at = close + 3;
      comments.push({ text: text.slice(mark + 4, close), span: { start: mark, end: at } });
    }
  }
}

function nextMark(text: string, at: number): number | undefined {
  MARK.lastIndex = at;
  return MARK.exec(text)?.index;
}

/** Finds the next place of something at or behind an offset, or the text's end. The last answer is kept: a text of many marks is not searched through for each. */
function nextOf(text: string, wanted: string | RegExp): (at: number) => number {
  let from = 0;
  let known = -1;
  return (at) => {
    if (at >= from && at <= known) return known;
    from = at;
    known = placeOf(text, wanted, at);
    return known;
  };
}

function placeOf(text: string, wanted: string | RegExp, at: number): number {
  if (typeof wanted === 'string') {
    const found = text.indexOf(wanted, at);
    return found < 0 ? text.length : found;
  }
  wanted.lastIndex = at;
  return wanted.exec(text)?.index ?? text.length;
}

/** Behind the code that begins with the backticks at an offset; behind these alone where as many do not follow in the paragraph. CommonMark 0.31, §6.1. */
function afterCode(text: string, at: number, limit: number): number {
  const runs = /`+/gu;
  runs.lastIndex = at;
  const length = runs.exec(text)![0].length;
  for (let run = runs.exec(text); run && run.index < limit; run = runs.exec(text)) {
    if (run[0].length === length) return run.index + length;
  }
  return at + length;
}

/** The offset itself, or that behind the fenced code which begins at it, with any that follow on it. */
function afterFence(text: string, at: number): number {
  let start = at;
  for (;;) {
    FENCE.lastIndex = start;
    const fence = FENCE.exec(text);
    if (!fence) return start;
    start = endOfFence(text, nextLine(text, start), fence[1]!, fence[0].includes('>'));
  }
}

/** @param isQuoted the code stands in a quotation, and ends with it at the latest */
function endOfFence(text: string, from: number, fence: string, isQuoted: boolean): number {
  const closing = new RegExp(`^[ \\t>]*${fence[0]!}{${fence.length},}[ \\t]*$`, 'u');
  let start = from;
  while (start < text.length) {
    const next = nextLine(text, start);
    const line = text.slice(start, next).replace(/[\r\n]+$/u, '');
    if (isQuoted && !/^[ \t]*>/u.test(line)) return start;
    if (closing.test(line)) return next;
    start = next;
  }
  return text.length;
}

function nextLine(text: string, at: number): number {
  const ends = /\r\n|\n|\r/gu;
  ends.lastIndex = at;
  return ends.exec(text) ? ends.lastIndex : text.length;
}
