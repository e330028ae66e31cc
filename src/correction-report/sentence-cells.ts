import type { CorrectedSentence, Correction, CorrectionReport } from './model.js';
import type { CorrectionWords } from './words/index.js';
import { say } from './writer.js';

/** What a row of a table says of the whole sentence. Rows are sorted and filtered, so that each has it, though other entries of the sentence have it, too. */
export interface SentenceCells {
  /** As it is before any of its entries. */
  readonly sentence: string;
  /** What becomes of it with all that can be written together; empty where nothing can. */
  readonly corrected: string;
  /** What stands before that as long as reviewers do not stand behind all of it: `（案）`. */
  readonly sign: string;
}

/** The sentence of each entry, by the number of the entry. */
export function sentencesByEntry({ sentences }: Pick<CorrectionReport, 'sentences'>): Map<number, CorrectedSentence> {
  return new Map(sentences.flatMap((sentence) => sentence.corrections.map((number) => [number, sentence] as const)));
}

export function sentenceCells(
  { number }: Pick<Correction, 'number'>,
  sentences: ReadonlyMap<number, CorrectedSentence>,
  words: CorrectionWords,
): SentenceCells {
  const { before, after, isConfirmed } = sentences.get(number)!;
  const isProposed = after !== undefined && !isConfirmed;
  return {
    sentence: before,
    corrected: after ?? '',
    sign: isProposed ? say(words, 'corrected.proposal', { sentence: '' }) : '',
  };
}
