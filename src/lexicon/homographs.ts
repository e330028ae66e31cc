import type { LanguageCode } from '../core/language.js';

/** A word that stands for several Japanese words, of which translation word by word may take a wrong one. */
export interface Homograph {
  readonly language: LanguageCode;
  /** As it stands in running text. */
  readonly word: string;
  /** Japanese words that it stands for in these contexts. */
  readonly right: readonly string[];
  /** Japanese words that are wrongly written instead. */
  readonly tempting: readonly string[];
  /** Phrases of the language in which the right sense holds; none where it nearly always does. */
  readonly contexts: readonly string[];
  /** Where the pair is from: `readings`, `core-lexicon`, `own`. */
  readonly source: string;
  /** Tells the two senses. */
  readonly note: string;
}

/** Homographs by the Japanese word that is wrongly written. */
export interface HomographTable {
  /** Entries that have a word among their tempting ones. */
  tempting(word: string): readonly Homograph[];
  /** Entries of a homograph that have a word among their right ones. */
  right(language: LanguageCode, homograph: string, word: string): readonly Homograph[];
}

const SEPARATOR = '; ';
const NONE: readonly Homograph[] = [];

/** Reads one line of `glossary/homographs.tsv`. */
export function parseHomographLine(line: string): Homograph {
  const [language = '', word = '', right = '', tempting = '', contexts = '', source = '', note = ''] = line.split('\t');
  const list = (column: string) => (column === '' ? [] : column.split(SEPARATOR));
  return { language, word, right: list(right), tempting: list(tempting), contexts: list(contexts), source, note };
}

/** The lines of the file that are entries. */
export function homographLines(text: string): string[] {
  return text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
}

/** @param text `glossary/homographs.tsv`; read when it is first asked */
export function parseHomographs(text: string): HomographTable {
  let byWord: Map<string, Homograph[]> | undefined;
  let entries: readonly Homograph[] | undefined;
  const all = () => {
    entries ??= homographLines(text).map(parseHomographLine);
    return entries;
  };
  return {
    tempting(word) {
      byWord ??= index(all());
      return byWord.get(word) ?? NONE;
    },
    right: (language, homograph, word) =>
      all().filter((entry) => entry.language === language && entry.word === homograph && entry.right.includes(word)),
  };
}

function index(entries: readonly Homograph[]): Map<string, Homograph[]> {
  const byWord = new Map<string, Homograph[]>();
  for (const entry of entries) {
    for (const word of entry.tempting) {
      const list = byWord.get(word);
      if (list) list.push(entry);
      else byWord.set(word, [entry]);
    }
  }
  return byWord;
}
