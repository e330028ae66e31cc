import type { LanguagePack } from '../core/ports.js';
import type { Token } from '../core/segment.js';
import { termTokens } from './term-tokens.js';

const KANJI = /^\p{Script=Han}$/u;
const HANGUL = /^[가-힣]$/u;

/** A term cut into what a wrong rendering of it may have kept: characters, or words where white space parts them. */
export interface TermUnits {
  readonly units: readonly string[];
  /** In katakana; empty where the language has no readings. */
  readonly reading: string;
}

/** Prepares a term for {@link sharedUnits}. */
export function termUnits(term: string, pack: LanguagePack): TermUnits {
  const tokens = termTokens(term, pack);
  const words = tokens.filter((token) => token.kind !== 'punctuation');
  const units =
    pack.boundary === 'syllable'
      ? words.map((token) => (pack.isContent(token) ? token.base : ''))
      : [...words.map((token) => token.surface).join('')];
  return { units, reading: tokens.map((token) => token.reading ?? '').join('') };
}

/**
 * Which units of a term a word has as well, by their index: 防衛 shares the kanji 防 with 国防, 빛합성 shares 합성 with 광합성, "chính trị" no word
 * with "điều hành". One kanji is enough, of other letters two in a row (hangul) or three (kana, Latin) are asked for, of words that
 * stand apart the whole word. A word that is read like the whole term shares all of it: こども and 子ども.
 */
export function sharedUnits(token: Token, { units, reading }: TermUnits, pack: LanguagePack): number[] {
  if (pack.boundary === 'syllable') return indexesWhere(units, (unit) => unit === token.base);
  if (reading !== '' && token.reading === reading) return units.map((_, index) => index);
  const letters = [...token.surface.normalize('NFKC')];
  return indexesWhere(units, (unit, index) => {
    if (KANJI.test(unit)) return letters.includes(unit);
    const length = HANGUL.test(unit) ? 2 : 3;
    return Array.from({ length }, (_, k) => units.slice(index - k, index - k + length)).some(
      (stretch, k) => index - k >= 0 && stretch.length === length && holds(letters, stretch),
    );
  });
}

function holds(letters: readonly string[], stretch: readonly string[]): boolean {
  return letters.some((_, at) => stretch.every((letter, k) => letters[at + k] === letter));
}

function indexesWhere(units: readonly string[], test: (unit: string, index: number) => boolean): number[] {
  return units.flatMap((unit, index) => (unit !== '' && test(unit, index) ? [index] : []));
}

/** True when words are read like a term: 保障 and 保証, which a slip in writing swaps. False where the language has no readings. */
export function isHomophone(words: string, term: string, pack: LanguagePack): boolean {
  const [own, other] = [termUnits(words, pack), termUnits(term, pack)];
  return own.reading !== '' && own.reading === other.reading;
}

/** Share of units that words and the nearest of the terms have in common, 0–1: a wrong rendering is often half right (防衛, 国防). */
export function likeness(words: string, terms: readonly string[], pack: LanguagePack): number {
  const own = unitSet(words, pack);
  return Math.max(
    0,
    ...terms.map((term) => {
      const other = unitSet(term, pack);
      return [...own].filter((unit) => other.has(unit)).length / Math.max(1, own.size, other.size);
    }),
  );
}

function unitSet(text: string, pack: LanguagePack): Set<string> {
  if (pack.boundary !== 'syllable') return new Set(text.normalize('NFKC').replace(/[\p{P}\s]/gu, ''));
  return new Set(
    pack
      .tokenize(text)
      .filter((token) => pack.isContent(token))
      .map((token) => token.base),
  );
}

const SMALL_KANA: Readonly<Record<string, string>> = {
  ァ: 'ア',
  ィ: 'イ',
  ゥ: 'ウ',
  ェ: 'エ',
  ォ: 'オ',
  ヵ: 'カ',
  ヶ: 'ケ',
};
const KANA = /\p{Script=Hiragana}/u;
const HAN = /[^\p{Script=Han}]/gu;

/**
 * True when words are a term in another spelling of the same word: kana for kanji (子供, 子ども), a long vowel more or less, small or
 * large kana (コンピュータ, ウィルス). 保障 for 保証 is read alike and another word: each has a kanji that the other lacks.
 */
export function isOtherSpelling(words: string, term: string, pack: LanguagePack): boolean {
  if (katakanaKey(words) === katakanaKey(term)) return true;
  const reading = (text: string) =>
    pack
      .tokenize(text)
      .map((token) => token.reading ?? '')
      .join('');
  if (reading(words) === '' || reading(words) !== reading(term) || !KANA.test(words + term)) return false;
  const [a, b] = [words, term].map((text) => [...text.replace(HAN, '')]);
  return a!.every((kanji) => b!.includes(kanji)) || b!.every((kanji) => a!.includes(kanji));
}

function katakanaKey(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[ー・]/gu, '')
    .replace(/[ァィゥェォヵヶ]/gu, (kana) => SMALL_KANA[kana] ?? kana);
}
