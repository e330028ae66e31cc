import { CORE_LANGUAGES, type CoreLanguage, parseCoreLine, READING, readingOf } from './core-lexicon.js';
import type { ReadingTable } from './readings.js';
import type { SortedLines } from './sorted-lines.js';

/**
 * Which words of the core lexicon have a phrase among their equivalents: word `u >> 1` of the list for each use `u`, which is odd when the phrase is the reading of the word. Numbers, for
 * there are hundreds of thousands. Phrases are as they are written.
 */
export interface PhraseIndex {
  readonly words: readonly string[];
  readonly uses: Readonly<Record<CoreLanguage, ReadonlyMap<string, readonly number[]>>>;
}

/** Goes through the whole lexicon. */
export function createPhraseIndex(lines: SortedLines, readings: ReadingTable): PhraseIndex {
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

/** The equivalents of a line, as they are written. */
export function eachPhrase(
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
