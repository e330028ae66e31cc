import { type Bead, isNull, WEAK_BEAD } from '../../../core/alignment.js';
import type { AlignedPair, FormatOptions } from '../types.js';

/**
 * What the page says of a bead: `weak` is below 0.5, with or without counterpart; `gap` surely has none; `below` is below the least confidence
 * that was asked for.
 */
export type BeadState = 'sure' | 'below' | 'weak' | 'gap';

export function stateOf(bead: Bead, minConfidence: number): BeadState {
  if (bead.confidence < WEAK_BEAD) return 'weak';
  if (isNull(bead)) return 'gap';
  return bead.confidence < minConfidence ? 'below' : 'sure';
}

/** Which of several states is shown when there is room for one: the one that a reader must not overlook. */
const URGENCY: Readonly<Record<BeadState, number>> = { sure: 0, below: 1, gap: 2, weak: 3 };

export function gravest(states: readonly BeadState[]): BeadState {
  return states.reduce((worst, state) => (URGENCY[state] > URGENCY[worst] ? state : worst), 'sure');
}

/** Signs beside the colours, for those who do not see these. */
export const SIGNS: Readonly<Record<BeadState, string>> = { sure: '', below: '▽', gap: '∅', weak: '⚠' };

/** A line of the page: a row of the target with the beads of each source, or what only one source has. */
export interface PageRow {
  /** Counted from 1; `row-12` is its anchor. */
  readonly number: number;
  /** Segments of the target; empty for what only a source has. */
  readonly target: readonly number[];
  /** One list a source, null beads among them, in the order of the texts. */
  readonly cells: readonly (readonly Bead[])[];
}

export interface Page {
  readonly rows: readonly PageRow[];
  /** For each source, the number of the row that each of its beads stands in. */
  readonly rowOf: readonly ReadonlyMap<Bead, number>[];
}

/**
 * Puts every bead of every source into a line. Segments that only one source has stand after the row before them, in a line of their
 * own: additions of two sources are not the same for standing in one place. Inside a row they stay in its cell.
 */
export function makePage(pairs: readonly AlignedPair[], { rows }: Pick<FormatOptions, 'rows'>): Page {
  const rowOfSegment = new Map(rows.flatMap((row) => row.target.map((segment) => [segment, row.index] as const)));
  const cells = rows.map(() => pairs.map((): Bead[] => []));
  // By source: what stands before the first row, after it, after the second …
  const between = pairs.map(() => Array.from({ length: rows.length + 1 }, (): Bead[] => []));
  pairs.forEach(({ alignment: { beads } }, source) => {
    const following = rowsFollowing(beads, rowOfSegment);
    let last = -1;
    beads.forEach((bead, index) => {
      const own = bead.target.length > 0 ? rowOfSegment.get(bead.target[0]!) : undefined;
      if (own !== undefined) last = own;
      const isInside = own !== undefined || (last >= 0 && following[index] === last);
      if (isInside) cells[last]![source]!.push(bead);
      else between[source]![last + 1]!.push(bead);
    });
  });
  const page: PageRow[] = [];
  const add = (target: readonly number[], beads: readonly (readonly Bead[])[]) =>
    page.push({ number: page.length + 1, target, cells: beads });
  for (let place = 0; place <= rows.length; place++) {
    if (place > 0) add(rows[place - 1]!.target, cells[place - 1]!);
    between.forEach((places, source) => {
      const beads = places[place]!;
      if (beads.length > 0)
        add(
          [],
          pairs.map((_, index) => (index === source ? beads : [])),
        );
    });
  }
  const rowOf = pairs.map(
    (_, source) => new Map(page.flatMap((row) => row.cells[source]!.map((bead) => [bead, row.number] as const))),
  );
  return { rows: page, rowOf };
}

/** For each bead, the row of the next bead that has target segments; -1 at the end. */
function rowsFollowing(beads: readonly Bead[], rowOfSegment: ReadonlyMap<number, number>): number[] {
  const following = new Array<number>(beads.length);
  let next = -1;
  for (let index = beads.length - 1; index >= 0; index--) {
    following[index] = next;
    const first = beads[index]!.target[0];
    if (first !== undefined) next = rowOfSegment.get(first) ?? -1;
  }
  return following;
}

/** Sentence numbers for people, counted from 1: `12`, `12–15`. */
export function numbersOf(indexes: readonly number[]): string {
  const first = indexes[0]! + 1;
  const last = indexes[indexes.length - 1]! + 1;
  return first === last ? `${first}` : `${first}–${last}`;
}
