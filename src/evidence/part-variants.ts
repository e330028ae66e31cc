import { areSpellings } from '../lexicon/katakana-spellings.js';
import type { CheckContext } from './context.js';
import { type SpokenUse, spokenUses } from './name-parts.js';
import { looksVietnamese } from './sound-vietnamese.js';

/** A Vietnamese word of names that the target spells in several ways, in full names or alone. */
export interface PartVariant {
  /** The word as the versions have it, in small letters. */
  readonly word: string;
  readonly minor: readonly SpokenUse[];
  readonly usual: readonly SpokenUse[];
}

/** Spellings of one word of a name that are rarer than another; only where marks tell one name from others (Dũng from Dung). */
export function partVariants(context: CheckContext, areNearlyEqual: (a: string, b: string) => boolean): PartVariant[] {
  return [...spokenUses(context)].flatMap(([word, uses]): PartVariant[] => {
    if (!looksVietnamese(word)) return [];
    const spellings = new Map<string, SpokenUse[]>();
    for (const use of uses) spellings.set(use.text, [...(spellings.get(use.text) ?? []), use]);
    const [usual, ...rarer] = [...spellings.values()].sort((a, b) => b.length - a.length);
    return rarer
      .filter((minor) => minor.length < usual!.length)
      .filter(([use]) => areNearlyEqual(use!.text, usual![0]!.text) && !areSpellings(use!.text, usual![0]!.text))
      .map((minor) => ({ word, minor, usual: usual! }));
  });
}
