import { SEVERITIES } from '../../core/mqm.js';
import { categoryName } from '../../finding-words/names.js';
import { createLocator } from '../../text/position.js';
import { reviewersLine } from '../cells.js';
import { elsewhereParagraphs } from '../elsewhere.js';
import { generalPlaces } from '../general-places.js';
import { glossariesLine } from '../glossaries-line.js';
import { capitalised, languageLabel } from '../language-names.js';
import { longDate } from '../long-date.js';
import type { CorrectionReport, ReportedSource, ReportedText } from '../model.js';
import { paragraphsOf } from '../note.js';
import { progressLines } from '../progress-lines.js';
import { readingLines } from '../reading-lines.js';
import { generalReasonOf } from '../reasons.js';
import { isUnjudged, reportTitle } from '../report-title.js';
import { scoreLines } from '../score-lines.js';
import { unmatchedLines } from '../unmatched.js';
import type { CorrectionWords } from '../words/index.js';
import { say } from '../writer.js';
import { paragraph, run } from './runs.js';
import { headRow, type Row, table, textCell } from './table.js';
import type { Xml } from './xml.js';

export function heading(text: string): Xml {
  return paragraph(run(text), 'Heading1');
}

/** Title, date, who has judged, how far they have come, and the texts that it is about. */
export function titleAndTexts(report: CorrectionReport, words: CorrectionWords): Xml {
  const { date, reviewers } = report;
  const held = glossariesLine(report, words);
  return [
    paragraph(run(reportTitle(report, words)), 'Title'),
    report.title === undefined ? '' : paragraph(run(report.title, { bold: true, size: 26 })),
    date === undefined ? '' : paragraph(run(capitalised(longDate(date, words)), { faint: true })),
    reviewers.length === 0 ? '' : paragraph(run(reviewersLine(reviewers, words), { faint: true })),
    ...progressLines(report, words).map((line) => paragraph(run(line, { bold: true, size: 22 }))),
    ...paragraphsOf(report.note).map((text) => paragraph(run(text))),
    heading(words['part.texts']),
    textsTable(report, words),
    ...(held === undefined ? [] : [paragraph(run(held))]),
  ].join('');
}

/** What people call a text stands before its file. Where no text has a title, there is no column for it. */
function textsTable({ texts }: CorrectionReport, words: CorrectionWords): Xml {
  const isTitled = texts.some((text) => [text, ...text.sources].some(({ title }) => title !== undefined));
  const row = (title: string, { name, language }: Pick<ReportedText, 'name' | 'language'>, role: string): Row => {
    const cells = [textCell(name), textCell(languageLabel(language, words)), textCell(role)];
    return { cells: isTitled ? [textCell(title), ...cells] : cells };
  };
  const names = [words['column.file'], words['column.language'], words['column.role']];
  return table(isTitled ? [5000, 5600, 2000, 2798] : [5600, 2000, 3200], [
    headRow(isTitled ? [words['column.title'], ...names] : names),
    ...texts.flatMap((text) => [
      row(text.title ?? '', text, words['text.target']),
      ...text.sources.map((source) =>
        row(source.title ?? '', source, words[source.original ? 'text.original' : 'text.version']),
      ),
    ]),
  ]);
}

/** Score, errors by type and severity, and how many entries are open: those one must not miss. */
export function assessment(report: CorrectionReport, words: CorrectionWords): Xml {
  if (isUnjudged(report)) return '';
  const { score, sentences, pending } = scoreLines(report, words);
  return [
    heading(words['part.score']),
    score === undefined ? '' : paragraph(run(score, { bold: true, size: 26 })),
    ...sentences.map((sentence) => paragraph(run(sentence, { bold: pending.includes(sentence) }))),
    report.scorecard.rows.length === 0 ? '' : scoreTable(report.scorecard, words),
  ].join('');
}

function scoreTable({ rows, errors, penalty }: CorrectionReport['scorecard'], words: CorrectionWords): Xml {
  const severities = SEVERITIES.toReversed();
  const sum = (list: readonly number[]) => list.reduce((total, count) => total + count, 0);
  const lines = rows.map(({ category, bySeverity, penalty: points }) => {
    const counts = severities.map((severity) => bySeverity[severity]);
    return [categoryName(category, words), ...counts, sum(counts), points];
  });
  const totals = severities.map((severity) => sum(rows.map(({ bySeverity }) => bySeverity[severity])));
  return table(
    [3600, 1200, 1200, 1200, 1200, 1200, 1200],
    [
      headRow([
        words['column.category'],
        ...severities.map((severity) => words[`severity.${severity}`]),
        words['column.count'],
        words['column.penalty'],
      ]),
      ...[...lines, [words['score.total'], ...totals, errors, penalty]].map((line) => ({
        cells: line.map((cell) => textCell(String(cell))),
      })),
    ],
  );
}

/** What is the same in several places, said once. */
export function generalCorrections(report: CorrectionReport, words: CorrectionWords): Xml {
  if (report.general.length === 0) return '';
  const rows = report.general.map((one) => [
    String(one.number),
    one.wrongs.map(({ words: wrong, count }) => (one.wrongs.length > 1 ? `${wrong} (${count})` : wrong)).join('\n'),
    one.right,
    generalReasonOf(one, report, words),
    [generalPlaces(one, report, words, one.corrections.join(', ')), ...elsewhereParagraphs(one, report, words)].join(
      '\n',
    ),
  ]);
  return (
    heading(words['part.general']) +
    table(
      [760, 3000, 3000, 4938, 3700],
      [
        headRow([
          words['column.number'],
          words['column.wrong'],
          words['column.right'],
          words['column.reason'],
          words['column.place'],
        ]),
        ...rows.map((row) => ({ cells: row.map(textCell) })),
      ],
    )
  );
}

/** What one has to know before the first entry. */
export function howToRead(report: CorrectionReport, words: CorrectionWords): Xml {
  const lines = readingLines(report, words).map((line) => paragraph(run(line)));
  return lines.length === 0 ? '' : heading(words['part.reading']) + lines.join('');
}

/** How to answer: who gets the report must know it before the first entry. Nothing where there is nothing to answer. */
export function howToReply({ corrections }: CorrectionReport, words: CorrectionWords): Xml {
  if (corrections.length === 0) return '';
  return heading(words['part.reply']) + paragraph(run(words['reply.how']));
}

/** How the versions are aligned, and where one should look. */
export function alignment({ texts, isOutgoing }: CorrectionReport, words: CorrectionWords): Xml {
  if (isOutgoing) return '';
  const lines = texts.flatMap((text) => text.sources.map((source) => alignmentOf(text, source, words)));
  return lines.length === 0 ? '' : heading(words['part.alignment']) + lines.join('');
}

function alignmentOf({ text }: ReportedText, source: ReportedSource, words: CorrectionWords): Xml {
  const { name, alignment: found } = source;
  const unmatched = unmatchedLines(source, words);
  const { beads, meanConfidence, nulls, weakZones } = found;
  const lineAt = (offset: number) => createLocator(text).locate(offset).line;
  const lines = weakZones.map(({ start, end }) => {
    const [first, last] = [lineAt(start), lineAt(end)];
    return first === last ? String(first) : `${first}–${last}`;
  });
  const confidence = meanConfidence.toFixed(2);
  const summary = say(words, 'alignment.summary', { beads, confidence, ...nulls });
  const weak =
    lines.length === 0
      ? words['alignment.sound']
      : say(words, 'alignment.weak', { lines: [...new Set(lines)].join(', ') });
  return [
    paragraph(run(name, { bold: true }), undefined, '<w:keepNext/>'),
    paragraph(run(summary), undefined, '<w:keepNext/>'),
    paragraph(run(weak)),
    ...(unmatched ? [unmatched.lead, ...unmatched.lines].map((line) => paragraph(run(line))) : []),
  ].join('');
}
