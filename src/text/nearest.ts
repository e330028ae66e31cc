import { editDistance } from './edit-distance.js';

/**
 * The known name that the user most probably meant, or undefined when none is near.
 * Near = at most a third of the longer name has to be changed (Levenshtein distance in code points, case ignored). Two neighbouring letters that are swapped, as in `junti`, are one change.
 */
export function nearest(name: string, known: readonly string[]): string | undefined {
  const wanted = [...name.toLowerCase()];
  let best: string | undefined;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const candidate of known) {
    const letters = [...candidate.toLowerCase()];
    const distance = isSwap(wanted, letters) ? 1 : editDistance(wanted, letters);
    if (distance < bestDistance && distance * 3 <= Math.max(wanted.length, letters.length)) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/** Whether two names differ in nothing but the order of two letters that stand side by side. */
function isSwap(a: readonly string[], b: readonly string[]): boolean {
  const at = a.findIndex((letter, k) => letter !== b[k]);
  if (at < 0 || a.length !== b.length || a[at] !== b[at + 1] || a[at + 1] !== b[at]) return false;
  return a.slice(at + 2).join('') === b.slice(at + 2).join('');
}
