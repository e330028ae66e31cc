import type { Segment, Token } from '../core/segment.js';
import { type KoreanForm, koreanForms } from '../text/korean-conjugation.js';
import type { KeyFinder, KeyUse } from './key-use.js';

/**
 * Affixes of one syllable: with one of them a word is still a use of the word that it is made from (경제적, 비정부). Origin: compiled by hand for taiyaku, most
 * from the Sino-Korean affixes (한자어 접사) of school grammar.
 */
const SUFFIXES = new Set([
  ...'적화성들자식용형권법률력측국인사원회부기론계상내간별당층시비가감관단대도로면물소실액업율장점제증지진처체학',
]);
const PREFIXES = new Set([...'대비신재총각고저초탈반미불부무양전최주제본']);

/** Particles that the tokenizer leaves on a noun of one syllable, since most such words are nouns of two: 비가. */
const PARTICLES = new Set([...'이가은는을를의에도로와과만']);

/** Keys by the letters in which they are looked for. */
type Letters = Map<string, string[]>;

interface Verb extends KoreanForm {
  readonly key: string;
}

interface Phrase {
  readonly key: string;
  /** Without spaces; of a verb at the end, the beginning of one of its forms. */
  readonly letters: string;
  /** What may stand between that and the end of the eojeol. */
  readonly rest?: RegExp;
}

/** Keys in the ways in which they are found. */
interface Index {
  readonly nouns: Letters;
  /** Keys of several words, by their first two letters. */
  readonly phrases: Map<string, Phrase[]>;
  /** Verbs and adjectives by the beginnings of their forms. */
  readonly verbs: Map<string, Verb[]>;
}

/**
 * Finds Korean keys. A noun is found as the word before the particles, as beginning or end of a compound (협력 in 경제협력을), its words with or without spaces
 * between them; a verb or an adjective (a key in 다, or at the end of several words) in all its forms, and where it is a noun with 하다, as the noun.
 */
export function createKoreanKeyFinder(keys: Iterable<string>): KeyFinder {
  const index: Index = { nouns: new Map(), phrases: new Map(), verbs: new Map() };
  for (const key of new Set(keys)) {
    for (const letters of nounsOf(key)) push(index.nouns, letters, key);
    const solid = key.replaceAll(' ', '');
    if (solid !== key) for (const phrase of phrasesOf(key)) push(index.phrases, phrase.letters.slice(0, 2), phrase);
    for (const form of koreanForms(solid)) push(index.verbs, form.beginning, { key, ...form });
  }
  return (segment) => {
    const uses: KeyUse[] = [];
    for (const eojeol of eojeols(segment)) {
      addNouns(eojeol, index, uses);
      addPhrases(eojeol, segment.text, index, uses);
      addVerbs(eojeol, index, uses);
    }
    return uses;
  };
}

/** A key of several words as it stands, and with the verb at its end in all its forms: 머리를 감다 in 머리를 감았다. */
function phrasesOf(key: string): Phrase[] {
  const words = key.split(' ');
  const last = words.pop()!;
  const head = words.join('');
  const forms = last.length > 1 && last.endsWith('다') ? koreanForms(last) : [];
  return [
    { key, letters: head + last },
    ...forms.map(({ beginning, rest }) => ({ key, letters: head + beginning, rest })),
  ];
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

/** Keys that are a word without its particles, or that begin or end it. */
function addNouns({ first, text }: Eojeol, { nouns }: Index, uses: KeyUse[]): void {
  const { base, start } = first;
  const { length } = base;
  const add = (letters: string, from: number) => {
    for (const key of nouns.get(letters) ?? NONE) uses.push({ key, start: from, end: from + letters.length });
  };
  for (const key of nouns.get(base) ?? NONE) uses.push({ key, start, end: first.end });
  if (length === 2 && text === base && PARTICLES.has(base.charAt(1))) add(base.charAt(0), start);
  for (let size = 2; size < length; size++) {
    if (length - size > 1 || SUFFIXES.has(base.charAt(size))) add(base.slice(0, size), start);
    const from = length - size;
    if ((from > 1 || PREFIXES.has(base.charAt(0))) && first.surface.startsWith(base))
      add(base.slice(from), start + from);
  }
}

const NONE: readonly string[] = [];

/** Keys of several words that begin here, whether there are spaces between the words or not. */
function addPhrases({ text, start }: Eojeol, whole: string, { phrases }: Index, uses: KeyUse[]): void {
  const next = () => whole.slice(start + text.length).trimStart();
  const beginning = text.length > 1 ? text.slice(0, 2) : text + next().charAt(0);
  for (const { key, letters, rest } of phrases.get(beginning) ?? []) {
    const end = endOfWords(whole, start, letters);
    if (end < 0) continue;
    const ending = rest ? /^[가-힣]*/u.exec(whole.slice(end))![0] : '';
    if (!rest || rest.test(ending)) uses.push({ key, start, end: end + ending.length });
  }
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

/** Longest beginning of a form that is looked up. */
const LONGEST = 8;

function addVerbs({ text, start }: Eojeol, { verbs }: Index, uses: KeyUse[]): void {
  let found: Set<string> | undefined;
  for (let length = Math.min(text.length, LONGEST); length > 0; length--) {
    for (const { key, rest } of verbs.get(text.slice(0, length)) ?? []) {
      if (found?.has(key) || !rest.test(text.slice(length))) continue;
      found ??= new Set();
      found.add(key);
      uses.push({ key, start, end: start + text.length });
    }
  }
}
