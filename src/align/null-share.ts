/** How many segments are left alone where nothing is known of the texts. */
export interface NullShareConstants {
  /** Share of the segments of both sides that is left alone in the texts that weights were fitted on. */
  readonly usual: number;
  /** So many segments of the texts themselves count as much as that. */
  readonly weight: number;
}

/**
 * What leaving a segment alone is likelier by in two texts than it usually is, in log-odds, by the share of segments that a first search left alone:
 * a faithful translation leaves hardly any, so where one sentence stands for two, the second is seldom left out. The share is an estimate between that
 * of the texts and the usual one (empirical Bayes: Robbins 1956; a gamma prior of so many segments).
 * @param alone segments that are left alone, of the paths of a first search
 * @param segments of both sides together
 */
export function nullShareShift(alone: number, segments: number, { usual, weight }: NullShareConstants): number {
  return Math.log((alone + weight * usual) / ((segments + weight) * usual));
}
