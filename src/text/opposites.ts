/** Words that stand for the two sides of something, each beside its opposite: 以上 and 以下. */
export type Opposites = readonly (readonly [first: string, second: string])[];

/**
 * A text with the first of its words that has an opposite put the other way round, a capital kept; undefined where it has none.
 * @param fromFirst true when the text says the first of the two
 */
export function exchanged(text: string, opposites: Opposites, fromFirst: boolean): string | undefined {
  const folded = text.toLowerCase();
  for (const [first, second] of opposites) {
    const [own, other] = fromFirst ? [first, second] : [second, first];
    const at = folded.indexOf(own);
    if (at < 0) continue;
    const cased = /^\p{Lu}/u.test(text.slice(at)) ? other.charAt(0).toUpperCase() + other.slice(1) : other;
    return text.slice(0, at) + cased + text.slice(at + own.length);
  }
  return undefined;
}
