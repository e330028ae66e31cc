import { createLocator } from '../../text/position.js';
import { figure } from '../figure.js';
import { glossariesLine } from '../glossaries-line.js';
import { languageLabel } from '../language-names.js';
import type { CorrectionReport, ReportedSource, ReportedText } from '../model.js';
import type { CorrectionWords } from '../words/index.js';
import { say } from '../writer.js';
import { type Cell, type Sheet, type SheetColumn, textCell } from './sheet.js';

/** What people call a text goes before its file; where no text has a title there is no column for it. */
const COLUMNS = [
  ['column.role', { width: 18 }],
  ['column.title', { width: 36 }],
  ['column.language', { width: 14 }],
  ['column.file', { width: 34 }],
  ['part.alignment', { width: 56 }],
] as const satisfies readonly (readonly [keyof CorrectionWords, SheetColumn])[];

/** Which texts and versions the report is about, and how far their alignment can be relied on. */
export function textsSheet(
  report: CorrectionReport,
  words: CorrectionWords,
): Pick<Sheet, 'columns' | 'rows' | 'isTable'> {
  const hasTitles = report.texts.some((text) => [text, ...text.sources].some(({ title }) => title !== undefined));
  const left = new Set<string>([
    ...(hasTitles ? [] : ['column.title']),
    ...(report.isOutgoing ? ['part.alignment'] : []),
  ]);
  const held = glossariesLine(report, words);
  const columns = COLUMNS.filter(([name]) => !left.has(name));
  return {
    columns: columns.map(([, column]) => column),
    isTable: false,
    rows: [
      columns.map(([name]) => textCell('head', words[name], report.language)),
      // Cells without a column are none.
      ...report.texts
        .flatMap((text) => rowsOf(text, hasTitles, report, words))
        .map((row) => row.slice(0, columns.length)),
      ...(held === undefined ? [] : [[textCell('entry', held, report.language)]]),
    ],
  };
}

type Titled = Pick<ReportedText, 'title' | 'language'>;

function rowsOf(
  text: ReportedText,
  hasTitles: boolean,
  { language }: CorrectionReport,
  words: CorrectionWords,
): Cell[][] {
  const row = (role: string, { title, language: own }: Titled, ...more: readonly string[]): Cell[] => [
    textCell('entry', role, language),
    ...(hasTitles ? [textCell('entry', title ?? '', own)] : []),
    ...more.map((cell) => textCell('entry', cell, language)),
  ];
  return [
    row(words['text.target'], text, languageLabel(text.language, words), text.name, ''),
    ...text.sources.map((source) => {
      const role = source.original ? words['text.original'] : words['text.version'];
      const { beads, nulls, meanConfidence } = source.alignment;
      const summary = say(words, 'alignment.summary', {
        beads: figure(beads, language),
        confidence: figure(meanConfidence, language, 2),
        target: figure(nulls.target, language),
        source: figure(nulls.source, language),
      });
      const lines = weakLines(source, text.text);
      const weak = lines === '' ? words['alignment.sound'] : say(words, 'alignment.weak', { lines });
      return row(role, source, languageLabel(source.language, words), source.name, `${summary}\n${weak}`);
    }),
  ];
}

/** Lines of the text in which the alignment is doubtful: `4, 12–15`. */
function weakLines({ alignment }: ReportedSource, text: string): string {
  const locator = createLocator(text);
  const ranges = alignment.weakZones.map(({ start, end }) => {
    const [first, last] = [locator.locate(start).line, locator.locate(Math.max(start, end - 1)).line];
    return first === last ? `${first}` : `${first}–${last}`;
  });
  return [...new Set(ranges)].join(', ');
}
