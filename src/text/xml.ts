import { visible } from './visible.js';

/** The two code points of the basic plane that XML forbids and `visible` does not look for (XML 1.0, section 2.2, `Char`). */
const FORBIDDEN = /[\ufffe\uffff]/gu;
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/**
 * Text from anywhere as one line of XML, in an element or in an attribute. Marks of XML are escaped, so that `]]>` and `<script>` stay text; controls, which XML 1.0
 * cannot hold even escaped, become symbols: U+0000 is ␀.
 */
export function xmlText(text: string): string {
  const shown = visible(text);
  return escapeXml(shown.replace(FORBIDDEN, (one) => `⟨U+${one.charCodeAt(0).toString(16).toUpperCase()}⟩`));
}

/** Text without characters that XML forbids, between tags or in a quoted value: its marks are escaped, `>` for the sake of `]]>`. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"']/gu, (mark) => ENTITIES[mark]!);
}

/** A start tag, or an empty element when `isEmpty`: `<file name="港.ja.txt">`. Attributes stand in the order given. */
export function xmlTag(name: string, attributes: Readonly<Record<string, string | number>>, isEmpty = false): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${xmlText(String(value))}"`);
  return `<${name}${written.join('')}${isEmpty ? '/>' : '>'}`;
}

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>';
