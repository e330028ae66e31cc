import type { LockedBead } from '../core/locked-bead.js';
import { type BeadShape, byPlace, isFull } from './bead-lines.js';
import { createPlaces, type Places } from './sentence-places.js';

/** A target and a source whose beads may be locked. */
export interface LockableTexts {
  /** Id of the pair of files, as in fingerprints. */
  readonly pair: string;
  /** Language of the source. */
  readonly version: string;
  /** Sentences as they stand in the file, one a segment. */
  readonly target: readonly string[];
  readonly source: readonly string[];
}

/**
 * The beads that reviewers have confirmed and that hold for two texts as they are now: none contradicts another, as `fixBeads` asks. What holds:
 *
 * - A bead whose sentences all stand in the texts still, one after the other. A bead with a sentence that was changed or removed is out of force, and in force again when the sentence comes back.
 * - The newer of two that have a sentence in common or cross. What a newer one has once replaced does not come back when the newer one is taken back or out of force.
 * - Not what was taken back, by a line that names the same sentences at the same place.
 *
 * @param lines of the whole file, in any order, as git leaves them
 */
export function lockedBeads(
  lines: readonly LockedBead[],
  { pair, version, target, source }: LockableTexts,
): BeadShape[] {
  const own = lines.filter((line) => line.pair === pair && line.version === version).sort(newestFirst);
  if (own.length === 0) return [];
  const places = { target: createPlaces(target, own, 'target'), source: createPlaces(source, own, 'source') };
  const claimed = { target: new Set<number>(), source: new Set<number>() };
  const released = new Set<string>();
  const holding: BeadShape[] = [];
  for (const line of own) {
    const shape = shapeOf(line, places);
    if (line.locked) {
      const isFree = shape && !released.has(nameOf(shape)) && isFreeOf(shape, claimed);
      if (isFree && !holding.some((other) => cross(shape, other))) holding.push(shape);
      for (const k of shape?.target ?? places.target.each(line)) claimed.target.add(k);
      for (const k of shape?.source ?? places.source.each(line)) claimed.source.add(k);
    } else if (shape) released.add(nameOf(shape));
  }
  return holding.sort(byPlace);
}

/**
 * Beads that hold beside others which count more: without those that contradict them.
 * @param beads that do not contradict one another
 */
export function beside(others: readonly BeadShape[], beads: readonly BeadShape[]): BeadShape[] {
  const claimed = {
    target: new Set(others.flatMap(({ target }) => target)),
    source: new Set(others.flatMap(({ source }) => source)),
  };
  return beads.filter((bead) => isFreeOf(bead, claimed) && !others.some((other) => cross(bead, other)));
}

/** Of two lines of one moment that different people wrote, neither is newer: the id decides, so that everybody has the same. */
function newestFirst(a: LockedBead, b: LockedBead): number {
  return Date.parse(b.when) - Date.parse(a.when) || (a.id < b.id ? 1 : -1);
}

/** Where the sentences of a line stand now; undefined when one of them does not, or not beside the others. */
function shapeOf(
  line: LockedBead,
  places: { readonly target: Places; readonly source: Places },
): BeadShape | undefined {
  const target = places.target.run(line);
  const source = places.source.run(line);
  return target && source && { target, source };
}

interface Claimed {
  readonly target: ReadonlySet<number>;
  readonly source: ReadonlySet<number>;
}

function isFreeOf({ target, source }: BeadShape, claimed: Claimed): boolean {
  return !target.some((k) => claimed.target.has(k)) && !source.some((k) => claimed.source.has(k));
}

/** Of beads without a common segment. A bead with an empty side stands nowhere on that side, and crosses none. */
function cross(x: BeadShape, y: BeadShape): boolean {
  return isFull(x) && isFull(y) && x.target[0]! < y.target[0]! !== x.source[0]! < y.source[0]!;
}

function nameOf({ target, source }: BeadShape): string {
  return `${target.join(' ')}:${source.join(' ')}`;
}
