import { stemmer } from 'stemmer';

/** Shorter words are stems: Porter's algorithm makes "on" of "one" and "us" of "use". */
const SHORTEST = 4;

/** Porter stem of a lower-case word (Porter 1980, An algorithm for suffix stripping), so that promotion, promote and promoting meet. */
export function englishStem(word: string): string {
  return word.length < SHORTEST ? word : stemmer(word);
}
