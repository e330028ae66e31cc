import type { Place, Testimony } from '../core/finding.js';
import type { CheckContext } from './context.js';
import { isInto, type Link, type LinkKind } from './link.js';
import { covered } from './support.js';
import { wordSupport } from './word-support.js';

/**
 * True when by dictionaries all the versions' own words for a concept mean what stands in the target: 埠頭 for the 岸壁 of the glossary, beside "bến cảng" and "wharf".
 * One version alone may have been read word by word.
 * @param terms where the versions name the concept
 */
export function isSynonym(place: Place, terms: readonly Testimony[], context: CheckContext): boolean {
  const naming = new Set(terms.map(({ source }) => source));
  const bearing = wordSupport(context)
    .supportOf(place)
    .filter(({ source, links }) => terms.some((term) => term.source === source && isAllOf(term, place, links)));
  return naming.size > 1 && bearing.length === naming.size;
}

/** What was learned from a text that has it wrong throughout proves nothing, and homophones are read alike. */
const NO_MEANING: ReadonlySet<LinkKind> = new Set(['learned', 'reading', 'sound']);

/** Spaces and particles belong to no word. */
const NEARLY_ALL = 0.8;

/** True when words mean all of a term and nothing else: each of them is in it, and it has no other. */
function isAllOf(term: Testimony, place: Place, links: readonly Link[]): boolean {
  const own = links.filter((link) => !NO_MEANING.has(link.kind) && isInto(link, term));
  const [words, counterparts] = [own.map(({ target }) => target), own.map((link) => link.place)];
  return covered(place, words) === 1 && covered(term, counterparts) >= NEARLY_ALL;
}
