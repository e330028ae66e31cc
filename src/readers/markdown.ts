import type { Block } from '../core/document.js';
import type { InlineIgnores } from '../core/inline-ignore.js';
import type { Reader } from '../core/ports.js';
import type { Span } from '../core/span.js';
import { type Comment, mayIgnore, readIgnores } from './inline-ignores.js';
import { findComments, isOnlyContainers } from './markdown/comments.js';
import { plainText } from './plain-text.js';

/**
 * Markdown as plain text, each line a paragraph, without its comments: a line that has nothing else is no block, and of `港<!-- 要確認 -->湾` the text is 港湾, with each unit's place in
 * the file.
 */
export const markdown: Reader = {
  id: 'markdown',
  extensions: ['.md', '.markdown'],
  read(text: string): Block[] {
    const comments = findComments(text).map(({ span }) => span);
    return comments.length === 0 ? plainText.read(text) : readLines(text, comments);
  },
  ignores(text: string, blocks: readonly Block[]): InlineIgnores {
    return readIgnores(text, mayIgnore(text) ? placedComments(text, blocks) : []);
  },
};

function readLines(text: string, comments: readonly Span[]): Block[] {
  const blocks: Block[] = [];
  let first = 0;
  for (const { index, 0: line } of text.matchAll(/[^\r\n]+/gu)) {
    const end = index + line.length;
    while (first < comments.length && comments[first]!.end <= index) first++;
    const cuts: Span[] = [];
    for (let k = first; k < comments.length && comments[k]!.start < end; k++) cuts.push(comments[k]!);
    const block = blockOf(text, keptUnits(text, { start: index, end }, cuts), cuts.length > 0);
    if (block) blocks.push(block);
  }
  return blocks;
}

/** Offsets of a line's units outside of comments. Where there is a space on both sides of one, only the first stays, as a browser has it. */
function keptUnits(text: string, line: Span, cuts: readonly Span[]): number[] {
  const kept: number[] = [];
  let at = line.start;
  for (const { start, end } of [...cuts, { start: line.end, end: line.end }]) {
    const isBehindComment = at > line.start;
    while (isBehindComment && at < start && isSpace(text[at]) && isSpace(text[kept.at(-1) ?? -1] ?? ' ')) at++;
    for (; at < start; at++) kept.push(at);
    at = Math.max(at, end);
  }
  return kept;
}

function isSpace(unit: string | undefined): boolean {
  return unit === ' ' || unit === '\t';
}

/** @param isCut a comment was cut out of the line */
function blockOf(text: string, kept: readonly number[], isCut: boolean): Block | undefined {
  const line = kept.map((at) => text[at]).join('');
  const shown = line.trim();
  if (shown === '' || (isCut && isOnlyContainers(shown))) return undefined;
  const from = line.length - line.trimStart().length;
  const starts = kept.slice(from, from + shown.length);
  const span = { start: starts[0]!, end: starts.at(-1)! + 1 };
  const isExact = span.end - span.start === shown.length;
  return {
    kind: 'paragraph',
    text: shown,
    span,
    ...(!isExact && { offsets: { starts, ends: starts.map((at) => at + 1) } }),
  };
}

/** Each comment with the block on the line that it begins on or, where there is none, the next one. */
function placedComments(text: string, blocks: readonly Block[]): Comment[] {
  let next = 0;
  return findComments(text).map((comment) => {
    const before = text.slice(0, comment.span.start);
    const lineStart = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
    while (next < blocks.length && blocks[next]!.span.start < lineStart) next++;
    return { ...comment, block: blocks[next]?.span };
  });
}
