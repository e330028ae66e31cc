import type { LanguageCode } from '../core/language.js';
import { englishStem } from '../text/english-stem.js';
import { initialLawForms } from '../text/hangul.js';
import { remember } from '../text/remember.js';
import { canonicalSyllable } from '../text/vietnamese-syllable.js';
import type { Dictionary } from './dictionary.js';
import type { ReadingTable } from './readings.js';
import type { SortedLines } from './sorted-lines.js';

/** Languages that the core lexicon gives equivalents in, in the order of its columns. */
export const CORE_LANGUAGES = ['vi', 'ko', 'en'] as const;
export type CoreLanguage = (typeof CORE_LANGUAGES)[number];

/** One sense of a Japanese word. */
export interface CoreEntry {
  readonly word: string;
  /** n noun, vn verbal noun, an adjectival noun, v verb, a adjective, adv adverb. */
  readonly pos: string;
  /** As written in the file; `=` stands for the reading of the kanji. */
  readonly equivalents: Readonly<Record<CoreLanguage, readonly string[]>>;
  /** Tells the sense where a word has several. */
  readonly note: string;
}

/** Stands for the Sino-Korean or Sino-Vietnamese reading of the word. */
export const READING = '=';
const SEPARATOR = '; ';

/** Reads one line of `glossary/core-lexicon.tsv`: word, part of speech, Vietnamese, Korean, English, note. */
export function parseCoreLine(line: string): CoreEntry {
  const [word = '', pos = '', vi = '', ko = '', en = '', note = ''] = line.split('\t');
  const list = (column: string) => (column === '' ? [] : column.split(SEPARATOR));
  return { word, pos, equivalents: { vi: list(vi), ko: list(ko), en: list(en) }, note };
}

/** The lines of the file that are entries. */
export function coreLines(text: string): string[] {
  return text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
}

/**
 * The core lexicon as a dictionary from Japanese. Lines are taken apart only for words that are asked for.
 * @param lines of `glossary/core-lexicon.tsv`
 */
export function coreDictionary(lines: SortedLines, to: CoreLanguage, readings: ReadingTable): Dictionary {
  const translations = remember((word): readonly string[] => {
    const written = lines.of(word).flatMap((columns) => parseCoreLine(`${word}\t${columns}`).equivalents[to]);
    const found = written.flatMap((phrase) => (phrase === READING ? (readingOf(word, to, readings) ?? []) : phrase));
    return [...new Set(found.map((phrase) => equivalentKey(phrase, to)))];
  });
  return { from: 'ja', to, translations };
}

/**
 * What `=` stands for: the first, usual reading of each kanji, one after the other, in Korean under the law of initials; nothing when one of them has no
 * reading.
 */
export function readingOf(word: string, language: CoreLanguage, readings: ReadingTable): string | undefined {
  if (language === 'en') return undefined;
  const syllables = [...word].map((kanji) => readings[language](kanji)[0]);
  if (syllables.length === 0 || syllables.includes(undefined)) return undefined;
  if (language === 'ko') syllables[0] = initialLawForms(syllables[0]!).at(-1);
  return syllables.join(language === 'vi' ? ' ' : '');
}

/** The form in which equivalents are compared: Porter stems of English words, canonical Vietnamese syllables, Korean as written; parted by spaces. */
export function equivalentKey(phrase: string, language: LanguageCode): string {
  if (language === 'ko') return phrase;
  const words = phrase.toLowerCase().split(/[\s-]+/u);
  return words.map(language === 'en' ? englishStem : canonicalSyllable).join(' ');
}
