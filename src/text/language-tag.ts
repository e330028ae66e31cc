import { isPackLanguage, type LanguageCode } from '../core/language.js';
import { nearest } from './nearest.js';

/**
 * Codes of countries, and names, that authors of glossaries write where a language belongs. `kr` is Kanuri in ISO 639-1, but in a
 * glossary it has always been meant as Korea. Origin: ISO 3166-1 alpha-2 codes beside ISO 639-1 codes.
 */
const MEANT: Readonly<Record<string, LanguageCode>> = {
  jp: 'ja',
  japanese: 'ja',
  vn: 'vi',
  vietnamese: 'vi',
  kr: 'ko',
  kp: 'ko',
  korean: 'ko',
  us: 'en',
  gb: 'en',
  english: 'en',
  cn: 'zh',
  tw: 'zh',
  chinese: 'zh',
};

export type LanguageTag = { readonly language: LanguageCode } | { readonly meant: LanguageCode | undefined };

/**
 * Reads a BCP 47 tag: `ja-JP` and `jpn` are `ja`, `zh-Hant-TW` is `zh`.
 * @returns the primary language, or, for what is no language, the one that was probably meant (`jp` → `ja`)
 */
export function readLanguageTag(tag: string): LanguageTag {
  const first = tag.toLowerCase().split(/[-_]/, 1)[0] ?? '';
  const meant = MEANT[first];
  if (meant !== undefined) return { meant };
  if (tag.includes('_')) {
    const repaired = readLanguageTag(tag.replaceAll('_', '-'));
    return { meant: 'language' in repaired ? repaired.language : repaired.meant };
  }
  const language = isPackLanguage(tag) ? tag : primaryLanguage(tag);
  return language === undefined ? { meant: MEANT[nearest(first, Object.keys(MEANT)) ?? ''] } : { language };
}

/** Registered primary subtag in its canonical form (the shorter code wins, BCP 47 §4.5), or undefined. */
function primaryLanguage(tag: string): LanguageCode | undefined {
  try {
    const { language } = new Intl.Locale(tag);
    const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
    return names.of(language) === undefined ? undefined : language;
  } catch {
    // Intl throws RangeError for what is not well-formed; that is the answer, not a failure.
    return undefined;
  }
}
