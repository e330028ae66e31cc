import { Fault } from '../core/fault.js';
import type { LanguageCode } from '../core/language.js';
import { languageColumns } from '../text/language-columns.js';
import type { UserEntry } from './user-lexicon.js';

/** Longer definitions explain a word instead of translating it. In code points. */
const LONGEST = 40;

/**
 * Reads a word list in the manner of StarDict's tab files: word, tab, definition. A definition may hold several equivalents, with , ; / 、 ・ or line breaks
 * (written `\n`) between them, numbers of senses, and remarks in brackets, which are left out; what is longer than a word or a phrase is passed over.
 * @param path for messages
 * @throws Fault (`usage`) when no line has a word and an equivalent
 */
export function parseWordList(text: string, path: string): UserEntry[] {
  const entries = text
    .replace(/^\ufeff/u, '')
    .split(/\r?\n/u)
    .filter((line) => !line.startsWith('#'))
    .flatMap((line): UserEntry[] => {
      const [word = '', definition = ''] = line.split('\t').map((cell) => cell.normalize('NFC').trim());
      return word === '' ? [] : equivalentsOf(definition).map((equivalent) => ({ word, equivalent }));
    });
  if (entries.length > 0) return entries;
  throw new Fault('usage', {
    where: path,
    what: 'no line has a word, a tab and an equivalent',
    cure: 'Give a table with a header of languages, a list of word and definition, or TBX.',
  });
}

/** Words that mean the same, a row a meaning. */
export interface WordTable {
  readonly languages: readonly LanguageCode[];
  readonly rows: readonly ReadonlyMap<LanguageCode, readonly string[]>[];
}

/**
 * Reads a table with tabs whose first line names columns by their languages; several words of a cell have `;` between them. Other columns are passed over.
 * @returns nothing when the first line does not name two languages
 */
export function parseWordTable(text: string): WordTable | undefined {
  const [header, ...lines] = text
    .replace(/^\ufeff/u, '')
    .split(/\r?\n/u)
    .filter((line) => line.trim() !== '' && !line.startsWith('#'));
  const columns = languageColumns((header ?? '').split('\t'));
  if (columns.length < 2) return undefined;
  const rows = lines.map((line) => {
    const cells = line.split('\t').map((cell) => cell.normalize('NFC'));
    const words = (column: number) =>
      (cells[column] ?? '')
        .split(/[;；]/u)
        .map((word) => word.trim())
        .filter((word) => word !== '');
    return new Map(columns.map(({ column, language }) => [language, words(column)]));
  });
  return { languages: columns.map(({ language }) => language), rows };
}

function equivalentsOf(definition: string): string[] {
  const parts = definition
    .replace(/\\n/gu, ';')
    .replace(/<[^<>]*>/gu, ' ')
    .replace(/[([{（［【〔「『][^)\]}）］】〕」』]*[)\]}）］】〕」』]/gu, ' ')
    .replace(/(?<![\p{L}\p{N}])\d{1,2}[.)．）]\s*/gu, ';')
    .split(/[,;/、，；／・|]/u)
    .map((part) => part.replace(/\s+/gu, ' ').trim());
  return [...new Set(parts)].filter((part) => /\p{L}/u.test(part) && [...part].length <= LONGEST);
}
