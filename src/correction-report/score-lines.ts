import type { FindingStatus } from '../core/finding.js';
import { penaltyOf, type Severity } from '../core/mqm.js';
import { figure } from './figure.js';
import type { CorrectionReport } from './model.js';
import type { CorrectionWords } from './words/index.js';
import { say } from './writer.js';

/** What the assessment says in words, the same in every format. */
export interface ScoreLines {
  /** Undefined as long as entries are open: what nobody has judged has no price yet, and a hundred points would be praise for nothing. */
  readonly score: string | undefined;
  /** Confirmed errors; what is open; then what is not listed. */
  readonly sentences: readonly string[];
  /** Those of the sentences that say what is open or asked: nobody must miss them. */
  readonly pending: readonly string[];
}

/** Somebody has looked at them, and somebody else has to answer. */
const ASKED: ReadonlySet<FindingStatus> = new Set(['question', 'conflict', 'carried']);

export function scoreLines(
  { scorecard, language, corrections, isOutgoing }: CorrectionReport,
  words: CorrectionWords,
): ScoreLines {
  const { characters, errors, open, dismissed, leftOut, penalty, score } = scorecard;
  const asked = corrections.filter(({ status }) => ASKED.has(status)).length;
  const count = (value: number) => figure(value, language);
  const perThousand = figure((penalty * 1000) / Math.max(1, characters), language, 2);
  const values = { errors: count(errors), characters: count(characters), points: count(penalty), perThousand };
  const pending = [
    ...(open > asked ? [say(words, 'score.open', { open: count(open - asked) })] : []),
    ...(asked > 0 ? [say(words, 'score.asked', { asked: count(asked) })] : []),
  ];
  return {
    score: open > 0 ? undefined : say(words, 'score.score', { score: figure(score, language, 1) }),
    sentences: [
      // What nobody has looked at has characters, but no errors yet.
      ...(errors > 0 || open === 0 ? [say(words, open > 0 ? 'score.errorsSoFar' : 'score.errors', values)] : []),
      ...(errors > 0 ? [scale(words)] : []),
      ...pending,
      ...(open === 0 ? [words['score.closed']] : []),
      ...(corrections.length === 0 && open === 0 ? [words['score.none']] : []),
      ...(dismissed > 0 && !isOutgoing ? [say(words, 'score.dismissed', { dismissed: count(dismissed) })] : []),
      ...(leftOut > 0 ? [say(words, 'score.leftOut', { leftOut: count(leftOut) })] : []),
    ],
    pending,
  };
}

/** How many points an error costs: nobody can judge a sum without. */
function scale(words: CorrectionWords): string {
  const points = (severity: Severity) => `${penaltyOf([{ severity }])}`;
  return say(words, 'score.scale', { critical: points('critical'), major: points('major'), minor: points('minor') });
}
