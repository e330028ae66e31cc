import type { Block } from '../core/document.js';
import type { LanguagePack } from '../core/ports.js';
import type { Segment } from '../core/segment.js';
import type { Matcher } from '../glossary/matcher.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import type { FeatureClass } from './model.js';

/** One side of an alignment. */
export interface Side {
  readonly pack: LanguagePack;
  readonly segments: readonly Segment[];
  /** Of the document, by the number that segments name; absent where only segments are known. */
  readonly blocks?: readonly Block[];
}

/** What signals may look at. */
export interface SignalContext {
  readonly target: Side;
  readonly source: Side;
  readonly lexicon: Lexicon;
  /** Absent when no glossary is in force. */
  readonly matcher?: Matcher;
}

/** Something that occurs in segments of one side: a value, a name, a word. */
export interface Key {
  /** Segment indexes, ascending, each once. */
  readonly segments: readonly number[];
  /** What stands in each of these segments, as written there; one string where it is the same in all. */
  readonly words: string | readonly string[];
}

/** Keys of both sides and which of them stand for each other. */
export interface Correspondence {
  readonly target: readonly Key[];
  readonly source: readonly Key[];
  /** Pairs of indexes into `target` and `source`. */
  readonly links: readonly (readonly [target: number, source: number])[];
}

/** A kind of evidence that two segments say the same. A new signal is a file in `signals/` and its line in `signals/index.ts`. */
export interface Signal {
  readonly id: FeatureClass;
  /** Loads what the signal needs; awaited once before the first `extract`. */
  prepare?(): Promise<void>;
  /** Pure and synchronous. */
  extract(context: SignalContext): Correspondence;
}

/** Log-odds of beads by a kind of evidence that says how alike two runs of segments are, and not where a thing occurs. */
export interface DenseScorer {
  /** @returns log-odds for `a` target segments from `i` and `b` source segments from `j` */
  score(i: number, a: number, j: number, b: number): number;
}

/** Evidence that must be waited for. Such a signal is never built in: whoever makes an aligner passes it (`createAligner`). */
export interface DenseSignal {
  readonly id: string;
  /** Does what must be waited for. Which side is the target makes no difference. */
  prepare(context: SignalContext): Promise<void>;
  /**
   * Pure and synchronous.
   * @throws Error when these very lists of segments were not prepared
   */
  scorer(context: SignalContext): DenseScorer;
}

/** What stands in one of the segments of a key. @param position in its list of segments */
export function wordsAt({ words }: Key, position: number): string {
  return typeof words === 'string' ? words : words[position]!;
}

/** Collects keys by name while segments are read in order. */
export interface KeyTable {
  /** @param words what stands in the segment; the name itself when absent */
  add(name: string, segment: number, words?: string): void;
  readonly names: ReadonlyMap<string, number>;
  readonly keys: readonly Key[];
}

/** An empty {@link KeyTable}. */
export function createKeyTable(): KeyTable {
  const names = new Map<string, number>();
  const keys: { segments: number[]; words: string | string[] }[] = [];
  return {
    names,
    keys,
    add(name, segment, words = name) {
      const known = names.get(name);
      if (known === undefined) {
        names.set(name, keys.length);
        keys.push({ segments: [segment], words });
        return;
      }
      const key = keys[known]!;
      if (key.segments[key.segments.length - 1] === segment) return;
      if (typeof key.words !== 'string') key.words.push(words);
      else if (key.words !== words) key.words = [...key.segments.map(() => key.words as string), words];
      key.segments.push(segment);
    },
  };
}

/** Links keys of the same name, and leaves out those that have none on the other side: they say nothing. */
export function linkByName(target: KeyTable, source: KeyTable): Correspondence {
  const common = { target: [] as Key[], source: [] as Key[], links: [] as [number, number][] };
  for (const [name, index] of target.names) {
    const other = source.names.get(name);
    if (other === undefined) continue;
    common.links.push([common.target.length, common.source.length]);
    common.target.push(target.keys[index]!);
    common.source.push(source.keys[other]!);
  }
  return common;
}
