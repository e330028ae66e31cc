import type { LanguageCode } from '../core/language.js';
import type { LanguagePack, Tokenizer } from '../core/ports.js';

/** What packs need from outside. */
export interface PackTools {
  /** Loads IPADIC. */
  japaneseTokenizer(): Promise<Tokenizer>;
}

/** The languages with a full pack, each loaded only when it is in use. */
const PACKS: Readonly<Record<string, (tools: PackTools) => Promise<LanguagePack>>> = {
  ja: async (tools) => {
    const [{ createJapanesePack }, tokenizer] = await Promise.all([import('./ja/pack.js'), tools.japaneseTokenizer()]);
    return createJapanesePack(tokenizer);
  },
  vi: async () => (await import('./vi/pack.js')).pack,
  ko: async () => (await import('./ko/pack.js')).pack,
  en: async () => (await import('./en/pack.js')).pack,
};

/** Loads the pack of a language; a language without one gets the neutral pack, which can be aligned but not checked. */
export async function loadPack(code: LanguageCode, tools: PackTools): Promise<LanguagePack> {
  const load = PACKS[code];
  return load ? load(tools) : (await import('./neutral/pack.js')).createNeutralPack(code);
}
