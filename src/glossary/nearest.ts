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
    const distance = levenshtein(wanted, letters);
    if (distance < bestDistance && distance * 3 <= Math.max(wanted.length, letters.length)) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/** Levenshtein, "Binary codes capable of correcting deletions, insertions, and reversals" (1966), row by row. */
function levenshtein(a: readonly string[], b: readonly string[]): number {
  let previous = b.map((_, index) => index + 1);
  for (let i = 0; i < a.length; i++) {
    const row: number[] = [];
    let diagonal = i;
    let left = i + 1;
    for (let j = 0; j < b.length; j++) {
      const above = previous[j]!;
      left = Math.min(left + 1, above + 1, diagonal + (a[i] === b[j] ? 0 : 1));
      diagonal = above;
      row.push(left);
    }
    previous = row;
  }
  return previous.at(-1) ?? a.length;
}
