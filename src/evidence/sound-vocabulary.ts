import type { LanguagePack } from '../core/ports.js';
import type { Segment, Token } from '../core/segment.js';
import { createNameTest, type NameTest } from './name-like.js';
import {
  isOrdinary,
  isParticle,
  MOST_WORDS,
  mayBePhrase,
  type PhraseWord,
  phraseWords,
  singularOf,
  soundsOf,
} from './phrase-words.js';
import { createSoundIndex, type SoundEntry } from './sound-index.js';
import { wordPattern } from './sound-phrases.js';
import { leastThreshold, soundKey } from './transliteration.js';

/** A phrase of a text, and the segments that it is in: their positions, ascending, each once. */
export interface SpokenPhrase {
  readonly text: string;
  readonly segments: readonly number[];
}

/** What a whole text has that Japanese may have taken over by its sound. */
export interface SoundVocabulary {
  /**
   * Phrases that sound alike, the most similar first; of 하노이 and 하노, which are always together, only the one that is more alike.
   * @param word a word or phrase in the letters of `language`
   * @param least similarity, 0–1; short words must be as alike as their threshold anyway
   */
  alike(word: string, language: string, least: number): SpokenPhrase[];
}

/**
 * Names and loanwords of one to three words. An eojeol counts without its particles (하노이에서 is 하노이) and, where they are one syllable that may as well end
 * the name, with them (하노이 is 하노 and 하노이). Its other beginnings do not count: in a whole text something sounds like them by accident.
 */
export function createSoundVocabulary(pack: LanguagePack, segments: readonly Segment[]): SoundVocabulary {
  const index = createSoundIndex(soundsOfAll(collectPhrases(pack, segments), pack));
  return {
    alike(word, language, least) {
      const key = soundKey(word, language);
      const kept: SpokenPhrase[] = [];
      for (const { value } of index.nearest(key, Math.max(least, leastThreshold(key)))) {
        if (!kept.some((other) => isSameUse(value, other))) kept.push(value);
      }
      return kept;
    },
  };
}

interface Phrase extends SpokenPhrase {
  readonly segments: number[];
  /** As its last word was where the phrase was first used. */
  readonly singular: string;
}

/** 하노 and 하노이 in the very same segments are one word, cut in two ways. */
function isSameUse(a: SpokenPhrase, b: SpokenPhrase): boolean {
  if (!a.text.startsWith(b.text) && !b.text.startsWith(a.text)) return false;
  return a.segments.length === b.segments.length && a.segments.every((segment, k) => segment === b.segments[k]);
}

function* soundsOfAll(phrases: Iterable<Phrase>, pack: LanguagePack): Generator<SoundEntry<Phrase>> {
  for (const phrase of phrases) {
    for (const key of soundsOf(phrase, pack.code)) yield { key, value: phrase };
  }
}

function collectPhrases(pack: LanguagePack, segments: readonly Segment[]): Iterable<Phrase> {
  const names = createNameTest(segments);
  const phrases = new Map<string, Phrase>();
  segments.forEach((segment, place) => {
    visitPhrases(segment, wordsOf(segment, pack, names), pack, (text, last) => {
      const known = phrases.get(text);
      if (!known) phrases.set(text, { text, segments: [place], singular: singularOf(text, last, pack) });
      else if (known.segments[known.segments.length - 1] !== place) known.segments.push(place);
    });
  });
  return phrases.values();
}

function visitPhrases(
  { text }: Segment,
  words: readonly PhraseWord[],
  pack: LanguagePack,
  visit: (text: string, last: Token) => void,
): void {
  for (let from = 0; from < words.length; from += 1) {
    const first = words[from]!.token;
    if (isParticle(first)) continue;
    const most = Math.min(words.length, from + MOST_WORDS);
    for (let to = from + 1; to <= most; to += 1) {
      const last = words[to - 1]!.token;
      if (to - from > 1 && !goesOn(text, words[to - 2]!.token, last)) break;
      if (!mayBePhrase(words, from, to)) continue;
      const phrase = text.slice(first.start, last.end);
      if (!isOrdinary(phrase, words, from, to, pack)) visit(phrase, last);
    }
  }
}

/** A space or a hyphen stands between the words of one phrase, nothing before the one particle that may be the end of a name instead. */
function goesOn(text: string, before: Token, next: Token): boolean {
  if (isParticle(before)) return false;
  if (isParticle(next)) return next.start === before.end && next.surface.length === 1;
  return next.start === before.end + 1 && ' \u00a0-‐‑'.includes(text.charAt(before.end));
}

/** The words that can be said: of COVID-19 only COVID, and smart-grid as two. */
function wordsOf(segment: Segment, pack: LanguagePack, names: NameTest): PhraseWord[] {
  const pattern = wordPattern(pack.code);
  return phraseWords(segment, pack, names).flatMap((word) => {
    const { token } = word;
    const pieces = token.surface.match(pattern) ?? NO_PIECES;
    if (pieces[0] === token.surface) return word;
    let end = 0;
    return pieces.map((surface) => {
      const start = token.surface.indexOf(surface, end);
      end = start + surface.length;
      return {
        ...word,
        token: { ...token, start: token.start + start, end: token.start + end, surface, base: surface },
      };
    });
  });
}

const NO_PIECES: readonly string[] = [];
