import type { LanguageCode } from '../core/language.js';

/** Everyday words by the things that they stand for: 猫, mèo, 고양이 and cat are one. */
export interface EverydayWords {
  /**
   * Numbers of the things that a word can stand for, ascending; two words that share one go together.
   * @param word base forms as the language pack gives them, compounds joined as the language joins words: 消防車, xe cứu hỏa
   * @returns nothing when the word is not in the table or the language was not asked for
   */
  things(language: LanguageCode, word: string): readonly number[];
  /** True when a word of the table begins with these letters: xe of xe cứu hỏa, 消 of 消防車. */
  begins(language: LanguageCode, letters: string): boolean;
}

interface WordIndex {
  readonly things: ReadonlyMap<string, readonly number[]>;
  readonly beginnings: ReadonlySet<string>;
}

const NONE: readonly number[] = [];

/**
 * Reads `data/everyday/words.tsv`: one thing a line, a column for each language, `|` between words. Lines that start with `#` are comments; the
 * last of them names the columns.
 * @param languages whose columns are wanted
 */
export function parseEverydayWords(text: string, languages: readonly LanguageCode[]): EverydayWords {
  const lines = text.split('\n');
  const start = lines.findIndex((line) => !line.startsWith('#'));
  const columns = lines[start - 1]?.slice(1).trim().split('\t') ?? [];
  const rows = lines.slice(start).filter((line) => line !== '');
  const indexes = new Map<LanguageCode, WordIndex>();
  // A column is read when it is first asked for: a run of four versions needs all, most need two.
  const indexOf = (language: LanguageCode) => {
    const known = indexes.get(language);
    if (known) return known;
    const column = languages.includes(language) ? columns.indexOf(language) : -1;
    const things = column < 0 ? new Map<string, number[]>() : indexColumn(rows, column);
    const index = { things, beginnings: beginningsOf(things.keys()) };
    indexes.set(language, index);
    return index;
  };
  return {
    things: (language, word) => indexOf(language).things.get(word) ?? NONE,
    begins: (language, letters) => indexOf(language).beginnings.has(letters),
  };
}

function beginningsOf(words: Iterable<string>): Set<string> {
  const beginnings = new Set<string>();
  for (const word of words) for (let length = 1; length <= word.length; length++) beginnings.add(word.slice(0, length));
  return beginnings;
}

function indexColumn(rows: readonly string[], column: number): Map<string, number[]> {
  const index = new Map<string, number[]>();
  rows.forEach((row, thing) => {
    const cell = row.split('\t')[column];
    if (!cell) return;
    for (const word of cell.split('|')) {
      const things = index.get(word);
      if (things) things.push(thing);
      else index.set(word, [thing]);
    }
  });
  return index;
}
