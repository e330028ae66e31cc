import { editDistance } from '../../text/edit-distance.js';

/** Share of a sentence that is the same, from which on it is nearly the same sentence. */
const NEARLY = 0.85;
/** UTF-16 units of a sentence that are compared: the time grows with the square. */
const LONGEST = 600;

/** Whether a sentence is another one with little changed, by edit distance. */
export function isSimilar(a: string, b: string): boolean {
  const longer = Math.max(a.length, b.length);
  if (a === b) return true;
  if (Math.min(a.length, b.length) < longer * NEARLY) return false;
  const [one, other] = [a, b].map((text) => text.slice(0, LONGEST));
  return editDistance(one!, other!) <= (1 - NEARLY) * Math.min(longer, LONGEST);
}
