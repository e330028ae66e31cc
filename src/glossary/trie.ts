import type { Concept, Term } from '../core/termbase.js';
import type { Letter } from './letter.js';

/** A term of one language in its termbase. */
export interface ListedTerm {
  readonly concept: Concept;
  readonly term: Term;
  /** Place in the termbase. */
  readonly order: number;
}

/** A trie of letters. Most of its nodes are inside of words and at no end: they have no `entries`, and the last ones no `next`. */
export interface Trie<E> {
  next?: Map<string, Trie<E>>;
  entries?: E[];
  /** Terms that begin so. They are put in when a text first leads here: most never are. */
  parked?: ListedTerm[];
}

/** The node to which letters lead, made where there is none. */
function nodeAt<E>(trie: Trie<E>, chars: Iterable<string>): Trie<E> {
  let node = trie;
  for (const char of chars) {
    node.next ??= new Map();
    let next = node.next.get(char);
    if (!next) {
      next = {};
      node.next.set(char, next);
    }
    node = next;
  }
  return node;
}

/** Puts an entry where its letters lead; one without letters stands nowhere. */
export function insert<L extends Letter, E extends { readonly letters: readonly L[] }>(trie: Trie<E>, entry: E): void {
  if (entry.letters.length === 0) return;
  const node = nodeAt(
    trie,
    entry.letters.map(({ char }) => char),
  );
  node.entries ??= [];
  node.entries.push(entry);
}

/** @param beginning characters of letters */
export function park<E>(trie: Trie<E>, beginning: string, listed: ListedTerm): void {
  const node = nodeAt(trie, beginning);
  node.parked ??= [];
  node.parked.push(listed);
}
