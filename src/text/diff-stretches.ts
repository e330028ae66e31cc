import { diffArrays } from 'diff';

/** Indexes of two lists where they differ: what the first has and what the second has in its place. */
export interface Stretch {
  readonly old: readonly number[];
  readonly now: readonly number[];
  /** Where it begins in the second list. */
  readonly at: number;
}

/** More differences than this, and one list is no later state of the other; finding the fewest would take long. */
const MOST_DIFFERENCES = 4000;

/** The stretches in which two lists differ, in order; undefined when they have little in common. */
export function diffStretches(old: readonly string[], now: readonly string[]): Stretch[] | undefined {
  const parts = diffArrays([...old], [...now], { maxEditLength: MOST_DIFFERENCES });
  if (!parts) return undefined;
  const stretches: { old: number[]; now: number[]; at: number }[] = [];
  let [o, n] = [0, 0];
  let open: { old: number[]; now: number[]; at: number } | undefined;
  for (const { added, removed, count } of parts) {
    if (!added && !removed) {
      o += count;
      n += count;
      open = undefined;
      continue;
    }
    if (!open) {
      open = { old: [], now: [], at: n };
      stretches.push(open);
    }
    for (let k = 0; k < count; k++) {
      if (removed) open.old.push(o++);
      else open.now.push(n++);
    }
  }
  return stretches;
}
