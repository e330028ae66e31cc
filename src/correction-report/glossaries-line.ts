import type { CorrectionReport } from './model.js';
import type { CorrectionWords } from './words/index.js';
import { say } from './writer.js';

/** What the terms were held against: who reads "in the glossary" asks which. Undefined without one. */
export function glossariesLine({ glossaries }: CorrectionReport, words: CorrectionWords): string | undefined {
  return glossaries.length === 0 ? undefined : say(words, 'head.glossaries', { names: glossaries.join(', ') });
}
