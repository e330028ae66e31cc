import type { Token } from '../../core/segment.js';
import { canonicalSyllable } from '../../text/vietnamese-syllable.js';
import { baseOf, runs, toToken } from '../../text/words.js';

const RULES = { joiners: '', numberEndings: [] };

/**
 * Vietnamese tokens: one a syllable (hợp · tác), as white space and punctuation part them; Việt-Nam is two. Acronyms stay whole
 * (P4G, REDD+, COVID-19). `base` is NFKC, lower case, with the tone mark in its canonical place, so that hoà and hòa are equal.
 * Offsets are UTF-16 units. Never throws.
 */
export function tokenize(text: string): Token[] {
  return runs(text, RULES).map((run) => {
    const base = baseOf(text.slice(run.start, run.end));
    return toToken(text, run, run.kind === 'word' && base.length <= LONGEST_SYLLABLE ? canonicalSyllable(base) : base);
  });
}

/** nghiêng has seven letters; anything much longer is no syllable of Vietnamese. */
const LONGEST_SYLLABLE = 12;
