import { elsewhereParagraphs } from '../elsewhere.js';
import { figure } from '../figure.js';
import { generalPlaces } from '../general-places.js';
import type { CorrectionReport, GeneralCorrection } from '../model.js';
import { generalReasonOf } from '../reasons.js';
import { ANSWERS, groupKey } from '../replies.js';
import type { CorrectionWords } from '../words/index.js';
import type { CellRun } from './cell-text.js';
import { type Cell, type Sheet, type SheetColumn, textCell } from './sheet.js';

/** `id` is hidden, and says which entries an answer is for. */
const COLUMNS = [
  ['number', { width: 6 }],
  ['wrong', { width: 26 }],
  ['right', { width: 26 }],
  ['reason', { width: 44 }],
  ['place', { width: 32 }],
  ['answer', { width: 10 }],
  ['reply', { width: 14 }],
  ['id', { width: 12, hidden: true }],
] as const satisfies readonly (readonly [string, SheetColumn])[];

/** Corrections that are wanted in several places, said once, with one answer for all of them. */
export function generalSheet(
  report: CorrectionReport,
  words: CorrectionWords,
): Pick<Sheet, 'columns' | 'rows' | 'isTable' | 'choice' | 'hint'> {
  const column = COLUMNS.findIndex(([name]) => name === 'answer');
  return {
    columns: COLUMNS.map(([, own]) => own),
    isTable: true,
    choice: { column, answers: ANSWERS.map((answer) => words[`answer.${answer}`]) },
    hint: { column, title: words['part.reply'], text: words['reply.general'] },
    rows: [
      COLUMNS.map(([name]) => textCell('head', name === 'id' ? name : words[`column.${name}`], report.language)),
      ...report.general.map((one) => rowOf(one, report, words)),
    ],
  };
}

function rowOf(one: GeneralCorrection, report: CorrectionReport, words: CorrectionWords): Cell[] {
  const { language } = report;
  const [first] = one.corrections;
  const { text } = report.corrections.find(({ number }) => number === first)!;
  const written = report.texts[text]!.language;
  const numbers = one.corrections.map((number) => figure(number, language)).join(', ');
  // How often each stands there says something only where there are several.
  const wrongs = one.wrongs.flatMap(({ words: wrong, count }, k): CellRun[] => [
    { text: `${k === 0 ? '' : '\n'}${wrong}`, look: 'plain', language: written },
    { text: one.wrongs.length > 1 ? ` × ${figure(count, language)}` : '', look: 'aside', language },
  ]);
  return [
    { style: 'middle', value: one.number },
    { style: 'entry', value: wrongs },
    textCell('entry', one.right, written),
    textCell('entry', generalReasonOf(one, report, words), language),
    textCell(
      'entry',
      [generalPlaces(one, report, words, numbers), ...elsewhereParagraphs(one, report, words)].join('\n'),
      language,
    ),
    { style: 'answer', value: undefined },
    { style: 'answer', value: undefined },
    textCell('id', keyOf(one, report), language),
  ];
}

function keyOf({ corrections: numbers }: GeneralCorrection, { corrections }: CorrectionReport): string {
  return groupKey(corrections.filter(({ number }) => numbers.includes(number)).map(({ replyKey }) => replyKey));
}
