import type { LanguageCode } from '../../core/language.js';
import { columnsOf } from '../../text/columns.js';
import { type DiffPiece, sentenceDiff } from '../../text/sentence-diff.js';
import { cellsOf, rightOf, wrongOf } from '../cells.js';
import { changeMarks } from '../change-marks.js';
import { excerptOf } from '../excerpt.js';
import { languageLabel } from '../language-names.js';
import type { Correction, CorrectionReport } from '../model.js';
import type { CorrectionWords } from '../words/index.js';
import { answerControl, replyControl } from './controls.js';
import { linesOf, paragraph, run } from './runs.js';
import { type Cell, headRow, type Row, table, textCell } from './table.js';
import { element, type Xml } from './xml.js';

/** Columns in twentieths of a point; together they fill an A4 page across. */
const COLUMNS = [
  { key: 'number', width: 760 },
  { key: 'place', width: 1700 },
  { key: 'source', width: 3400 },
  { key: 'wrong', width: 1500 },
  { key: 'right', width: 1500 },
  { key: 'reason', width: 2700 },
  { key: 'category', width: 1000 },
  { key: 'remark', width: 1000 },
  { key: 'answer', width: 980 },
  { key: 'reply', width: 858 },
] as const;

const WIDTHS = COLUMNS.map(({ width }) => width);
/** Rows of more lines may be broken over pages: kept whole they would leave a page half empty. */
const SHORT = 16;
/** Of a narrow letter and of the margins of a cell, in twentieths of a point. */
const LETTER = 82;
const MARGINS = 140;
const ANSWER_FILL = 'FFF8E1';

/** Name of the bookmark in the whole text at the words of an entry. */
export function bookmarkOf(number: number): string {
  return `entry_${number}`;
}

/** The table of some entries, with fields for the answers. */
export function entryTable(corrections: readonly Correction[], report: CorrectionReport, words: CorrectionWords): Xml {
  const names = COLUMNS.map(({ key }) =>
    key === 'category' ? `${words['column.category']}\u2009/\u2009${words['column.severity']}` : words[`column.${key}`],
  );
  return table(WIDTHS, [headRow(names), ...corrections.map((one) => entryRow(one, report, words))]);
}

function entryRow(correction: Correction, report: CorrectionReport, words: CorrectionWords): Row {
  const { replyKey: key, number } = correction;
  const cells = cellsOf(correction, report, words);
  const { language } = report.texts[correction.text]!;
  const [wrong, right] = changeCells(correction, language, words);
  return {
    cells: [
      numberCell(correction),
      textCell(cells.place),
      sourceCell(correction, words),
      wrong,
      right,
      textCell(cells.reason),
      textCell(`${cells.category}\n${cells.severity}`),
      textCell(cells.remark),
      { content: [paragraph(answerControl(key, number, words), 'Cell')], fill: ANSWER_FILL },
      { content: [paragraph(replyControl(key, number, words), 'Cell')], fill: ANSWER_FILL },
    ],
    breaks: COLUMNS.some(({ key, width }) => {
      // What is shown of the versions is never long.
      const text = key === 'answer' || key === 'reply' || key === 'source' ? '' : cells[key];
      return linesIn(text, width) > SHORT;
    }),
  };
}

/** The number leads to the words in the whole text; behind it, hidden, the key, by which an answer is told even where the controls are gone. */
function numberCell({ number, replyKey: key }: Correction): Cell {
  const link = element('w:hyperlink', { 'w:anchor': bookmarkOf(number) }, run(String(number), { bold: true }));
  return { content: [paragraph(link + run(` ${key}`, { hidden: true }), 'Cell')] };
}

/** A paragraph a version, with the words in question in bold. */
function sourceCell({ sources }: Correction, words: CorrectionWords): Cell {
  const content = sources.flatMap(({ language, passage }) => {
    if (!passage) return [];
    const parts = excerptOf(passage).map(({ text, isMarked }) =>
      run(linesOf(text).join(' '), { language, bold: isMarked }),
    );
    return [paragraph(run(`${languageLabel(language, words)}: `, { faint: true }) + parts.join(''), 'Cell')];
  });
  return { content: content.length === 0 ? [paragraph('', 'Cell')] : content };
}

/** 誤 and 正 with what differs coloured. Where words are put in, their sentence says where. */
function changeCells(
  correction: Correction,
  language: LanguageCode,
  words: CorrectionWords,
): [wrong: Cell, right: Cell] {
  const { wrong, before, after } = correction;
  const marks = changeMarks(correction, language);
  const then = note(rightOf(correction, words));
  if (wrong === '') {
    const missing = paragraph(run(wrongOf(correction, words), { faint: true }), 'Cell');
    const stays = lines([{ kind: 'same', text: before }], language);
    const comes = after === undefined ? [] : sentenceDiff(before, after, language);
    const put = lines(
      comes.filter(({ kind }) => kind !== 'removed'),
      language,
    );
    return [{ content: [missing, ...stays] }, { content: after === undefined ? then : put }];
  }
  return [
    { content: lines(marks.wrong, language) },
    { content: marks.right.length === 0 ? then : lines(marks.right, language) },
  ];
}

function note(text: string): Xml[] {
  return linesOf(text).map((line) => paragraph(run(line, { faint: true }), 'Cell'));
}

/** One side of a change as paragraphs: what stays is plain. */
function lines(pieces: readonly DiffPiece[], language: LanguageCode): Xml[] {
  const made: Xml[] = [''];
  for (const { kind, text } of pieces) {
    for (const [k, line] of linesOf(text).entries()) {
      if (k > 0) made.push('');
      made[made.length - 1] += run(line, { language, change: kind === 'same' ? undefined : kind });
    }
  }
  return made.map((line) => paragraph(line, 'Cell'));
}

function linesIn(text: string, width: number): number {
  const columns = Math.max(1, Math.floor((width - MARGINS) / LETTER));
  return linesOf(text).reduce((sum, line) => sum + Math.max(1, Math.ceil(columnsOf(line) / columns)), 0);
}
