import type { LanguageCode } from '../../core/language.js';
import { sentenceDiff } from '../../text/sentence-diff.js';
import { changeMarks } from '../change-marks.js';
import type { Correction } from '../model.js';
import type { SentenceCells } from '../sentence-cells.js';
import type { CorrectionWords } from '../words/index.js';
import type { CellRun } from './cell-text.js';

/**
 * The whole sentence as it is, with what this entry is about: struck where it goes, bold where nothing of it goes, as 港 that is to become 港湾, or nobody has said what to write. Where something is missing the report says so at its
 * place. The words themselves are those of the sentence, whatever the entry says of them.
 * @param language of the text @param own of the report
 */
export function sentenceRuns(
  correction: Correction,
  { sentence }: SentenceCells,
  words: CorrectionWords,
  language: LanguageCode,
  own: LanguageCode,
): CellRun[] {
  const { at, wrong } = correction;
  const pieces = changeMarks(correction, language).wrong;
  const nothingGoes = pieces.every(({ kind }) => kind === 'same');
  const runs: CellRun[] = [{ text: sentence.slice(0, at), look: 'plain', language }];
  let from = at;
  for (const { kind, text } of pieces) {
    const look = nothingGoes ? 'marked' : kind === 'same' ? 'plain' : 'removed';
    runs.push({ text: sentence.slice(from, from + text.length), look, language });
    from += text.length;
  }
  if (wrong === '') runs.push({ text: words['wrong.missing'], look: 'aside', language: own });
  return [...runs, { text: sentence.slice(from), look: 'plain', language }];
}

/** The whole sentence as it is to be, with all that is new in it underlined, whichever entry of the sentence brings it. @param own language of the report */
export function correctedRuns(
  { sentence, corrected, sign }: SentenceCells,
  language: LanguageCode,
  own: LanguageCode,
): CellRun[] {
  if (corrected === '') return [];
  const pieces = sentenceDiff(sentence, corrected, language).filter(({ kind }) => kind !== 'removed');
  // Too long to be compared, or another sentence altogether: all would be underlined, and say nothing.
  const isOther = pieces.every(({ kind }) => kind === 'added');
  return [
    { text: sign, look: 'aside', language: own },
    ...pieces.map(
      ({ kind, text }): CellRun => ({ text, look: isOther || kind === 'same' ? 'plain' : 'added', language }),
    ),
  ];
}
