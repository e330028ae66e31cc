import type { PackLanguage } from '../core/language.js';
import type { CheckCatalogue } from './catalogue.js';

export type { CheckCatalogue, CheckMessages, Phrases } from './catalogue.js';
export { localise, localiseFinding } from './localise.js';

type Loader = () => Promise<Omit<CheckCatalogue, 'language'>>;

/** One entry a language, so that only the one that is spoken is loaded. English is not here: it is in the checks. */
const LOADERS: Readonly<Partial<Record<PackLanguage, Loader>>> = {
  ja: async () => ({ messages: (await import('./ja.js')).ja, phrases: (await import('./phrases/ja.js')).ja }),
  vi: async () => ({ messages: (await import('./vi.js')).vi, phrases: (await import('./phrases/vi.js')).vi }),
  ko: async () => ({ messages: (await import('./ko.js')).ko, phrases: (await import('./phrases/ko.js')).ko }),
};

/** The languages that findings can be said in besides English. */
export const CATALOGUE_LANGUAGES = Object.keys(LOADERS) as readonly PackLanguage[];

/**
 * What the checks say in a language.
 * @returns undefined for English, which the findings have already
 */
export async function checkMessagesFor(language: PackLanguage): Promise<CheckCatalogue | undefined> {
  const parts = await LOADERS[language]?.();
  return parts && { language, ...parts };
}
