import { CONSTANTS } from '../../src/align/constants.js';
import { type FeaturePair, features } from '../../src/align/feature.js';
import type { AlignerConstants, FeatureClass, WeightName, Weights } from '../../src/align/model.js';
import type { Key } from '../../src/align/signal.js';

/** Weights of 1 for hits, misses and lengths, 0 for all else: what is tested does not depend on what was fitted. */
export const PLAIN_WEIGHTS = Object.fromEntries(
  Object.keys(CONSTANTS.weights).map((name) => [name, /^(?:hit|miss|length) /.test(name) ? 1 : 0]),
) as Record<WeightName, number>;
export const PLAIN: AlignerConstants = { ...CONSTANTS, weights: PLAIN_WEIGHTS };

/** Plain weights with some of them changed. */
export function weightsWith(changed: Partial<Weights>): Weights {
  return { ...PLAIN_WEIGHTS, ...changed };
}

/** Something that occurs in these segments. */
export function keyOf(segments: readonly number[], word = 'x'): Key {
  return { segments, words: word };
}

/** Features from pairs of posting lists, as `[[0, 3], [1]]`: occurs in target segments 0 and 3 and in source segment 1. */
export function featurePair(
  kind: FeatureClass,
  postings: readonly (readonly [target: readonly number[], source: readonly number[]])[],
  targets: number,
  sources: number,
): FeaturePair {
  const correspondence = {
    target: postings.map(([target]) => keyOf(target)),
    source: postings.map(([, source]) => keyOf(source)),
    links: postings.map((_, k) => [k, k] as const),
  };
  return features(kind, correspondence, targets, sources, PLAIN);
}
