import { cellAt } from './band.js';
import type { Lattice } from './lattice.js';
import type { Parts } from './parts.js';
import { sumPaths } from './posterior.js';

/** What the alignment of the parts of segments says of beads of segments, without weights. */
export interface PartsCue {
  /** Links that leave a bead of `a` target segments from `i` and `b` source segments from `j`: a bead should hold what its parts are linked with. */
  across(i: number, a: number, j: number, b: number): number;
  /** Segments of the bead that are not linked in it. */
  missing(i: number, a: number, j: number, b: number): number;
  /** How probably each segment is linked with any: then it should not be left alone. */
  readonly linked: { readonly target: Float64Array; readonly source: Float64Array };
}

/** The probability that parts of two segments are in one bead, of each segment with those of the other side: `first[k] … first[k + 1]`. */
interface Links {
  readonly first: Int32Array;
  readonly other: Int32Array;
  readonly probability: Float64Array;
  /** Of any link at all. */
  readonly any: Float64Array;
}

/** A bead that is less probable links nothing. */
const LEAST = 1e-3;

/** Reads the lattice of the parts: the probabilities of its beads are links between the segments whose parts they join. */
export function createPartsCue(
  lattice: Lattice,
  { owner }: Parts,
  counts: { readonly target: number; readonly source: number },
  flatness: number,
): PartsCue {
  const links = linksOf(lattice, owner, counts.source, flatness);
  const target = bySegment(links, counts.target, (link) => Math.floor(link / counts.source), counts.source, false);
  const source = bySegment(links, counts.source, (link) => link % counts.source, counts.source, true);
  const ofSide = (side: Links, own: number, width: number, other: number, height: number, across: boolean) => {
    let sum = 0;
    for (let k = own; k < own + width; k++) {
      const inside = within(side, k, other, height);
      sum += across ? Math.max(0, side.any[k]! - inside) : 1 - inside;
    }
    return sum;
  };
  return {
    across: (i, a, j, b) => ofSide(target, i, a, j, b, true) + ofSide(source, j, b, i, a, true),
    missing: (i, a, j, b) => ofSide(target, i, a, j, b, false) + ofSide(source, j, b, i, a, false),
    linked: { target: target.any, source: source.any },
  };
}

function within({ first, other, probability }: Links, segment: number, from: number, count: number): number {
  let sum = 0;
  for (let k = first[segment]!; k < first[segment + 1]!; k++) {
    if (other[k]! >= from && other[k]! < from + count) sum += probability[k]!;
  }
  return Math.min(1, sum);
}

/** Sums of the probabilities of beads of parts, by pair of segments (target · sources + source). */
function linksOf(lattice: Lattice, owner: Parts['owner'], sources: number, flatness: number): Map<number, number> {
  const { band, targets, firstEdge, widths, heights, scores } = lattice;
  const forward = sumPaths(lattice, true, flatness);
  const backward = sumPaths(lattice, false, flatness);
  const total = forward[cellAt(band, targets, lattice.sources)]!;
  const links = new Map<number, number>();
  for (let i = 0; i <= targets; i++) {
    for (let j = band.low[i]!; j <= band.high[i]!; j++) {
      const cell = band.first[i]! + j - band.low[i]!;
      for (let edge = firstEdge[cell]!; edge < firstEdge[cell + 1]!; edge++) {
        const a = widths[edge]!;
        const b = heights[edge]!;
        const end = backward[cellAt(band, i + a, j + b)]!;
        const probability = Math.exp(forward[cell]! + flatness * scores[edge]! + end - total);
        if (probability < LEAST) continue;
        for (let t = owner.target[i]!; t <= owner.target[i + a - 1]!; t++) {
          for (let s = owner.source[j]!; s <= owner.source[j + b - 1]!; s++) {
            const link = t * sources + s;
            links.set(link, (links.get(link) ?? 0) + probability);
          }
        }
      }
    }
  }
  return links;
}

function bySegment(
  links: ReadonlyMap<number, number>,
  count: number,
  ownOf: (link: number) => number,
  sources: number,
  mirrored: boolean,
): Links {
  const first = new Int32Array(count + 1);
  for (const link of links.keys()) first[ownOf(link) + 1]! += 1;
  for (let k = 0; k < count; k++) first[k + 1]! += first[k]!;
  const next = first.slice(0, count);
  const other = new Int32Array(links.size);
  const probability = new Float64Array(links.size);
  const any = new Float64Array(count);
  for (const [link, value] of links) {
    const own = ownOf(link);
    const at = next[own]!++;
    other[at] = mirrored ? Math.floor(link / sources) : link % sources;
    probability[at] = Math.min(1, value);
    any[own] = Math.min(1, any[own]! + value);
  }
  return { first, other, probability, any };
}
