import type { KatakanaWords } from './katakana-words.js';

/** Shortest part: two letters are in the dictionary for nearly every pair of kana. */
const SHORTEST = 3;

/** Longest compound that is parted: no word is longer, and the work grows with the square of its length. */
const LONGEST = 60;

/** A part of a compound; offsets are UTF-16 units in it. */
export interface CompoundPart {
  readonly start: number;
  readonly text: string;
  /** False for what stands before, between or after the known words. */
  readonly known: boolean;
}

/** A parting of the letters up to some place. */
interface Parting {
  readonly parts: readonly CompoundPart[];
  /** Letters of unknown parts. */
  readonly unknown: number;
}

/**
 * The known words that a katakana compound is made of, the fewest possible and the longer ones last, where a compound has its head:
 * ガラスケース → ガラス, ケース.
 * @returns one part for a word that the dictionary has; nothing when it cannot be parted into known words
 */
export function splitCompound(word: string, words: Pick<KatakanaWords, 'has'>): string[] | undefined {
  const parts = partCompound(word, (part) => words.has(part));
  return parts.every(({ known }) => known) ? parts.map(({ text }) => text) : undefined;
}

/**
 * The words that a katakana compound is made of, with as little as possible that is unknown, then the fewest, the longer ones last: タルマホテル → タルマ, ホテル, of which only
 * the second is known.
 * @returns the parts in their order, which make up the word; a word of which nothing is known is one unknown part, an empty one has none
 */
export function partCompound(word: string, isKnown: (part: string) => boolean): readonly CompoundPart[] {
  if (isKnown(word)) return [{ start: 0, text: word, known: true }];
  if (word.length > LONGEST) return [{ start: 0, text: word, known: false }];
  // best[end] is the best parting of word.slice(0, end).
  const best: (Parting | undefined)[] = [{ parts: [], unknown: 0 }];
  for (let end = 1; end <= word.length; end++) {
    for (let start = end - 1; start >= 0; start--) {
      const before = best[start];
      if (!before) continue;
      const text = word.slice(start, end);
      const known = text.length >= SHORTEST && isKnown(text);
      // Two unknown parts in a row are one.
      if (!known && before.parts.at(-1)?.known === false) continue;
      const unknown = before.unknown + (known ? 0 : text.length);
      const own = best[end];
      if (own && (own.unknown < unknown || (own.unknown === unknown && own.parts.length <= before.parts.length)))
        continue;
      best[end] = { parts: [...before.parts, { start, text, known }], unknown };
    }
  }
  return best[word.length]!.parts;
}
