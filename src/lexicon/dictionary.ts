import { remember } from '../text/remember.js';
import { sortedLines } from './sorted-lines.js';

/** Words of one language and their translations into another, both as keys: the form in which words are compared. */
export interface Dictionary {
  readonly from: string;
  readonly to: string;
  /** Keys of the translations; empty when the word is not in it. */
  translations(word: string): readonly string[];
}

/**
 * Reads a dictionary file: word, tab, keys of its translations separated by spaces; lines that start with `#` are comments.
 * Translations are split only when they are asked for.
 * @param bytes see {@link sortedLines}
 */
export function parseDictionary(bytes: Uint8Array, from: string, to: string): Dictionary {
  const lines = sortedLines(bytes);
  return { from, to, translations: remember((word) => lines.of(word).flatMap((line) => line.split(' '))) };
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
  const all = [first, ...more];
  return {
    from: first.from,
    to: first.to,
    translations: remember((word) => [...new Set(all.flatMap((dictionary) => dictionary.translations(word)))]),
  };
}
