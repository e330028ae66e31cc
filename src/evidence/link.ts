import type { Place } from '../core/finding.js';
import { overlaps } from '../core/span.js';

/**
 * How two words were found to stand for each other. `term`: one concept of the glossary; `number`: one value; `latin`: one string in
 * Latin letters; `region`: one country, currency, language or date name; `sound`: alike when spoken; `reading`: the
 * Sino-Korean or Sino-Vietnamese reading of kanji; `dictionary`: a
 * translation in a packaged dictionary; `name`: one body, office, place or treaty of the official names;
 * `learned`: together in other sentences of these texts far above chance.
 */
export type LinkKind = 'term' | 'number' | 'latin' | 'region' | 'sound' | 'reading' | 'dictionary' | 'name' | 'learned';

/** Words of the target and words of one source that stand for each other. */
export interface Link {
  readonly kind: LinkKind;
  readonly target: Place;
  /** Index of the source in the collation. */
  readonly source: number;
  readonly place: Place;
  /** 0–1: how much the kind of match proves. */
  readonly strength: number;
}

/** True when a link leads into words of a source. */
export function isInto({ source, place }: Link, words: Place & { readonly source: number }): boolean {
  return source === words.source && place.segment === words.segment && overlaps(place, words);
}
