import type { Review, ReviewVersion } from '../review/model.js';
import type { BeadPoint } from './model.js';

/** So many points are enough for a picture. */
const MOST_POINTS = 2000;

/** The beads of a version as points of a picture; of many some. */
export function beadPoints({ segments }: Review, { segments: versionSegments, beads }: ReviewVersion): BeadPoint[] {
  const target = middlesOf(segments);
  const source = middlesOf(versionSegments);
  const full = beads.filter((bead) => bead.target.length > 0 && bead.source.length > 0);
  const step = Math.max(1, Math.ceil(full.length / MOST_POINTS));
  return full
    .filter((_, k) => k % step === 0)
    .map((bead) => ({
      target: rounded(target(bead.target)),
      source: rounded(source(bead.source)),
      confidence: bead.confidence,
    }));
}

/** Where the middle of some segments stands, 0–1 of the text. */
function middlesOf(segments: Review['segments']): (indexes: readonly number[]) => number {
  const whole = Math.max(1, segments.at(-1)?.span.end ?? 1);
  return (indexes) => (segments[indexes[0]!]!.span.start + segments[indexes.at(-1)!]!.span.end) / 2 / whole;
}

function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
