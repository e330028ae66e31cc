import type { CheckMessage } from '../core/check.js';
import type { PackLanguage } from '../core/language.js';

/** What the checks say in one language: check id → message id → message, with the placeholders of the English ones in whatever order the language wants. */
export type CheckMessages = Readonly<Record<string, Readonly<Record<string, CheckMessage>>>>;

/** One line a language, so that only the one that is spoken is loaded. English is not here: it is in the checks. */
const LOADERS: Readonly<Partial<Record<PackLanguage, () => Promise<CheckMessages>>>> = {};

/**
 * What the checks say in a language.
 * @returns undefined for English, which the findings have already
 */
export async function checkMessagesFor(language: PackLanguage): Promise<CheckMessages | undefined> {
  return LOADERS[language]?.();
}
