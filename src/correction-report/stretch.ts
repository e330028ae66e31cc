import type { Edit } from '../core/decision.js';
import type { LanguageCode } from '../core/language.js';
import { cover, type Span } from '../core/span.js';
import { corrected } from '../review/placed-correction.js';
import { readingUnits } from '../text/sentence-diff.js';

/** Words of a sentence and what is to stand in their place. */
export interface Stretch {
  /** Where it begins in the sentence: UTF-16 units. */
  readonly at: number;
  readonly wrong: string;
  readonly right: string;
}

/**
 * What an editor reads as 誤 and 正: the flagged words, made wider where a correction reaches beyond them. Of `約150億ドル` with 150億 flagged and `5` to become `,50` it is 150億 and 1,500億. Where a
 * correction ends within a word, the whole word is shown: of `cổng` with `ổ` to become `ả` it is cổng and cảng.
 * @param mark the flagged words, in the sentence
 * @param edits of the sentence, in order
 */
export function stretchOf(sentence: string, mark: Span, edits: readonly Edit[], language: LanguageCode): Stretch {
  const spans = edits.map(({ start, was }) => ({ start, end: start + was.length }));
  const { start, end } = wholeUnits(spans.reduce(cover, mark), mark, readingUnits(sentence, language));
  const after = corrected(sentence, edits);
  return {
    at: start,
    wrong: sentence.slice(start, end),
    right: after.slice(start, after.length - (sentence.length - end)),
  };
}

/** Wider by what is missing of a word on a side on which a correction reaches beyond the flagged words: those themselves stay as the check has them. */
function wholeUnits({ start, end }: Span, mark: Span, units: readonly string[]): Span {
  const whole = { start, end };
  let at = 0;
  for (const unit of units) {
    const after = at + unit.length;
    if (start < mark.start && at < start && start < after) whole.start = at;
    if (end > mark.end && at < end && end < after) whole.end = after;
    at = after;
  }
  return whole;
}
