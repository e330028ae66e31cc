import type { ReadingTable } from '../lexicon/readings.js';
import { romanizeHangul } from '../text/hangul.js';
import { kanaToHangul, romanizeShort } from '../text/kana-hangul.js';
import { pinyinToHangul } from '../text/pinyin-hangul.js';
import { romanize } from '../text/romanize.js';
import type { KanjiName } from './kanji-names.js';
import { readingKeys } from './reading.js';
import { asciiLetters } from './sound-english.js';

/** A name is looked up in at most this many of its readings. */
const MOST_READINGS = 32;

/**
 * The keys under which a source in Latin letters may write a name in kanji: 東京 tokyo, 習近平 xijinping; 文在寅 in the rough form of
 * {@link roughKorean}, because Korean persons spell themselves as they like (Moon Jae-in, Mun Chae In).
 */
export function latinSpellings(name: KanjiName, readings: ReadingTable): Set<string> {
  const letters = [...name.text];
  const keys = new Set<string>();
  const reading = japaneseReading(name);
  if (reading) for (const latin of [romanizeShort(reading), romanize(reading)]) keys.add(latinKey(latin));
  if (letters.length === 1) return keys;
  for (const key of product(letters.map((kanji) => readings.zh(kanji).map(asciiLetters)))) keys.add(latinKey(key));
  // Two syllables are like too many words: only what the dictionary has as one name, 釜山 Busan. Persons have three.
  const kind = letters.length === 3 ? PERSON : letters.length === 2 && isOneName(name) ? PLACE : undefined;
  if (kind) {
    const hangul = product(letters.map((kanji) => [...readingKeys(kanji, 'ko', readings)]));
    for (const word of hangul) keys.add(kind + roughKorean(romanizeHangul(word)));
  }
  return keys;
}

/**
 * The forms in which a Korean source may write a name of Japan or China by its sound: 東京 도쿄, 習近平 시진핑. Not the Korean reading of the kanji
 * (문재인), which the look-up of readings finds.
 */
export function hangulSpellings(name: KanjiName, readings: ReadingTable): Set<string> {
  const letters = [...name.text];
  const korean = letters.map((kanji) => readingKeys(kanji, 'ko', readings));
  const reading = japaneseReading(name);
  const japanese = reading && kanaToHangul(reading);
  const syllables = letters.map((kanji) => readings.zh(kanji).flatMap((syllable) => pinyinToHangul(syllable) ?? []));
  const isKoreanReading = (word: string) =>
    word.length === letters.length && [...word].every((syllable, i) => korean[i]!.has(syllable));
  const chinese = letters.length === 1 ? [] : product(syllables).filter((word) => !isKoreanReading(word));
  return new Set([...(japanese ? [japanese] : []), ...chinese].filter((word) => word.length > 1));
}

const DOUBLED = /(.)\1+/g;
const PERSON = 'person ';
const PLACE = 'place ';

/** The keys of {@link latinSpellings} that the words in capitals of a segment make, alone and up to three together. */
export function latinNames(text: string): Set<string> {
  const keys = new Set<string>();
  let run: LatinWord[] = [];
  let end = NOWHERE;
  for (const match of text.matchAll(NAME)) {
    // Only a space joins two words of a name; Tōkyō’s Xi’an Hall is two.
    const joined = match.index === end + 1 && /\s/.test(text.charAt(end));
    run = [...(joined ? run.slice(-2) : []), latinWord(match[0])];
    end = POSSESSIVE.test(match[0]) ? NOWHERE : match.index + match[0].length;
    for (let from = 0; from < run.length; from += 1) {
      const words = run.slice(from);
      const exact = words.map((part) => part.exact).join('');
      if (exact.length < SHORTEST) continue;
      const rough = words.map((part) => part.rough).join('');
      const kind = words.length > 1 || words[0]!.hyphen ? PERSON : PLACE;
      keys.add(exact).add(kind + rough.replace(DOUBLED, '$1'));
    }
  }
  return keys;
}

/** Capitals, and of all marks only those of the long vowel and of ü: Tōkyō, Lüshun, but not Đông. */
const NAME = /[A-ZĀĒĪŌŪ](?<![\p{L}\p{M}].)[a-zāēīōūü’'-]+(?:-?[A-Z][a-zāēīōūü’'-]+)*(?![\p{L}\p{M}])/gu;
const POSSESSIVE = /[’']s?$/;
const NOWHERE = Number.NaN;
const SHORTEST = 3;

interface LatinWord {
  readonly exact: string;
  readonly rough: string;
  readonly hyphen: boolean;
}

const read = new Map<string, LatinWord>();
const MOST_WORDS = 20_000;

/** The keys of one word. A text says the same words again and again. */
function latinWord(word: string): LatinWord {
  const known = read.get(word);
  if (known) return known;
  if (read.size > MOST_WORDS) read.clear();
  const own = word.replace(POSSESSIVE, '');
  const found = { exact: latinKey(own), rough: roughKorean(asciiLetters(own)), hyphen: own.includes('-') };
  read.set(word, found);
  return found;
}

/** The beginnings of the words of a Korean segment; particles follow without a space. */
export function hangulNames(text: string): Set<string> {
  const keys = new Set<string>();
  for (const [word] of text.matchAll(/[가-힣]+/gu)) {
    for (let length = 2; length <= Math.min(word.length, 10); length += 1) keys.add(word.slice(0, length));
  }
  return keys;
}

function latinKey(text: string): string {
  return asciiLetters(text).replace(/m(?=[bpm])/g, 'n');
}

/** Latin spellings of Korean names differ in their vowels, in voice and in mute letters (Lee, Rhee, Park, Suk-yeol, Seok-yeol); their rough form does not. */
export function roughKorean(latin: string): string {
  return latin
    .replace(/sh/g, 's')
    .replace(/ch/g, 'j')
    .replace(/([aiueo])[rh](?=[kn])/g, '$1')
    .replace(/rh|l/g, 'r')
    .replace(/wo?o/g, 'u')
    .replace(/ae|ai|ay/g, 'e')
    .replace(/oe/g, 'oi')
    .replace(/ee|ui|y(?![aeiou])/g, 'i')
    .replace(/eo|eu|ou|oo|o/g, 'u')
    .replace(/g/g, 'k')
    .replace(/d/g, 't')
    .replace(/b|v/g, 'p')
    .replace(DOUBLED, '$1');
}

/** The reading of what the Japanese dictionary has as one name; it knows the tokens of 習|近平 as Japanese first names only. */
function japaneseReading(name: KanjiName): string | undefined {
  return isOneName(name) ? name.tokens[0]!.reading : undefined;
}

function isOneName({ tokens }: KanjiName): boolean {
  return tokens.length === 1 && tokens[0]!.posDetail === '固有名詞';
}

/** All ways to take one of each list, joined. */
function product(lists: readonly (readonly string[])[]): string[] {
  let joined = [''];
  for (const list of lists) {
    joined = joined.flatMap((start) => list.map((end) => start + end)).slice(0, MOST_READINGS);
  }
  return joined;
}
