/**
 * The name of a language in the language of the interface (CLDR): `vi` is `Vietnamese`, `ベトナム語`, `베트남어`, `Tiếng Việt`. A code without a name stays as it is.
 * @param language BCP 47 code of the interface
 */
export function languageName(code: string, language: string): string {
  try {
    return new Intl.DisplayNames(language, { type: 'language' }).of(code) ?? code;
  } catch {
    // Not the form of a code at all: `ja_JP` from a file's name.
    return code;
  }
}
