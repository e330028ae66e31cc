import type { Dictionary, Equivalents } from './dictionary.js';

/**
 * Equivalents that more words than this share say little of what the words have in common: "do", "thing". Verbs share more of them. Chosen among 4 to 12 on the documents
 * that the lexicon was chosen on, so that another word in the place of a word has support in one case of four at most (bench/lexicon/coverage.ts --even).
 */
const MOST_SHARED = { verb: 5, other: 9 };

/**
 * A dictionary of what words may be called whose meaning is near: the equivalents of all words that share an equivalent, in any language, with the word that is asked for.
 * 草案 and 下書き are both "draft", so that 초안 and 밑그림 are near either. Much more than translations, and worth much less as evidence.
 * The method is triangulation over pivot languages (Tanaka and Umemura 1994, Construction of a bilingual dictionary intermediated by a third language).
 * @param own the dictionary into the language
 * @param pivots dictionaries of the same words into all languages
 * @param isVerb says which words are verbs
 */
export function relatedWords(
  own: Dictionary,
  pivots: readonly Dictionary[],
  isVerb: (word: string) => boolean,
): Equivalents {
  const known = new Map<string, readonly string[]>();
  return {
    from: own.from,
    to: own.to,
    translations(word) {
      const before = known.get(word);
      if (before) return before;
      const near = new Set<string>([word]);
      const most = isVerb(word) ? MOST_SHARED.verb : MOST_SHARED.other;
      for (const pivot of pivots) {
        for (const key of pivot.translations(word)) {
          const sharing = pivot.wordsFor(key);
          if (sharing.length <= most) for (const other of sharing) near.add(other);
        }
      }
      const keys = [...new Set([...near].flatMap((other) => own.translations(other)))];
      known.set(word, keys);
      return keys;
    },
  };
}
