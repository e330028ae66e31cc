import type { PackLanguage } from '../../core/language.js';
import type { CorrectionWords } from './en.js';

export type { CorrectionWords } from './en.js';

/** The words of one language; the other languages are not loaded. */
export async function correctionWordsFor(language: PackLanguage): Promise<CorrectionWords> {
  switch (language) {
    case 'ja':
      return (await import('./ja.js')).ja;
    case 'vi':
      return (await import('./vi.js')).vi;
    case 'ko':
      return (await import('./ko.js')).ko;
    case 'en':
      return (await import('./en.js')).en;
  }
}
