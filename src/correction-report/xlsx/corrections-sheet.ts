import type { DiffPiece } from '../../text/sentence-diff.js';
import { type CorrectionCells, placeOf } from '../cells.js';
import { changeMarks } from '../change-marks.js';
import type { Correction, CorrectionReport } from '../model.js';
import { ANSWERS } from '../replies.js';
import { rowCellsOf } from '../row-cells.js';
import { type SentenceCells, sentenceCells, sentencesByEntry } from '../sentence-cells.js';
import type { CorrectionWords } from '../words/index.js';
import type { CellRun } from './cell-text.js';
import { correctedRuns, sentenceRuns } from './sentence-runs.js';
import { type Cell, type Sheet, type SheetColumn, textCell } from './sheet.js';
import { withoutShownQuotes } from './short-reason.js';
import { sourceRuns } from './source-runs.js';
import type { CellStyle } from './styles.js';

/**
 * The columns in their order; `id` is hidden, and says which finding an answer is for. The widths fit a page of A3 across at more than seven points, as a test shows. Those with the most words are the widest, three versions before one sentence, so
 * that no column makes its row much higher than the others do.
 */
const COLUMNS = [
  ['number', { width: 5 }],
  ['place', { width: 11 }],
  ['source', { width: 47 }],
  ['sentence', { width: 30 }],
  ['wrong', { width: 13 }],
  ['right', { width: 13 }],
  ['corrected', { width: 30 }],
  ['reason', { width: 34 }],
  ['category', { width: 9 }],
  ['severity', { width: 8 }],
  ['remark', { width: 8 }],
  ['answer', { width: 9 }],
  ['reply', { width: 13 }],
  ['id', { width: 12, hidden: true }],
] as const satisfies readonly (readonly [string, SheetColumn])[];
type ColumnName = (typeof COLUMNS)[number][0];

/** The table of corrections, which the receiver fills in. */
export function correctionsSheet(
  report: CorrectionReport,
  words: CorrectionWords,
): Pick<Sheet, 'columns' | 'rows' | 'isTable' | 'paper' | 'choice' | 'hint'> {
  const { language } = report;
  const head = COLUMNS.map(([name]) => textCell('head', name === 'id' ? name : words[`column.${name}`], language));
  const sentences = sentencesByEntry(report);
  const indexOf = (wanted: ColumnName) => COLUMNS.findIndex(([name]) => name === wanted);
  return {
    columns: COLUMNS.map(([, column]) => column),
    rows: [head, ...report.corrections.map((one) => rowOf(one, sentenceCells(one, sentences, words), report, words))],
    isTable: true,
    paper: 'A3',
    choice: { column: indexOf('answer'), answers: ANSWERS.map((answer) => words[`answer.${answer}`]) },
    hint: { column: indexOf('answer'), title: words['part.reply'], text: words['reply.how'] },
  };
}

const STYLES: Readonly<Partial<Record<ColumnName, CellStyle>>> = {
  number: 'middle',
  category: 'middle',
  severity: 'middle',
  answer: 'answer',
  reply: 'answer',
  id: 'id',
};

function rowOf(correction: Correction, whole: SentenceCells, report: CorrectionReport, words: CorrectionWords): Cell[] {
  const values = valuesOf(correction, whole, report, words);
  return COLUMNS.map(([name]) => ({ style: STYLES[name] ?? 'entry', value: values[name] }));
}

function valuesOf(
  correction: Correction,
  whole: SentenceCells,
  report: CorrectionReport,
  words: CorrectionWords,
): Readonly<Record<ColumnName, Cell['value']>> {
  const { language } = report;
  const written = report.texts[correction.text]!.language;
  const cells = rowCellsOf(withoutShownQuotes(correction), report, words);
  const own = (text: string): CellRun[] => [{ text, look: 'plain', language }];
  return {
    number: correction.number,
    // The sentence about the words is not repeated: the whole one stands in a column of its own.
    place: own(placeOf(correction, report, words)),
    source: sourceRuns(correction, words, language),
    sentence: sentenceRuns(correction, whole, words, written, language),
    ...changeRuns(correction, cells, report),
    corrected: correctedRuns(whole, written, language),
    reason: own(cells.reason),
    category: own(cells.category),
    severity: own(cells.severity),
    remark: own(cells.remark),
    answer: undefined,
    reply: undefined,
    id: [{ text: correction.replyKey, look: 'plain', language }],
  };
}

/** 誤 and 正, with only that struck and underlined in which they differ. Where one of them has no words of the text, it has words of the report. */
function changeRuns(
  correction: Correction,
  cells: CorrectionCells,
  report: CorrectionReport,
): { readonly wrong: CellRun[]; readonly right: CellRun[] } {
  const { language } = report.texts[correction.text]!;
  const marks = changeMarks(correction, language);
  const runs = (pieces: readonly DiffPiece[], said: string): CellRun[] =>
    pieces.length === 0
      ? [{ text: said, look: 'aside', language: report.language }]
      : pieces.map(({ kind, text }) => ({ text, look: kind === 'same' ? 'plain' : kind, language }));
  return { wrong: runs(marks.wrong, cells.wrong), right: runs(marks.right, cells.right) };
}
