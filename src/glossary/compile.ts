/** Puts the terms of one language into tries, each when a text first begins as it does: the time for a segment does not grow with the number of terms, and the first one does not wait for all of them. */
import type { LanguageCode } from '../core/language.js';
import type { Token } from '../core/segment.js';
import type { Span } from '../core/span.js';
import type { Termbase } from '../core/termbase.js';
import { remember } from '../text/remember.js';
import { beginningsIn, type TermPack } from './beginning.js';
import { isInflected } from './borders.js';
import { OWN_PLURALS, PREPOSITIONS } from './english-words.js';
import { fold } from './fold.js';
import type { Letter } from './letter.js';
import { type SkeletonLetter, skeleton } from './skeleton.js';
import { insert, type ListedTerm, park, type Trie } from './trie.js';

/** One way in which a term may stand in a text. */
export interface Entry<L extends Letter = Letter> extends ListedTerm {
  readonly letters: readonly L[];
  /** Stretches of `letters` that are words whose inflected forms stand for them. */
  readonly inflectable: readonly Span[];
  /** True for a term in capitals: the text must have capitals as well. */
  readonly capitals: boolean;
  /** Set when `letters` is the stem of a Korean verb. */
  readonly verb?: '하' | '되';
}

export interface CompiledTerms {
  readonly strict: Trie<Entry>;
  readonly loose: Trie<Entry<SkeletonLetter>>;
  /** Puts in what is parked at a node; whoever follows a trie does so before looking at a node. */
  readonly openStrict: (node: Trie<Entry>) => void;
  readonly openLoose: (node: Trie<Entry<SkeletonLetter>>) => void;
}

/** Compiles the terms of one language. Without a pack, terms match in no other inflection and never loosely. */
export function compileTerms(termbase: Termbase, language: LanguageCode, pack: TermPack | undefined): CompiledTerms {
  const strict: Trie<Entry> = {};
  const loose: Trie<Entry<SkeletonLetter>> = {};
  const beginnings = beginningsIn(language, pack);
  let order = 0;
  for (const concept of termbase.concepts) {
    for (const term of concept.terms) {
      order++;
      if (term.language !== language) continue;
      const listed = { concept, term, order };
      for (const beginning of beginnings.strict(term.text)) park(strict, beginning, listed);
      if (pack?.boundary === 'token') park(loose, beginnings.loose(term.text), listed);
    }
  }
  // Several concepts may have one word, as the senses of a homonym have.
  const written = remember((text) => writtenTerm(text, language, pack));
  return {
    strict,
    loose,
    openStrict: opener((listed) => {
      const { capitals, shapes } = written(listed.term.text);
      for (const shape of shapes) insert(strict, { ...listed, capitals, ...shape });
    }),
    openLoose: opener((listed) => {
      const { capitals, bones } = written(listed.term.text);
      if (bones) insert(loose, { ...listed, capitals, letters: bones, inflectable: [] });
    }),
  };
}

/** @param put puts a term into the trie; once, though it may be parked at several nodes */
function opener<E>(put: (listed: ListedTerm) => void): (node: Trie<E>) => void {
  const done = new Set<ListedTerm>();
  return (node) => {
    const { parked } = node;
    if (!parked) return;
    delete node.parked;
    for (const listed of parked) {
      if (done.has(listed)) continue;
      done.add(listed);
      put(listed);
    }
  };
}

/** What the words of a term say of how it may stand in a text. */
interface WrittenTerm {
  readonly capitals: boolean;
  readonly shapes: readonly Shape[];
  /** Its skeleton, where it has something to tie. */
  readonly bones: readonly SkeletonLetter[] | undefined;
}

function writtenTerm(text: string, language: LanguageCode, pack: TermPack | undefined): WrittenTerm {
  const tokens = pack?.tokenize(text) ?? [];
  const letters = fold(text, language);
  // One word alone has nothing to tie: 実質 is not a loose form of 実質的.
  const isOne = pack?.boundary !== 'token' || (tokens.length === 1 && tokens[0]!.known !== false);
  const bones = isOne ? [] : skeleton(letters, tokens);
  return {
    capitals: isInCapitals(text),
    shapes: strictEntries(letters, tokens, language, pack),
    bones: bones.filter(({ seam }) => seam).length >= 2 ? bones : undefined,
  };
}

/** The first test is the cheapest, and all that most terms need. */
function isInCapitals(text: string): boolean {
  return text !== text.toLowerCase() && /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
}

type Shape = Pick<Entry, 'letters' | 'inflectable' | 'verb'>;

function strictEntries(
  letters: readonly Letter[],
  tokens: readonly Token[],
  language: LanguageCode,
  pack: TermPack | undefined,
): Shape[] {
  if (pack?.boundary === 'eojeol') {
    const stem = letters.at(-1)?.char === '다' ? letters.at(-2)?.char : undefined;
    if ((stem === '하' || stem === '되') && letters.length > 2)
      return [{ letters: letters.slice(0, -2), inflectable: [], verb: stem }];
  }
  const heads = tokens.filter((token, index) => isHead(token, tokens[index + 1], letters, language, pack));
  let shapes: { letters: Letter[]; inflectable: Span[] }[] = [{ letters: [], inflectable: [] }];
  let done = 0;
  for (const token of heads) {
    const own = letterRange(letters, token);
    if (own.end <= own.start || own.start < done) continue;
    const surface = letters.slice(own.start, own.end);
    const forms = [surface];
    if (pack?.boundary === 'syllable' && token.base !== token.surface) {
      const base = baseLetters(token, surface[0]!, language);
      if (!isSame(surface, base)) forms.push(base);
    }
    const between = letters.slice(done, own.start);
    shapes = shapes.flatMap((shape) =>
      forms.map((form) => {
        const start = shape.letters.length + between.length;
        return {
          letters: [...shape.letters, ...between, ...form],
          inflectable: [...shape.inflectable, { start, end: start + form.length }],
        };
      }),
    );
    done = own.end;
  }
  const rest = letters.slice(done);
  return shapes.map((shape) => ({ ...shape, letters: [...shape.letters, ...rest] }));
}

/** True for the words of a term that inflect: its last word, and in English the head before a preposition. */
function isHead(
  token: Token,
  next: Token | undefined,
  letters: readonly Letter[],
  language: LanguageCode,
  pack: TermPack | undefined,
): boolean {
  const last = token.end >= (letters.at(-1)?.end ?? 0);
  if (pack?.boundary === 'syllable') {
    if (token.kind !== 'word' || isOwnPlural(token, language)) return false;
    return last || (language === 'en' && PREPOSITIONS.has(next?.surface.toLowerCase() ?? ''));
  }
  // A Japanese or Korean term inflects only when it is given in its dictionary form.
  const dictionary = token.base === token.surface.normalize('NFKC').toLowerCase();
  if (!last || !dictionary) return false;
  return pack?.boundary === 'token' ? token.pos === undefined || isInflected(token) : token.surface.endsWith('다');
}

export function isOwnPlural(token: Token, language: LanguageCode): boolean {
  return language === 'en' && OWN_PLURALS.has(token.surface.toLowerCase());
}

/** Indexes of the letters that a token covers. */
export function letterRange(letters: readonly Letter[], token: Span, from = 0): Span {
  let start = from;
  while (start < letters.length && letters[start]!.start < token.start) start++;
  let end = start;
  while (end < letters.length && letters[end]!.start < token.end) end++;
  return { start, end };
}

/** The dictionary form of a token, as letters that stand where the token stands. */
export function baseLetters(token: Token, first: Letter, language: LanguageCode): Letter[] {
  return fold(token.base, language).map((letter, index) => ({
    ...letter,
    separator: index === 0 ? first.separator : letter.separator,
    start: token.start,
    end: token.end,
  }));
}

export function isSame(a: readonly Letter[], b: readonly Letter[]): boolean {
  return a.length === b.length && a.every(({ char }, index) => char === b[index]!.char);
}
