import { mayBeginAlike, SIZE, SKELETON, soundWeight } from './sound-distance.js';

/** A skeleton, by its index in the list that the trie was made of, and its distance from what was looked up. */
export interface NearSkeleton {
  readonly skeleton: number;
  readonly distance: number;
}

/** Skeletons arranged for look-ups with mistakes. */
export interface SkeletonTrie {
  /** All skeletons that may begin like `query`, and whose distance from it is at most `rate` times the weight of the heavier of the two. */
  search(query: string, rate: number): NearSkeleton[];
}

/**
 * The nodes in preorder: first a node, then all below it, up to `after`. In flat arrays, since the trie of a long text has very many.
 * A *rest* is what leads from a node down to the end of a skeleton.
 */
interface Nodes {
  /**
   * Letters from the root down to here. There is one root, of depth 0, for each whole number of weight, since skeletons of very different weights
   * are never near: nothing that weighs 9 is compared with one of 4.
   */
  readonly depth: Int32Array;
  /** The last of these letters, a character code. */
  readonly unit: Uint8Array;
  readonly after: Int32Array;
  /** Index of the skeleton that ends here, or −1. */
  readonly skeleton: Int32Array;
  /** Weight of this skeleton and of the heaviest at or below. */
  readonly weight: Float64Array;
  readonly heaviest: Float64Array;
  readonly leastRest: Float64Array;
  /** The most that a rest can stand for, see `covers` of an alphabet. */
  readonly mostCover: Float64Array;
}

/** What was looked up; its letters are the columns of the edit-distance table. */
interface Query {
  /** Character codes, from 1 on; before the first column stands none. */
  readonly units: Uint8Array;
  /** For each column what follows it: its weight, and the most that it can stand for. */
  readonly rest: Float64Array;
  readonly cover: Float64Array;
}

/** A row of the table. Cells from which no distance within the limit can be reached hold Infinity; all others are in columns `from` to `to`. */
interface Row {
  /** The cell of column j is at j + 1, so that there is one more on both sides. */
  readonly cells: Float64Array;
  from: number;
  to: number;
}

/** For the rounding of sums, which differ with the order of what is added. */
const SLACK = 1e-9;

/**
 * A trie of skeletons. All with a common beginning share the rows of the edit-distance table (Oflazer 1996, error-tolerant recognition in a trie).
 * @param skeletons each once
 */
export function createSkeletonTrie(skeletons: readonly string[]): SkeletonTrie {
  const nodes = buildNodes(skeletons);
  return {
    search(text, rate) {
      const query = queryOf(text);
      const own = query.rest[0]!;
      const last = text.length;
      const rows: Row[] = [];
      const found: NearSkeleton[] = [];
      for (let node = 0; node < nodes.depth.length; ) {
        const depth = nodes.depth[node]!;
        const row = rows[depth] ?? newRow(last);
        rows[depth] = row;
        if (depth === 1 && !mayBeginAlike(query.units[1]!, nodes.unit[node]!)) {
          node = nodes.after[node]!;
          continue;
        }
        const limit = rate * Math.max(own, nodes.heaviest[node]!) + SLACK;
        if (!fillRow(row, depth === 0 ? START : rows[depth - 1]!, nodes, node, query, limit)) {
          node = nodes.after[node]!;
          continue;
        }
        const skeleton = nodes.skeleton[node]!;
        const distance = row.to === last ? row.cells[last + 1]! : Number.POSITIVE_INFINITY;
        if (skeleton >= 0 && distance <= rate * Math.max(own, nodes.weight[node]!) + SLACK) {
          found.push({ skeleton, distance });
        }
        node += 1;
      }
      return found;
    },
  };
}

function queryOf(text: string): Query {
  const units = new Uint8Array(text.length + 1);
  const rest = new Float64Array(text.length + 1);
  const cover = new Float64Array(text.length + 1);
  for (let i = text.length; i > 0; i -= 1) {
    const unit = text.charCodeAt(i - 1);
    units[i] = unit;
    rest[i - 1] = rest[i]! + SKELETON.weights[unit]!;
    cover[i - 1] = cover[i]! + SKELETON.covers[unit]!;
  }
  return { units, rest, cover };
}

const newRow = (width: number): Row => ({ cells: new Float64Array(width + 3), from: 0, to: -1 });

/** Stands above the first row: nothing of either side has been read, at no cost. */
const START: Row = { cells: Float64Array.of(Number.POSITIVE_INFINITY, 0, Number.POSITIVE_INFINITY), from: 0, to: 0 };

/**
 * Fills the row of a node, as far as a way through a cell can lead to a distance within the limit: what one side has left beyond what the other
 * can stand for must be left out, so that nothing below "Al-" brings "Aleksandrova" near to "Anna".
 * @returns false when no cell can
 */
function fillRow(row: Row, above: Row, nodes: Nodes, node: number, query: Query, limit: number): boolean {
  const { weights, costs } = SKELETON;
  const { units, rest, cover } = query;
  const { cells } = row;
  const before = above.cells;
  const beyond = above.to + 1;
  const unit = nodes.unit[node]!;
  const weight = weights[unit]!;
  const line = unit * SIZE;
  const leastRest = nodes.leastRest[node]!;
  const mostCover = nodes.mostCover[node]!;
  let left = Number.POSITIVE_INFINITY;
  let from = -1;
  let to = -1;
  cells[above.from] = left;
  for (let j = above.from; j < units.length; j += 1) {
    const other = units[j]!;
    let cost = left + weights[other]!;
    if (j <= beyond) {
      const replaced = before[j]! + costs[line + other]!;
      const added = before[j + 1]! + weight;
      if (replaced < cost) cost = replaced;
      if (added < cost) cost = added;
    } else if (cost > limit) {
      break;
    }
    const room = limit - cost;
    if (room < 0 || rest[j]! - mostCover > room || leastRest - cover[j]! > room) {
      cost = Number.POSITIVE_INFINITY;
    } else {
      if (from < 0) from = j;
      to = j;
    }
    cells[j + 1] = cost;
    left = cost;
  }
  cells[to + 2] = Number.POSITIVE_INFINITY;
  row.from = from;
  row.to = to;
  return from >= 0;
}

interface Sorted {
  readonly skeleton: string;
  readonly index: number;
  readonly weight: number;
  readonly root: number;
}

/** By root, then by letters, so that skeletons of a common beginning stand together. */
function sorted(skeletons: readonly string[]): Sorted[] {
  const all = skeletons.map((skeleton, index): Sorted => {
    const weight = soundWeight(skeleton, SKELETON);
    return { skeleton, index, weight, root: Math.floor(weight) };
  });
  return all.sort((a, b) => a.root - b.root || (a.skeleton < b.skeleton ? -1 : 1));
}

function commonBeginning(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a.charCodeAt(length) === b.charCodeAt(length)) length += 1;
  return length;
}

function buildNodes(skeletons: readonly string[]): Nodes {
  const depth: number[] = [];
  const unit: number[] = [];
  const ends: { readonly node: number; readonly item: Sorted }[] = [];
  let before: Sorted | undefined;
  for (const item of sorted(skeletons)) {
    const { skeleton } = item;
    const shared = before?.root === item.root ? commonBeginning(before.skeleton, skeleton) : -1;
    for (let length = shared + 1; length <= skeleton.length; length += 1) {
      depth.push(length);
      unit.push(length === 0 ? 0 : skeleton.charCodeAt(length - 1));
    }
    ends.push({ node: depth.length - 1, item });
    before = item;
  }
  const size = depth.length;
  const nodes: Nodes = {
    depth: Int32Array.from(depth),
    unit: Uint8Array.from(unit),
    after: new Int32Array(size),
    skeleton: new Int32Array(size).fill(-1),
    weight: new Float64Array(size),
    heaviest: new Float64Array(size),
    leastRest: new Float64Array(size).fill(Number.POSITIVE_INFINITY),
    mostCover: new Float64Array(size),
  };
  for (const { node, item } of ends) {
    nodes.skeleton[node] = item.index;
    nodes.weight[node] = item.weight;
    nodes.heaviest[node] = item.weight;
    nodes.leastRest[node] = 0;
  }
  summarize(nodes);
  return nodes;
}

/** Fills in what a node says of those below it, from the last node to the first. */
function summarize({ depth, unit, after, heaviest, leastRest, mostCover }: Nodes): void {
  const parent = new Int32Array(depth.length);
  const path: number[] = [];
  for (let node = 0; node < depth.length; node += 1) {
    parent[node] = depth[node] === 0 ? -1 : path[depth[node]! - 1]!;
    path[depth[node]!] = node;
  }
  for (let node = depth.length - 1; node >= 0; node -= 1) {
    after[node] = Math.max(after[node]!, node + 1);
    const above = parent[node]!;
    if (above < 0) continue;
    after[above] = Math.max(after[above]!, after[node]!);
    heaviest[above] = Math.max(heaviest[above]!, heaviest[node]!);
    leastRest[above] = Math.min(leastRest[above]!, leastRest[node]! + SKELETON.weights[unit[node]!]!);
    mostCover[above] = Math.max(mostCover[above]!, mostCover[node]! + SKELETON.covers[unit[node]!]!);
  }
}
