import type { LanguagePack } from '../core/ports.js';
import type { Segment } from '../core/segment.js';
import { perSegment } from './link-table.js';
import { createNameTest, type NameTest } from './name-like.js';
import { createSoundIndex, type SoundIndex } from './sound-index.js';
import { type SoundPhrase, soundPhrases } from './sound-phrases.js';
import { vietnamesePhones } from './sound-vietnamese.js';
import { SOUND_THRESHOLD, type SoundKey, soundKey, soundThreshold } from './transliteration.js';

/** A word or phrase of a source, and whether Japanese may have taken it over by its sound. */
export interface SourcePhrase extends SoundPhrase {
  /**
   * False for ordinary words of a language that Japanese does not borrow from: Vietnamese syllables that are no names. They can sound like
   * a Japanese word only by accident, or by mistake.
   */
  readonly lends: boolean;
}

/** The sounds of one version of the text. */
export interface SourceSounds {
  readonly segments: readonly Segment[];
  phrases(segment: Segment): readonly SourcePhrase[];
  /**
   * Phrases of the version that lend and sound alike enough to be the same name or loanword, with their similarity.
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
  const phrases = perSegment((segment) => phrasesOf(segment, pack, names));
  const cache = new Map<string, ReadonlyMap<string, number>>();
  let index: SoundIndex<{ text: string; key: SoundKey }> | undefined;
  const build = () => {
    const texts = new Set(segments.flatMap((segment) => phrases(segment).filter((p) => p.lends).map((p) => p.text)));
    const entries = [...texts].map((text) => ({ text, key: soundKey(text, pack.code) }));
    return createSoundIndex(entries.map((entry) => ({ key: entry.key, value: entry })));
  };
  return {
    segments,
    phrases,
    alike(word, language) {
      const cached = cache.get(word);
      if (cached) return cached;
      index ??= build();
      const key = soundKey(word, language);
      const near = index.nearest(key, SOUND_THRESHOLD.long);
      const same = near.filter(({ value, similarity }) => similarity >= soundThreshold(key, value.key));
      const found = new Map(same.map(({ value, similarity }) => [value.text, similarity]));
      cache.set(word, found);
      return found;
    },
  };
}

function phrasesOf(segment: Segment, pack: LanguagePack, names: NameTest): SourcePhrase[] {
  return soundPhrases(segment.text, pack.code).map((phrase) => ({ ...phrase, lends: lends(phrase, segment, pack, names) }));
}

function lends(phrase: SoundPhrase, segment: Segment, pack: LanguagePack, names: NameTest): boolean {
  if (pack.code !== 'vi') return true;
  const words = segment.tokens.filter((token) => token.start >= phrase.start && token.end <= phrase.end && token.kind === 'word');
  return words.some((word) => vietnamesePhones(word.surface) === undefined) || words.every((word) => names.isName(segment, word));
}
