import type { LearnedPair } from '../lexicon/learned.js';
import { type Feature, type FeaturePair, union, weigh } from './feature.js';

/** Learned pairs as features of the class `learned`. */
export function learnedFeatures(
  pairs: readonly LearnedPair[],
  target: readonly (readonly string[])[],
  source: readonly (readonly string[])[],
): FeaturePair {
  const targetPostings = postings(target);
  const sourcePostings = postings(source);
  const build = (
    key: (pair: LearnedPair) => string,
    partner: (pair: LearnedPair) => string,
    share: (pair: LearnedPair) => number,
    own: ReadonlyMap<string, number[]>,
    other: ReadonlyMap<string, number[]>,
    total: number,
  ): Feature[] =>
    [...groupBy(pairs, key)].map(([unit, group]) => {
      const found = union(group.map((pair) => other.get(partner(pair))!));
      const missAll = group.reduce((product, pair) => product * (1 - share(pair)), 1);
      const match = Math.min(0.9, 0.95 * (1 - missAll));
      return weigh('learned', own.get(unit)!, found, match, Math.min(0.95, (found.length + 0.3) / (total + 1)));
    });
  const byTarget = (pair: LearnedPair) => pair.target;
  const bySource = (pair: LearnedPair) => pair.source;
  return {
    target: build(byTarget, bySource, (pair) => pair.forward, targetPostings, sourcePostings, source.length),
    source: build(bySource, byTarget, (pair) => pair.backward, sourcePostings, targetPostings, target.length),
  };
}

function postings(units: readonly (readonly string[])[]): Map<string, number[]> {
  const map = new Map<string, number[]>();
  units.forEach((list, index) => {
    for (const unit of new Set(list)) {
      const known = map.get(unit);
      if (known) known.push(index);
      else map.set(unit, [index]);
    }
  });
  return map;
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
