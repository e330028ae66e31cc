import { CHANCE_WEIGHT, CLASSES, type FeatureClass, MAX_SPREAD, MAX_WIDTH } from './constants.js';
import type { Correspondence } from './signal.js';

/**
 * One feature seen from one side: where it occurs there (`own`), where one of its counterparts occurs on the other side
 * (`other`), and what a hit or a miss is worth.
 */
export interface Feature {
  readonly class: FeatureClass;
  readonly own: readonly number[];
  readonly other: readonly number[];
  /** Log-odds that a hit adds over a miss, by the number of segments on the other side of the bead (index 1…5). */
  readonly gain: Float64Array;
  /** Log-odds of a miss (negative), same index. */
  readonly miss: Float64Array;
}

/** Features of both directions. */
export interface FeaturePair {
  /** Occur in the target, looked for in the source. */
  readonly target: readonly Feature[];
  /** Occur in the source, looked for in the target. */
  readonly source: readonly Feature[];
}

/**
 * Weighs a feature: hits and misses both count, so a bead does not win by growing.
 * @param match probability of being found in the right segment
 * @param chance probability of being found in a wrong one
 */
export function weigh(
  kind: FeatureClass,
  own: readonly number[],
  other: readonly number[],
  match: number,
  chance: number,
): Feature {
  const { weight } = CLASSES[kind];
  const gain = new Float64Array(MAX_WIDTH + 1);
  const miss = new Float64Array(MAX_WIDTH + 1);
  for (let size = 1; size <= MAX_WIDTH; size++) {
    const q = 1 - (1 - chance) ** size;
    // Never below chance: what nearly every run of segments has proves nothing by being there, and nothing by being absent.
    const m = Math.max(match, Math.min(0.97, q * 1.05), q);
    miss[size] = weight * Math.log((1 - m) / (1 - q));
    gain[size] = weight * Math.log(m / q) - miss[size]!;
  }
  return { class: kind, own, other, gain, miss };
}

/** Turns the correspondences of one signal into features of both directions. */
export function features(
  kind: FeatureClass,
  correspondence: Correspondence,
  targetCount: number,
  sourceCount: number,
): FeaturePair {
  const { target, source, links } = correspondence;
  const forward: number[][] = target.map(() => []);
  const backward: number[][] = source.map(() => []);
  for (const [t, s] of links) {
    forward[t]!.push(s);
    backward[s]!.push(t);
  }
  const build = (side: Correspondence['target'], linked: number[][], others: Correspondence['target'], total: number) =>
    side.flatMap((key, index) => {
      const other = union(linked[index]!.map((k) => others[k]!.segments));
      return usable(kind, other.length, total) ? [weighByCounts(kind, key.segments, other, total)] : [];
    });
  return { target: build(target, forward, source, sourceCount), source: build(source, backward, target, targetCount) };
}

function weighByCounts(kind: FeatureClass, own: readonly number[], other: readonly number[], total: number): Feature {
  const { match, chance } = CLASSES[kind];
  const q = (Math.max(0.3, other.length - 1) + CHANCE_WEIGHT * chance) / (total + CHANCE_WEIGHT);
  const m = Math.min(match, (0.95 * (other.length + 0.5)) / (own.length + 0.5));
  return weigh(kind, own, other, m, q);
}

function usable(kind: FeatureClass, postings: number, total: number): boolean {
  if (postings === 0) return false;
  return kind === 'punctuation' || total < 8 || postings <= total * MAX_SPREAD;
}

/** Sorted union of sorted lists. */
export function union(lists: readonly (readonly number[])[]): readonly number[] {
  if (lists.length === 1) return lists[0]!;
  return [...new Set(lists.flat())].sort((a, b) => a - b);
}
