import type { Edit } from '../core/decision.js';
import { cover, type Span } from '../core/span.js';
import { corrected } from '../review/placed-correction.js';

/** Words of a sentence and what is to stand in their place. */
export interface Stretch {
  /** Where it begins in the sentence: UTF-16 units. */
  readonly at: number;
  readonly wrong: string;
  readonly right: string;
}

/**
 * What an editor reads as 誤 and 正: the flagged words, made wider where a correction reaches beyond them. Of `約150億ドル` with 150億 flagged and `5` to become `,50` it is 150億 and 1,500億.
 * @param mark the flagged words, in the sentence
 * @param edits of the sentence, in order
 */
export function stretchOf(sentence: string, mark: Span, edits: readonly Edit[]): Stretch {
  const spans = edits.map(({ start, was }) => ({ start, end: start + was.length }));
  const { start, end } = spans.reduce(cover, mark);
  const after = corrected(sentence, edits);
  return {
    at: start,
    wrong: sentence.slice(start, end),
    right: after.slice(start, after.length - (sentence.length - end)),
  };
}
