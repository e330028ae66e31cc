import type { Negation, Predicate } from '../core/negation.js';
import type { LanguagePack } from '../core/ports.js';
import type { Quantity } from '../core/quantity.js';
import type { Segment } from '../core/segment.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import type { RegionMatch } from '../lexicon/region-match.js';

const quantities = new WeakMap<Segment, readonly Quantity[]>();
const regions = new WeakMap<Segment, readonly RegionMatch[]>();
const negations = new WeakMap<Segment, readonly Negation[]>();
const predicates = new WeakMap<Segment, readonly Predicate[]>();

/** Numbers of a segment; read once however many signals and checks ask. */
export function quantitiesOf(pack: LanguagePack, segment: Segment): readonly Quantity[] {
  return once(quantities, segment, () => pack.quantities(segment.text));
}

/** Names of countries, currencies, languages, months and weekdays in a segment. */
export function regionsOf(lexicon: Lexicon, pack: LanguagePack, segment: Segment): readonly RegionMatch[] {
  return once(regions, segment, () => lexicon.regions.find(pack.code, segment.text));
}

/** Words of a segment that deny. */
export function negationsOf(pack: LanguagePack, segment: Segment): readonly Negation[] {
  return once(negations, segment, () => pack.negations(segment));
}

/** The predicates of a segment. */
export function predicatesOf(pack: LanguagePack, segment: Segment): readonly Predicate[] {
  return once(predicates, segment, () => pack.predicates(segment));
}

function once<T>(cache: WeakMap<Segment, T>, segment: Segment, compute: () => T): T {
  const known = cache.get(segment);
  if (known !== undefined) return known;
  const value = compute();
  cache.set(segment, value);
  return value;
}
