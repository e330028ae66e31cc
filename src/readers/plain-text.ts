import type { Block } from '../core/document.js';
import type { Reader } from '../core/ports.js';
import { futileIgnores } from './inline-ignores.js';

/**
 * Plain text: each line that is not blank is a paragraph. A line ends with CRLF, LF or CR. White space around it is left out,
 * also the ideographic space that opens Japanese paragraphs (`　本条約は…`).
 */
export const plainText: Reader = {
  id: 'plain-text',
  extensions: ['.txt', '.text'],
  read(text: string): Block[] {
    const blocks: Block[] = [];
    for (const match of text.matchAll(/[^\r\n]+/g)) {
      const line = match[0];
      const trimmed = line.trim();
      if (trimmed === '') continue;
      const start = match.index + (line.length - line.trimStart().length);
      blocks.push({ kind: 'paragraph', text: trimmed, span: { start, end: start + trimmed.length } });
    }
    return blocks;
  },
  ignores: futileIgnores,
};
