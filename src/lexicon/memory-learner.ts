import type { LanguagePack } from '../core/ports.js';
import { createPairCounter, LEARNING, type LearningConstants } from './learned.js';
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

/**
 * @param from pack of the texts
 * @param to pack of their translations
 */
export function createMemoryLearner(
  from: LanguagePack,
  to: LanguagePack,
  constants: LearningConstants = LEARNING,
): MemoryLearner {
  const counter = createPairCounter(constants);
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
        .filter(({ target, source }) => isWord(target) && isWord(source))
        .map(({ target, source, ...counts }) => ({ word: target, equivalent: source, counts }));
      return entries.sort((a, b) => compare(a.word, b.word));
    },
  };
}

/** Numbers and codes are compared by value elsewhere. */
function isWord(unit: string): boolean {
  return /\p{L}/u.test(unit) && !/\d/u.test(unit);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
