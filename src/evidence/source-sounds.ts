import type { LanguagePack } from '../core/ports.js';
import type { Segment, Token } from '../core/segment.js';
import { perSegment } from './link-table.js';
import { createNameTest, type NameTest } from './name-like.js';
import { createSoundIndex, type SoundIndex } from './sound-index.js';
import { type SoundPhrase, soundPhrases } from './sound-phrases.js';
import { vietnamesePhones } from './sound-vietnamese.js';
import { SOUND_THRESHOLD, type SoundKey, soundKey, soundThreshold } from './transliteration.js';

/** A word or phrase of a source. */
export interface SourcePhrase extends SoundPhrase {
  /** The phrase with its last word in the singular, where the language forms plurals with s; else the phrase itself. */
  readonly singular: string;
  /** True when its words are written as names inside a sentence: Lviv in "trains to Lviv". Never where a script has no capitals. */
  readonly name: boolean;
}

/** The sounds of one version of the text. */
export interface SourceSounds {
  readonly segments: readonly Segment[];
  /** Phrases that Japanese may have taken over by their sound. */
  phrases(segment: Segment): readonly SourcePhrase[];
  /**
   * The others: ordinary words of a language that Japanese does not borrow from, Vietnamese syllables that are no names. They can sound like a
   * Japanese word only by accident, or by mistake.
   */
  ordinary(segment: Segment): readonly SourcePhrase[];
  /**
   * Phrases of the version that may be taken over and sound alike enough to be the same name or loanword, with their similarity.
   * @param word a word or phrase in the letters of `language`
   */
  alike(word: string, language: string): ReadonlyMap<string, number>;
}

const known = new WeakMap<readonly Segment[], SourceSounds>();

/** The sounds of a version, computed once for its list of segments and shared by aligner and checks. */
export function sourceSounds(pack: LanguagePack, segments: readonly Segment[]): SourceSounds {
  const found = known.get(segments);
  if (found) return found;
  const sounds = createSourceSounds(pack, segments);
  known.set(segments, sounds);
  return sounds;
}

function createSourceSounds(pack: LanguagePack, segments: readonly Segment[]): SourceSounds {
  const names = createNameTest(segments);
  const phrases = perSegment((segment) => phrasesOf(segment, pack, names, true));
  const cache = new Map<string, ReadonlyMap<string, number>>();
  let index: SoundIndex<{ text: string; key: SoundKey }> | undefined;
  const build = () => {
    const texts = new Map(segments.flatMap((segment) => phrases(segment)).map((phrase) => [phrase.text, phrase]));
    const entries = [...texts.values()].flatMap((phrase) =>
      soundsOf(phrase, pack.code).map((key) => ({ key, value: { text: phrase.text, key } })),
    );
    return createSoundIndex(entries);
  };
  return {
    segments,
    phrases,
    ordinary: perSegment((segment) => phrasesOf(segment, pack, names, false)),
    alike(word, language) {
      const name = `${language} ${word}`;
      const cached = cache.get(name);
      if (cached) return cached;
      index ??= build();
      const key = soundKey(word, language);
      const near = index.nearest(key, SOUND_THRESHOLD.long);
      const same = near.filter(({ value, similarity }) => similarity >= soundThreshold(key, value.key));
      const found = new Map<string, number>();
      for (const { value, similarity } of same) found.set(value.text, Math.max(similarity, found.get(value.text) ?? 0));
      cache.set(name, found);
      return found;
    },
  };
}

/**
 * The sounds of a phrase, and of its dictionary form: Japanese takes words over in the singular, アスリート for "athletes".
 */
export function soundsOf(phrase: SourcePhrase, language: string): SoundKey[] {
  return [...new Set([phrase.text, phrase.singular])].map((text) => soundKey(text, language));
}

/** What is asked of a word for every phrase that it is in. */
interface Word {
  readonly token: Token;
  readonly content: boolean;
  /** Spelled as no word of the language can be: radio among Vietnamese syllables. */
  readonly foreign: boolean;
  readonly name: boolean;
  readonly sureName: boolean;
  /** In capitals, or short in a script without them: only names are compared by three words, longer compounds part by part. */
  readonly mayBeName: boolean;
}

function wordsOf(segment: Segment, pack: LanguagePack, names: NameTest): Word[] {
  const native = pack.code === 'vi';
  return segment.tokens
    .filter((token) => token.kind === 'word')
    .map((token) => ({
      token,
      content: pack.isContent(token),
      foreign: !native || vietnamesePhones(token.surface) === undefined,
      name: native && names.isName(segment, token),
      sureName: names.isSurelyName(segment, token),
      mayBeName: /^(?:\p{Lu}|\p{Lo}{1,2}$)/u.test(token.surface),
    }));
}

/** @param lending true for the phrases that Japanese may have taken over by sound, false for the others */
function phrasesOf(segment: Segment, pack: LanguagePack, names: NameTest, lending: boolean): SourcePhrase[] {
  const all = wordsOf(segment, pack, names);
  const starts = new Map(all.map(({ token }, k) => [token.start, k]));
  const ends = new Map(all.map(({ token }, k) => [token.end, k + 1]));
  return soundPhrases(segment.text, pack.code).flatMap((phrase) => {
    // A phrase that begins or ends inside a word has no words of its own. Of several words the last may lose its particle (레 주언이 gives
    // 레 주언), but is cut nowhere else.
    const words = all.slice(starts.get(phrase.start) ?? 0, ends.get(phrase.end) ?? 0);
    if (words.length === 0 && /\s/u.test(phrase.text)) return [];
    if (words.length > 2 && !words.every((word) => word.mayBeName)) return [];
    const lends = words.some((word) => word.foreign) || words.every((word) => word.name);
    if (lends !== lending || isBoundedByFunctionWord(words, pack)) return [];
    const name = words.length > 0 && words.every((word) => word.sureName);
    return [{ ...phrase, singular: singularOf(phrase, words.at(-1)?.token, pack), name }];
  });
}

/** "the harbour" and "harbour of" are no phrases that are taken over; leaving them out halves what has to be compared. */
function isBoundedByFunctionWord(words: readonly Word[], pack: LanguagePack): boolean {
  if (pack.boundary !== 'syllable' || words.length < 2) return false;
  return !words[0]!.content || !words.at(-1)!.content;
}

function singularOf(phrase: SoundPhrase, last: Token | undefined, pack: LanguagePack): string {
  if (pack.code !== 'en' || last?.end !== phrase.end || !/s$/iu.test(last.surface)) return phrase.text;
  return phrase.text.slice(0, last.start - phrase.start) + last.base;
}
