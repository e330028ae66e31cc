import { Fault } from '../core/fault.js';
import { readerFor } from '../readers/index.js';
import type { Markup } from '../review/placed-correction.js';

/** How corrections are written into a format. */
export interface TargetFormat {
  /** Id of its reader. */
  readonly id: string;
  readonly markup: Markup;
}

/** Formats whose text is the file itself, so that an offset of the document is a place of the file. */
const MARKUPS: Readonly<Record<string, Markup>> = {
  'plain-text': { escape: (words) => words, isWords: () => true },
  markdown: {
    // What the text says must not become a comment, which nobody sees.
    escape: (words) => words.replace(/<!--/gu, '&lt;!--'),
    isWords: (stretch) => !/<!--|-->/u.test(stretch),
  },
  html: {
    escape: (words) => words.replace(/&/gu, '&amp;').replace(/</gu, '&lt;'),
    isWords: (stretch) => !/[<>]/u.test(stretch),
  },
};

/**
 * How corrections are written into a file, by the ending of its name.
 * @throws Fault `input` for formats that are only read
 */
export async function formatOfTarget(path: string): Promise<TargetFormat> {
  const reader = await readerFor(path);
  const markup = reader && MARKUPS[reader.id];
  if (markup) return { id: reader.id, markup };
  throw new Fault('input', {
    where: path,
    what: 'taiyaku reads this format and does not write it',
    cure: 'Make the corrections in the program that the file comes from.',
  });
}
