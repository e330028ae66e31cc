import { areSpellings } from '../lexicon/katakana-spellings.js';
import type { CheckContext } from './context.js';
import { type SpokenUse, spokenUses } from './name-parts.js';
import { looksVietnamese } from './sound-vietnamese.js';
import { maySpell } from './vietnamese-katakana.js';

/** A Vietnamese word of names that the target spells in several ways, in full names or alone. */
export interface PartVariant {
  /** The word as the versions have it, in small letters. */
  readonly word: string;
  readonly minor: readonly SpokenUse[];
  readonly usual: readonly SpokenUse[];
}

/**
 * Spellings of one word of a name that are rarer than another, or as frequent and not the first: who is named is named as before. Only where marks tell one name from others
 * (Dũng from Dung).
 */
export function partVariants(context: CheckContext, areNearlyEqual: (a: string, b: string) => boolean): PartVariant[] {
  return [...spokenUses(context)].flatMap(([word, uses]): PartVariant[] => {
    if (!looksVietnamese(word)) return [];
    const syllables = word.split(' ');
    const spellings = new Map<string, SpokenUse[]>();
    for (const use of uses) spellings.set(use.text, [...(spellings.get(use.text) ?? []), use]);
    const [usual, ...rarer] = [...spellings.values()].sort((a, b) => b.length - a.length);
    const isVariant = (a: string, b: string) =>
      !areSpellings(a, b) && (areNearlyEqual(a, b) || [a, b].every((text) => maySpell(text, syllables)));
    return rarer
      .filter(([use]) => isVariant(use!.text, usual![0]!.text))
      .map((minor) => ({ word, minor, usual: usual! }));
  });
}
