// What the constants of the aligner are fitted on: whole sets, each of their documents by itself, and documents beside others that say something else.
import type { BeadShape } from '../../src/align/bead-lines.js';
import { type Reading, read } from '../../src/align/reading.js';
import { SIGNALS } from '../../src/defaults.js';
import { documentsOf, type GoldSet, partOf, type Ranges, readSet, setNames } from './sets.js';

export interface Material {
  /** Of the set. */
  readonly name: string;
  readonly kind: 'whole' | 'alone' | 'unrelated';
  readonly reading: Reading;
  readonly gold: readonly BeadShape[];
  /** How much it counts. */
  readonly share: number;
  /** The first segments of the part in its set. */
  readonly from: { readonly target: number; readonly source: number };
  /** The first segments of the second half of the set, at the border of two documents or of two beads. */
  readonly middle: { readonly target: number; readonly source: number };
}

/** How much one of these counts beside the whole set that it is from; nothing is read of those that do not count. */
export interface Shares {
  /** A document by itself: a short text, in which little can be learned. */
  readonly alone: number;
  /** A document beside one that says something else: it teaches that texts may be so, and nothing else. */
  readonly unrelated: number;
}

/** Of so many documents one is put beside another's translation. */
const EVERY_UNRELATED = 3;

/** Reads the sets of a folder whose names contain `only`. */
export async function readMaterial(folder: string, only: string, shares: Shares): Promise<Material[]> {
  const material: Material[] = [];
  for (const name of setNames(folder, only)) {
    const set = await readSet(folder, name);
    // Clean sets, 1-1 throughout, teach nothing but that texts may be so.
    const share = /\bclean\b/.test(name) ? 0.5 : 1;
    const documents = documentsOf(folder, set);
    const middle = middleOf(set, documents);
    const add = (kind: Material['kind'], part: GoldSet, counted: number, { target, source }: Ranges) =>
      material.push({
        name,
        kind,
        reading: readingOf(part),
        gold: part.gold,
        share: counted * share,
        from: { target: target[0], source: source[0] },
        middle,
      });
    add('whole', set, 1, { target: [0, 0], source: [0, 0] });
    if (documents.length > 1) {
      documents.forEach((ranges, k) => {
        if (shares.alone > 0) add('alone', partOf(set, ranges.target, ranges.source), shares.alone, ranges);
        const other = documents[k + 1];
        if (shares.unrelated === 0 || k % EVERY_UNRELATED !== 0 || !other) return;
        add('unrelated', partOf(set, ranges.target, other.source), shares.unrelated, ranges);
      });
    }
    console.error(`read ${name}`);
  }
  return material;
}

function readingOf({ session, target, source }: GoldSet): Reading {
  return read({ signals: SIGNALS, dense: [] }, session.signalContext(target, source));
}

/** Border between the documents of the first and of the second half. */
function middleOf(set: GoldSet, documents: readonly Ranges[]) {
  const middle = documents[documents.length >> 1]!;
  if (documents.length > 1) return { target: middle.target[0], source: middle.source[0] };
  const beads = set.gold.slice(0, set.gold.length >> 1);
  const count = (side: keyof BeadShape) => beads.reduce((sum, bead) => sum + bead[side].length, 0);
  return { target: count('target'), source: count('source') };
}

/** True for places, counted in the part, that belong to the first half of the set. */
export function isFirstHalf({ from, middle }: Material, target: number, source: number): boolean {
  const i = from.target + target;
  return i < middle.target || (i === middle.target && from.source + source < middle.source);
}

/** True for beads of the first half. A side that a bead does not have counts as undecided. */
export function isBeadOfFirstHalf(material: Material, { target, source }: BeadShape): boolean {
  if (target.length > 0) return isFirstHalf(material, target[0]!, source[0] ?? Number.POSITIVE_INFINITY);
  return material.from.source + source[0]! < material.middle.source;
}

/** A bead of a part, counted in its set. */
export function inSet({ from }: Material, { target, source }: BeadShape): BeadShape {
  return {
    target: target.map((index) => index + from.target),
    source: source.map((index) => index + from.source),
  };
}
