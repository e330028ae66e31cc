import { proseOf } from '../text/markdown-text.js';
import { visible } from '../text/visible.js';
import { categoryOf, contextOf, languageName, placeOf, reasonOf, rightOf, wrongOf } from './cells.js';
import type { Correction, CorrectionKind, CorrectionReport, GeneralCorrection } from './model.js';
import { scoreKey } from './scorecard.js';
import type { CorrectionWords } from './words/index.js';
import { type CorrectionWriter, say } from './writer.js';

/** The report as text that people read and mail, in Markdown (CommonMark with the tables of GitHub). */
export const markdown: CorrectionWriter = {
  id: 'md',
  async write(report, words) {
    const parts = [
      headOf(report, words),
      scoreOf(report, words),
      generalOf(report.general, words),
      entriesOf('part.corrections', ['correction'], report, words),
      entriesOf('part.questions', ['question'], report, words),
      entriesOf('part.omissions', ['omission', 'addition'], report, words),
      alignmentOf(report, words),
      [say(words, 'made.by', { version: report.version })],
    ];
    return new TextEncoder().encode(`${parts.flat().join('\n\n')}\n`);
  },
};

function headOf({ date, texts }: CorrectionReport, words: CorrectionWords): string[] {
  const files = texts.flatMap(({ path, language, sources }) => [
    `- ${proseOf(path)} (${languageName(language, words)}, ${words['text.target']})`,
    ...sources.map((source) => {
      const kind = words[source.original ? 'text.original' : 'text.version'];
      return `  - ${proseOf(source.path)} (${languageName(source.language, words)}, ${kind})`;
    }),
  ]);
  return [`# ${words.title}`, ...(date === undefined ? [] : [date]), `## ${words['part.texts']}`, files.join('\n')];
}

function scoreOf({ scorecard, corrections }: CorrectionReport, words: CorrectionWords): string[] {
  const { characters, errors, open, dismissed, leftOut, penalty, score, rows } = scorecard;
  const perThousand = ((penalty * 1000) / Math.max(1, characters)).toFixed(1);
  const table = rows.map(
    (row) =>
      `| ${categoryOf(row.category, words)} | ${row.bySeverity.critical} | ${row.bySeverity.major} | ${row.bySeverity.minor} | ${row.bySeverity.neutral} | ${row.penalty} |`,
  );
  const severities = (['critical', 'major', 'minor', 'neutral'] as const).map((one) => words[`severity.${one}`]);
  const head = `| ${[words['column.category'], ...severities, words['column.penalty']].join(' | ')} |`;
  return [
    `## ${words['part.score']}`,
    say(words, scoreKey(scorecard), { score: score.toFixed(1) }),
    say(words, 'score.errors', { errors, characters, points: penalty, perThousand }),
    ...(table.length > 0 ? [[head, '| --- | ---: | ---: | ---: | ---: | ---: |', ...table].join('\n')] : []),
    open > 0 ? say(words, 'score.open', { open }) : words['score.closed'],
    ...(corrections.length === 0 ? [words['score.none']] : []),
    ...(dismissed > 0 ? [say(words, 'score.dismissed', { dismissed })] : []),
    ...(leftOut > 0 ? [say(words, 'score.leftOut', { leftOut })] : []),
  ];
}

function generalOf(general: readonly GeneralCorrection[], words: CorrectionWords): string[] {
  if (general.length === 0) return [];
  const lines = general.map(({ number, wrongs, right, corrections, message }) => {
    const wrong = wrongs.map((one) => proseOf(one.words)).join(' / ');
    const places = say(words, 'general.places', { count: corrections.length, numbers: corrections.join(', ') });
    return `${number}. ${wrong} → **${proseOf(right)}** (${places})\n   ${proseOf(message)}`;
  });
  return [`## ${words['part.general']}`, lines.join('\n')];
}

function entriesOf(
  title: 'part.corrections' | 'part.questions' | 'part.omissions',
  kinds: readonly CorrectionKind[],
  report: CorrectionReport,
  words: CorrectionWords,
): string[] {
  const own = report.corrections.filter(({ kind }) => kinds.includes(kind));
  if (own.length === 0) return [];
  return [`## ${words[title]}`, ...own.flatMap((one) => entryOf(one, report, words))];
}

function entryOf(correction: Correction, report: CorrectionReport, words: CorrectionWords): string[] {
  const { number, severity, category, sources, remark, status, uncertain } = correction;
  const state = [words[`severity.${severity}`], categoryOf(category, words), words[`status.${status}`]];
  if (uncertain) state.push(words['correction.uncertain']);
  const lines: [string, string][] = [
    [words['column.wrong'], wrongOf(correction, words)],
    [words['column.right'], rightOf(correction, words)],
    [words['column.sentence'], contextOf(correction)],
    ...sources.flatMap(({ language, passage }): [string, string][] =>
      passage ? [[languageName(language, words), passage.text]] : [],
    ),
    [words['column.reason'], reasonOf(correction, words)],
    ...(remark === '' ? [] : [[words['column.remark'], remark] as [string, string]]),
  ];
  return [
    `### ${number}. ${proseOf(placeOf(correction, report, words))} · ${state.join(' · ')}`,
    lines.map(([name, text]) => `- ${name}: ${oneLine(text)}`).join('\n'),
  ];
}

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
