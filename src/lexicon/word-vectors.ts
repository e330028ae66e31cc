import { remember } from '../text/remember.js';
import { sortedLines } from './sorted-lines.js';

/** What a word or phrase means, as a direction: the nearer two meanings, the greater the cosine of the angle between them. Of length 1. */
export type Meaning = Float32Array;

/** The vector of one word. */
interface WordVector {
  readonly meaning: Meaning;
  /** What it weighs in a phrase, 0–1: words that stand in any text say little. */
  readonly weight: number;
}

/** English words as vectors. */
export interface WordVectors {
  /**
   * What a word or a phrase means; undefined where it has no word with a vector that says anything.
   * @param key stems parted by spaces, see `equivalentKey`
   */
  of(key: string): Meaning | undefined;
}

/** Letters for values, from the least up to the greatest; the one in the middle is zero. */
export const VALUE_LETTERS = 'ZYXWVUTSRQPONMLKJIHGFEDCBA0abcdefghijklmnopqrstuvwxyz';
const ZERO = VALUE_LETTERS.length >> 1;
const VALUE_OF = new Map([...VALUE_LETTERS].map((letter, k) => [letter, k - ZERO]));
const HEAVIEST = 9;

/**
 * Reads `data/vectors/en.tsv`: a stem, a tab, a digit for its weight, and a letter for each value. Lines are looked up and read when a word is first asked for. The vector of a phrase is the
 * weighted mean of those of its words (Arora, Liang and Ma 2017, A simple but tough-to-beat baseline for sentence embeddings).
 * @param bytes see {@link sortedLines}
 */
export function parseWordVectors(bytes: Uint8Array): WordVectors {
  const lines = sortedLines(bytes);
  const wordOf = remember((stem) => {
    const [line] = lines.of(stem);
    return line === undefined ? undefined : readVector(line);
  });
  return { of: remember((key) => mean(key.split(' ').map(wordOf))) };
}

function readVector(line: string): WordVector {
  const meaning = Float32Array.from(line.slice(1), (letter) => VALUE_OF.get(letter) ?? 0);
  return { meaning: toLength1(meaning), weight: Number(line.charAt(0)) / HEAVIEST };
}

function mean(words: readonly (WordVector | undefined)[]): Meaning | undefined {
  const telling = words.filter((word) => word !== undefined && word.weight > 0) as WordVector[];
  const [first, ...more] = telling;
  if (!first || more.length === 0) return first?.meaning;
  const sum = first.meaning.map((value) => value * first.weight);
  for (const { meaning, weight } of more) for (let k = 0; k < sum.length; k++) sum[k]! += meaning[k]! * weight;
  return toLength1(sum);
}

function toLength1(vector: Float32Array): Float32Array {
  const length = Math.hypot(...vector);
  return length === 0 ? vector : vector.map((value) => value / length);
}

/** Cosine of the angle between two vectors of length 1, −1 to 1. */
export function cosine(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let sum = 0;
  for (let k = 0; k < a.length; k++) sum += a[k]! * b[k]!;
  return sum;
}
