import { CORE_LANGUAGES, type CoreLanguage, parseCoreLine, READING, readingOf } from './core-lexicon.js';
import type { Dictionary } from './dictionary.js';
import type { ReadingTable } from './readings.js';
import type { SortedLines } from './sorted-lines.js';

/**
 * Equivalents that more words than this share say little of what the words have in common: "do", "thing". Verbs share more of them. Chosen among 4 to 12 on the documents
 * that the lexicon was chosen on, so that another word in the place of a word has support in one case of four at most (bench/lexicon/coverage.ts --even).
 */
const MOST_SHARED = { verb: 5, other: 9 };

/** Words of the core lexicon whose meaning is near. */
export interface RelatedWords {
  /** The word itself, and all words that share an equivalent with it, in any language. */
  of(word: string): ReadonlySet<string>;
}

/**
 * 草案 and 下書き are both "draft", so that they are near. The method is triangulation over pivot languages (Tanaka and Umemura 1994, Construction of a bilingual dictionary
 * intermediated by a third language). The first question looks through the whole lexicon.
 * @param lines of the core lexicon
 */
export function createRelatedWords(lines: SortedLines, readings: ReadingTable): RelatedWords {
  let inverse: ReadonlyMap<string, readonly string[]> | undefined;
  const known = new Map<string, ReadonlySet<string>>();
  return {
    of(word) {
      let near = known.get(word);
      if (!near) {
        inverse ??= wordsByPhrase(lines, readings);
        near = sharing(word, lines.of(word), inverse, readings);
        known.set(word, near);
      }
      return near;
    },
  };
}

function sharing(
  word: string,
  lines: readonly string[],
  inverse: ReadonlyMap<string, readonly string[]>,
  readings: ReadingTable,
): ReadonlySet<string> {
  const near = new Set([word]);
  const most = lines.some((columns) => columns.startsWith('v\t')) ? MOST_SHARED.verb : MOST_SHARED.other;
  for (const columns of lines) {
    for (const phrase of phrasesOf(word, columns, readings)) {
      const others = inverse.get(phrase)!;
      if (others.length <= most) for (const other of others) near.add(other);
    }
  }
  return near;
}

/** Equivalents of a line with their languages, as they are written. */
function phrasesOf(word: string, columns: string, readings: ReadingTable): string[] {
  const { equivalents } = parseCoreLine(`${word}\t${columns}`);
  return CORE_LANGUAGES.flatMap((language) =>
    equivalents[language].map((phrase) => `${language} ${written(phrase, word, language, readings)}`),
  );
}

function written(phrase: string, word: string, language: CoreLanguage, readings: ReadingTable): string {
  return phrase === READING ? (readingOf(word, language, readings) ?? phrase) : phrase;
}

function wordsByPhrase(lines: SortedLines, readings: ReadingTable): Map<string, string[]> {
  const words = new Map<string, string[]>();
  for (const word of lines.words()) {
    for (const columns of lines.of(word)) {
      for (const phrase of phrasesOf(word, columns, readings)) {
        const list = words.get(phrase);
        if (!list) words.set(phrase, [word]);
        else if (list.at(-1) !== word) list.push(word);
      }
    }
  }
  return words;
}

/** A dictionary of what words near in meaning are called. Much more than translations, and worth much less as evidence. */
export function relatedDictionary(own: Dictionary, related: RelatedWords): Dictionary {
  const known = new Map<string, readonly string[]>();
  return {
    from: own.from,
    to: own.to,
    translations(word) {
      let keys = known.get(word);
      if (!keys) {
        keys = [...new Set([...related.of(word)].flatMap((other) => own.translations(other)))];
        known.set(word, keys);
      }
      return keys;
    },
  };
}
