// What `check` finds in the annotated texts of the project and says on clean ones, with all versions and with each alone, with a glossary and without; and the same of
// textlint's Japanese preset, which reads the Japanese alone.
//
//   npm run bench:checks -- --data DIR --text NAME
//
// The sets NAME.ja-XX.clean of DIR are human translations. An error is found when a finding points at it (tests/support/score-findings.ts). Only certain findings count.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createLinter, loadTextlintrc } from 'textlint';
import { CHECKS } from '../../src/checks/index.js';
import { runChecks } from '../../src/engine/run.js';
import { segmentDocument } from '../../src/engine/segment-document.js';
import { createJapanesePack } from '../../src/languages/ja/pack.js';
import { japaneseTokenizer } from '../../src/node.js';
import { ANNOTATED, caseName, casesOf, createSessions, scoreChecks } from '../../tests/support/check-scores.js';
import { corpusDocument, corpusJson } from '../../tests/support/corpus.js';
import { type AnnotatedError, pointsAt } from '../../tests/support/score-findings.js';
import { readCleanText } from './clean-text.js';

const { values } = parseArgs({ options: { data: { type: 'string' }, text: { type: 'string' } } });
const { data, text } = values;
if (!data || !text) {
  console.error('usage: npm run bench:checks -- --data DIR --text NAME');
  process.exit(2);
}

const CORPORA = new URL('../../corpora/', import.meta.url);

const linter = createLinter({
  descriptor: await loadTextlintrc({ configFilePath: join(import.meta.dirname, 'textlintrc.json') }),
});
const pack = createJapanesePack(await japaneseTokenizer());

interface Row {
  readonly text: string;
  readonly by: string;
  readonly found?: string;
  readonly grave?: string;
  readonly findings: number;
  readonly false?: number;
  readonly uncertain?: number;
  readonly segments: number;
}

async function lint(content: string): Promise<{ start: number; end: number }[]> {
  const { messages } = await linter.lintText(content, 'text.txt');
  return messages.map(({ range: [start, end] }) => ({ start, end }));
}

async function annotatedRows(sessionFor: ReturnType<typeof createSessions>, work: string): Promise<Row[]> {
  const document = { ...(await corpusDocument(work, 'ja')), language: 'ja' };
  const segments = segmentDocument(document, pack).segments.length;
  const rows: Row[] = [];
  for (const one of casesOf(work)) {
    const score = await scoreChecks(await sessionFor(one), one);
    const by = caseName(one);
    rows.push({
      ...{ text: work, by, segments },
      ...{ found: `${score.found}/${score.errors}`, grave: `${score.graveFound}/${score.grave}` },
      ...{ findings: score.findings, false: score.false, uncertain: score.uncertain },
    });
    if (score.clean !== undefined) {
      rows.push({ text: `${work}, clean`, by, segments, findings: score.clean });
    }
  }
  const { errors } = corpusJson<{ errors: AnnotatedError[] }>(`${work}/errors.dev.json`);
  const scored = errors.filter(({ severity }) => severity !== 'neutral');
  const grave = scored.filter(({ severity }) => severity !== 'minor');
  const said = await lint(document.text);
  const places = (error: AnnotatedError) => [error, ...(error.other_spans ?? [])];
  const isFound = (error: AnnotatedError) =>
    places(error).some((place) => said.some((message) => pointsAt(message, place)));
  const isFalse = (message: { start: number; end: number }) =>
    !scored.some((error) => places(error).some((place) => pointsAt(message, place)));
  rows.push({
    ...{ text: work, by: 'textlint', segments },
    ...{
      found: `${scored.filter(isFound).length}/${scored.length}`,
      grave: `${grave.filter(isFound).length}/${grave.length}`,
    },
    ...{ findings: said.length, false: said.filter(isFalse).length },
  });
  if (existsSync(new URL(`${work}/ja.clean.txt`, CORPORA))) {
    const clean = await corpusDocument(work, 'ja.clean');
    rows.push({ text: `${work}, clean`, by: 'textlint', segments, findings: (await lint(clean.text)).length });
  }
  return rows;
}

async function cleanRows(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const versions of [['vi', 'ko', 'en'], ['vi'], ['ko'], ['en']]) {
    const { contexts, segments } = await readCleanText(data!, text!, versions);
    const summaries = contexts.map(
      (context) => runChecks(context.collation, CHECKS, context, { version: '', pair: '' }).summary,
    );
    const sum = (key: 'findings' | 'uncertain') => summaries.reduce((total, summary) => total + summary[key], 0);
    rows.push({
      text: text!,
      by: versions.join(' '),
      segments,
      findings: sum('findings'),
      uncertain: sum('uncertain'),
    });
  }
  const { target, segments } = await readCleanText(data!, text!, ['vi']);
  rows.push({ text: text!, by: 'textlint', segments, findings: (await lint(target.text)).length });
  return rows;
}

function print(rows: readonly Row[]): void {
  console.log(
    'text                          by                     errors   grave    findings  false  uncertain  for 100 sentences',
  );
  for (const { segments, ...row } of rows) {
    const cells = [row.text.padEnd(30), row.by.padEnd(23), (row.found ?? '').padEnd(9), (row.grave ?? '').padEnd(9)];
    const counts = [row.findings, row.false ?? '', row.uncertain ?? ''].map((value, k) =>
      String(value).padEnd([10, 7, 11][k]!),
    );
    console.log([...cells, ...counts, ((100 * row.findings) / segments).toFixed(2)].join(''));
  }
}

const sessionFor = createSessions();
const rows: Row[] = [];
for (const work of Object.keys(ANNOTATED)) rows.push(...(await annotatedRows(sessionFor, work)));
print([...rows, ...(await cleanRows())]);
