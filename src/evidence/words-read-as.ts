import type { LanguagePack } from '../core/ports.js';
import type { ReadingTable } from '../lexicon/readings.js';
import { isReadingLanguage } from './reading-finder.js';

const SYLLABLES = { ko: /[가-힣]/gu, vi: /[\p{L}\p{M}]+/gu } as const;

/**
 * Japanese words whose kanji have the given Sino-Korean or Sino-Vietnamese readings: kinh tế → 経済, 경제 → 経済.
 * Only words that the tokenizer's dictionary has as one common noun; the syllables of a Korean word are often those of several.
 * @param text two syllables
 * @returns nothing when the text is no such word or the language does not read kanji
 */
export function wordsReadAs(text: string, language: string, readings: ReadingTable, japanese: LanguagePack): string[] {
  if (!isReadingLanguage(language)) return [];
  const [first, second, ...more] = text.normalize('NFC').toLowerCase().match(SYLLABLES[language]) ?? [];
  if (!first || !second || more.length > 0) return [];
  const heads = readings.kanjiReadAs(language, first);
  const tails = readings.kanjiReadAs(language, second);
  const words = heads.flatMap((head) => tails.map((tail) => head + tail));
  // Vietnamese has some words the other way round: hòa bình, 平和.
  if (language === 'vi') words.push(...tails.flatMap((tail) => heads.map((head) => tail + head)));
  return words.filter((word) => isCommonNoun(word, japanese));
}

function isCommonNoun(word: string, japanese: LanguagePack): boolean {
  const [token, ...more] = japanese.tokenize(word);
  return more.length === 0 && token?.known === true && japanese.isContent(token) && token.posDetail !== '固有名詞';
}
