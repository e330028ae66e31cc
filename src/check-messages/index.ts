import type { PackLanguage } from '../core/language.js';
import type { CheckCatalogue } from './catalogue.js';

export type { CheckCatalogue, CheckMessages, Phrases } from './catalogue.js';
export { localise, localiseFinding } from './localise.js';

type Loader = () => Promise<Omit<CheckCatalogue, 'language'>>;

/** One entry a language, so that only the one that is spoken is loaded. English is not here: it is in the checks. */
const LOADERS: Readonly<Partial<Record<PackLanguage, Loader>>> = {
  ja: async () => {
    const [{ ja, jaSummaries }, phrases] = await Promise.all([import('./ja.js'), import('./phrases/ja.js')]);
    return { messages: ja, summaries: jaSummaries, phrases: phrases.ja };
  },
  vi: async () => {
    const [{ vi, viSummaries }, phrases] = await Promise.all([import('./vi.js'), import('./phrases/vi.js')]);
    return { messages: vi, summaries: viSummaries, phrases: phrases.vi };
  },
  ko: async () => {
    const [{ ko, koSummaries }, phrases] = await Promise.all([import('./ko.js'), import('./phrases/ko.js')]);
    return { messages: ko, summaries: koSummaries, phrases: phrases.ko };
  },
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
