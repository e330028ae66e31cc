import type { CorrectionWords } from './words/index.js';

/** The name of a language, or its code where the report has no word for it. */
export function languageName(language: string, words: CorrectionWords): string {
  return words[`language.${language}` as keyof CorrectionWords] ?? language;
}

/** The same where it stands first or alone: `Tiếng Nhật`, which is `tiếng Nhật` in a sentence. */
export function languageLabel(language: string, words: CorrectionWords): string {
  return capitalised(languageName(language, words));
}

/** With a capital where the letters have some. */
export function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
