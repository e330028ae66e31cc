import { SEVERITIES } from '../core/mqm.js';
import { categoryName } from '../finding-words/names.js';
import { proseOf } from '../text/markdown-text.js';
import type { DiffPiece } from '../text/sentence-diff.js';
import { visible } from '../text/visible.js';
import { placeOf, reviewersLine, rightOf, wrongOf } from './cells.js';
import { changeMarks } from './change-marks.js';
import { elsewhereLines } from './elsewhere.js';
import { generalPlaces } from './general-places.js';
import { glossariesLine } from './glossaries-line.js';
import { languageLabel } from './language-names.js';
import { longDate } from './long-date.js';
import type { CorrectedSentence, Correction, CorrectionReport, ReportedText } from './model.js';
import { paragraphsOf } from './note.js';
import { partOf, REPORT_PARTS, type ReportPart } from './parts.js';
import { progressLines } from './progress-lines.js';
import { readingLines } from './reading-lines.js';
import { generalReasonOf, reasonOf, whyLines } from './reasons.js';
import { isUnjudged, reportTitle } from './report-title.js';
import { scoreLines } from './score-lines.js';
import { isConfirmed } from './scorecard.js';
import { entriesIn } from './sentences.js';
import { unmatchedLines } from './unmatched.js';
import type { CorrectionWords } from './words/index.js';
import { type CorrectionWriter, say } from './writer.js';

/** The report as text that people read and mail, in Markdown (CommonMark with the tables of GitHub). */
export const markdown: CorrectionWriter = {
  id: 'md',
  async write(report, words) {
    const parts = [
      headOf(report, words),
      scoreOf(report, words),
      report.corrections.length === 0 ? [] : [`## ${words['part.reply']}`, words['page.paper']],
      readingOf(report, words),
      generalOf(report, words),
      ...REPORT_PARTS.map((part) => entriesOf(part, report, words)),
      ...(report.isOutgoing ? [] : [alignmentOf(report, words)]),
    ];
    return new TextEncoder().encode(`${parts.flat().join('\n\n')}\n`);
  },
};

type Named = Pick<ReportedText, 'title' | 'name' | 'language'>;

function headOf(report: CorrectionReport, words: CorrectionWords): string[] {
  const { date, reviewers, texts } = report;
  const files = texts.flatMap((text) => {
    const line = ({ title, name, language }: Named, role: string) => {
      const names = title === undefined ? [name] : [title, name];
      return `- ${[...names.map(oneLine), languageLabel(language, words), role].join(' · ')}`;
    };
    return [
      line(text, words['text.target']),
      ...text.sources.map((one) => `  ${line(one, words[one.original ? 'text.original' : 'text.version'])}`),
    ];
  });
  const glossaries = glossariesLine(report, words);
  return [
    `# ${reportTitle(report, words)}`,
    ...(report.title === undefined ? [] : [`**${oneLine(report.title)}**`]),
    ...(date === undefined ? [] : [longDate(date, words)]),
    ...(reviewers.length === 0 ? [] : [proseOf(reviewersLine(reviewers, words))]),
    ...progressLines(report, words).map((line) => `**${oneLine(line)}**`),
    ...paragraphsOf(report.note).map(oneLine),
    `## ${words['part.texts']}`,
    files.join('\n'),
    ...(glossaries === undefined ? [] : [proseOf(glossaries)]),
  ];
}

function scoreOf(report: CorrectionReport, words: CorrectionWords): string[] {
  const { score, sentences } = scoreLines(report, words);
  const { rows, penalty } = report.scorecard;
  // What nobody has judged has nothing to be assessed by; that stands in the head.
  if (isUnjudged(report)) return [];
  const levels = SEVERITIES.toReversed();
  const sums = levels.map((level) => rows.reduce((sum, { bySeverity }) => sum + bySeverity[level], 0));
  const table = [
    ...rows.map(({ category, bySeverity, penalty: points }) => [
      categoryName(category, words),
      ...levels.map((level) => bySeverity[level]),
      points,
    ]),
    [words['score.total'], ...sums, penalty],
  ];
  const head = [
    words['column.category'],
    ...levels.map((level) => words[`severity.${level}`]),
    words['column.penalty'],
  ];
  const lines = [head, head.map((_, k) => (k === 0 ? '---' : '---:')), ...table].map((row) => `| ${row.join(' | ')} |`);
  return [
    `## ${words['part.score']}`,
    ...(score === undefined ? [] : [score]),
    ...(rows.length > 0 ? [lines.join('\n')] : []),
    ...sentences,
  ];
}

function readingOf(report: CorrectionReport, words: CorrectionWords): string[] {
  const lines = readingLines(report, words).map((line) => `- ${line}`);
  return lines.length === 0 ? [] : [`## ${words['part.reading']}`, lines.join('\n')];
}

function generalOf(report: CorrectionReport, words: CorrectionWords): string[] {
  if (report.general.length === 0) return [];
  const lines = report.general.map((one) => {
    const { number, wrongs, right, corrections } = one;
    const wrong = wrongs.map(({ words: own }) => proseOf(own)).join(' / ');
    const places = generalPlaces(one, report, words, corrections.join(', '));
    const besides = elsewhereLines(one, report, words);
    const others = besides ? ['', oneLine(besides.lead), ...besides.lines.map((line) => `- ${oneLine(line)}`)] : [];
    const reason = proseOf(generalReasonOf(one, report, words));
    // What belongs to an item is as deep as its words.
    return [`${number}. ${wrong} → **${proseOf(right)}** (${places})`, reason, ...others]
      .join('\n')
      .replace(/\n(?=.)/gu, '\n   ');
  });
  return [`## ${words['part.general']}`, lines.join('\n')];
}

function entriesOf(part: ReportPart, report: CorrectionReport, words: CorrectionWords): string[] {
  const own = report.sentences.map((sentence) => ({ sentence, entries: entriesIn(sentence, report) }));
  const listed = own.filter(({ entries }) => partOf(entries[0]!) === part);
  if (listed.length === 0) return [];
  return [
    `## ${words[`part.${part.id}`]}`,
    ...listed.flatMap(({ sentence, entries }) => [
      ...entries.flatMap((one) => entryOf(one, report, words)),
      sentenceOf(sentence, words),
    ]),
  ];
}

function entryOf(correction: Correction, report: CorrectionReport, words: CorrectionWords): string[] {
  const { number, severity, category, status, uncertain } = correction;
  const state = [words[`severity.${severity}`], categoryName(category, words)];
  if (!(report.isOutgoing && isConfirmed(correction))) state.push(words[`status.${status}`]);
  if (uncertain) state.push(words['correction.uncertain']);
  const marks = changeMarks(correction, report.texts[correction.text]!.language);
  const lines = whyLines(correction, words).map(({ part, name, text }): [string, string] => [
    name,
    // In one line a mark stands between what is wrong and where else it is said.
    part === 'reason' ? reasonOf(correction, words).replaceAll('\n', ' — ') : text,
  ]);
  return [
    `### ${number}. ${proseOf(placeOf(correction, report, words))} · ${state.join(' · ')}`,
    [
      `- ${words['column.wrong']}: ${markedOr(marks.wrong, wrongOf(correction, words))}`,
      `- ${words['column.right']}: ${markedOr(marks.right, rightOf(correction, words))}`,
      ...lines.map(([name, text]) => `- ${name}: ${oneLine(text)}`),
    ].join('\n'),
  ];
}

/** The sentence, what becomes of it, and the versions: once, behind all that is to be corrected in it. */
function sentenceOf({ before, after, isConfirmed, sources }: CorrectedSentence, words: CorrectionWords): string {
  const lines: [string, string][] = [
    [words['column.sentence'], before],
    ...(after === undefined
      ? []
      : [[words[isConfirmed ? 'column.corrected' : 'column.proposed'], after] as [string, string]]),
    ...sources.flatMap(({ language, passage }): [string, string][] =>
      passage ? [[languageLabel(language, words), passage.text]] : [],
    ),
  ];
  return lines.map(([name, text]) => `> ${name}: ${oneLine(text)}`).join('\n>\n');
}

/** What goes is struck, what comes is bold, where Markdown can mark it so: within a word it often cannot. */
function markedOr(pieces: readonly DiffPiece[], own: string): string {
  if (pieces.length === 0) return oneLine(own);
  const shown = pieces.map(({ kind, text }) => ({ kind, text: oneLine(text) }));
  if (!shown.every(({ kind, text }) => kind === 'same' || LETTERS.test(text))) return oneLine(own);
  const signs = { same: '', removed: '~~', added: '**' };
  return shown.map(({ kind, text }) => `${signs[kind]}${text}${signs[kind]}`).join('');
}

/** Signs of Markdown within a word mark nothing when a space or a punctuation mark stands at them on the inside (CommonMark 0.31, 6.2). */
const LETTERS = /^[\p{L}\p{N}](?:.*[\p{L}\p{N}\p{M}])?$/su;

/** A list item is one line: what follows a line end would be a paragraph of its own. */
function oneLine(text: string): string {
  return text
    .split(/\r\n|[\r\n]/u)
    .map((line) => proseOf(visible(line)))
    .join(' ');
}

function alignmentOf({ texts }: CorrectionReport, words: CorrectionWords): string[] {
  const lines = texts.flatMap(({ name, sources }) =>
    sources.map((source) => {
      const { beads, nulls, meanConfidence } = source.alignment;
      const values = { beads, confidence: meanConfidence.toFixed(2), target: nulls.target, source: nulls.source };
      const unmatched = unmatchedLines(source, words);
      const below = unmatched
        ? [`  - ${oneLine(unmatched.lead)}`, ...unmatched.lines.map((line) => `    - ${oneLine(line)}`)]
        : [];
      return [
        `- ${proseOf(name)} – ${proseOf(source.name)}: ${say(words, 'alignment.summary', values)}`,
        ...below,
      ].join('\n');
    }),
  );
  return [`## ${words['part.alignment']}`, lines.join('\n')];
}
