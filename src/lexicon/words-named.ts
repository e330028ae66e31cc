import type { LanguageCode } from '../core/language.js';
import { CORE_LANGUAGES, equivalentKey, parseCoreLine, READING, readingOf } from './core-lexicon.js';
import type { ReadingTable } from './readings.js';
import type { SortedLines } from './sorted-lines.js';

/** The core lexicon read from its equivalents: which Japanese nouns are called so. */
export interface WordsNamed {
  /**
   * Nouns that have a phrase among their equivalents, with its place there: 0 is the usual equivalent.
   * @param key see `equivalentKey`
   */
  of(language: LanguageCode, key: string): ReadonlyMap<string, number>;
}

const NOUNS: ReadonlySet<string> = new Set(['n', 'vn', 'an']);
const NONE: ReadonlyMap<string, number> = new Map();

/** @param lines of the core lexicon; the first question about a language goes through all of them */
export function createWordsNamed(lines: SortedLines, readings: ReadingTable): WordsNamed {
  const known = new Map<LanguageCode, Map<string, Map<string, number>>>();
  return {
    of(language, key) {
      const core = CORE_LANGUAGES.find((code) => code === language);
      if (!core) return NONE;
      let index = known.get(core);
      if (!index) {
        index = indexOf(lines, core, readings);
        known.set(core, index);
      }
      return index.get(key) ?? NONE;
    },
  };
}

function indexOf(lines: SortedLines, language: (typeof CORE_LANGUAGES)[number], readings: ReadingTable) {
  const index = new Map<string, Map<string, number>>();
  for (const [word, senses] of lines.entries()) {
    for (const columns of senses) {
      const { pos, equivalents } = parseCoreLine(`${word}\t${columns}`);
      if (!NOUNS.has(pos)) continue;
      equivalents[language].forEach((written, place) => {
        const phrase = written === READING ? readingOf(word, language, readings) : written;
        if (phrase === undefined) return;
        const key = equivalentKey(phrase, language);
        const words = index.get(key) ?? new Map<string, number>();
        index.set(key, words.set(word, Math.min(place, words.get(word) ?? place)));
      });
    }
  }
  return index;
}
