import type { PackLanguage } from '../../core/language.js';
import type { Catalogue } from './catalogue.js';

export { type Catalogue, type MessageKey, type MessageValues, say } from './catalogue.js';

/** The messages of one language; the other languages are not loaded. */
export async function catalogueFor(language: PackLanguage): Promise<Catalogue> {
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
