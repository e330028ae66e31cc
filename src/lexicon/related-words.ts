import { remember } from '../text/remember.js';
import { CORE_LANGUAGES, parseCoreLine, READING, readingOf } from './core-lexicon.js';
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
 * intermediated by a third language). Words that only sound alike are not near: 水道 and 首都 are both read 수도. The first question looks through the whole lexicon.
 * @param lines of the core lexicon
 */
export function createRelatedWords(lines: SortedLines, readings: ReadingTable): RelatedWords {
  let inverse: ReadonlyMap<string, readonly Use[]> | undefined;
  return {
    of: remember((word) => {
      inverse ??= usesByPhrase(lines, readings);
      return sharing(word, lines.of(word), inverse, readings);
    }),
  };
}

/** A word that has a phrase among its equivalents. */
interface Use {
  readonly word: string;
  /** True when the phrase is the reading of the word. */
  readonly isReading: boolean;
}

interface Phrase {
  /** With its language. */
  readonly text: string;
  readonly isReading: boolean;
}

function sharing(
  word: string,
  lines: readonly string[],
  inverse: ReadonlyMap<string, readonly Use[]>,
  readings: ReadingTable,
): ReadonlySet<string> {
  const near = new Set([word]);
  const most = lines.some((columns) => columns.startsWith('v\t')) ? MOST_SHARED.verb : MOST_SHARED.other;
  for (const columns of lines) {
    for (const { text, isReading } of phrasesOf(word, columns, readings)) {
      const uses = inverse.get(text)!;
      if (uses.length > most) continue;
      for (const use of uses) if (!(isReading && use.isReading)) near.add(use.word);
    }
  }
  return near;
}

/** Equivalents of a line, as they are written. */
function phrasesOf(word: string, columns: string, readings: ReadingTable): Phrase[] {
  const { equivalents } = parseCoreLine(`${word}\t${columns}`);
  return CORE_LANGUAGES.flatMap((language) =>
    equivalents[language].map((equivalent): Phrase => {
      const isReading = equivalent === READING;
      const written = isReading ? (readingOf(word, language, readings) ?? equivalent) : equivalent;
      return { text: `${language} ${written}`, isReading };
    }),
  );
}

function usesByPhrase(lines: SortedLines, readings: ReadingTable): Map<string, Use[]> {
  const uses = new Map<string, Use[]>();
  for (const [word, senses] of lines.entries()) {
    for (const columns of senses) {
      for (const { text, isReading } of phrasesOf(word, columns, readings)) {
        const list = uses.get(text);
        if (!list) uses.set(text, [{ word, isReading }]);
        else if (list.at(-1)!.word !== word) list.push({ word, isReading });
      }
    }
  }
  return uses;
}

/** A dictionary of what words near in meaning are called. Much more than translations, and worth much less as evidence. */
export function relatedDictionary({ from, to, translations }: Dictionary, related: RelatedWords): Dictionary {
  return {
    from,
    to,
    translations: remember((word) => [...new Set([...related.of(word)].flatMap(translations))]),
  };
}
