import { remember } from '../text/remember.js';
import type { CoreLanguage } from './core-lexicon.js';
import type { Dictionary } from './dictionary.js';
import { eachPhrase, type PhraseIndex } from './phrase-index.js';
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
 * intermediated by a third language). Words that only sound alike are not near: 水道 and 首都 are both read 수도.
 * @param lines of the core lexicon
 * @param index of the same lexicon
 * @param isHomograph whether a phrase, as it is written, has several meanings: words that share it have nothing in common (砂糖 and 道路, both "đường")
 */
export function createRelatedWords(
  lines: SortedLines,
  readings: ReadingTable,
  index: () => PhraseIndex,
  isHomograph: (language: CoreLanguage, phrase: string) => boolean,
): RelatedWords {
  return {
    of: remember((word) => sharing(word, lines.of(word), index(), readings, isHomograph)),
  };
}

function sharing(
  word: string,
  senses: readonly string[],
  { words, uses }: PhraseIndex,
  readings: ReadingTable,
  isHomograph: (language: CoreLanguage, phrase: string) => boolean,
): ReadonlySet<string> {
  const near = new Set([word]);
  const most = senses.some((columns) => columns.startsWith('v\t')) ? MOST_SHARED.verb : MOST_SHARED.other;
  for (const columns of senses) {
    eachPhrase(word, columns, readings, (language, phrase, isReading) => {
      const own = uses[language].get(phrase)!;
      if (own.length > most || isHomograph(language, phrase)) return;
      for (const use of own) if (!(isReading && use & 1)) near.add(words[use >> 1]!);
    });
  }
  return near;
}

/** A dictionary of what words near in meaning are called. Much more than translations, and worth much less as evidence. */
export function relatedDictionary({ from, to, translations }: Dictionary, related: RelatedWords): Dictionary {
  return {
    from,
    to,
    translations: remember((word) => [...new Set([...related.of(word)].flatMap(translations))]),
  };
}
