/** The four languages that have a full language pack, in the order in which versions are listed. */
export const LANGUAGES = ['ja', 'vi', 'ko', 'en'] as const;

/** A language with a pack. */
export type PackLanguage = (typeof LANGUAGES)[number];

/** Languages that what the checks say is translated into; the English is in the checks. */
export const CATALOGUE_LANGUAGES = ['ja', 'vi', 'ko'] as const satisfies readonly PackLanguage[];
export type CatalogueLanguage = (typeof CATALOGUE_LANGUAGES)[number];

/** A BCP 47 primary language subtag. Only {@link PackLanguage} can be checked; any other can be aligned by neutral signals. */
export type LanguageCode = string;

/** True when taiyaku has a full language pack for the code. */
export function isPackLanguage(code: LanguageCode): code is PackLanguage {
  return (LANGUAGES as readonly string[]).includes(code);
}
