import { firstRow, nextRow, SKELETON } from './sound-distance.js';
import { formSimilarity, SKELETON_LIMIT, type SoundForm, type SoundKey } from './transliteration.js';

/** Something that has a sound: a word of a source's vocabulary, a name of a termbase. */
export interface SoundEntry<T> {
  readonly key: SoundKey;
  readonly value: T;
}

export interface SoundNeighbour<T> {
  readonly value: T;
  readonly similarity: number;
}

export interface SoundIndex<T> {
  /** Entries at least as similar as `minSimilarity` (0–1, above 0), the most similar first; those equally similar in the order given. */
  nearest(key: SoundKey, minSimilarity: number): SoundNeighbour<T>[];
}

/** A node of the trie of skeletons: the forms whose skeleton ends here, and the greatest skeleton weight at or below it. */
interface Node {
  readonly children: Map<number, Node>;
  readonly forms: { readonly form: SoundForm; readonly entry: number }[];
  heaviest: number;
}

const SLACK = 1e-9;

const emptyNode = (): Node => ({ children: new Map(), forms: [], heaviest: 0 });

function insert(root: Node, form: SoundForm, entry: number): void {
  let node = root;
  node.heaviest = Math.max(node.heaviest, form.skeletonWeight);
  for (let i = 0; i < form.skeleton.length; i += 1) {
    const unit = form.skeleton.charCodeAt(i);
    let child = node.children.get(unit);
    if (!child) {
      child = emptyNode();
      node.children.set(unit, child);
    }
    child.heaviest = Math.max(child.heaviest, form.skeletonWeight);
    node = child;
  }
  node.forms.push({ form, entry });
}

/**
 * Calls `visit` with each form whose skeleton is near enough to the query's that the similarity can still reach `minimum`, and the distance.
 * All skeletons with a common beginning share the rows of the edit-distance table (Oflazer 1996, error-tolerant recognition in a trie).
 */
function search(
  root: Node,
  query: SoundForm,
  minimum: number,
  visit: (form: SoundForm, entry: number, distance: number) => void,
): void {
  const rate = (1 - minimum) / SKELETON_LIMIT;
  const width = query.skeleton.length;
  const rows: Float64Array[] = [new Float64Array(width + 1)];
  const walk = (node: Node, depth: number): void => {
    const row = rows[depth]!;
    for (const { form, entry } of node.forms) {
      const limit = rate * Math.max(query.skeletonWeight, form.skeletonWeight) + SLACK;
      if (row[width]! <= limit) visit(form, entry, row[width]!);
    }
    const next = rows[depth + 1] ?? new Float64Array(width + 1);
    rows[depth + 1] = next;
    for (const [unit, child] of node.children) {
      const least = nextRow(next, row, unit, query.skeleton, SKELETON);
      if (least <= rate * Math.max(query.skeletonWeight, child.heaviest) + SLACK) walk(child, depth + 1);
    }
  };
  firstRow(rows[0]!, query.skeleton, SKELETON);
  walk(root, 0);
}

/** An index of sounds by their skeletons, so that a look-up does not compare with every entry; it finds exactly what comparing would. */
export function createSoundIndex<T>(entries: Iterable<SoundEntry<T>>): SoundIndex<T> {
  const values: T[] = [];
  const root = emptyNode();
  for (const { key, value } of entries) {
    for (const form of key.forms) insert(root, form, values.length);
    values.push(value);
  }
  return {
    nearest(key, minSimilarity) {
      const best = new Map<number, number>();
      for (const query of key.forms) {
        search(root, query, minSimilarity, (form, entry, distance) => {
          const similarity = formSimilarity(query, form, Math.max(minSimilarity, best.get(entry) ?? 0), distance);
          if (similarity > 0 && similarity > (best.get(entry) ?? 0)) best.set(entry, similarity);
        });
      }
      return [...best]
        .sort(([a, x], [b, y]) => y - x || a - b)
        .map(([entry, similarity]) => ({ value: values[entry]!, similarity }));
    },
  };
}
