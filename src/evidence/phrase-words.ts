import type { LanguagePack } from '../core/ports.js';
import type { Segment, Token } from '../core/segment.js';
import type { NameTest } from './name-like.js';
import { hasNativeFinal } from './sound-korean.js';
import { vietnamesePhones } from './sound-vietnamese.js';
import { type SoundKey, soundKey } from './transliteration.js';

/** Names and loanwords are compared by so many words. */
export const MOST_WORDS = 3;

/** What is asked of a word for every phrase that it is in. */
export interface PhraseWord {
  readonly token: Token;
  /** False for words that no phrase of several begins or ends with: "the harbour", "harbour of". */
  readonly border: boolean;
  /** Spelled as a word of a language that lends none can be: hội, but not radio among Vietnamese syllables. */
  readonly native: boolean;
  readonly name: boolean;
}

/** The words of a segment, in order. */
export function phraseWords(segment: Segment, pack: LanguagePack, names: NameTest): PhraseWord[] {
  const vietnamese = pack.code === 'vi';
  const words: PhraseWord[] = [];
  for (const token of segment.tokens) {
    if (token.kind !== 'word') continue;
    words.push({
      token,
      border: pack.boundary !== 'syllable' || pack.isContent(token),
      native: vietnamese && vietnamesePhones(token.surface) !== undefined,
      name: vietnamese && names.isName(segment, token),
    });
  }
  return words;
}

/** Korean particles: no name goes on after one. */
export function isParticle({ pos }: Token): boolean {
  return pos === 'josa';
}

/** In capitals, or short in a script without them. */
const NAME_LIKE = /^(?:\p{Lu}|\p{Lo}{1,2}$)/u;

/** Whether words `from` up to `to` of a list may be one name or loanword. Only names are compared by three words, longer compounds part by part. */
export function mayBePhrase(words: readonly PhraseWord[], from: number, to: number): boolean {
  if (to - from < 2) return true;
  if (!words[from]!.border || !words[to - 1]!.border) return false;
  return to - from === 2 || everyOf(words, from, to, ({ token }) => NAME_LIKE.test(token.surface));
}

/**
 * Whether a phrase is made of ordinary words of a language that Japanese does not borrow from: Vietnamese syllables that are no names, Korean ones that
 * spell nothing foreign.
 */
export function isOrdinary(
  text: string,
  words: readonly PhraseWord[],
  from: number,
  to: number,
  { code }: LanguagePack,
): boolean {
  if (code === 'ko') return hasNativeFinal(text);
  return everyOf(words, from, to, (word) => word.native) && !everyOf(words, from, to, (word) => word.name);
}

/** Whether all words `from` up to `to` pass. */
export function everyOf(
  words: readonly PhraseWord[],
  from: number,
  to: number,
  test: (word: PhraseWord) => boolean,
): boolean {
  for (let k = from; k < to; k += 1) if (!test(words[k]!)) return false;
  return true;
}

/**
 * A phrase with its last word in the singular, where the language forms plurals with s; else the phrase itself. Japanese takes words over in the
 * singular, アスリート for "athletes".
 */
export function singularOf(phrase: string, last: Token, { code }: LanguagePack): string {
  if (code !== 'en' || !/s$/iu.test(last.surface)) return phrase;
  return phrase.slice(0, phrase.length - last.surface.length) + last.base;
}

/** The sounds of a phrase, and of its singular. */
export function soundsOf(
  { text, singular }: { readonly text: string; readonly singular: string },
  language: string,
): SoundKey[] {
  const key = soundKey(text, language);
  return singular === text ? [key] : [key, soundKey(singular, language)];
}
