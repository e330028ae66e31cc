import type { LanguagePack } from '../core/ports.js';
import { createPairCounter, LEARNING, type LearnedPair, type LearningConstants, sharesOf } from './learned.js';
import { contentUnits } from './lexical-units.js';
import type { UserEntry } from './user-lexicon.js';

/** Learns word pairs from translations that are given one after the other. */
export interface MemoryLearner {
  /** Takes a text and its translation; the same two once only. */
  add(text: string, translation: string): void;
  /** Different translations so far. */
  readonly size: number;
  /** What they teach, in the order of the words. */
  entries(): UserEntry[];
}

/** A memory has millions of pairs that could go together by chance: a pair must be seen more often, and more surely, than within one text. */
const MEMORY_LEARNING: LearningConstants = { ...LEARNING, minTogether: 3, minG2: 25 };

/**
 * @param from pack of the texts
 * @param to pack of their translations
 */
export function createMemoryLearner(from: LanguagePack, to: LanguagePack): MemoryLearner {
  const counter = createPairCounter(MEMORY_LEARNING);
  const seen = new Set<string>();
  const units = (pack: LanguagePack, text: string) => contentUnits(pack, [{ tokens: pack.tokenize(text) }])[0]!;
  return {
    add(text, translation) {
      const [own, other] = [text.normalize('NFC'), translation.normalize('NFC')];
      const pair = `${own}\t${other}`;
      if (seen.has(pair)) return;
      seen.add(pair);
      counter.add(units(from, own), units(to, other));
    },
    get size() {
      return seen.size;
    },
    entries() {
      const entries = counter
        .pairs()
        .filter(({ target, source }) => target !== source && isWord(target) && isWord(source))
        .filter((pair) => isTold(sharesOf(pair)))
        .map(({ target, source, ...counts }) => ({ word: target, equivalent: source, counts }));
      return entries.sort((a, b) => compare(a.word, b.word));
    },
  };
}

/** What goes together in less than a tenth of its uses is of no use to anyone. */
function isTold({ forward, backward }: Pick<LearnedPair, 'forward' | 'backward'>): boolean {
  return forward >= 0.1 && backward >= 0.1;
}

/** Numbers and codes are compared by value elsewhere. */
function isWord(unit: string): boolean {
  return /\p{L}/u.test(unit) && !/\d/u.test(unit);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
