import type { Block, BlockKind } from '../core/document.js';
import type { InlineIgnores } from '../core/inline-ignore.js';
import type { Reader } from '../core/ports.js';
import type { Span } from '../core/span.js';
import { createBlockText } from './html/block-text.js';
import { isBlock, isLeftOut, isPreformatted, kindOf, regionOf } from './html/elements.js';
import { candidateAt, type Reference, resolveReferences } from './html/references.js';
import { type HtmlElement, parseHtml, type RawComment, type RawText, walk } from './html/tree.js';
import { mayIgnore, readIgnores } from './inline-ignores.js';

/**
 * Web pages. Headings, paragraphs, list items, cells and captions become blocks, also text that stands directly in a `div`, `section` or
 * `body`; inline markup goes, character references are resolved, `<br>` is a line end, and every unit knows its place in the file.
 * What belongs to the page and not to the text on it (navigation, the site's header and footer, asides, forms' controls, hidden parts)
 * is left out. Where the page marks its content by `main`, or most of it by `article`, only that is read. The `title` is read when there is nothing else.
 */
export const html: Reader = {
  id: 'html',
  extensions: ['.html', '.htm', '.xhtml'],
  read(text: string): Block[] {
    return chooseContent(collect(text).found);
  },
  ignores(text: string, blocks: readonly Block[]): InlineIgnores {
    if (!mayIgnore(text)) return { entries: [], faults: [] };
    const comments = collect(text).comments.map(({ text: words, span, block }) => ({
      text: words,
      span,
      block: block ?? blocks.find((next) => next.span.start >= span.end)?.span,
    }));
    return readIgnores(text, comments);
  },
};

interface Found {
  readonly block: Block;
  readonly part: 'title' | 'main' | 'article' | 'other';
}

/** The content of `main` if it has text; articles if they hold at least half of the text (cards beside it hold less); else all. */
function chooseContent(found: readonly Found[]): Block[] {
  const body = found.filter((f) => f.part !== 'title');
  const main = body.filter((f) => f.part === 'main');
  const articles = body.filter((f) => f.part === 'article');
  let chosen = body;
  if (body.length === 0) chosen = [...found];
  else if (main.length > 0) chosen = main;
  else if (articles.length > 0 && 2 * units(articles) >= units(body)) chosen = articles;
  return chosen.map((f) => f.block);
}

function units(found: readonly Found[]): number {
  return found.reduce((sum, f) => sum + f.block.text.length, 0);
}

/** A comment with the block that it stands in; undefined between blocks. */
interface PlacedComment extends RawComment {
  readonly block: Span | undefined;
}

/** An open block element and what it says of the text directly in it. A `p` or `div` is what the element around it is: an item, a cell. */
interface Frame {
  readonly kind: BlockKind;
  readonly level: number | undefined;
  readonly preformatted: boolean;
  readonly title: boolean;
}

const OUTERMOST: Frame = { kind: 'paragraph', level: undefined, preformatted: false, title: false };

function collect(source: string): { found: Found[]; comments: PlacedComment[] } {
  const references = resolveReferences(source);
  const found: Found[] = [];
  const comments: PlacedComment[] = [];
  let within: RawComment[] = [];
  const text = createBlockText(source);
  const frames: Frame[] = [OUTERMOST];
  const depth = { main: 0, article: 0 };
  const frame = (): Frame => frames.at(-1) ?? OUTERMOST;

  const flush = (): void => {
    const block = text.take(frame().kind, frame().level);
    comments.push(...within.map((comment) => ({ ...comment, block: block?.span })));
    within = [];
    if (!block) return;
    const part = frame().title ? 'title' : depth.main > 0 ? 'main' : depth.article > 0 ? 'article' : 'other';
    found.push({ block, part });
  };

  walk(parseHtml(source), {
    enter(element) {
      if (isLeftOut(element, depth)) return false;
      if (element.name === 'br') text.addBreak(element.startIndex ?? 0, (element.endIndex ?? 0) + 1);
      if (!isBlock(element)) return true;
      flush();
      frames.push(innerFrame(element, frame()));
      const region = regionOf(element);
      if (region) depth[region]++;
      return true;
    },
    leave(element) {
      if (!isBlock(element)) return;
      flush();
      frames.pop();
      const region = regionOf(element);
      if (region) depth[region]--;
    },
    text(raw) {
      addText(raw, source, references, (character, start, end) =>
        text.add(character, start, end, frame().preformatted),
      );
    },
    comment: (comment) => within.push(comment),
  });
  flush();
  return { found, comments };
}

function innerFrame(element: HtmlElement, outer: Frame): Frame {
  const own = kindOf(element);
  return {
    kind: element.name === 'title' ? 'heading' : (own?.kind ?? outer.kind),
    level: own ? own.level : outer.level,
    preformatted: outer.preformatted || isPreformatted(element),
    title: outer.title || element.name === 'title',
  };
}

/** Adds a text character by character, each with its place in the file: references as what they stand for, CRLF and CR as one line end. */
function addText(
  raw: RawText,
  source: string,
  references: ReadonlyMap<string, Reference>,
  add: (character: string, start: number, end: number) => void,
): void {
  const intact = raw.end - raw.start === raw.data.length;
  let at = raw.start;
  while (at < raw.end) {
    // Stray end tags (`a</b>c` without `<b>`) are dropped by the parser, which then joins the texts on both sides.
    const tag = intact || source[at] !== '<' ? undefined : strayEndTag(source, at);
    if (tag !== undefined) {
      at = tag;
      continue;
    }
    const candidate = source[at] === '&' ? candidateAt(source, at) : undefined;
    const reference = candidate === undefined ? undefined : references.get(candidate);
    if (reference) {
      add(reference.text, at, at + reference.length);
      at += reference.length;
    } else if (source[at] === '\r') {
      const length = source[at + 1] === '\n' ? 2 : 1;
      add('\n', at, at + length);
      at += length;
    } else {
      const character = String.fromCodePoint(source.codePointAt(at) as number);
      add(character, at, at + character.length);
      at += character.length;
    }
  }
}

/** The offset after the end tag that starts at `at`, if one does. */
function strayEndTag(source: string, at: number): number | undefined {
  const pattern = /<\/[A-Za-z][^>]*>/y;
  pattern.lastIndex = at;
  return pattern.exec(source) ? pattern.lastIndex : undefined;
}
