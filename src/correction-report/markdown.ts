import { SEVERITIES } from '../core/mqm.js';
import { proseOf } from '../text/markdown-text.js';
import type { DiffPiece } from '../text/sentence-diff.js';
import { visible } from '../text/visible.js';
import { categoryOf, contextOf, placeOf, reviewersLine, rightOf, wrongOf } from './cells.js';
import { changeMarks } from './change-marks.js';
import { generalPlaces } from './general-places.js';
import { languageLabel } from './language-names.js';
import type { Correction, CorrectionReport } from './model.js';
import { REPORT_PARTS, type ReportPart } from './parts.js';
import { generalReasonOf, reasonOf, whyLines } from './reasons.js';
import { scoreLines } from './score-lines.js';
import type { CorrectionWords } from './words/index.js';
import { type CorrectionWriter, say } from './writer.js';

/** The report as text that people read and mail, in Markdown (CommonMark with the tables of GitHub). */
export const markdown: CorrectionWriter = {
  id: 'md',
  async write(report, words) {
    const parts = [
      headOf(report, words),
      scoreOf(report, words),
      generalOf(report, words),
      ...REPORT_PARTS.map((part) => entriesOf(part, report, words)),
      alignmentOf(report, words),
      [say(words, 'made.by', { version: report.version })],
    ];
    return new TextEncoder().encode(`${parts.flat().join('\n\n')}\n`);
  },
};

function headOf({ date, reviewers, texts }: CorrectionReport, words: CorrectionWords): string[] {
  const files = texts.flatMap(({ path, language, sources }) => [
    `- ${[proseOf(path), languageLabel(language, words), words['text.target']].join(' · ')}`,
    ...sources.map((source) => {
      const kind = words[source.original ? 'text.original' : 'text.version'];
      return `  - ${[proseOf(source.path), languageLabel(source.language, words), kind].join(' · ')}`;
    }),
  ]);
  return [
    `# ${words.title}`,
    ...(date === undefined ? [] : [date]),
    ...(reviewers.length === 0 ? [] : [proseOf(reviewersLine(reviewers, words))]),
    `## ${words['part.texts']}`,
    files.join('\n'),
  ];
}

function scoreOf(report: CorrectionReport, words: CorrectionWords): string[] {
  const { score, sentences } = scoreLines(report, words);
  const levels = SEVERITIES.toReversed();
  const table = report.scorecard.rows.map(({ category, bySeverity, penalty }) => [
    categoryOf(category, words),
    ...levels.map((level) => bySeverity[level]),
    penalty,
  ]);
  const head = [
    words['column.category'],
    ...levels.map((level) => words[`severity.${level}`]),
    words['column.penalty'],
  ];
  const lines = [head, head.map((_, k) => (k === 0 ? '---' : '---:')), ...table].map((row) => `| ${row.join(' | ')} |`);
  return [
    `## ${words['part.score']}`,
    ...(score === undefined ? [] : [score]),
    ...(table.length > 0 ? [lines.join('\n')] : []),
    ...sentences,
  ];
}

function generalOf(report: CorrectionReport, words: CorrectionWords): string[] {
  if (report.general.length === 0) return [];
  const lines = report.general.map((one) => {
    const { number, wrongs, right, corrections } = one;
    const wrong = wrongs.map(({ words: own }) => proseOf(own)).join(' / ');
    const places = generalPlaces(one, report, words, corrections.join(', '));
    return `${number}. ${wrong} → **${proseOf(right)}** (${places})\n   ${proseOf(generalReasonOf(one, report, words))}`;
  });
  return [`## ${words['part.general']}`, lines.join('\n')];
}

function entriesOf({ id, kinds }: ReportPart, report: CorrectionReport, words: CorrectionWords): string[] {
  const own = report.corrections.filter(({ kind }) => kinds.includes(kind));
  if (own.length === 0) return [];
  return [`## ${words[`part.${id}`]}`, ...own.flatMap((one) => entryOf(one, report, words))];
}

function entryOf(correction: Correction, report: CorrectionReport, words: CorrectionWords): string[] {
  const { number, severity, category, sources, status, uncertain } = correction;
  const state = [words[`severity.${severity}`], categoryOf(category, words), words[`status.${status}`]];
  if (uncertain) state.push(words['correction.uncertain']);
  const marks = changeMarks(correction, report.texts[correction.text]!.language);
  const lines: [string, string][] = [
    [words['column.sentence'], contextOf(correction)],
    ...sources.flatMap(({ language, passage }): [string, string][] =>
      passage ? [[languageLabel(language, words), passage.text]] : [],
    ),
    ...whyLines(correction, words).map(({ part, name, text }): [string, string] => [
      name,
      // In one line a mark stands between what is wrong and where else it is said.
      part === 'reason' ? reasonOf(correction, words).replaceAll('\n', ' — ') : text,
    ]),
  ];
  return [
    `### ${number}. ${proseOf(placeOf(correction, report, words))} · ${state.join(' · ')}`,
    [
      `- ${words['column.wrong']}: ${markedOr(marks.wrong, wrongOf(correction, words))}`,
      `- ${words['column.right']}: ${markedOr(marks.right, rightOf(correction, words))}`,
      ...lines.map(([name, text]) => `- ${name}: ${oneLine(text)}`),
    ].join('\n'),
  ];
}

/** What goes is struck, what comes is bold. */
function markedOr(pieces: readonly DiffPiece[], own: string): string {
  if (pieces.length === 0) return oneLine(own);
  const shown = pieces.map(({ kind, text }) => ({ kind, text: oneLine(text) }));
  const isPlain = shown.every(({ kind, text }) => kind === 'same' || LETTERS.test(text));
  return shown
    .map(({ kind, text }) => {
      if (kind === 'same') return text;
      const [sign, element] = kind === 'removed' ? ['~~', 'del'] : ['**', 'ins'];
      return isPlain ? `${sign}${text}${sign}` : `<${element}>${text}</${element}>`;
    })
    .join('');
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
  const lines = texts.flatMap(({ path, sources }) =>
    sources.map((source) => {
      const { beads, nulls, meanConfidence } = source.alignment;
      const values = { beads, confidence: meanConfidence.toFixed(2), target: nulls.target, source: nulls.source };
      return `- ${proseOf(path)} – ${proseOf(source.path)}: ${say(words, 'alignment.summary', values)}`;
    }),
  );
  return [`## ${words['part.alignment']}`, lines.join('\n')];
}
