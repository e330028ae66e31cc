import { CORE_LANGUAGES, type CoreIndex, type CoreLanguage, coreDictionary } from './core-lexicon.js';
import type { Dictionary } from './dictionary.js';
import type { ReadingTable } from './readings.js';

/**
 * Equivalents that more words than this share say little of what the words have in common: "do", "thing". Chosen among 3, 6 and 12 on the documents that the
 * lexicon was chosen on (bench/lexicon/coverage.ts --even): with 12, two in five verbs have support in any sentence.
 */
const MOST_SHARED = 6;

/**
 * A dictionary of what words may be called whose meaning is near: the equivalents of all words that share an equivalent, in any language, with the word that is asked for.
 * 草案 and 下書き are both "draft", so that 초안 and 밑그림 are near either. Much more than translations, and worth much less as evidence.
 * The method is triangulation over pivot languages (Tanaka and Umemura 1994, Construction of a bilingual dictionary intermediated by a third language).
 * The first question takes the whole lexicon apart.
 */
export function relatedWords(lines: CoreIndex, to: CoreLanguage, readings: ReadingTable): Dictionary {
  const own = coreDictionary(lines, to, readings);
  const pivots = CORE_LANGUAGES.map((language) => coreDictionary(lines, language, readings));
  let inverse: ReadonlyMap<string, readonly string[]>[] | undefined;
  const known = new Map<string, readonly string[]>();
  return {
    from: 'ja',
    to,
    translations(word) {
      const before = known.get(word);
      if (before) return before;
      if (!lines.has(word)) return [];
      inverse ??= pivots.map((dictionary) => wordsByKey(lines, dictionary));
      const near = new Set<string>([word]);
      pivots.forEach((dictionary, k) => {
        for (const key of dictionary.translations(word)) {
          const sharing = inverse![k]!.get(key) ?? [];
          if (sharing.length <= MOST_SHARED) for (const other of sharing) near.add(other);
        }
      });
      const keys = [...new Set([...near].flatMap((other) => own.translations(other)))];
      known.set(word, keys);
      return keys;
    },
  };
}

function wordsByKey(lines: CoreIndex, dictionary: Dictionary): Map<string, string[]> {
  const words = new Map<string, string[]>();
  for (const word of lines.keys()) {
    for (const key of dictionary.translations(word)) {
      const list = words.get(key);
      if (list) list.push(word);
      else words.set(key, [word]);
    }
  }
  return words;
}
