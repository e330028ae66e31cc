import type { CorrectionReport } from './model.js';
import type { CorrectionWords } from './words/index.js';

/** What the report is called: 正誤表, or 正誤表（案） as long as nobody has judged anything in it. What a machine has found is a draft. */
export function reportTitle(report: Pick<CorrectionReport, 'texts'>, words: CorrectionWords): string {
  return words[isUnjudged(report) ? 'title.draft' : 'title'];
}

/** True when there are findings and nobody has judged any: there is nothing to assess a text by. */
export function isUnjudged({ texts }: Pick<CorrectionReport, 'texts'>): boolean {
  return texts.every(({ progress }) => progress.judged === 0) && texts.some(({ progress }) => progress.open > 0);
}
