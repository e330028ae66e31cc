import type { LanguageCode } from '../core/language.js';
import { type DiffPiece, sentenceDiff } from '../text/sentence-diff.js';
import type { Correction } from './model.js';

/** Where 誤 and 正 differ: of `約15億円` and `約150億円` the numbers. */
export interface ChangeMarks {
  /** What stays and what goes. Empty where something is missing. */
  readonly wrong: readonly DiffPiece[];
  /** What stays and what comes. Empty where the words go, or nobody has said what to write. */
  readonly right: readonly DiffPiece[];
}

/** What every format marks in 誤 and 正. Where nobody has said what to write, nothing is marked. */
export function changeMarks(
  { wrong, right }: Pick<Correction, 'wrong' | 'right'>,
  language: LanguageCode,
): ChangeMarks {
  const pieces = sentenceDiff(wrong, right ?? wrong, language);
  const side = (kind: DiffPiece['kind']) => pieces.filter((piece) => piece.kind !== kind);
  return { wrong: wrong === '' ? [] : side('added'), right: right ? side('removed') : [] };
}
