import type { FeatureClass } from '../../src/align/constants.js';
import { type FeaturePair, features } from '../../src/align/feature.js';

/** Features from pairs of posting lists, as `[[0, 3], [1]]`: occurs in target segments 0 and 3 and in source segment 1. */
export function featurePair(
  kind: FeatureClass,
  postings: readonly (readonly [target: readonly number[], source: readonly number[]])[],
  targets: number,
  sources: number,
): FeaturePair {
  const correspondence = {
    target: postings.map(([target]) => ({ segments: target })),
    source: postings.map(([, source]) => ({ segments: source })),
    links: postings.map((_, k) => [k, k] as const),
  };
  return features(kind, correspondence, targets, sources);
}
