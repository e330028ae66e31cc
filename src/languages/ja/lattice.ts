import { type Ipadic, keyAt, step, type WordTable } from './ipadic.js';

/** A word on the best path. `start` and `end` count units of the searched text. */
export interface Morpheme {
  readonly start: number;
  readonly end: number;
  /** True for a word of the dictionary; else `word` is one of the unknown words' ids. */
  readonly known: boolean;
  readonly word: number;
}

/** What a search found and how many words it weighed (the work done, up to a constant). */
export interface LatticeResult {
  readonly morphemes: readonly Morpheme[];
  readonly nodes: number;
}

/** Finds the best path through `codes[from, to)`. */
export type LatticeSearch = (codes: Uint16Array, from: number, to: number) => LatticeResult;

/** The words of one search as columns: objects would cost ten times the memory and half the speed. */
interface Nodes {
  size: number;
  word: Int32Array;
  start: Int32Array;
  right: Int32Array;
  /** Cost of the best path up to and with this word. A whole book without a comma passes 2³¹. */
  total: Float64Array;
  /** The word before on that path. */
  previous: Int32Array;
  /** The next word that ends at the same place, in the order in which they were added. */
  sibling: Int32Array;
}

/** One search under way. */
interface Search {
  readonly dictionary: Ipadic;
  readonly nodes: Nodes;
  readonly codes: Uint16Array;
  readonly from: number;
  readonly to: number;
  /** First and last word that end at a place, counted from `from`; −1 for none. */
  readonly first: Int32Array;
  readonly last: Int32Array;
  /** For each unit, where its run of one character class ends. */
  readonly runEnd: Int32Array;
  readonly cheapest: Cheapest;
}

/**
 * The cheapest word before a place, by the left context of the word that follows: the many nouns that begin at a place share a few contexts. What was
 * found for another place is not cleared, but bears its number.
 */
interface Cheapest {
  place: number;
  readonly foundFor: Int32Array;
  readonly node: Int32Array;
}

const NONE = -1;
const START_NODE = 0;
/** Context of the start and of the end of a text in IPADIC. */
const BORDER_CONTEXT = 0;

/**
 * Prepares a search for the cheapest sequence of words (Kudo, Yamamoto and Matsumoto 2004, the model of MeCab): each word has a
 * cost, each pair of neighbours has a cost, and Viterbi's algorithm finds the least sum.
 *
 * Words are added and ties are broken in the order of stock kuromoji, so the result is the same. Unlike there, the work is linear in
 * the length of the text: a prefix is followed only as deep as the dictionary goes (26 characters), not encoded to the end of the
 * text at every position, and the ends of runs of unknown characters are found once.
 */
export function createLatticeSearch(dictionary: Ipadic): LatticeSearch {
  const nodes = emptyNodes(1024);
  const { leftContexts } = dictionary;
  const cheapest = { place: 0, foundFor: new Int32Array(leftContexts), node: new Int32Array(leftContexts) };
  return (codes, from, to) => {
    const length = to - from;
    const search: Search = {
      dictionary,
      nodes,
      codes,
      from,
      to,
      first: new Int32Array(length + 1).fill(NONE),
      last: new Int32Array(length + 1).fill(NONE),
      runEnd: runEnds(dictionary, codes, from, to),
      cheapest,
    };
    nodes.size = 0;
    place(search, { word: 0, start: from, end: from, right: BORDER_CONTEXT, total: 0, previous: NONE });
    for (let at = from; at < to; at++) {
      // No word ends here, so none that starts here can be on a path.
      if (search.first[at - from] === NONE) continue;
      cheapest.place++;
      addWordsFrom(search, at);
    }
    return { morphemes: readPath(search), nodes: nodes.size };
  };
}

function runEnds({ classOf }: Ipadic, codes: Uint16Array, from: number, to: number): Int32Array {
  const ends = new Int32Array(to - from);
  for (let at = to - 1; at >= from; at--) {
    const same = at + 1 < to && classOf[codes[at]!] === classOf[codes[at + 1]!];
    ends[at - from] = same ? ends[at + 1 - from]! : at + 1;
  }
  return ends;
}

/** Dictionary words first; unknown words only where there are none or the character class always asks for them. */
function addWordsFrom(search: Search, at: number): void {
  const { dictionary, codes, from, to } = search;
  let found = false;
  let node = 0;
  for (let end = at; end < to; ) {
    node = step(dictionary, node, codes[end]!);
    if (node < 0) break;
    end++;
    const key = keyAt(dictionary, node);
    if (key < 0) continue;
    found = true;
    addEntries(search, dictionary.words, key, at, end);
  }
  const charClass = dictionary.classOf[codes[at]!]!;
  const rules = dictionary.classes[charClass];
  if (found && !rules?.always) return;
  addEntries(search, dictionary.unknown, charClass, at, rules?.grouping ? search.runEnd[at - from]! : at + 1);
}

function addEntries(search: Search, table: WordTable, key: number, start: number, end: number): void {
  const { records, entries, heads } = table;
  const known = table === search.dictionary.words;
  const head = heads[key]!;
  const count = entries[head]!;
  for (let i = 1; i <= count; i++) {
    const id = entries[head + i]!;
    const record = id >> 1;
    const left = records[record]!;
    const previous = cheapestBefore(search, start, left);
    const total = search.nodes.total[previous]! + costBetween(search, previous, left) + records[record + 2]!;
    place(search, { word: known ? id : ~id, start, end, right: records[record + 1]!, total, previous });
  }
}

/** {@link findCheapest} for the place that words are being added from. */
function cheapestBefore(search: Search, at: number, left: number): number {
  const { foundFor, node, place } = search.cheapest;
  if (foundFor[left] !== place) {
    foundFor[left] = place;
    node[left] = findCheapest(search, at, left);
  }
  return node[left]!;
}

/** The cheapest word that ends at a place, given the left context of the word that follows; the first of equals. */
function findCheapest(search: Search, at: number, left: number): number {
  const { nodes, first, from } = search;
  let node = NONE;
  let best = Number.POSITIVE_INFINITY;
  for (let candidate = first[at - from]!; candidate !== NONE; candidate = nodes.sibling[candidate]!) {
    const sum = nodes.total[candidate]! + costBetween(search, candidate, left);
    if (sum < best) {
      best = sum;
      node = candidate;
    }
  }
  return node;
}

function costBetween({ nodes, dictionary }: Search, node: number, left: number): number {
  return dictionary.costs[nodes.right[node]! * dictionary.leftContexts + left + 2]!;
}

interface NewNode {
  readonly word: number;
  readonly start: number;
  readonly end: number;
  readonly right: number;
  readonly total: number;
  readonly previous: number;
}

function place(search: Search, added: NewNode): void {
  const { nodes, first, last, from } = search;
  const index = nodes.size++;
  if (index === nodes.word.length) grow(nodes);
  nodes.word[index] = added.word;
  nodes.start[index] = added.start;
  nodes.right[index] = added.right;
  nodes.total[index] = added.total;
  nodes.previous[index] = added.previous;
  nodes.sibling[index] = NONE;
  const end = added.end - from;
  const before = last[end]!;
  if (before === NONE) first[end] = index;
  else nodes.sibling[before] = index;
  last[end] = index;
}

/** Every place that can be reached has a word that starts there, so the end is always reached. */
function readPath(search: Search): Morpheme[] {
  const { nodes, to } = search;
  const morphemes: Morpheme[] = [];
  let end = to;
  for (let node = findCheapest(search, to, BORDER_CONTEXT); node > START_NODE; node = nodes.previous[node]!) {
    const word = nodes.word[node]!;
    const start = nodes.start[node]!;
    morphemes.push({ start, end, known: word >= 0, word: word >= 0 ? word : ~word });
    end = start;
  }
  return morphemes.reverse();
}

function emptyNodes(capacity: number): Nodes {
  return {
    size: 0,
    word: new Int32Array(capacity),
    start: new Int32Array(capacity),
    right: new Int32Array(capacity),
    total: new Float64Array(capacity),
    previous: new Int32Array(capacity),
    sibling: new Int32Array(capacity),
  };
}

function grow(nodes: Nodes): void {
  const larger = emptyNodes(nodes.word.length * 2);
  larger.size = nodes.size;
  for (const column of ['word', 'start', 'right', 'total', 'previous', 'sibling'] as const) {
    larger[column].set(nodes[column]);
  }
  Object.assign(nodes, larger);
}
