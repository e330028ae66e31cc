import type { LanguagePack } from '../core/ports.js';
import type { Segment, Token } from '../core/segment.js';
import { perSegment } from './link-table.js';
import { createNameTest, type NameTest } from './name-like.js';
import { createSoundIndex, type SoundEntry, type SoundIndex } from './sound-index.js';
import { hasNativeFinal } from './sound-korean.js';
import { type NameBorders, type SoundPhrase, soundPhrases } from './sound-phrases.js';
import { vietnamesePhones } from './sound-vietnamese.js';
import { leastThreshold, type SoundKey, soundKey, soundThreshold } from './transliteration.js';

/** A word or phrase of a source. */
export interface SourcePhrase extends SoundPhrase {
  /** The phrase with its last word in the singular, where the language forms plurals with s; else the phrase itself. */
  readonly singular: string;
  /** True when its words are written as names inside a sentence: Lviv in "trains to Lviv". Never where a script has no capitals. */
  readonly name: boolean;
}

/** A phrase and where it is used. */
export interface PhraseUses {
  /** Position in the vocabulary. */
  readonly index: number;
  /** The last use: "glasses" may be the plural of "glass" in one and a word of its own in another. */
  readonly phrase: SourcePhrase;
  /** Positions of the segments in the list, ascending, each once. */
  readonly segments: readonly number[];
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
  /** All texts of {@link phrases}, in the order of their first use. */
  vocabulary(): ReadonlyMap<string, PhraseUses>;
  /**
   * Phrases of the version that may be taken over and sound alike enough to be the same name or loanword, with their similarity.
   * @param word a word or phrase in the letters of `language`
   * @param least the similarity that is asked for, where that is more than it takes to sound alike
   */
  alike(word: string, language: string, least?: number): ReadonlyMap<string, number>;
  /** Gives back the memory that the vocabulary of a long text and its index take; both are made again when something new is asked. */
  release(): void;
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
  const both = perSegment((segment) => phrasesOf(segment, pack, names));
  const cache = new Map<string, ReadonlyMap<string, number>>();
  let vocabulary: ReadonlyMap<string, PhraseUses> | undefined;
  let index: SoundIndex<{ text: string; key: SoundKey }> | undefined;
  // A long text says "young carers" again and again: its segments keep their own phrases only once a check has asked for them.
  const build = () => collectUses(segments, (segment) => phrasesOf(segment, pack, names, 'lending').lending);
  const uses = () => (vocabulary ??= build());
  return {
    segments,
    phrases: (segment) => both(segment).lending,
    ordinary: (segment) => both(segment).ordinary,
    vocabulary: uses,
    alike(word, language, least = 0) {
      const name = `${least} ${language} ${word}`;
      const cached = cache.get(name);
      if (cached) return cached;
      index ??= createSoundIndex(soundsOfAll(uses(), pack.code));
      const key = soundKey(word, language);
      const near = index.nearest(key, Math.max(least, leastThreshold(key)));
      const same = near.filter(({ value, similarity }) => similarity >= soundThreshold(key, value.key));
      const found = new Map<string, number>();
      for (const { value, similarity } of same) found.set(value.text, Math.max(similarity, found.get(value.text) ?? 0));
      cache.set(name, found);
      return found;
    },
    release() {
      vocabulary = undefined;
      index = undefined;
    },
  };
}

function collectUses(
  segments: readonly Segment[],
  phrases: (segment: Segment) => readonly SourcePhrase[],
): ReadonlyMap<string, PhraseUses> {
  const uses = new Map<string, { index: number; phrase: SourcePhrase; segments: number[] }>();
  segments.forEach((segment, place) => {
    for (const phrase of phrases(segment)) {
      const known = uses.get(phrase.text);
      if (!known) {
        uses.set(phrase.text, { index: uses.size, phrase, segments: [place] });
        continue;
      }
      known.phrase = phrase;
      if (known.segments.at(-1) !== place) known.segments.push(place);
    }
  });
  return uses;
}

function* soundsOfAll(
  uses: ReadonlyMap<string, PhraseUses>,
  language: string,
): Generator<SoundEntry<{ text: string; key: SoundKey }>> {
  for (const [text, { phrase }] of uses) {
    for (const key of soundsOf(phrase, language)) yield { key, value: { text, key } };
  }
}

/**
 * The sounds of a phrase, and of its dictionary form: Japanese takes words over in the singular, アスリート for "athletes".
 */
export function soundsOf(phrase: SourcePhrase, language: string): SoundKey[] {
  const { text, singular } = phrase;
  const key = soundKey(text, language);
  return singular === text ? [key] : [key, soundKey(singular, language)];
}

/** Names and loanwords are compared by so many words. */
const MOST_WORDS = 3;

/** What is asked of a word for every phrase that it is in. */
interface Word {
  readonly token: Token;
  readonly content: boolean;
  /** Spelled as a word of a language that lends none can be: hội, but not radio among Vietnamese syllables. */
  readonly native: boolean;
  readonly name: boolean;
  readonly sureName: boolean;
  /** In capitals, or short in a script without them: only names are compared by three words, longer compounds part by part. */
  readonly mayBeName: boolean;
}

function wordsOf(segment: Segment, pack: LanguagePack, names: NameTest): Word[] {
  const vietnamese = pack.code === 'vi';
  return segment.tokens
    .filter((token) => token.kind === 'word')
    .map((token) => ({
      token,
      content: pack.isContent(token),
      native: vietnamese && vietnamesePhones(token.surface) !== undefined,
      name: vietnamese && names.isName(segment, token),
      sureName: names.isSurelyName(segment, token),
      mayBeName: /^(?:\p{Lu}|\p{Lo}{1,2}$)/u.test(token.surface),
    }));
}

/**
 * The phrases of a segment that Japanese may have taken over by sound, and the others.
 * @param only leaves the others out, which are nearly all of a Vietnamese text
 */
function phrasesOf(
  segment: Segment,
  pack: LanguagePack,
  names: NameTest,
  only?: 'lending',
): Record<'lending' | 'ordinary', SourcePhrase[]> {
  const words = wordsOf(segment, pack, names);
  const starts = new Map(words.map(({ token }, k) => [token.start, k]));
  const ends = new Map(words.map(({ token }, k) => [token.end, k + 1]));
  const lending: SourcePhrase[] = [];
  const ordinary: SourcePhrase[] = [];
  const korean = pack.code === 'ko';
  for (const phrase of soundPhrases(segment.text, pack.code, MOST_WORDS, bordersOf(words))) {
    const { text, start, end } = phrase;
    // A phrase that begins or ends inside a word has no words of its own. Of several words the last may lose its particle (레 주언이 gives
    // 레 주언), but is cut nowhere else.
    const from = starts.get(start) ?? 0;
    const to = ends.get(end) ?? 0;
    if (from >= to && /\s/u.test(text)) continue;
    if (to - from > 2 && !everyOf(words, from, to, (word) => word.mayBeName)) continue;
    if (from < to && isBoundedByFunctionWord(words, from, to, pack)) continue;
    const native = everyOf(words, from, to, (word) => word.native) && !everyOf(words, from, to, (word) => word.name);
    const lends = !native && !(korean && hasNativeFinal(text));
    if (only && !lends) continue;
    const last = from < to ? words[to - 1]!.token : undefined;
    const name = from < to && everyOf(words, from, to, (word) => word.sureName);
    (lends ? lending : ordinary).push({ text, start, end, singular: singularOf(phrase, last, pack), name });
  }
  return { lending, ordinary };
}

/**
 * No name goes on after a Korean particle (부산에서 만난), and one of several words ends where the last or its stem does: 또 럼이 and 또 럼, but of
 * 서울 시장은 no 서울 시. Leaving the other phrases out leaves less to compare.
 */
function bordersOf(words: readonly Word[]): NameBorders {
  const particles = new Set<number>();
  const ends = new Set<number>();
  for (const { token } of words) {
    if (token.pos === 'josa') particles.add(token.end);
    ends.add(token.end);
  }
  return { goesOn: (end) => !particles.has(end), ends: (end) => ends.has(end) };
}

function everyOf(words: readonly Word[], from: number, to: number, test: (word: Word) => boolean): boolean {
  for (let k = from; k < to; k += 1) if (!test(words[k]!)) return false;
  return true;
}

/** "the harbour" and "harbour of" are no phrases that are taken over; leaving them out halves what has to be compared. */
function isBoundedByFunctionWord(words: readonly Word[], from: number, to: number, pack: LanguagePack): boolean {
  if (pack.boundary !== 'syllable' || to - from < 2) return false;
  return !words[from]!.content || !words[to - 1]!.content;
}

function singularOf({ text, start, end }: SoundPhrase, last: Token | undefined, pack: LanguagePack): string {
  if (pack.code !== 'en' || last?.end !== end || !/s$/iu.test(last.surface)) return text;
  return text.slice(0, last.start - start) + last.base;
}
