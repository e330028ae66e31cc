import { createSkeletonTrie, type NearSkeleton } from './skeleton-trie.js';
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
  /**
   * Entries that begin with like consonants and are at least as similar as `minSimilarity` (0–1, above 0), the most similar first; those equally similar
   * in the order given.
   */
  nearest(key: SoundKey, minSimilarity: number): SoundNeighbour<T>[];
}

/** A way to say an entry, which is named by its number. */
interface IndexedForm {
  readonly form: SoundForm;
  readonly entry: number;
}

/** An index of sounds by their skeletons, so that a look-up does not compare with every entry; it finds exactly what comparing would (see `mayBeginAlike`). */
export function createSoundIndex<T>(entries: Iterable<SoundEntry<T>>): SoundIndex<T> {
  const values: T[] = [];
  const bySkeleton = new Map<string, IndexedForm[]>();
  for (const { key, value } of entries) {
    for (const form of key.forms) {
      const indexed = { form, entry: values.length };
      const alike = bySkeleton.get(form.skeleton);
      if (alike) alike.push(indexed);
      else bySkeleton.set(form.skeleton, [indexed]);
    }
    values.push(value);
  }
  const trie = createSkeletonTrie([...bySkeleton.keys()]);
  const forms = [...bySkeleton.values()];
  // Many words of a text have the same consonants: カート, コート and キット.
  const found = new Map<string, readonly NearSkeleton[]>();
  const near = (skeleton: string, minSimilarity: number): readonly NearSkeleton[] => {
    const name = `${minSimilarity} ${skeleton}`;
    const known = found.get(name);
    if (known) return known;
    const hits = trie.search(skeleton, (1 - minSimilarity) / SKELETON_LIMIT);
    found.set(name, hits);
    return hits;
  };
  return {
    nearest(key, minSimilarity) {
      const best = new Map<number, number>();
      for (const query of key.forms) {
        for (const { skeleton, distance } of near(query.skeleton, minSimilarity)) {
          for (const { form, entry } of forms[skeleton]!) {
            const similarity = formSimilarity(query, form, minSimilarity, distance);
            if (similarity > (best.get(entry) ?? 0)) best.set(entry, similarity);
          }
        }
      }
      return [...best]
        .sort(([a, x], [b, y]) => y - x || a - b)
        .map(([entry, similarity]) => ({ value: values[entry]!, similarity }));
    },
  };
}
