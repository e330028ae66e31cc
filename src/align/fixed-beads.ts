import { Fault } from '../core/fault.js';
import type { Anchor } from './band.js';
import { type BeadShape, byPlace, isFull } from './bead-lines.js';

/** Beads that are sure before any search: a reviewer has confirmed them. Every path goes through them. */
export interface FixedBeads {
  readonly beads: readonly BeadShape[];
  /** True when a bead of `a` target segments from `i` and `b` source segments from `j` takes none of a fixed bead's segments, or is one. */
  allows(i: number, a: number, j: number, b: number): boolean;
  /** Of a bead that is allowed, of `a` target segments from `i` and source segments from `j`: true when it is a fixed one, or a part of one without counterpart. */
  has(i: number, a: number, j: number): boolean;
}

/** No bead is fixed. */
export const NOTHING_FIXED: FixedBeads = { beads: [], allows: () => true, has: () => false };

/**
 * @param beads in any order; lists ascending. A null bead says that its segments have no counterpart
 * @throws Fault `usage` when a bead speaks of segments that do not exist, has gaps, or contradicts another
 */
export function fixBeads(beads: readonly BeadShape[], targets: number, sources: number): FixedBeads {
  if (beads.length === 0) return NOTHING_FIXED;
  const target = new Int32Array(targets).fill(-1);
  const source = new Int32Array(sources).fill(-1);
  const sorted = [...beads].sort(byPlace);
  sorted.forEach((bead, k) => {
    claim(target, bead.target, k, bead);
    claim(source, bead.source, k, bead);
  });
  holdOrder(sorted);
  return {
    beads: sorted,
    allows(i, a, j, b) {
      const owner = a > 0 ? target[i]! : source[j]!;
      for (let k = i; k < i + a; k++) if (target[k] !== owner) return false;
      for (let k = j; k < j + b; k++) if (source[k] !== owner) return false;
      if (owner < 0) return true;
      const bead = sorted[owner]!;
      // A null bead of several segments is as many steps of one.
      if (!isFull(bead)) return a + b === 1;
      return bead.target.length === a && bead.source.length === b;
    },
    has: (i, a, j) => (a > 0 ? target[i]! : source[j]!) >= 0,
  };
}

/** The cells that every path goes through, ascending. A bead without counterpart has none: its place on the other side is free. */
export function cellsOf({ beads }: FixedBeads): Anchor[] {
  return beads.filter(isFull).flatMap(({ target, source }) => [
    { i: target[0]!, j: source[0]! },
    { i: target.at(-1)! + 1, j: source.at(-1)! + 1 },
  ]);
}

/** Fixed beads are anchors, too, and better ones: without them a search would look for its path where it would have been, had no reviewer said otherwise. @param anchors ascending */
export function anchorsWith(anchors: readonly Anchor[], { beads }: FixedBeads): Anchor[] {
  const full = beads.filter(isFull);
  const own = full.flatMap(({ target, source }) => {
    const [start, end] = [
      { i: target[0]!, j: source[0]! },
      { i: target.at(-1)!, j: source.at(-1)! },
    ];
    return target.length > 1 && source.length > 1 ? [start, end] : [start];
  });
  const isBefore = ({ i, j }: Anchor, { target, source }: BeadShape) => i < target[0]! && j < source[0]!;
  const isAfter = ({ i, j }: Anchor, { target, source }: BeadShape) => i > target.at(-1)! && j > source.at(-1)!;
  const kept = anchors.filter((anchor) => full.every((bead) => isBefore(anchor, bead) || isAfter(anchor, bead)));
  return [...kept, ...own].sort((x, y) => x.i - y.i);
}

/** Fixed beads of segments as beads of their parts. @param owner the segment of each part */
export function fixParts(
  { beads }: FixedBeads,
  owner: { readonly target: Int32Array; readonly source: Int32Array },
): FixedBeads {
  if (beads.length === 0) return NOTHING_FIXED;
  const parts = { target: partsBySegment(owner.target), source: partsBySegment(owner.source) };
  const ofParts = beads.map(({ target, source }) => ({
    target: target.flatMap((segment) => parts.target.get(segment) ?? []),
    source: source.flatMap((segment) => parts.source.get(segment) ?? []),
  }));
  return fixBeads(ofParts, owner.target.length, owner.source.length);
}

function partsBySegment(owner: Int32Array): Map<number, number[]> {
  const parts = new Map<number, number[]>();
  owner.forEach((segment, part) => {
    const known = parts.get(segment);
    if (known) known.push(part);
    else parts.set(segment, [part]);
  });
  return parts;
}

function claim(owners: Int32Array, list: readonly number[], owner: number, bead: BeadShape): void {
  list.forEach((segment, k) => {
    if (segment >= owners.length) throw badBead(bead, `there is no segment ${segment}`);
    if (k > 0 && segment !== list[k - 1]! + 1) throw badBead(bead, 'its segments do not follow one another');
    if (owners[segment]! >= 0) throw badBead(bead, `segment ${segment} is in another fixed bead too`);
    owners[segment] = owner;
  });
}

/** Full beads must rise on both sides. */
function holdOrder(sorted: readonly BeadShape[]): void {
  let before = -1;
  for (const bead of sorted) {
    if (!isFull(bead)) continue;
    if (bead.source[0]! <= before) throw badBead(bead, 'it crosses another fixed bead');
    before = bead.source.at(-1)!;
  }
}

function badBead({ target, source }: BeadShape, what: string): Fault {
  return new Fault('usage', {
    where: `[${target.join(', ')}]:[${source.join(', ')}]`,
    what,
    cure: 'Fixed beads name existing segments in order, each once, and do not cross.',
  });
}
