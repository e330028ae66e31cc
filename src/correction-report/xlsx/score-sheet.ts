import { SEVERITIES } from '../../core/mqm.js';
import { categoryOf } from '../cells.js';
import type { CorrectionReport, ScoreRow } from '../model.js';
import { scoreKey } from '../scorecard.js';
import type { CorrectionWords } from '../words/index.js';
import { say } from '../writer.js';
import { figure } from './figure.js';
import { type Cell, type Sheet, textCell } from './sheet.js';
import type { CellStyle } from './styles.js';

/** The gravest first, as people read them. */
const GRAVEST_FIRST = [...SEVERITIES].reverse();

/** The scorecard in words and as a table of types by severity, and how to answer. */
export function scoreSheet(
  report: CorrectionReport,
  words: CorrectionWords,
): Pick<Sheet, 'columns' | 'rows' | 'isTable'> {
  const { language, date } = report;
  const line = (text: string, style: CellStyle = 'text') => [textCell(style, text, language)];
  return {
    columns: [{ width: 62 }, ...GRAVEST_FIRST.map(() => ({ width: 10 })), { width: 10 }, { width: 10 }],
    isTable: false,
    rows: [
      line(words.title, 'title'),
      ...(date === undefined ? [] : [line(date)]),
      ...scoreLines(report, words).map((text) => line(text)),
      [],
      ...tableRows(report, words),
      [],
      line(words['part.reply'], 'title'),
      line(words['reply.how']),
      line(words['reply.import']),
    ],
  };
}

function scoreLines({ scorecard, language, corrections }: CorrectionReport, words: CorrectionWords): string[] {
  const { score, errors, characters, penalty, open, dismissed, leftOut } = scorecard;
  const perThousand = (penalty * 1000) / Math.max(1, characters);
  const count = (value: number) => figure(value, language);
  return [
    ...(corrections.length === 0 ? [words['score.none']] : []),
    say(words, scoreKey(scorecard), { score: figure(score, language, 1) }),
    say(words, 'score.errors', {
      errors: count(errors),
      characters: count(characters),
      points: count(penalty),
      perThousand: figure(perThousand, language, 2),
    }),
    open > 0 ? say(words, 'score.open', { open: count(open) }) : words['score.closed'],
    ...(dismissed > 0 ? [say(words, 'score.dismissed', { dismissed: count(dismissed) })] : []),
    ...(leftOut > 0 ? [say(words, 'score.leftOut', { leftOut: count(leftOut) })] : []),
  ];
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
    ...rows.map((row) => cells('entry', [categoryOf(row.category, words), ...numbersOf(row)])),
    cells('total', [words['score.total'], ...sums, errors, penalty]),
  ];
}

function numbersOf({ bySeverity, penalty }: ScoreRow): number[] {
  const counts = GRAVEST_FIRST.map((severity) => bySeverity[severity]);
  return [...counts, counts.reduce((sum, count) => sum + count, 0), penalty];
}
