import { createLocator } from '../../text/position.js';
import { figure } from '../figure.js';
import { languageLabel } from '../language-names.js';
import type { CorrectionReport, ReportedSource, ReportedText } from '../model.js';
import type { CorrectionWords } from '../words/index.js';
import { say } from '../writer.js';
import { type Cell, type Sheet, textCell } from './sheet.js';

/** Which texts and versions the report is about, and how far their alignment can be relied on. */
export function textsSheet(
  report: CorrectionReport,
  words: CorrectionWords,
): Pick<Sheet, 'columns' | 'rows' | 'isTable'> {
  const head = [words['part.texts'], words['column.file'], words['column.language'], words['part.alignment']];
  return {
    columns: [{ width: 20 }, { width: 40 }, { width: 16 }, { width: 76 }],
    isTable: false,
    rows: [
      head.map((text) => textCell('head', text, report.language)),
      ...report.texts.flatMap((text) => rowsOf(text, report, words)),
    ],
  };
}

function rowsOf(text: ReportedText, { language }: CorrectionReport, words: CorrectionWords): Cell[][] {
  const row = (...cells: readonly string[]) => cells.map((cell) => textCell('entry', cell, language));
  return [
    row(words['text.target'], text.path, languageLabel(text.language, words), ''),
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
      return row(role, source.path, languageLabel(source.language, words), `${summary}\n${weak}`);
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
