import { elsewhereParagraphs } from '../elsewhere.js';
import { figure } from '../figure.js';
import { generalPlaces } from '../general-places.js';
import type { CorrectionReport, GeneralCorrection } from '../model.js';
import { generalReasonOf } from '../reasons.js';
import type { CorrectionWords } from '../words/index.js';
import type { CellRun } from './cell-text.js';
import { type Cell, type Sheet, textCell } from './sheet.js';

/** Corrections that are wanted in several places, said once. */
export function generalSheet(
  report: CorrectionReport,
  words: CorrectionWords,
): Pick<Sheet, 'columns' | 'rows' | 'isTable'> {
  const columns = ['number', 'wrong', 'right', 'reason', 'place'] as const;
  return {
    columns: [{ width: 6 }, { width: 30 }, { width: 30 }, { width: 50 }, { width: 36 }],
    isTable: true,
    rows: [
      columns.map((name) => textCell('head', words[`column.${name}`], report.language)),
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
  ];
}
