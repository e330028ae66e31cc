import type { LanguageCode } from '../core/language.js';
import type { Span } from '../core/span.js';
import { isHangulSyllable } from '../text/hangul.js';

/** A stretch of a text that may be one name or loanword; offsets in UTF-16 units. */
export interface SoundPhrase extends Span {
  readonly text: string;
}

const WORDS: Readonly<Record<string, RegExp>> = {
  ja: /[ァ-ヺ][ァ-ヺー]*(?:[・゠][ァ-ヺ][ァ-ヺー]*)*/gu,
  ko: /[가-힣]+/gu,
};
/** The words of a text that can be said: letters of the language's own script where it has one, else Latin ones. */
export function wordPattern(language: LanguageCode): RegExp {
  return WORDS[language] ?? LATIN_WORD;
}

const LATIN_WORD = /\p{Script=Latin}[\p{Script=Latin}\p{M}]*/gu;

/** What may stand between the words of one phrase: `smart-grid`, `Lê Duẩn`, 레 주언. */
const JOINS = /^(?:[ \u00a0]|[-‐‑])$/;

/** Longest eojeol beginning that is tried: names and loanwords seldom have more syllables. */
const LONGEST_PREFIX = 12;

/**
 * The beginnings of an eojeol, longest first: particles follow the word without a space (하노이에서 → 하노이).
 * @returns the eojeol itself and its beginnings of two and more syllables; one syllable only if the eojeol is one
 */
function eojeolBeginnings({ text, start }: SoundPhrase): SoundPhrase[] {
  const longest = Math.min(text.length, LONGEST_PREFIX);
  const shortest = Math.min(2, text.length);
  return Array.from({ length: longest - shortest + 1 }, (_, i) => longest - i).map((length) => ({
    text: text.slice(0, length),
    start,
    end: start + length,
  }));
}

/** The last eojeol of a phrase of several, and its beginnings that may end a phrase; one syllable is enough there (또 럼이 → 또 럼). */
function phraseBeginnings(text: string, start: number, last: SoundPhrase, { ends }: NameBorders): SoundPhrase[] {
  const phrases: SoundPhrase[] = [];
  for (let end = last.end; end > last.start; end -= 1) {
    if (end === last.end || ends(end)) phrases.push({ text: text.slice(start, end), start, end });
  }
  return phrases;
}

/** Where names of several words can go on and end; offsets in the text. */
export interface NameBorders {
  /** Whether words may follow the one that ends here. */
  goesOn(end: number): boolean;
  /** Whether the last word may end here, inside an eojeol. */
  ends(end: number): boolean;
}

const ANYWHERE: NameBorders = { goesOn: () => true, ends: () => true };

/**
 * Every stretch of a text that may be a name or loanword: katakana runs as a whole, with their parts between ・ (Japanese); words and
 * sequences of words (Latin letters); beginnings of eojeols and of sequences of them (Korean).
 * @param maxWords longest sequence
 */
export function soundPhrases(
  text: string,
  language: LanguageCode,
  maxWords = 3,
  borders: NameBorders = ANYWHERE,
): SoundPhrase[] {
  const words = wordsOf(text, wordPattern(language));
  if (language === 'ja') return words.flatMap(katakanaParts);
  const joined = words.map((word, i) => {
    const before = words[i - 1];
    return before !== undefined && JOINS.test(text.slice(before.end, word.start)) && borders.goesOn(before.end);
  });
  const phrases: SoundPhrase[] = [];
  for (const [i, first] of words.entries()) {
    if (language === 'ko' && isHangulSyllable(first.text.charAt(0))) phrases.push(...eojeolBeginnings(first));
    else phrases.push(first);
    for (let k = i + 1; k < i + maxWords && joined[k]; k += 1) {
      const last = words[k]!;
      if (language === 'ko') phrases.push(...phraseBeginnings(text, first.start, last, borders));
      else phrases.push({ text: text.slice(first.start, last.end), start: first.start, end: last.end });
    }
  }
  return phrases;
}

function wordsOf(text: string, pattern: RegExp): SoundPhrase[] {
  const words: SoundPhrase[] = [];
  for (const match of text.matchAll(pattern)) {
    words.push({ text: match[0], start: match.index, end: match.index + match[0].length });
  }
  return words;
}

function katakanaParts(run: SoundPhrase): SoundPhrase[] {
  if (!/[・゠]/.test(run.text)) return [run];
  const parts = [...run.text.matchAll(/[^・゠]+/gu)].map((match) => {
    const start = run.start + match.index;
    return { text: match[0], start, end: start + match[0].length };
  });
  return [run, ...parts];
}
