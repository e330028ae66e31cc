import type { Segment, Token } from '../core/segment.js';
import type { ReadingTable } from '../lexicon/readings.js';
import { romanizeHangul } from '../text/hangul.js';
import { kanaToHangul, romanizeShort } from '../text/kana-hangul.js';
import { pinyinToHangul } from '../text/pinyin-hangul.js';
import { romanize } from '../text/romanize.js';
import type { KanjiName } from './kanji-names.js';
import { readingKeys } from './reading.js';
import { asciiLetters } from './sound-english.js';

/** A word is looked up in at most this many of its readings. */
const MOST_READINGS = 16;

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
  // Two syllables are like too many words: only what the dictionary has as one name, 釜山 Busan.
  if (letters.length === 3 || (letters.length === 2 && isOneName(name))) {
    const kind = letters.length === 3 ? PERSON : PLACE;
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
  const syllables = letters.map((kanji, i) =>
    readings.zh(kanji).flatMap((syllable) => {
      const hangul = pinyinToHangul(syllable);
      return hangul ? [korean[i]!.has(hangul) ? `${hangul}${SAME}` : hangul] : [];
    }),
  );
  const chinese = product(syllables)
    .filter((word) => word.split(SAME).length <= letters.length)
    .map((word) => word.replaceAll(SAME, ''));
  return new Set([...(japanese ? [japanese] : []), ...chinese].filter((word) => word.length > 1));
}

const SAME = '=';
const PERSON = 'person ';
const PLACE = 'place ';

/** The keys of {@link latinSpellings} that stand in a segment, each with the words in capitals that it is made of. */
export function latinNames(text: string): Set<string> {
  const keys = new Set<string>();
  for (const [run] of text.matchAll(CAPITALS)) {
    const words = run.split(/[ \u00a0]/);
    words.forEach((_, i) => {
      for (let k = 1; k <= 3 && i + k <= words.length; k += 1) {
        const phrase = words.slice(i, i + k);
        const key = latinKey(phrase.join(''));
        if (key.length < 3) continue;
        keys.add(key);
        keys.add((k === 1 && !phrase[0]!.includes('-') ? PLACE : PERSON) + roughKorean(key));
      }
    });
  }
  return keys;
}

const CAPITALS = /(?<![\p{L}\p{M}])\p{Lu}[\p{L}\p{M}’']+(?:-\p{L}[\p{L}\p{M}’']+)*(?:[ \u00a0]\p{Lu}[\p{L}\p{M}’']+(?:-\p{L}[\p{L}\p{M}’']+)*)*/gu;

/** The beginnings of the words of a Korean segment; particles follow without a space. */
export function hangulNames(text: string): Set<string> {
  const keys = new Set<string>();
  for (const [word] of text.matchAll(/[가-힣]+/gu)) {
    for (let length = 2; length <= Math.min(word.length, 10); length += 1) keys.add(word.slice(0, length));
  }
  return keys;
}

function latinKey(text: string): string {
  return asciiLetters(text).replace(/m(?=[bp])/g, 'n');
}

/** Latin spellings of Korean names differ in their vowels, in voice and in mute letters (Lee, Rhee, Park, Suk-yeol, Seok-yeol). */
function roughKorean(latin: string): string {
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
    .replace(/(.)\1+/g, '$1');
}

function japaneseReading({ tokens }: KanjiName): string | undefined {
  return tokens.length === 1 && isProper(tokens[0]!) ? tokens[0]!.reading : undefined;
}

function isOneName({ tokens }: KanjiName): boolean {
  return tokens.length === 1 && isProper(tokens[0]!);
}

function isProper(token: Token): boolean {
  return token.posDetail === '固有名詞';
}

/** All ways to take one of each list, joined. */
function product(lists: readonly (readonly string[])[]): string[] {
  let joined = [''];
  for (const list of lists) {
    joined = joined.flatMap((start) => list.map((end) => start + end)).slice(0, MOST_READINGS);
  }
  return joined;
}
