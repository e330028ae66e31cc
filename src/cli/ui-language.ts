import { LANGUAGES, type PackLanguage } from '../core/language.js';
import type { Environment } from '../io/terminal.js';

/** Variables that say in which language programs speak, the first one that is set (POSIX, Environment Variables §8.2), taiyaku's own before them. */
const VARIABLES = ['TAIYAKU_UI_LANG', 'LC_ALL', 'LC_MESSAGES', 'LANG'];

/** The language of the review: as the user says, else as the system speaks, else English. */
export function uiLanguage(flag: PackLanguage | undefined, env: Environment): PackLanguage {
  if (flag) return flag;
  const value = VARIABLES.map((name) => env[name]).find((one) => one) ?? '';
  // `kok_IN` is Konkani, not Korean.
  const [code = ''] = /^[a-z]+/u.exec(value.toLowerCase()) ?? [];
  return LANGUAGES.find((language) => language === code) ?? 'en';
}
