import type { Collation } from '../core/collation.js';

/** Segments of one source that stand between the same two target segments and have no counterpart there. */
export interface SourceGap {
  readonly source: number;
  /** Consecutive segment indexes of the source. */
  readonly segments: readonly number[];
  /** Lowest confidence of their null beads. */
  readonly confidence: number;
}

/**
 * Where sources have segments that the target lacks, by the number of target segments before the place.
 * Versions that agree that something is missing here are listed under one place. A text that is hardly a version lacks nothing.
 */
export function sourceGaps(collation: Collation): Map<number, SourceGap[]> {
  const gaps = new Map<number, SourceGap[]>();
  collation.sources.forEach((source, index) => {
    if (source.doubtful) return;
    let before = 0;
    let open: { source: number; segments: number[]; confidence: number } | undefined;
    for (const bead of source.alignment.beads) {
      if (bead.target.length > 0) {
        before = bead.target[bead.target.length - 1]! + 1;
        open = undefined;
        continue;
      }
      if (!open) {
        open = { source: index, segments: [], confidence: 1 };
        const list = gaps.get(before);
        if (list) list.push(open);
        else gaps.set(before, [open]);
      }
      open.segments.push(...bead.source);
      open.confidence = Math.min(open.confidence, bead.confidence);
    }
  });
  return gaps;
}

/** For each target segment that some version has no counterpart of: the confidence of each such version's null bead. */
export function targetGaps(collation: Collation): Map<number, { source: number; confidence: number }[]> {
  const gaps = new Map<number, { source: number; confidence: number }[]>();
  collation.sources.forEach((source, index) => {
    if (source.doubtful) return;
    for (const bead of source.alignment.beads) {
      const segment = bead.target[0];
      if (segment === undefined || bead.source.length > 0) continue;
      const list = gaps.get(segment);
      const entry = { source: index, confidence: bead.confidence };
      if (list) list.push(entry);
      else gaps.set(segment, [entry]);
    }
  });
  return gaps;
}
