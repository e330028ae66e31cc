import type { LearnedPair } from '../lexicon/learned.js';
import type { LexicalUnits } from '../lexicon/lexical-units.js';
import { CONSTANTS } from './constants.js';
import { type Feature, type FeaturePair, union, weigh } from './feature.js';
import type { AlignerConstants, SideName } from './model.js';
import { createKeyTable, type Key } from './signal.js';

/**
 * Learned pairs as features of their class, and of `function-word` where the word on the feature's own side has no meaning of its own.
 * @param kind `learned-only` where nothing but these texts tells which words go together
 */
export function learnedFeatures(
  pairs: readonly LearnedPair[],
  target: LexicalUnits,
  source: LexicalUnits,
  constants: AlignerConstants = CONSTANTS,
  kind: LearnedClass = 'learned',
): FeaturePair {
  const forward = pairs.map(
    ({ target, source, forward }): DirectedPair => ({ own: target, other: source, share: forward }),
  );
  const backward = pairs.map(
    ({ target, source, backward }): DirectedPair => ({ own: source, other: target, share: backward }),
  );
  const targetKeys = keysOf(target, new Set(forward.map(({ own }) => own)));
  const sourceKeys = keysOf(source, new Set(backward.map(({ own }) => own)));
  return {
    target: sideFeatures('target', forward, target, targetKeys, sourceKeys, source.segments.length, constants, kind),
    source: sideFeatures('source', backward, source, sourceKeys, targetKeys, target.segments.length, constants, kind),
  };
}

export type LearnedClass = 'learned' | 'learned-only';

/** A pair as one side sees it. */
interface DirectedPair {
  readonly own: string;
  readonly other: string;
  /** Of the beads with the own unit, those with the other. */
  readonly share: number;
}

type Keys = ReadonlyMap<string, Key>;

/** @param total segments of the other side */
function sideFeatures(
  side: SideName,
  pairs: readonly DirectedPair[],
  { functional }: LexicalUnits,
  own: Keys,
  other: Keys,
  total: number,
  constants: AlignerConstants,
  learned: LearnedClass,
): Feature[] {
  return [...groupByOwn(pairs)].flatMap(([unit, group]) => {
    const key = own.get(unit);
    const counterparts = group.flatMap((pair) => other.get(pair.other) ?? []);
    // Pairs learned from other texts of a run: this one need not have them.
    if (!key || counterparts.length === 0) return [];
    const found = union(counterparts.map(({ segments }) => segments));
    const missAll = group.reduce((product, { share }) => product * (1 - share), 1);
    const match = Math.min(0.9, 0.95 * (1 - missAll));
    const kind = functional.has(unit) ? 'function-word' : learned;
    const occurrence = { class: kind, side, key, counterparts, other: found } as const;
    return [weigh(occurrence, match, Math.min(0.95, (found.length + 0.3) / (total + 1)), constants)];
  });
}

function keysOf({ segments }: LexicalUnits, wanted: ReadonlySet<string>): Keys {
  const table = createKeyTable();
  segments.forEach((list, index) => {
    for (const unit of list) if (wanted.has(unit)) table.add(unit, index);
  });
  return new Map([...table.names].map(([name, k]) => [name, table.keys[k]!]));
}

function groupByOwn(pairs: readonly DirectedPair[]): Map<string, DirectedPair[]> {
  const groups = new Map<string, DirectedPair[]>();
  for (const pair of pairs) {
    const group = groups.get(pair.own);
    if (group) group.push(pair);
    else groups.set(pair.own, [pair]);
  }
  return groups;
}
