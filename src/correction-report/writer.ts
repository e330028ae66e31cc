import { fillValues } from '../text/placeholders.js';
import type { CorrectionFormat } from './formats.js';
import type { CorrectionReport } from './model.js';
import type { CorrectionWords } from './words/index.js';

/** Writes a correction report in one format. The same report gives the same bytes: no clock, no random number. */
export interface CorrectionWriter {
  readonly id: CorrectionFormat;
  write(report: CorrectionReport, words: CorrectionWords): Promise<Uint8Array>;
}

/** Words of the report with their values. */
export function say(
  words: CorrectionWords,
  key: keyof CorrectionWords,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return fillValues(words[key], values);
}
