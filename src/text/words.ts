import type { Token, TokenKind } from '../core/segment.js';
import { CHARACTER, type CharacterClass, characterAt, unitsAt, withoutInvisible } from './characters.js';
import { remember } from './remember.js';

/** What differs between languages when text is cut into words by its characters. */
interface WordRules {
  /** Letters stay together over these: `'’` keeps don’t, `-` keeps state-of-the-art. */
  readonly joiners: string;
  /** Letters that belong to the digits before them: `th` in 20th. Lower case. */
  readonly numberEndings: readonly string[];
}

/** A stretch of text of one sort. Offsets are UTF-16 units. */
export interface Run {
  readonly start: number;
  readonly end: number;
  readonly kind: TokenKind;
  /** The class of its first character. */
  readonly first: CharacterClass;
}

const NUMBER_MARK = /[.,．，·٫٬]/u;
const LATIN_CAPITAL = /[A-Z]/u;
const DIGIT = /[0-9]/u;
const HYPHENS = '-\u2010\u2011';

/**
 * Cuts text into words, numbers, punctuation and symbols; white space belongs to none, everything else to exactly one.
 *
 * A number is one run with its marks (1.500,5) and apart from letters (10km), except one capital (5G). Letters and digits that
 * follow letters are one word (P4G, CO₂), as are dotted letters (U.S.), acronyms with + or & (REDD+, ASEAN+3, R&D) and a
 * capitalised Latin word with a short number (COVID-19). Scripts do not mix: MOU를 is two runs. Linear, no regular expression
 * over long text, so that a word of ten million letters does no harm.
 */
export function runs(text: string, rules: WordRules): Run[] {
  const found: Run[] = [];
  let at = 0;
  while (at < text.length) {
    const first = characterAt(text, at);
    if (first === CHARACTER.space) {
      at++;
      continue;
    }
    const start = at;
    at = endOfRun(text, at, first, rules);
    found.push({ start, end: at, kind: kindOf(text, start, at, first), first });
  }
  return found;
}

/** Surface of a run as a word is compared: NFKC, lower case, without soft hyphens and joiners. */
export const baseOf: (surface: string) => string = remember((surface) =>
  withoutInvisible(surface.normalize('NFKC').toLowerCase().normalize('NFKC')),
);

/** Equal strings as one object in memory: a long text has a million tokens and some ten thousand words. */
const shared = remember((surface) => surface);

/** A token for a run. */
export function toToken(text: string, run: Run, base?: string): Token {
  const surface = shared(text.slice(run.start, run.end));
  return { start: run.start, end: run.end, surface, kind: run.kind, base: base ?? baseOf(surface) };
}

function kindOf(text: string, start: number, end: number, first: CharacterClass): TokenKind {
  if (first === CHARACTER.punctuation) return 'punctuation';
  if (first === CHARACTER.symbol || first === CHARACTER.mark) return 'symbol';
  if (first !== CHARACTER.digit) return 'word';
  // 5G is a word with a digit; 20th is a number with letters.
  return end - start > 1 && LATIN_CAPITAL.test(text.charAt(end - 1)) ? 'word' : 'number';
}

function endOfRun(text: string, start: number, first: CharacterClass, rules: WordRules): number {
  switch (first) {
    case CHARACTER.alphabet:
      return endOfWord(text, start, rules);
    case CHARACTER.digit:
      return endOfNumber(text, start, rules);
    case CHARACTER.hangul:
    case CHARACTER.unspaced:
      return endOfScript(text, start, first);
    default:
      return endOfRepeat(text, start);
  }
}

function endOfScript(text: string, start: number, script: CharacterClass): number {
  let at = start;
  while (at < text.length) {
    const found = characterAt(text, at);
    if (found !== script && !(found === CHARACTER.mark && at > start)) break;
    at += unitsAt(text, at);
  }
  return at;
}

/** The same mark again and again is one token: `...`, `——`. */
function endOfRepeat(text: string, start: number): number {
  const code = text.codePointAt(start);
  const units = unitsAt(text, start);
  let at = start + units;
  while (at < text.length && (text.codePointAt(at) === code || characterAt(text, at) === CHARACTER.mark)) {
    at += unitsAt(text, at);
  }
  return at;
}

function digitsEnd(text: string, start: number): number {
  let at = start;
  while (at < text.length && characterAt(text, at) === CHARACTER.digit) at += unitsAt(text, at);
  return at;
}

function endOfNumber(text: string, start: number, rules: WordRules): number {
  let at = digitsEnd(text, start);
  while (at + 1 < text.length && NUMBER_MARK.test(text.charAt(at)) && characterAt(text, at + 1) === CHARACTER.digit) {
    at = digitsEnd(text, at + 1);
  }
  const letters = endOfScript(text, at, CHARACTER.alphabet);
  if (letters === at || letters - at > 4) return at;
  const ending = text.slice(at, letters);
  if (rules.numberEndings.includes(ending.toLowerCase())) return letters;
  return letters - at === 1 && LATIN_CAPITAL.test(ending) && characterOrSpace(text, letters) !== CHARACTER.digit
    ? letters
    : at;
}

function characterOrSpace(text: string, at: number): CharacterClass {
  return at < text.length ? characterAt(text, at) : CHARACTER.space;
}

function lettersAndDigitsEnd(text: string, start: number): number {
  let at = start;
  while (at < text.length) {
    const found = characterAt(text, at);
    if (found !== CHARACTER.alphabet && found !== CHARACTER.digit && found !== CHARACTER.mark) break;
    at += unitsAt(text, at);
  }
  return at;
}

function endOfWord(text: string, start: number, rules: WordRules): number {
  const dotted = dottedEnd(text, start);
  if (dotted > 0) return dotted;
  let at = lettersAndDigitsEnd(text, start);
  let part = start;
  while (at < text.length) {
    const next = joined(text, start, part, at, rules);
    if (next === at) break;
    part = at + 1;
    at = next;
  }
  return at;
}

const MOST_DOTTED = 12;

/** `U.S.`, `e.g.`: single letters with full stops, two or more. Zero when there is no such word. */
function dottedEnd(text: string, start: number): number {
  let at = start;
  let letters = 0;
  while (letters < MOST_DOTTED && characterOrSpace(text, at) === CHARACTER.alphabet) {
    const after = at + unitsAt(text, at);
    if (text.charAt(after) !== '.') break;
    at = after + 1;
    letters++;
  }
  const endsWord = characterOrSpace(text, at) !== CHARACTER.alphabet && characterOrSpace(text, at) !== CHARACTER.digit;
  return letters >= 2 && endsWord ? at : 0;
}

/** Where the word goes on over the mark at `at`, or `at`. `part` is where the letters before the mark begin. */
function joined(text: string, start: number, part: number, at: number, rules: WordRules): number {
  const mark = text.charAt(at);
  const after = characterOrSpace(text, at + 1);
  if (mark === '+') return plusEnd(text, part, at);
  if (mark === '&' && LATIN_CAPITAL.test(text.charAt(at - 1)) && LATIN_CAPITAL.test(text.charAt(at + 1))) {
    return lettersAndDigitsEnd(text, at + 1);
  }
  if (rules.joiners.includes(mark) && after === CHARACTER.alphabet) return lettersAndDigitsEnd(text, at + 1);
  if (HYPHENS.includes(mark) && part === start && LATIN_CAPITAL.test(text.charAt(start)) && after === CHARACTER.digit) {
    const end = digitsEnd(text, at + 1);
    const isShort = end - at <= 4 && characterOrSpace(text, end) !== CHARACTER.alphabet;
    return isShort && isLatinWord(text, start, at) ? end : at;
  }
  return at;
}

function isLatinWord(text: string, start: number, end: number): boolean {
  return end - start <= 32 && /^[A-Za-z0-9]+$/u.test(text.slice(start, end));
}

/** REDD+ and ASEAN+3: two or more capitals before, nothing or up to two digits after. */
function plusEnd(text: string, part: number, at: number): number {
  if (at - part > 32 || !/^[A-Z][A-Z0-9]*[A-Z][A-Z0-9]*$/u.test(text.slice(part, at))) return at;
  let end = at + 1;
  while (end < at + 3 && DIGIT.test(text.charAt(end))) end++;
  const next = characterOrSpace(text, end);
  return next === CHARACTER.alphabet || next === CHARACTER.digit ? at : end;
}
