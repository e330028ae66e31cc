import type { LanguageCode } from '../core/language.js';
import { equivalentKey } from './core-lexicon.js';

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

/** Homographs by the Japanese word that is wrongly written, and by themselves. */
export interface HomographTable {
  /** Entries that have a word among their tempting ones. */
  tempting(word: string): readonly Homograph[];
  /** Entries of a homograph, by its key (`equivalentKey`). */
  of(language: LanguageCode, key: string): readonly Homograph[];
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
  let read: ReturnType<typeof readTables> | undefined;
  const tables = () => {
    read ??= readTables(text);
    return read;
  };
  return {
    tempting: (word) => tables().tempting.get(word) ?? NONE,
    of: (language, key) => tables().own.get(`${language} ${key}`) ?? NONE,
  };
}

function readTables(text: string): { readonly tempting: Index; readonly own: Index } {
  const entries = homographLines(text).map(parseHomographLine);
  return {
    tempting: index(entries, ({ tempting }) => tempting),
    own: index(entries, ({ language, word }) => [`${language} ${equivalentKey(word, language)}`]),
  };
}

type Index = ReadonlyMap<string, readonly Homograph[]>;

function index(entries: readonly Homograph[], namesOf: (entry: Homograph) => readonly string[]): Index {
  const byName = new Map<string, Homograph[]>();
  for (const entry of entries) {
    for (const name of namesOf(entry)) {
      const list = byName.get(name);
      if (list) list.push(entry);
      else byName.set(name, [entry]);
    }
  }
  return byName;
}
