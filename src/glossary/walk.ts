import type { LanguageCode } from '../core/language.js';
import type { Token } from '../core/segment.js';
import type { Span } from '../core/span.js';
import { baseLetters, type CompiledTerms, type Entry, isOwnPlural, isSame, letterRange } from './compile.js';
import type { Letter } from './letter.js';
import type { SkeletonLetter } from './skeleton.js';
import type { Trie } from './trie.js';

/**
 * Called for each entry whose letters stand in the text.
 * @param path the letters of the text, one for each of the entry's; overwritten after the call
 * @param inflected stretches of `path` where the text has another form of the word
 */
type Visit = (entry: Entry, path: readonly Letter[], inflected: readonly Span[]) => void;

/** Another way to read the text from a letter on: a token's dictionary form. */
interface Reading {
  readonly letters: readonly Letter[];
  /** Index of the letter behind the token. */
  readonly next: number;
}

/** Follows the trie from every letter at which a term may start, along the text and along the dictionary forms of its tokens. */
export function walk(
  { strict, openStrict }: Pick<CompiledTerms, 'strict' | 'openStrict'>,
  letters: readonly Letter[],
  scope: { readonly language: LanguageCode; readonly tokens: readonly Token[] },
  mayStart: (offset: number) => boolean,
  visit: Visit,
): void {
  const readings = readingsByLetter(letters, scope.tokens, scope.language);
  const path: Letter[] = [];
  const inflected: Span[] = [];
  const follow = (node: Trie<Entry>, index: number): void => {
    openStrict(node);
    for (const entry of node.entries ?? []) visit(entry, path, inflected);
    const letter = letters[index];
    if (!letter || !node.next) return;
    const next = node.next.get(letter.char);
    if (next) {
      path.push(letter);
      follow(next, index + 1);
      path.pop();
    }
    const reading = readings.get(index);
    const end = reading && descend(node, reading.letters, openStrict);
    if (!reading || !end) return;
    const start = path.length;
    path.push(...reading.letters);
    inflected.push({ start, end: path.length });
    follow(end, reading.next);
    inflected.pop();
    path.length = start;
  };
  letters.forEach((letter, index) => {
    if (mayStart(letter.start)) follow(strict, index);
  });
}

function descend(
  from: Trie<Entry>,
  letters: readonly Letter[],
  open: CompiledTerms['openStrict'],
): Trie<Entry> | undefined {
  let node: Trie<Entry> | undefined = from;
  for (const { char } of letters) {
    node = node?.next?.get(char);
    if (node) open(node);
  }
  return node;
}

function readingsByLetter(
  letters: readonly Letter[],
  tokens: readonly Token[],
  language: LanguageCode,
): Map<number, Reading> {
  const readings = new Map<number, Reading>();
  let from = 0;
  for (const token of tokens) {
    if (token.kind !== 'word' || token.base === token.surface || isOwnPlural(token, language)) continue;
    const { start, end } = letterRange(letters, token, from);
    from = end;
    const surface = letters.slice(start, end);
    const [first] = surface;
    if (!first) continue;
    const base = baseLetters(token, first, language);
    if (base.length > 0 && !isSame(surface, base)) readings.set(start, { letters: base, next: end });
  }
  return readings;
}

/**
 * Follows the trie from every token of a skeleton to the ends of tokens. Ties that the text has and the term has not must lie
 * between the term's own tokens.
 */
export function walkSkeleton(
  { loose, openLoose }: Pick<CompiledTerms, 'loose' | 'openLoose'>,
  letters: readonly SkeletonLetter[],
  visit: (entry: Entry, path: readonly Letter[]) => void,
): void {
  openLoose(loose);
  letters.forEach((letter, start) => {
    if (!letter.first) return;
    let node = loose.next?.get(letter.char);
    for (let end = start + 1; node; end++) {
      openLoose(node);
      const next = letters[end];
      if (node.entries && (!next || next.first)) {
        const path = letters.slice(start, end);
        for (const entry of node.entries) {
          const between = path.every(({ tied }, index) => index === 0 || !tied || entry.letters[index]!.seam);
          if (between) visit(entry, path);
        }
      }
      node = next && node.next?.get(next.char);
    }
  });
}
