import type { Block, BlockKind } from '../../core/document.js';

/** Gathers the text of one block, unit by unit, with white space as a browser shows it. */
export interface BlockText {
  /** @param character one code point, or what one character reference stands for; `[start, end)` is its place in the file's text */
  add(character: string, start: number, end: number, preformatted: boolean): void;
  /** A `<br>` at `[start, end)`: a line end that stays, with no white space around it. */
  addBreak(start: number, end: number): void;
  /**
   * Ends the block and begins the next.
   * @returns the block, trimmed of white space; `undefined` when there was only white space
   */
  take(kind: BlockKind, level: number | undefined): Block | undefined;
}

const COLLAPSIBLE = /^[ \t\n\r\f]$/;

/**
 * Kana, ideographs, East Asian punctuation and full-width forms, but no hangul: between two of them a line end of the file is no space. Japanese
 * pages are often wrapped in mid-sentence (`本条約は、\n両国の…`). CSS Text Module Level 3, §4.1.3, segment break transformation rules.
 */
const WIDE =
  /^[\u2e80-\u303f\u3041-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff01-\uff9f\uffe0-\uffe6\u{20000}-\u{3ffff}]$/u;

/** @param source the file's text as decoded */
export function createBlockText(source: string): BlockText {
  let text: string[] = [];
  let starts: number[] = [];
  let ends: number[] = [];
  let space: { start: number; end: number; lineEnd: boolean } | undefined;
  let last = '';

  const push = (character: string, start: number, end: number): void => {
    text.push(character);
    for (let i = 0; i < character.length; i++) {
      starts.push(start);
      ends.push(end);
    }
    last = character;
  };

  const add = (character: string, start: number, end: number, preformatted: boolean): void => {
    if (!preformatted && COLLAPSIBLE.test(character)) {
      space ??= { start, end, lineEnd: false };
      if (character === '\n' || character === '\r') space.lineEnd = true;
      return;
    }
    const shown = space && last !== '' && last !== '\n' && !(space.lineEnd && WIDE.test(last) && WIDE.test(character));
    if (space && shown) push(' ', space.start, space.end);
    space = undefined;
    push(character, start, end);
  };

  const take = (kind: BlockKind, level: number | undefined): Block | undefined => {
    const block = toBlock(source, text.join(''), starts, ends, kind, level);
    text = [];
    starts = [];
    ends = [];
    space = undefined;
    last = '';
    return block;
  };

  const addBreak = (start: number, end: number): void => {
    space = undefined;
    push('\n', start, end);
  };

  return { add, addBreak, take };
}

function toBlock(
  source: string,
  text: string,
  starts: readonly number[],
  ends: readonly number[],
  kind: BlockKind,
  level: number | undefined,
): Block | undefined {
  const from = text.length - text.trimStart().length;
  const to = text.trimEnd().length;
  if (from >= to) return undefined;
  const span = { start: starts[from] as number, end: ends[to - 1] as number };
  const shown = text.slice(from, to);
  const exact = shown.length === span.end - span.start && shown === source.slice(span.start, span.end);
  return {
    kind,
    ...(level !== undefined && { level }),
    text: shown,
    span,
    ...(!exact && { offsets: { starts: starts.slice(from, to), ends: ends.slice(from, to) } }),
  };
}
