import type { LanguageCode } from '../core/language.js';
import type { LanguagePack } from '../core/ports.js';
import type { Termbase } from '../core/termbase.js';
import { createMatcher, type Matcher } from '../glossary/matcher.js';
import { splitCompound } from '../lexicon/katakana-compounds.js';
import type { Lexicon } from '../lexicon/lexicon.js';

/** A matcher that finds terms inside compounds of known katakana words too. */
export function createTermMatcher(
  termbase: Termbase,
  packs: ReadonlyMap<LanguageCode, LanguagePack>,
  { katakana }: Pick<Lexicon, 'katakana'>,
): Matcher {
  // A compound that the dictionary has as a whole is made of words all the same: オンラインショップ uses the term ショップ.
  const compounds = (word: string) => splitCompound(word, { has: (part) => part !== word && katakana.has(part) });
  return createMatcher(termbase, packs, { compounds });
}
