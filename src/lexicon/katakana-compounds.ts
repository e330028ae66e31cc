import type { KatakanaWords } from './katakana-words.js';

/** Shortest part: two letters are in the dictionary for nearly every pair of kana. */
const SHORTEST = 3;

/**
 * The known words that a katakana compound is made of, the fewest possible and the longer ones last, where a compound has its head:
 * ガラスケース → ガラス, ケース.
 * @returns one part for a word that the dictionary has; nothing when it cannot be parted into known words
 */
export function splitCompound(word: string, words: KatakanaWords): string[] | undefined {
  if (words.has(word)) return [word];
  // best[end] is the parting of word.slice(0, end) with the fewest parts.
  const best: (string[] | undefined)[] = [[]];
  for (let end = 1; end <= word.length; end++) {
    for (let start = end - SHORTEST; start >= 0; start--) {
      const before = best[start];
      const part = word.slice(start, end);
      if (!before || (best[end]?.length ?? Number.POSITIVE_INFINITY) < before.length + 1 || !words.has(part)) continue;
      best[end] = [...before, part];
    }
  }
  return best[word.length];
}
