import type { LanguageCode } from '../core/language.js';
import { lazily } from '../core/lazily.js';
import { remember } from '../text/remember.js';
import { equivalentKey, parseCoreLine } from './core-lexicon.js';
import type { PhraseIndex } from './phrase-index.js';
import type { SortedLines } from './sorted-lines.js';
import type { Meaning, WordVectors } from './word-vectors.js';

/** What words of four languages mean, as vectors that can be compared with one another. */
export interface Meanings {
  /** Senses of a Japanese word; none where it is not known. */
  ofWord(word: string): readonly Meaning[];
  /**
   * Senses of a word or phrase of another language; none where it is not known, or may mean anything.
   * @param key see `equivalentKey`
   */
  ofKey(language: LanguageCode, key: string): readonly Meaning[];
  /**
   * Keys of a language whose meaning may be known; none for English, where every word is looked up by itself.
   * @param start first letter of a Korean key, first word of a Vietnamese one
   */
  keys(language: LanguageCode, start: string): readonly string[];
}

/** Equivalents by which a word is told that is one of many that another language has one word for: the usual ones. */
const USUAL = 2;
/** What more words than these are called means anything: "chuyển", 하다. */
const MOST_WORDS = 12;

/**
 * English is the pivot: a Japanese word means what its English equivalents do, and a Vietnamese or Korean word what the Japanese words do that are called so.
 * @param lines of the core lexicon
 * @param index of the same lexicon
 */
export function createMeanings(lines: SortedLines, index: () => PhraseIndex, vectors: WordVectors): Meanings {
  const english = (phrases: readonly string[]) =>
    phrases.flatMap((phrase) => vectors.of(equivalentKey(phrase, 'en')) ?? []);
  const senses = (word: string) => lines.of(word).map((columns) => parseCoreLine(`${word}\t${columns}`).equivalents.en);
  const usual = remember((word) => english(senses(word).flatMap((phrases) => phrases.slice(0, USUAL))));
  const wordsOf = (uses: readonly number[]) => uses.map((use) => index().words[use >> 1]!);
  const vietnamese = lazily(() => byKey(index().uses.vi));
  const usesOf = (language: LanguageCode): ReadonlyMap<string, readonly number[]> => {
    if (language === 'vi') return vietnamese();
    return language === 'ko' ? index().uses.ko : NOTHING;
  };
  const starts = {
    vi: lazily(() => groupBy(vietnamese().keys(), (key) => key.split(' ', 1)[0]!)),
    ko: lazily(() => groupBy(index().uses.ko.keys(), (key) => key.charAt(0))),
  };
  return {
    ofWord: remember((word) => english(senses(word).flat())),
    ofKey: (language, key) => {
      if (language === 'en') return english([key]);
      const words = new Set(wordsOf(usesOf(language).get(key) ?? []));
      return words.size > MOST_WORDS ? [] : [...words].flatMap(usual);
    },
    keys: (language, start) => (language === 'vi' || language === 'ko' ? (starts[language]().get(start) ?? []) : []),
  };
}

const NOTHING: ReadonlyMap<string, readonly number[]> = new Map();

/** Uses of Vietnamese phrases by their keys; in Korean a phrase is its key. */
function byKey(uses: ReadonlyMap<string, readonly number[]>): Map<string, readonly number[]> {
  const keyed = new Map<string, readonly number[]>();
  for (const [phrase, own] of uses) {
    const key = equivalentKey(phrase, 'vi');
    const known = keyed.get(key);
    keyed.set(key, known ? [...known, ...own] : own);
  }
  return keyed;
}

function groupBy(keys: Iterable<string>, startOf: (key: string) => string): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const key of keys) {
    const start = startOf(key);
    const group = groups.get(start);
    if (group) group.push(key);
    else groups.set(start, [key]);
  }
  return groups;
}
