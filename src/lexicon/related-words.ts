import { remember } from '../text/remember.js';
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
 * intermediated by a third language). Words that only sound alike are not near: 水道 and 首都 are both read 수도. The first question looks through the whole lexicon.
 * @param lines of the core lexicon
 * @param isHomograph whether a phrase, as it is written, has several meanings: words that share it have nothing in common (砂糖 and 道路, both "đường")
 */
export function createRelatedWords(
  lines: SortedLines,
  readings: ReadingTable,
  isHomograph: (language: CoreLanguage, phrase: string) => boolean,
): RelatedWords {
  let inverse: Inverse | undefined;
  return {
    of: remember((word) => {
      inverse ??= createInverse(lines, readings);
      return sharing(word, lines.of(word), inverse, readings, isHomograph);
    }),
  };
}

/** Which words have a phrase among their equivalents: word `u >> 1` of the list for each use `u`, which is odd when the phrase is the reading of the word. Numbers, for there are hundreds of thousands. */
interface Inverse {
  readonly words: readonly string[];
  readonly uses: Readonly<Record<CoreLanguage, ReadonlyMap<string, readonly number[]>>>;
}

function sharing(
  word: string,
  senses: readonly string[],
  { words, uses }: Inverse,
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

/** The equivalents of a line, as they are written. */
function eachPhrase(
  word: string,
  columns: string,
  readings: ReadingTable,
  visit: (language: CoreLanguage, phrase: string, isReading: boolean) => void,
): void {
  const { equivalents } = parseCoreLine(`${word}\t${columns}`);
  for (const language of CORE_LANGUAGES) {
    for (const equivalent of equivalents[language]) {
      const isReading = equivalent === READING;
      visit(language, isReading ? (readingOf(word, language, readings) ?? equivalent) : equivalent, isReading);
    }
  }
}

function createInverse(lines: SortedLines, readings: ReadingTable): Inverse {
  const words: string[] = [];
  const uses = { vi: new Map<string, number[]>(), ko: new Map<string, number[]>(), en: new Map<string, number[]>() };
  for (const [word, senses] of lines.entries()) {
    const index = words.push(word) - 1;
    for (const columns of senses) {
      eachPhrase(word, columns, readings, (language, phrase, isReading) => {
        const use = 2 * index + Number(isReading);
        const list = uses[language].get(phrase);
        if (!list) uses[language].set(phrase, [use]);
        else if (list.at(-1)! >> 1 !== index) list.push(use);
      });
    }
  }
  return { words, uses };
}

/** A dictionary of what words near in meaning are called. Much more than translations, and worth much less as evidence. */
export function relatedDictionary({ from, to, translations }: Dictionary, related: RelatedWords): Dictionary {
  return {
    from,
    to,
    translations: remember((word) => [...new Set([...related.of(word)].flatMap(translations))]),
  };
}
