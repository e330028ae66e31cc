/**
 * Levenshtein distance: the least number of insertions, deletions and substitutions that turn `a` into `b`.
 * @param a a string, compared by UTF-16 units, or a list of strings, compared one by one: the morae of ニャチャン and ナチャン differ in one
 */
export function editDistance(a: string | readonly string[], b: string | readonly string[]): number {
  let row = Array.from({ length: b.length + 1 }, (_, k) => k);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const substitution = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(substitution, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[b.length]!;
}
