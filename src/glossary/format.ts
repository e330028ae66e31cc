import { Fault } from '../core/fault.js';
import type { Termbase } from '../core/termbase.js';
import type { GlossaryFile } from './draft.js';
import { readCsv } from './read-csv.js';
import { readTbx } from './read-tbx.js';

const READERS: Readonly<Record<string, (text: string, path: string) => GlossaryFile>> = {
  '.tbx': readTbx,
  '.tsv': readCsv,
  '.csv': readCsv,
};

/**
 * Reads a glossary in the format that its file name says, or else its content: `<` opens TBX, a first line with tabs, commas or
 * semicolons is a table.
 * @param text decoded
 * @throws Fault (`usage`) with every mistake, or when the format is none of these
 */
export function parseGlossary(text: string, path: string): Termbase {
  const ending = /\.[^./\\]+$/u.exec(path)?.[0].toLowerCase() ?? '';
  const reader = READERS[ending] ?? guess(text);
  if (!reader) {
    throw new Fault('usage', {
      where: path,
      what: 'not a glossary that taiyaku can read',
      cure: 'Give a table with a header line (.tsv, .csv) or TermBase eXchange (.tbx).',
    });
  }
  return { concepts: reader(text, path).concepts };
}

function guess(text: string): ((text: string, path: string) => GlossaryFile) | undefined {
  const start = text.replace(/^\ufeff/u, '').trimStart();
  if (start.startsWith('<')) return readTbx;
  return /[\t,;]/u.test(start.split(/[\r\n]/u, 1)[0] ?? '') ? readCsv : undefined;
}
