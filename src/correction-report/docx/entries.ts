import type { LanguageCode } from '../../core/language.js';
import { type DiffPiece, sentenceDiff } from '../../text/sentence-diff.js';
import { type CorrectionCells, cellsOf, rightOf, wrongOf } from '../cells.js';
import { changeMarks } from '../change-marks.js';
import { capitalised } from '../language-names.js';
import type { CorrectedSentence, Correction, CorrectionReport } from '../model.js';
import type { ReportPart } from '../parts.js';
import { entriesIn } from '../sentences.js';
import type { CorrectionWords } from '../words/index.js';
import { around } from './around.js';
import { answerControl, replyControl } from './controls.js';
import { linesIn, PAGE_LINES } from './row-height.js';
import { linesOf, paragraph, run } from './runs.js';
import { sentenceRow } from './sentence-row.js';
import { type Cell, headRow, type Row, table, textCell } from './table.js';
import { element, type Xml } from './xml.js';

/** A column; widths are in twentieths of a point. */
interface Column {
  readonly name: (words: CorrectionWords) => string;
  readonly width: number;
  readonly cell: (entry: EntryScope) => Cell;
  /** The words that may make a row of it long. */
  readonly text?: (entry: EntryScope) => string;
}

/** An entry and what its cells are made of. */
interface EntryScope {
  readonly correction: Correction;
  readonly cells: CorrectionCells;
  readonly language: LanguageCode;
  readonly words: CorrectionWords;
}

/** Words, told from signs. */
const LETTERS = /[\p{L}\p{N}]/u;
const ANSWER_FILL = 'FFF8E1';

const NUMBER: Column = {
  name: (words) => words['column.number'],
  width: 760,
  cell: ({ correction }) => numberCell(correction),
};
const TYPE: Column = {
  name: (words) => `${words['column.category']}\u2009/\u2009${words['column.severity']}`,
  width: 1400,
  cell: ({ cells }) => textCell(`${cells.category}\n${cells.severity}`),
};
const ANSWERS: readonly Column[] = [
  {
    name: (words) => words['column.answer'],
    width: 1000,
    cell: ({ correction: { replyKey, number }, words }) => fieldCell(answerControl(replyKey, number, words)),
  },
  {
    name: (words) => words['column.reply'],
    width: 1738,
    cell: ({ correction: { replyKey, number }, words }) => fieldCell(replyControl(replyKey, number, words)),
  },
];

/** Together they fill an A4 page across. */
const CORRECTION_COLUMNS: readonly Column[] = [
  NUMBER,
  { name: (words) => words['column.wrong'], width: 2200, cell: wrongCell, text: ({ cells }) => cells.wrong },
  { name: (words) => words['column.right'], width: 2200, cell: rightCell, text: ({ cells }) => cells.right },
  reasonColumn(4800, ({ cells }) => cells.reason),
  TYPE,
  {
    name: (words) => words['column.remark'],
    width: 1300,
    cell: ({ correction, words }) => textCell(remarkIn(correction, words)),
    text: ({ correction, words }) => remarkIn(correction, words),
  },
  ...ANSWERS,
];

/** The same width: what is asked, and what would be written. What is asked stands in no other column. */
const QUESTION_COLUMNS: readonly Column[] = [
  NUMBER,
  {
    name: (words) => capitalised(words['status.question']),
    width: 4000,
    cell: questionCell,
    text: ({ correction, cells }) => askedIn(correction, cells),
  },
  { name: (words) => words['finding.fix'], width: 3000, cell: proposalCell, text: ({ cells }) => cells.right },
  reasonColumn(3500, ({ correction, cells }) => (correction.remark === '' ? '' : cells.reason)),
  TYPE,
  ...ANSWERS,
];

function reasonColumn(width: number, text: (entry: EntryScope) => string): Column {
  return { name: (words) => words['column.reason'], width, cell: (entry) => textCell(text(entry)), text };
}

/** Name of the bookmark in the whole text at the words of an entry. */
export function bookmarkOf(number: number): string {
  return `entry_${number}`;
}

/** The table of a list: each sentence once, below it a row for each of its entries, with fields for the answers. */
export function entryTable(
  part: ReportPart,
  sentences: readonly CorrectedSentence[],
  report: CorrectionReport,
  words: CorrectionWords,
): Xml {
  const columns = part.id === 'questions' ? QUESTION_COLUMNS : CORRECTION_COLUMNS;
  const widths = columns.map(({ width }) => width);
  const whole = { words, span: columns.length, width: widths.reduce((sum, width) => sum + width, 0) };
  return table(widths, [
    headRow(columns.map(({ name }) => name(words))),
    ...sentences.flatMap((sentence) => {
      const entries = entriesIn(sentence, report);
      return [
        sentenceRow(sentence, entries, report, whole),
        ...entries.map((one) => entryRow(one, columns, report, words)),
      ];
    }),
  ]);
}

function entryRow(
  correction: Correction,
  columns: readonly Column[],
  report: CorrectionReport,
  words: CorrectionWords,
): Row {
  const { language } = report.texts[correction.text]!;
  const entry: EntryScope = { correction, cells: cellsOf(correction, report, words), language, words };
  return {
    cells: columns.map(({ cell }) => cell(entry)),
    breaks: columns.some(({ text, width }) => text !== undefined && linesIn(text(entry), width) > PAGE_LINES),
  };
}

/** The number leads to the words in the whole text; behind it, hidden, the key, by which an answer is told even where the controls are gone. */
function numberCell({ number, replyKey: key }: Correction): Cell {
  const link = element('w:hyperlink', { 'w:anchor': bookmarkOf(number) }, run(String(number), { bold: true }));
  return { content: [paragraph(link + run(` ${key}`, { hidden: true }), 'Cell')] };
}

function fieldCell(control: Xml): Cell {
  return { content: [paragraph(control, 'Cell')], fill: ANSWER_FILL };
}

/** 誤 with what goes coloured. */
function wrongCell({ correction, language, words }: EntryScope): Cell {
  const { wrong } = changeMarks(correction, language);
  return { content: wrong.length === 0 ? note(wrongOf(correction, words)) : lines(wrong, language) };
}

/** 正 with what comes coloured. Where words are put in, the sentence above says where. */
function rightCell({ correction, language, words }: EntryScope): Cell {
  const { right } = changeMarks(correction, language);
  return { content: right.length === 0 ? note(rightOf(correction, words)) : lines(right, language) };
}

/** The words that it is about, then what is asked about them. Of a sign alone the sentence above says more. */
function questionCell({ correction, cells, language }: EntryScope): Cell {
  const about = linesOf(correction.wrong).join(' ');
  const head = LETTERS.test(about) ? [paragraph(run(about, { language, bold: true }), 'Cell')] : [];
  return { content: [...head, ...textCell(askedIn(correction, cells)).content] };
}

/** What the reviewer asks; who has only marked it as a question asks about what was found. */
function askedIn({ remark }: Correction, { reason }: CorrectionCells): string {
  return remark === '' ? reason : remark;
}

/** What a reviewer remarks, and a state where the correction is not settled: that it is confirmed goes without saying where all are. */
function remarkIn({ uncertain, status, remark }: Correction, words: CorrectionWords): string {
  const isUsual = status === 'open' || status === 'accepted' || status === 'written';
  const lines = [uncertain ? words['correction.uncertain'] : '', isUsual ? '' : words[`status.${status}`], remark];
  return lines.filter((line) => line !== '').join('\n');
}

/** What would be written: what goes is struck in it. Without a proposal, what the versions call for or that it is to be decided, as everywhere. Nobody sees where a dash or nothing stood: there the words around it are shown, too. */
function proposalCell({ correction, language, words }: EntryScope): Cell {
  const { before: sentence, at, wrong, right } = correction;
  if (right === undefined) return { content: note(rightOf(correction, words)) };
  const pieces = sentenceDiff(wrong, right, language);
  if (LETTERS.test(wrong)) return { content: lines(pieces, language) };
  const { before, behind } = around(sentence, at, at + wrong.length);
  const within = (own: readonly DiffPiece[]) =>
    lines([{ kind: 'same', text: before }, ...own, { kind: 'same', text: behind }], language);
  if (wrong === '' || right === '') return { content: within(pieces) };
  // A dash that is struck looks like one that stays.
  const [old, now] = (['added', 'removed'] as const).map((kind) => pieces.filter((piece) => piece.kind !== kind));
  return { content: [...within(old!), paragraph(run('↓', { faint: true }), 'Cell'), ...within(now!)] };
}

function note(text: string): Xml[] {
  return linesOf(text).map((line) => paragraph(run(line, { faint: true }), 'Cell'));
}

/** Pieces as paragraphs: what stays is plain. */
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
