import type { CheckContext } from './context.js';
import { dictionariesBetween } from './dictionary-words.js';

/**
 * Whether what one word is called is part of what the other is called: 防音 is "sound insulation", so that "insulation" in its place is no other thing.
 * @param except a version whose language is not asked, because the words share a word there anyhow
 */
export function sharesMeaning(context: CheckContext, word: string, other: string, except?: number): boolean {
  return context.packs.sources.some((pack, source) => {
    if (source === except) return false;
    const [dictionary] = dictionariesBetween(context.packs.target, pack, context.lexicon.core);
    if (!dictionary) return false;
    const padded = (key: string) => (pack.boundary === 'eojeol' ? key : ` ${key} `);
    const keys = dictionary.translations(word).map(padded);
    return dictionary
      .translations(other)
      .map(padded)
      .some((own) => own.length > 1 && keys.some((key) => key.includes(own) || own.includes(key)));
  });
}
