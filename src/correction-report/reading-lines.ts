import { SEVERITIES, type Severity } from '../core/mqm.js';
import type { CorrectionReport } from './model.js';
import type { CorrectionWords } from './words/index.js';

/**
 * What one has to know before the first entry: what each severity in the report means, the gravest first (who gets it may not know MQM, https://themqm.org/error-types-2/the-mqm-scoring-models/), and what a proposal is.
 */
export function readingLines({ corrections, sentences }: CorrectionReport, words: CorrectionWords): string[] {
  const used = new Set<Severity>(corrections.map(({ severity }) => severity));
  const isProposing = sentences.some(({ after, isConfirmed }) => after !== undefined && !isConfirmed);
  return [
    ...SEVERITIES.toReversed()
      .filter((severity) => used.has(severity))
      .map((severity) => `${words[`severity.${severity}`]}: ${words[`severity.${severity}.means`]}`),
    ...(isProposing ? [words['reading.proposals']] : []),
  ];
}
