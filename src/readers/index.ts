import type { Reader } from '../core/ports.js';
import { markdown } from './markdown.js';
import { plainText } from './plain-text.js';

/** A reader that is loaded when a file needs it. */
export interface ReaderEntry {
  readonly id: string;
  /** File name endings, with the dot, lower case. No two entries share one. */
  readonly extensions: readonly string[];
  load(): Promise<Reader>;
}

/** All formats. The HTML parser takes ≈45 ms to load, which runs over plain text should not pay for. */
export const READERS: readonly ReaderEntry[] = [
  { id: plainText.id, extensions: plainText.extensions, load: async () => plainText },
  { id: markdown.id, extensions: markdown.extensions, load: async () => markdown },
  { id: 'html', extensions: ['.html', '.htm', '.xhtml'], load: async () => (await import('./html.js')).html },
];

/**
 * The reader for a file, by the ending of its name (`/` and `\` part folders). A name without an ending is plain text.
 * @returns `undefined` for an unknown ending
 */
export async function readerFor(path: string): Promise<Reader | undefined> {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  const dot = name.lastIndexOf('.');
  if (dot <= 0) return plainText;
  const extension = name.slice(dot).toLowerCase();
  return READERS.find((entry) => entry.extensions.includes(extension))?.load();
}
