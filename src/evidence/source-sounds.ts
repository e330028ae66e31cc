import type { LanguagePack } from '../core/ports.js';
import type { Segment } from '../core/segment.js';
import { perSegment } from './link-table.js';
import { createNameTest, type NameTest } from './name-like.js';
import {
  everyOf,
  isOrdinary,
  isParticle,
  MOST_WORDS,
  mayBePhrase,
  type PhraseWord,
  phraseWords,
  singularOf,
  soundsOf,
} from './phrase-words.js';
import { type NameBorders, type SoundPhrase, soundPhrases } from './sound-phrases.js';
import { likeness, soundKey } from './transliteration.js';

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
   * The others: ordinary words of a language that Japanese does not borrow from, Vietnamese syllables that are no names and Korean ones that spell
   * nothing foreign. They can sound like a Japanese word only by accident, or by mistake.
   */
  ordinary(segment: Segment): readonly SourcePhrase[];
  /**
   * Those of {@link phrases} that sound alike enough to be the same name or loanword, with their similarity.
   * @param word a word or phrase in the letters of `language`
   */
  alike(word: string, language: string, segment: Segment): readonly { phrase: SourcePhrase; similarity: number }[];
}

const known = new WeakMap<readonly Segment[], SourceSounds>();

/** The sounds of a version, computed once for its list of segments and shared by the checks. */
export function sourceSounds(pack: LanguagePack, segments: readonly Segment[]): SourceSounds {
  const found = known.get(segments);
  if (found) return found;
  const sounds = createSourceSounds(pack, segments);
  known.set(segments, sounds);
  return sounds;
}

function createSourceSounds(pack: LanguagePack, segments: readonly Segment[]): SourceSounds {
  const names = createNameTest(segments);
  const both = perSegment((segment) => phrasesOf(segment, pack, names));
  const sounds = perSegment((segment) => both(segment).lending.map((phrase) => soundsOf(phrase, pack.code)));
  return {
    segments,
    phrases: (segment) => both(segment).lending,
    ordinary: (segment) => both(segment).ordinary,
    alike(word, language, segment) {
      const key = soundKey(word, language);
      const keys = sounds(segment);
      return both(segment).lending.flatMap((phrase, k) => {
        const similarity = Math.max(...keys[k]!.map((sound) => likeness(key, sound)));
        return similarity > 0 ? [{ phrase, similarity }] : [];
      });
    },
  };
}

/** The phrases of a segment that Japanese may have taken over by sound, and the others. */
function phrasesOf(
  segment: Segment,
  pack: LanguagePack,
  names: NameTest,
): Record<'lending' | 'ordinary', SourcePhrase[]> {
  const words = phraseWords(segment, pack, names);
  const starts = new Map(words.map(({ token }, k) => [token.start, k]));
  const ends = new Map(words.map(({ token }, k) => [token.end, k + 1]));
  const lending: SourcePhrase[] = [];
  const ordinary: SourcePhrase[] = [];
  for (const { text, start, end } of soundPhrases(segment.text, pack.code, MOST_WORDS, bordersOf(words))) {
    // A phrase that begins or ends inside a word has no words of its own. Of several words the last may lose its particle (레 주언이 gives
    // 레 주언), but is cut nowhere else.
    const whole = starts.has(start) && ends.has(end);
    const from = whole ? starts.get(start)! : 0;
    const to = whole ? ends.get(end)! : 0;
    if (from >= to && /\s/u.test(text)) continue;
    if (!mayBePhrase(words, from, to)) continue;
    const last = words[to - 1]?.token;
    const singular = from < to && last ? singularOf(text, last, pack) : text;
    const name = from < to && everyOf(words, from, to, ({ token }) => names.isSurelyName(segment, token));
    (isOrdinary(text, words, from, to, pack) ? ordinary : lending).push({ text, start, end, singular, name });
  }
  return { lending, ordinary };
}

/**
 * No name goes on after a Korean particle (부산에서 만난), and one of several words ends where the last or its stem does: 또 럼이 and 또 럼, but of
 * 서울 시장은 no 서울 시.
 */
function bordersOf(words: readonly PhraseWord[]): NameBorders {
  const particles = new Set<number>();
  const ends = new Set<number>();
  for (const { token } of words) {
    if (isParticle(token)) particles.add(token.end);
    ends.add(token.end);
  }
  return { goesOn: (end) => !particles.has(end), ends: (end) => ends.has(end) };
}
