import type { PackLanguage } from '../../core/language.js';
import type { WebWords } from './en.js';

export type { WebWords } from './en.js';

/** The words of one language; the other languages are not loaded. */
export async function webWordsFor(language: PackLanguage): Promise<WebWords> {
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
