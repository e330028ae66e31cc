import { figure } from './figure.js';
import type { CorrectionReport } from './model.js';
import type { CorrectionWords } from './words/index.js';
import { say } from './writer.js';

/** What the assessment says in words, the same in every format. */
export interface ScoreLines {
  /** Undefined where nobody has judged anything: a hundred points would be praise for nothing. */
  readonly score: string | undefined;
  /** Confirmed errors; how many entries are open; then what is not listed. */
  readonly sentences: readonly string[];
}

export function scoreLines({ scorecard, language, corrections }: CorrectionReport, words: CorrectionWords): ScoreLines {
  const { characters, errors, open, dismissed, leftOut, penalty, score } = scorecard;
  const count = (value: number) => figure(value, language);
  const perThousand = figure((penalty * 1000) / Math.max(1, characters), language, 2);
  const values = { errors: count(errors), characters: count(characters), points: count(penalty), perThousand };
  // As long as entries are open the score is a provisional one.
  const key = open > 0 ? 'score.provisional' : 'score.score';
  return {
    score: errors === 0 && open > 0 ? undefined : say(words, key, { score: figure(score, language, 1) }),
    sentences: [
      say(words, 'score.errors', values),
      open > 0 ? say(words, 'score.open', { open: count(open) }) : words['score.closed'],
      ...(corrections.length === 0 ? [words['score.none']] : []),
      ...(dismissed > 0 ? [say(words, 'score.dismissed', { dismissed: count(dismissed) })] : []),
      ...(leftOut > 0 ? [say(words, 'score.leftOut', { leftOut: count(leftOut) })] : []),
    ],
  };
}
