import { type CheerioAPI, load } from 'cheerio/slim';
import type { Span } from '../../core/span.js';

type Root = ReturnType<CheerioAPI['root']>[number];
type HtmlNode = Root['children'][number];
export type HtmlElement = Extract<HtmlNode, { attribs: unknown }>;

/** Text of the page as it stands in the file, character references unresolved. */
export interface RawText {
  readonly data: string;
  /** Offset of the first unit in the file's text. */
  readonly start: number;
  /** Offset after the last unit. More than `data.length` units further where a stray end tag stands inside: `a</b>c` gives `ac`. */
  readonly end: number;
}

/** `<!-- … -->`. */
export interface RawComment {
  readonly text: string;
  /** With its marks, in the file's text. */
  readonly span: Span;
}

export interface Visitor {
  /** @returns false to leave the element out, with all that is in it; `leave` is not called then */
  enter(element: HtmlElement): boolean;
  leave(element: HtmlElement): void;
  text(text: RawText): void;
  comment(comment: RawComment): void;
}

/** Parses a page with the forgiving parser htmlparser2. Character references stay as they are, so that offsets can be kept. */
export function parseHtml(text: string): Root {
  const $ = load(text, {
    xml: { xmlMode: false, decodeEntities: false, withStartIndices: true, withEndIndices: true },
  });
  return $.root()[0] as Root;
}

/** Visits all elements, texts and comments in document order. A loop, not a recursion: pages may be nested deeper than the call stack. */
export function walk(root: Root, visitor: Visitor): void {
  let node: HtmlNode | null = root.firstChild;
  while (node) {
    if (isElement(node)) {
      if (visitor.enter(node)) {
        if (node.firstChild) {
          node = node.firstChild;
          continue;
        }
        visitor.leave(node);
      }
    } else if (node.type === 'text') {
      const start = node.startIndex ?? 0;
      visitor.text({ data: node.data, start, end: (node.endIndex ?? start + node.data.length - 1) + 1 });
    } else if (node.type === 'comment') {
      // The parser also takes `<![CDATA[…]]>` for one; what that has inside begins with no name of ours.
      visitor.comment({ text: node.data, span: { start: node.startIndex ?? 0, end: (node.endIndex ?? 0) + 1 } });
    }
    node = after(node, root, visitor);
  }
}

/** The node that follows in document order, leaving the elements that end on the way. */
function after(node: HtmlNode, root: Root, visitor: Visitor): HtmlNode | null {
  let current = node;
  while (!current.next) {
    const parent = current.parent as HtmlNode | null;
    if (!parent || parent === (root as HtmlNode)) return null;
    if (isElement(parent)) visitor.leave(parent);
    current = parent;
  }
  return current.next as HtmlNode;
}

function isElement(node: HtmlNode): node is HtmlElement {
  return 'attribs' in node;
}
