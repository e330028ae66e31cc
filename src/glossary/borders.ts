/** Where a term may begin and end in a text: one judge for each way in which languages part their words. */
import type { LanguageCode } from '../core/language.js';
import type { Token } from '../core/segment.js';
import { type Followers, isLightVerb, mayFollow } from './followers.js';

const WORD = /[\p{L}\p{N}\p{M}]/u;
const HANGUL_RUN = /^[\p{Script=Hangul}\p{M}]+/u;

/**
 * English prefixes that make another word of what follows the hyphen: "non-security" speaks of no security, "vice-ministerial"
 * of no minister. Origin: the bound prefixes of Quirk et al., A Comprehensive Grammar of the English Language, appendix I.
 */
const PREFIXES = new Set(
  'anti co counter de ex extra inter mid mini mis multi non over pan post pre pro proto pseudo quasi re self semi sub super trans ultra un under vice'.split(
    ' ',
  ),
);

/** Borders of white space and punctuation, for Vietnamese, English and languages without a pack. */
export function isWholeWord(text: string, start: number, end: number, language: LanguageCode): boolean {
  if (WORD.test(charBefore(text, start)) || WORD.test(charAt(text, end))) return false;
  // "Foreign Language 1" is not in "Foreign Language 1.5".
  if (/^[.,]\p{N}/u.test(text.slice(end, end + 3)) && /\p{N}$/u.test(text.slice(end - 2, end))) return false;
  if (language !== 'en' || !/[-‐‑]/u.test(text.charAt(start - 1))) return true;
  const prefix = /(?<![\p{L}\p{N}])(\p{L}+)[-‐‑]$/u.exec(text.slice(Math.max(0, start - 16), start))?.[1];
  return !PREFIXES.has(prefix?.toLowerCase() ?? '');
}

/** A Korean term begins where a word begins: behind white space or punctuation, or where Hangul meets another script. */
export function isWordStart(text: string, start: number): boolean {
  const before = charBefore(text, start);
  return !WORD.test(before) || isScriptChange(before, charAt(text, start));
}

/** A Korean term ends at the word's end, at another script, or before what may be written onto a noun. */
export function isWordEnd(text: string, start: number, end: number, josa: Followers): boolean {
  const after = charAt(text, end);
  if (!WORD.test(after)) return true;
  const rest = HANGUL_RUN.exec(text.slice(end))?.[0].normalize('NFC');
  if (rest && mayFollow(rest, text.slice(start, end).normalize('NFC'), josa)) return true;
  return isScriptChange(charBefore(text, end), after);
}

/**
 * Where the form of 하다 or 되다 that begins at `from` ends, or undefined when there is none. White space before it is optional:
 * 공고히 하고, 공고히하고.
 */
export function endOfLightVerb(text: string, from: number, verb: '하' | '되'): number | undefined {
  const gap = /^\s*/u.exec(text.slice(from))?.[0].length ?? 0;
  const run = HANGUL_RUN.exec(text.slice(from + gap))?.[0] ?? '';
  return isLightVerb(run.normalize('NFC'), verb) ? from + gap + run.length : undefined;
}

/** Latin letters beside Hangul or Han; digits belong to the word they are written in (제2외국어). */
function isScriptChange(left: string, right: string): boolean {
  const scripts = [scriptOf(left), scriptOf(right)];
  return scripts[0] !== scripts[1] && !scripts.includes('digit') && !scripts.includes('other');
}

type Script = 'hangul' | 'han' | 'hiragana' | 'katakana' | 'latin' | 'digit' | 'other';

function scriptOf(char: string): Script {
  if (/[\p{Script=Han}々〆]/u.test(char)) return 'han';
  if (/\p{Script=Hiragana}/u.test(char)) return 'hiragana';
  if (/[\p{Script=Katakana}ーｰ]/u.test(char)) return 'katakana';
  if (/\p{Script=Latin}/u.test(char)) return 'latin';
  if (/\p{Script=Hangul}/u.test(char)) return 'hangul';
  return /\p{N}/u.test(char) ? 'digit' : 'other';
}

/**
 * Borders of tokens, for Japanese. Where the tokenizer made one token of several words (`DX推進室` as an unknown word), a change of
 * script inside it counts as well; not from kanji to hiragana in a known word, which is its inflection (固|める), and nowhere in a
 * verb or an adjective. Latin letters and digits are never parted, whatever the tokenizer says.
 */
export function tokenBorders(
  text: string,
  tokens: readonly Token[],
  compounds: Compounds = () => undefined,
): (offset: number) => boolean {
  const edges = new Set<number>();
  const inside = new Map<number, Token>();
  for (const token of tokens) {
    edges.add(token.start).add(token.end);
    if (token.known === false) for (const offset of bordersInside(token, compounds)) edges.add(offset);
    for (let offset = token.start + 1; offset < token.end; offset++) inside.set(offset, token);
  }
  return (offset) => {
    const left = charBefore(text, offset);
    const right = charAt(text, offset);
    if (!WORD.test(left) || !WORD.test(right)) return true;
    const [from, to] = [scriptOf(left), scriptOf(right)];
    if (from === to && (from === 'latin' || from === 'digit')) return false;
    if (edges.has(offset)) return true;
    const token = inside.get(offset);
    if (from === to) return false;
    if (!token || token.known === false) return true;
    return !isInflected(token) && !(from === 'han' && to === 'hiragana');
  };
}

/**
 * Parts an unknown word into known ones, as ガラスケース into ガラス and ケース; undefined when it cannot.
 * A term inside such a compound is used there.
 */
export type Compounds = (word: string) => readonly string[] | undefined;

function bordersInside(token: Token, compounds: Compounds): number[] {
  let offset = token.start;
  return (compounds(token.surface) ?? []).map((part) => {
    offset += part.length;
    return offset;
  });
}

/** Verbs and adjectives, by the parts of speech of IPADIC. */
export function isInflected(token: Token): boolean {
  return token.pos === '動詞' || token.pos === '形容詞';
}

function charAt(text: string, offset: number): string {
  const code = text.codePointAt(offset);
  return code === undefined ? '' : String.fromCodePoint(code);
}

function charBefore(text: string, offset: number): string {
  const low = text.charCodeAt(offset - 1);
  const paired = low >= 0xdc00 && low <= 0xdfff && offset >= 2;
  return offset === 0 ? '' : charAt(text, paired ? offset - 2 : offset - 1);
}
