import { isPackLanguage, LANGUAGES, type PackLanguage } from '../core/language.js';

/** The names of the languages for messages in English. */
export const LANGUAGE_NAMES: Readonly<Record<PackLanguage, string>> = {
  ja: 'Japanese',
  vi: 'Vietnamese',
  ko: 'Korean',
  en: 'English',
};

/** What a file's name says: `notes/treaty_ja.html` is the name `treaty`, the language `ja` and the ending `.html`. */
export interface NameParts {
  /** Without folder, language and ending, NFC (macOS writes NFD); empty for `ja.txt`. */
  readonly name: string;
  readonly language?: PackLanguage;
  /** Lower case, with the dot; empty when the name has none. */
  readonly extension: string;
}

/** `ja` alone or after `.`, `_` or `-`; a region may follow, as in `treaty.ja-JP.txt`. */
const CODE = new RegExp(`^(?:(?<name>.*)[._-])?(?<code>${LANGUAGES.join('|')})(?:[-_][A-Z]{2})?$`, 'iu');

/** @param path with `/` or the system's separator */
export function splitName(path: string): NameParts {
  const file = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1).normalize('NFC');
  const dot = file.lastIndexOf('.');
  const extension = dot > 0 ? file.slice(dot).toLowerCase() : '';
  const stem = dot > 0 ? file.slice(0, dot) : file;
  const match = CODE.exec(stem);
  const language = match?.groups?.code?.toLowerCase();
  if (!language || !isPackLanguage(language)) return { name: stem, extension };
  return { name: match?.groups?.name ?? '', language, extension };
}

/** `Vietnamese (vi)`; a code without a pack as it is. */
export function languageName(code: string): string {
  return isPackLanguage(code) ? `${LANGUAGE_NAMES[code]} (${code})` : code;
}
