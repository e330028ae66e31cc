/**
 * What two lists have in common at both ends; an element is counted at one end only.
 * @param before and after characters as a reader takes them (`graphemesOf`)
 * @returns how many elements at the start, and how many of the rest at the end
 */
export function commonEnds(
  before: readonly string[],
  after: readonly string[],
): { readonly head: number; readonly tail: number } {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  return { head, tail };
}
