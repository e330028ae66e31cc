import type { LearnedPair } from '../lexicon/learned.js';
import { CONSTANTS } from './constants.js';
import { type Feature, type FeaturePair, union, weigh } from './feature.js';
import type { AlignerConstants, SideName } from './model.js';
import { createKeyTable, type Key } from './signal.js';

/** Learned pairs as features of the class `learned`. */
export function learnedFeatures(
  pairs: readonly LearnedPair[],
  target: readonly (readonly string[])[],
  source: readonly (readonly string[])[],
  constants: AlignerConstants = CONSTANTS,
): FeaturePair {
  const targetPostings = postings(target);
  const sourcePostings = postings(source);
  const build = (
    side: SideName,
    key: (pair: LearnedPair) => string,
    partner: (pair: LearnedPair) => string,
    share: (pair: LearnedPair) => number,
    own: ReadonlyMap<string, Key>,
    other: ReadonlyMap<string, Key>,
    total: number,
  ): Feature[] =>
    [...groupBy(pairs, key)].flatMap(([unit, group]) => {
      const word = own.get(unit);
      const counterparts = group.flatMap((pair) => other.get(partner(pair)) ?? []);
      // Pairs learned from other texts of a run: this one need not have them.
      if (!word || counterparts.length === 0) return [];
      const found = union(counterparts.map(({ segments }) => segments));
      const missAll = group.reduce((product, pair) => product * (1 - share(pair)), 1);
      const match = Math.min(0.9, 0.95 * (1 - missAll));
      const occurrence = { class: 'learned', side, key: word, counterparts, other: found } as const;
      return [weigh(occurrence, match, Math.min(0.95, (found.length + 0.3) / (total + 1)), constants)];
    });
  const byTarget = (pair: LearnedPair) => pair.target;
  const bySource = (pair: LearnedPair) => pair.source;
  return {
    target: build('target', byTarget, bySource, (pair) => pair.forward, targetPostings, sourcePostings, source.length),
    source: build('source', bySource, byTarget, (pair) => pair.backward, sourcePostings, targetPostings, target.length),
  };
}

function postings(units: readonly (readonly string[])[]): Map<string, Key> {
  const table = createKeyTable();
  units.forEach((list, index) => {
    for (const unit of new Set(list)) table.add(unit, index);
  });
  return new Map([...table.names].map(([name, k]) => [name, table.keys[k]!]));
}

function groupBy(pairs: readonly LearnedPair[], key: (pair: LearnedPair) => string): Map<string, LearnedPair[]> {
  const map = new Map<string, LearnedPair[]>();
  for (const pair of pairs) {
    const group = map.get(key(pair));
    if (group) group.push(pair);
    else map.set(key(pair), [pair]);
  }
  return map;
}
