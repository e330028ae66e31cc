import { parseFrontCoded, type WordSet } from './front-coded-words.js';

/** The words that a dictionary writes wholly in katakana. `has` is true when it has the word; `・` in it does not matter (スマート・スピーカー). NFC, full-width katakana. */
export type KatakanaWords = WordSet;

/** @param text `data/katakana/words.txt`, front-coded */
export function parseKatakanaWords(text: string): KatakanaWords {
  const words = parseFrontCoded(text);
  return {
    get size() {
      return words.size;
    },
    has: (word) => words.has(word.replaceAll('・', '')),
  };
}
