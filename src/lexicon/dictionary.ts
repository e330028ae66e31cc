import { sortedLines } from './sorted-lines.js';

/** Words of one language and their translations into another, both as keys: the form in which words are compared. */
export interface Equivalents {
  readonly from: string;
  readonly to: string;
  /** Keys of the translations; empty when the word is not in it. */
  translations(word: string): readonly string[];
}

/** The same with the way back. */
export interface Dictionary extends Equivalents {
  /** All keys of translations. */
  keys(): Iterable<string>;
  /** The words that a key translates. The first question takes the whole dictionary apart. */
  wordsFor(key: string): readonly string[];
}

const NONE: readonly string[] = [];

/** @param words all words that have equivalents */
export function reversible(equivalents: Equivalents, words: () => Iterable<string>): Dictionary {
  let inverse: Map<string, string[]> | undefined;
  const wayBack = () => {
    inverse ??= invert(equivalents, words());
    return inverse;
  };
  return { ...equivalents, keys: () => wayBack().keys(), wordsFor: (key) => wayBack().get(key) ?? NONE };
}

function invert({ translations }: Equivalents, words: Iterable<string>): Map<string, string[]> {
  const inverse = new Map<string, string[]>();
  for (const word of words) {
    for (const key of translations(word)) {
      const list = inverse.get(key);
      if (list) list.push(word);
      else inverse.set(key, [word]);
    }
  }
  return inverse;
}

/**
 * Reads a dictionary file: word, tab, keys of its translations separated by spaces; lines that start with `#` are comments.
 * Translations are split only when they are asked for.
 */
export function parseDictionary(text: string, from: string, to: string): Dictionary {
  const lines = sortedLines(text);
  const known = new Map<string, readonly string[]>();
  const translations = (word: string): readonly string[] => {
    let keys = known.get(word);
    if (!keys) {
      keys = lines.of(word).flatMap((line) => line.split(' '));
      known.set(word, keys);
    }
    return keys;
  };
  return reversible({ from, to, translations }, lines.words);
}

/** Dictionaries as one for each two languages; what the first has for a word goes before what the others have. */
export function mergeByPair(dictionaries: readonly Dictionary[]): Dictionary[] {
  const pairs = new Map<string, [Dictionary, ...Dictionary[]]>();
  for (const dictionary of dictionaries) {
    const pair = `${dictionary.from} ${dictionary.to}`;
    const known = pairs.get(pair);
    if (known) known.push(dictionary);
    else pairs.set(pair, [dictionary]);
  }
  return [...pairs.values()].map(mergeDictionaries);
}

function mergeDictionaries([first, ...more]: readonly [Dictionary, ...Dictionary[]]): Dictionary {
  if (more.length === 0) return first;
  const known = new Map<string, readonly string[]>();
  return {
    from: first.from,
    to: first.to,
    keys: () => new Set([first, ...more].flatMap((dictionary) => [...dictionary.keys()])),
    wordsFor: (key) => [...new Set([first, ...more].flatMap((dictionary) => dictionary.wordsFor(key)))],
    translations(word) {
      let keys = known.get(word);
      if (!keys) {
        keys = [...new Set([first, ...more].flatMap((dictionary) => dictionary.translations(word)))];
        known.set(word, keys);
      }
      return keys;
    },
  };
}
