import { unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

/** The parts of a package as text, in the order of the file. */
export function partsOf(bytes: Uint8Array): Map<string, string> {
  const files = Object.entries(unzipSync(bytes));
  return new Map(files.map(([name, data]) => [name, new TextDecoder('utf-8', { fatal: true }).decode(data)]));
}

/** An element as it was read: names with their prefixes. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Element | string)[];
}

/** @throws what saxes finds, where it is no well-formed XML with namespaces */
export function parseXml(xml: string): Element {
  const root: Element = { name: '', attributes: {}, children: [] };
  const open = [root];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const values = Object.entries(attributes).map(([key, { value }]) => [key, value] as const);
    const element: Element = { name, attributes: Object.fromEntries(values), children: [] };
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => open.at(-1)!.children.push(text));
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  return root.children.find((child): child is Element => typeof child !== 'string')!;
}

/** Elements of a name, at any depth, in order. */
export function all(element: Element, name: string): Element[] {
  return element.children.flatMap((child) =>
    typeof child === 'string' ? [] : [...(child.name === name ? [child] : []), ...all(child, name)],
  );
}

/**
 * The paragraphs of the whole text as a reader of the standard would leave them when all changes are accepted (`ins` stay) or rejected (`del` stay).
 * @param index of the text
 */
export function linesAfter(document: string, stays: 'w:ins' | 'w:del', index = 0): string[] {
  const body = all(parseXml(document), 'w:body')[0]!;
  const paragraphs = body.children.filter(
    (child): child is Element => typeof child !== 'string' && child.name === 'w:p',
  );
  const styleOf = (one: Element) => all(one, 'w:pStyle')[0]?.attributes['w:val'];
  const heads = paragraphs.flatMap((one, k) => (styleOf(one) === 'Heading2' ? [k] : []));
  const own = paragraphs.slice(heads[index]! + 1, heads[index + 1]).filter((one) => styleOf(one) === 'FullText');
  const goes = stays === 'w:ins' ? 'w:del' : 'w:ins';
  const lines: string[] = [];
  let line = '';
  for (const one of own) {
    const [properties] = one.children as Element[];
    line += wordsOf(one, goes);
    // A paragraph whose end goes is one with the next.
    if (all(properties!, goes).length > 0) continue;
    lines.push(line);
    line = '';
  }
  return [...lines, ...(line === '' ? [] : [line])];
}

function wordsOf(element: Element, goes: string): string {
  return element.children
    .map((child) => {
      if (typeof child === 'string') return '';
      if (child.name === goes || child.name === 'w:pPr') return '';
      if (child.name === 'w:tab') return '\t';
      if (child.name === 'w:t' || child.name === 'w:delText') return child.children.join('');
      return wordsOf(child, goes);
    })
    .join('');
}
