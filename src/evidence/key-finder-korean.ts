import type { Segment, Token } from '../core/segment.js';
import { type KoreanForm, koreanForms } from '../text/korean-conjugation.js';
import type { KeyFinder, KeyUse } from './key-use.js';

/** Sino-Korean affixes of one syllable: with one of them a word is still a use of the word that it is made from (경제적, 비정부). */
const SUFFIXES = new Set([
  ...'적화성들자식용형권법률력측국인사원회부기론계상내간별당층시비가감관단대도로면물소실액업율장점제증지진처체학',
]);
const PREFIXES = new Set([...'대비신재총각고저초탈반미불부무양전최주제본']);

/** Particles that the tokenizer leaves on a noun of one syllable, since most such words are nouns of two: 비가. */
const PARTICLES = new Set([...'이가은는을를의에도로와과만']);

/** A key, and the letters in which it is looked for. */
interface Noun {
  readonly key: string;
  readonly letters: string;
}

interface Verb extends KoreanForm {
  readonly key: string;
}

/**
 * Finds Korean keys. A noun is found as the word before the particles, as beginning or end of a compound (협력 in 경제협력을), its words with or without spaces
 * between them; a verb or an adjective (a key in 다) in all its forms, and where it is a noun with 하다, as the noun.
 */
export function createKoreanKeyFinder(keys: Iterable<string>): KeyFinder {
  const nouns = new Map<string, Noun[]>();
  const ends = new Map<string, Noun[]>();
  const verbs = new Map<string, Verb[]>();
  for (const key of new Set(keys)) {
    for (const letters of nounsOf(key)) {
      push(nouns, letters.charAt(0), { key, letters });
      if (letters.length > 1) push(ends, letters.slice(-2), { key, letters });
    }
    for (const form of koreanForms(key.replaceAll(' ', ''))) push(verbs, form.beginning.charAt(0), { key, ...form });
  }
  return (segment) =>
    eojeols(segment).flatMap((eojeol) => [
      ...nounUses(eojeol, nouns, segment),
      ...endUses(eojeol, ends),
      ...verbUses(eojeol, verbs),
    ]);
}

function push<T>(lists: Map<string, T[]>, name: string, item: T): void {
  const list = lists.get(name);
  if (list) list.push(item);
  else lists.set(name, [item]);
}

/** The nouns that a key is found as: 강화하다 as 강화, 바다 as itself. */
function nounsOf(key: string): string[] {
  const solid = key.replaceAll(' ', '');
  const light = /^(..+?)(?:하다|되다|시키다|스럽다|롭다|적이다)$/u.exec(solid);
  return light ? [solid, light[1]!] : [solid];
}

/** A word with what is written onto it. */
interface Eojeol {
  readonly text: string;
  readonly start: number;
  /** The word without its particles, the first of its tokens. */
  readonly first: Token;
}

function eojeols({ text, tokens }: Segment): Eojeol[] {
  const found: Eojeol[] = [];
  for (let k = 0; k < tokens.length; k++) {
    const first = tokens[k]!;
    if (first.kind !== 'word' || first.pos === 'josa') continue;
    let end = first.end;
    for (let next = k + 1; tokens[next]?.start === end && tokens[next]!.kind === 'word'; next++)
      end = tokens[next]!.end;
    found.push({ text: text.slice(first.start, end), start: first.start, first });
  }
  return found;
}

/** Keys that begin where an eojeol does. */
function nounUses(
  { first, text: whole }: Eojeol,
  nouns: ReadonlyMap<string, readonly Noun[]>,
  { text }: Segment,
): KeyUse[] {
  const own = first.base;
  return (nouns.get(own.charAt(0)) ?? []).flatMap(({ key, letters }): KeyUse[] => {
    if (letters === own) return [{ key, start: first.start, end: first.end }];
    if (letters.length === 1 && whole === own && own.length === 2 && PARTICLES.has(own.charAt(1))) {
      return [{ key, start: first.start, end: first.start + 1 }];
    }
    if (letters.length > 1 && own.startsWith(letters)) {
      const rest = own.slice(letters.length);
      return rest.length > 1 || SUFFIXES.has(rest)
        ? [{ key, start: first.start, end: first.start + letters.length }]
        : [];
    }
    const end = letters.length > own.length ? endOfWords(text, first.start, letters) : -1;
    return end < 0 ? [] : [{ key, start: first.start, end }];
  });
}

/** Where the letters end in the text when white space is passed over; −1 when others stand there. */
function endOfWords(text: string, start: number, letters: string): number {
  let at = start;
  for (const letter of letters) {
    while (text.charAt(at) === ' ') at++;
    if (text.charAt(at) !== letter) return -1;
    at++;
  }
  return at;
}

/** Keys that end a compound. */
function endUses({ first }: Eojeol, ends: ReadonlyMap<string, readonly Noun[]>): KeyUse[] {
  const own = first.base;
  if (own.length < 3 || !first.surface.startsWith(own)) return [];
  return (ends.get(own.slice(-2)) ?? []).flatMap(({ key, letters }): KeyUse[] => {
    const before = own.length - letters.length;
    if (before < 1 || !own.endsWith(letters) || (before === 1 && !PREFIXES.has(own.charAt(0)))) return [];
    return [{ key, start: first.start + before, end: first.start + own.length }];
  });
}

function verbUses({ text, start }: Eojeol, verbs: ReadonlyMap<string, readonly Verb[]>): KeyUse[] {
  const found = new Set<string>();
  for (const { key, beginning, rest } of verbs.get(text.charAt(0)) ?? []) {
    if (!found.has(key) && text.startsWith(beginning) && rest.test(text.slice(beginning.length))) found.add(key);
  }
  return [...found].map((key) => ({ key, start, end: start + text.length }));
}
