import { editDistance } from './edit-distance.js';

/**
 * The known name that the user most probably meant, or undefined when none is near.
 * Near = at most a third of the longer name has to be changed (Levenshtein distance in code points, case ignored).
 */
export function nearest(name: string, known: readonly string[]): string | undefined {
  const wanted = [...name.toLowerCase()];
  let best: string | undefined;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const candidate of known) {
    const letters = [...candidate.toLowerCase()];
    const distance = editDistance(wanted, letters);
    if (distance < bestDistance && distance * 3 <= Math.max(wanted.length, letters.length)) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}
