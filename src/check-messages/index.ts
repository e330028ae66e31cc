import type { CatalogueLanguage, PackLanguage } from '../core/language.js';
import type { CheckCatalogue } from './catalogue.js';

export type { CheckCatalogue } from './catalogue.js';
export { localise, localiseFinding } from './localise.js';

/** One entry a language, so that only the one that is spoken is loaded. English is not here: it is in the checks. */
const LOADERS: Readonly<Record<CatalogueLanguage, () => Promise<CheckCatalogue>>> = {
  ja: async () => (await import('./ja.js')).ja,
  vi: async () => (await import('./vi.js')).vi,
  ko: async () => (await import('./ko.js')).ko,
};

/**
 * What the checks say in a language.
 * @returns undefined for English, which the findings have already
 */
export async function checkMessagesFor(language: PackLanguage): Promise<CheckCatalogue | undefined> {
  return language === 'en' ? undefined : LOADERS[language]();
}
