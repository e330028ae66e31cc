import { visible } from './visible.js';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  // A parser reads a bare carriage return as a line feed (XML 1.0, 2.11).
  '\r': '&#13;',
};

/** What no XML 1.0 document may hold, not even as a reference (2.2, Char): most controls, lone surrogates, U+FFFE and U+FFFF. */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** Text as content or attribute value of XML 1.0; characters that XML forbids are dropped, white space stays as it is. */
export function escapeXml(text: string): string {
  return text.replace(FORBIDDEN, '').replace(/[&<>"'\r]/gu, (character) => ENTITIES[character]!);
}

/**
 * Text as content or attribute value of HTML. Control characters and lone surrogates, which a browser would drop or replace, are
 * shown as symbols (ESC is ␛); white space becomes a space.
 */
export function escapeHtml(text: string): string {
  return text
    .replace(/[\t\n\r]+/gu, ' ')
    .replace(/[\p{Cc}\p{Cs}]/gu, visible)
    .replace(/[&<>"']/gu, (character) => ENTITIES[character]!);
}
