import { SEVERITIES } from '../../core/mqm.js';
import { categoryName } from '../../finding-words/names.js';
import { reviewersLine } from '../cells.js';
import { capitalised } from '../language-names.js';
import { longDate } from '../long-date.js';
import type { CorrectionReport, ScoreRow } from '../model.js';
import { paragraphsOf } from '../note.js';
import { nameOf, progressLines } from '../progress-lines.js';
import { readingLines } from '../reading-lines.js';
import { isUnjudged, reportTitle } from '../report-title.js';
import { scoreLines } from '../score-lines.js';
import type { CorrectionWords } from '../words/index.js';
import { type Cell, type Sheet, textCell } from './sheet.js';
import type { CellStyle } from './styles.js';

/** The gravest first, as people read them. */
const GRAVEST_FIRST = [...SEVERITIES].reverse();

/** What the report is, of which text, and how far its review has come; the scorecard in words and as a table of types by severity; how to answer. */
export function overviewSheet(
  report: CorrectionReport,
  words: CorrectionWords,
): Pick<Sheet, 'columns' | 'rows' | 'isTable'> {
  const { language, date, reviewers, texts } = report;
  const { score, sentences, pending } = scoreLines(report, words);
  const line = (text: string, style: CellStyle = 'text') => [textCell(style, text, language)];
  const assessment = [
    line(words['part.score'], 'heading'),
    ...(score === undefined ? [] : [line(score, 'strong')]),
    ...sentences.map((text) => line(text, pending.includes(text) ? 'strong' : 'text')),
    [],
    ...tableRows(report, words),
    [],
  ];
  return {
    columns: [{ width: 84 }, ...GRAVEST_FIRST.map(() => ({ width: 10 })), { width: 10 }, { width: 10 }],
    isTable: false,
    rows: [
      line(reportTitle(report, words), 'title'),
      // Several are named where it is said how far each has come.
      ...(report.title === undefined ? namesOf(texts) : [report.title]).map((text) => line(text, 'heading')),
      ...(date === undefined ? [] : [line(capitalised(longDate(date, words)))]),
      ...(reviewers.length === 0 ? [] : [line(reviewersLine(reviewers, words))]),
      ...progressLines(report, words).map((text) => line(text, 'lead')),
      ...paragraphsOf(report.note).map((text) => line(text)),
      [],
      ...(isUnjudged(report) ? [] : assessment),
      line(words['part.reply'], 'heading'),
      line(words['reply.how']),
      line(words['reply.rows']),
      ...readingRows(report, words).map((text, k) => line(text, k === 0 ? 'heading' : 'text')),
    ],
  };
}

/** What one has to know before the first entry, below a heading. */
function readingRows(report: CorrectionReport, words: CorrectionWords): string[] {
  const lines = readingLines(report, words, 'reading.proposed.signed');
  return lines.length === 0 ? [] : [words['part.reading'], ...lines];
}

/** What a single text is called. */
function namesOf(texts: CorrectionReport['texts']): string[] {
  return texts.length === 1 ? texts.map(nameOf) : [];
}

/** None where nothing has been confirmed. */
function tableRows({ scorecard, language }: CorrectionReport, words: CorrectionWords): Cell[][] {
  const { rows, errors, penalty } = scorecard;
  if (rows.length === 0) return [];
  const head = [
    words['column.category'],
    ...GRAVEST_FIRST.map((severity) => words[`severity.${severity}`]),
    words['column.count'],
    words['column.penalty'],
  ];
  const sums = GRAVEST_FIRST.map((severity) => rows.reduce((sum, { bySeverity }) => sum + bySeverity[severity], 0));
  const cells = (style: CellStyle, values: readonly (string | number)[]) =>
    values.map((value): Cell => (typeof value === 'number' ? { style, value } : textCell(style, value, language)));
  return [
    cells('head', head),
    ...rows.map((row) => cells('entry', [categoryName(row.category, words), ...numbersOf(row)])),
    cells('total', [words['score.total'], ...sums, errors, penalty]),
  ];
}

function numbersOf({ bySeverity, penalty }: ScoreRow): number[] {
  const counts = GRAVEST_FIRST.map((severity) => bySeverity[severity]);
  return [...counts, counts.reduce((sum, count) => sum + count, 0), penalty];
}
