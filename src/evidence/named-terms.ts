import type { CheckContext } from './context.js';
import type { SharedTerm, TermRow } from './shared-terms.js';

/** A body, an office or a treaty: in all rows the versions have it as a name in capitals. */
export function isNamedTerm({ rows }: Pick<SharedTerm, 'rows'>, context: CheckContext): boolean {
  return rows.every((row) => isNameInCapitals(row, context));
}

/**
 * Two words or more that begin with a capital, small ones between: "Weather Bureau", "Office of Weights and Measures". Vietnamese puts one on the first
 * syllables only.
 */
function isNameInCapitals({ places }: TermRow, { collation, packs }: CheckContext): boolean {
  const texts = places
    .filter(({ source }) => !packs.sources[source]!.compoundsApart)
    .map(({ source, segment, start, end }) => collation.sources[source]!.segments[segment]!.text.slice(start, end))
    .filter((text) => /\p{Ll}/u.test(text));
  return (
    texts.length > 0 && texts.every((text) => /^\p{Lu}\p{Ll}\S*(?: (?:\p{Ll}+ ){0,2}\p{Lu}\p{Ll}\S*)+$/u.test(text))
  );
}
