import { fillValues } from '../text/placeholders.js';
import type { CorrectionReport } from './model.js';
import type { CorrectionWords } from './words/index.js';

/** Writes a correction report in one format. The same report gives the same bytes: no clock, no random number. */
export interface CorrectionWriter {
  readonly id: CorrectionFormat;
  write(report: CorrectionReport, words: CorrectionWords): Promise<Uint8Array>;
}

/** Formats of the correction report; each is the ending of its files. */
export const CORRECTION_FORMATS = ['html', 'md', 'csv', 'xlsx', 'docx', 'json', 'txt', 'diff'] as const;
export type CorrectionFormat = (typeof CORRECTION_FORMATS)[number];

/** Words of the report with their values. */
export function say(
  words: CorrectionWords,
  key: keyof CorrectionWords,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return fillValues(words[key], values);
}
