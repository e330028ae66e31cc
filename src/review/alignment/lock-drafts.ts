import type { LockedBeadDraft } from '../../core/locked-bead.js';
import type { Review, ReviewBead, ReviewSegment, ReviewVersion } from '../model.js';
import { type Border, bordersOf } from './beads.js';

/**
 * What must be saved when the beads of a version change: each confirmed bead that is there no more, then each that is new. Released ones come first, so that who reads the lines
 * in order never has a sentence in two confirmed beads.
 * @param version as it was
 * @param beads as they are now
 */
export function lockDrafts(
  review: Review,
  version: ReviewVersion,
  beads: readonly ReviewBead[],
): readonly LockedBeadDraft[] {
  const [old, now] = [lockedBeads(version.beads), lockedBeads(beads)];
  const draft = ({ bead, border }: Placed, locked: boolean): LockedBeadDraft => ({
    pair: review.pair,
    version: version.language,
    target: textsOf(review.segments, bead.target),
    source: textsOf(version.segments, bead.source),
    at: border,
    locked,
  });
  const released = [...old].filter(([key]) => !now.has(key)).map(([, placed]) => draft(placed, false));
  const confirmed = [...now].filter(([key]) => !old.has(key)).map(([, placed]) => draft(placed, true));
  return [...released, ...confirmed];
}

interface Placed {
  readonly bead: ReviewBead;
  readonly border: Border;
}

/** By place and extent: two beads with the same are the same. */
function lockedBeads(beads: readonly ReviewBead[]): ReadonlyMap<string, Placed> {
  const borders = bordersOf(beads);
  return new Map(
    beads.flatMap((bead, k): [string, Placed][] => {
      if (!bead.locked) return [];
      const border = borders[k]!;
      return [[`${border.target}+${bead.target.length}:${border.source}+${bead.source.length}`, { bead, border }]];
    }),
  );
}

function textsOf(segments: readonly ReviewSegment[], indexes: readonly number[]): readonly string[] {
  return indexes.map((index) => segments[index]!.text);
}
