import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { DecisionDraft } from '../../src/core/decision.js';
import type { Report } from '../../src/core/report.js';
import { openDecisionStore } from '../../src/io/decision-store.js';
import { ownFingerprint } from '../../src/review/decisions/own.js';
import { runCli, type TestFolder, testFolder } from '../support/cli.js';

/** A text with a wrong amount. */
const EN = 'The port was opened in 2009.\nIt cost 300 million dollars.\n';
const VI = 'Cảng được mở năm 2009.\nCảng tốn 200 triệu đô la.\n';

let folder: TestFolder;
beforeEach(() => {
  folder = testFolder({ 'talks/en.txt': EN, 'talks/vi.txt': VI, '.git/HEAD': '' });
});
afterEach(() => folder.remove());

async function check(): Promise<{ code: number; report: Report }> {
  const paths = ['talks/en.txt', 'talks/vi.txt'].map((name) => folder.file(name));
  const { code, stdout } = await runCli(['check', paths[0]!, '--against', paths[1]!, '--json']);
  return { code, report: JSON.parse(stdout) as Report };
}

/** Judges the one finding of the text, as the review does. */
async function judge(...judgements: readonly Partial<DecisionDraft>[]): Promise<void> {
  const [finding] = (await check()).report.findings;
  const subject = {
    pair: 'talks',
    check: finding!.check,
    words: '300 million',
    sentence: 'It cost 300 million dollars.',
  };
  const store = openDecisionStore(folder.file('talks'), { by: 'Lan' });
  for (const judgement of judgements) {
    store.append([{ fingerprint: finding!.id, verdict: 'dismissed', parents: [], subject, ...judgement }]);
  }
}

test.each<[string, readonly Partial<DecisionDraft>[], string, number]>([
  ['no judgement', [], 'open', 1],
  ['dismissed, with its reason', [{ reason: 'rounded' }], 'dismissed', 0],
  [
    'accepted and not written',
    [{ verdict: 'accepted', correction: [{ start: 8, was: '300', now: '200' }] }],
    'accepted',
    1,
  ],
  ['a question', [{ verdict: 'question', reason: '?' }], 'question', 1],
  ['a lower severity', [{ verdict: 'open', severity: 'minor' }], 'open', 0],
  ['two opinions', [{}, { verdict: 'skipped' }], 'conflict', 1],
  ['like this in this text', [{ scope: 'file', fingerprint: 'another0' }], 'dismissed', 0],
])('%s', async (_, judgements, status, code) => {
  await judge(...judgements);
  const { code: actual, report } = await check();
  expect(report.findings.map((finding) => finding.status)).toEqual([status]);
  expect(report.findings[0]!.reason).toBe(judgements.at(-1)?.verdict === 'skipped' ? undefined : judgements[0]?.reason);
  expect(report.summary.dismissed).toBe(status === 'dismissed' ? 1 : 0);
  expect(actual).toBe(code);
});

describe('what a reviewer found where nothing was flagged', () => {
  const sentence = 'The port was opened in 2009.';
  const subject = { pair: 'talks', check: 'reviewer', words: 'port', sentence };
  const own: DecisionDraft = {
    fingerprint: ownFingerprint(subject, 0, 4),
    verdict: 'accepted',
    correction: [{ start: 4, was: 'port', now: 'harbour' }],
    subject,
    parents: [],
  };
  const save = (stated: Partial<DecisionDraft>) =>
    openDecisionStore(folder.file('talks'), { by: 'Lan' }).append([{ ...own, ...stated }]);

  test('is listed as accepted until it is written, and is no major error', async () => {
    await judge({});
    save({});
    const { code, report } = await check();
    expect(
      report.findings.map(({ check: name, status, target }) => [name, status, target.line, target.column]),
    ).toEqual([
      ['reviewer', 'accepted', 1, 5],
      ['number-mismatch', 'dismissed', 2, 9],
    ]);
    expect([code, report.summary.byCheck]).toEqual([0, { reviewer: 1 }]);
  });

  test.each<[string, Partial<DecisionDraft>, readonly string[]]>([
    ['taken back', { verdict: 'open' }, []],
    ['in a sentence that is gone', { subject: { ...subject, sentence: 'The port is old.' } }, []],
    ['graver than is usual', { severity: 'critical' }, ['critical']],
  ])('%s', async (_, stated, severities) => {
    save(stated);
    const { findings } = (await check()).report;
    expect(findings.filter((one) => one.check === 'reviewer').map(({ severity }) => severity)).toEqual(severities);
  });

  test('is left out where the profile reports nothing minor', async () => {
    save({});
    folder.write('taiyaku.config.json', JSON.stringify({ profile: 'quiet' }));
    expect((await check()).report.findings.map((one) => one.check)).not.toContain('reviewer');
  });
});

test('nothing is said against a locked check', async () => {
  await judge({});
  folder.write('taiyaku.config.json', JSON.stringify({ checks: { 'number-mismatch': { locked: true } } }));
  const { code, report } = await check();
  expect([code, report.findings[0]!.status]).toEqual([1, 'open']);
});

test('a sentence that has changed since is carried over and counts', async () => {
  await judge({});
  folder.write('talks/vi.txt', VI.replace('Cảng tốn', 'Cảng này tốn'));
  const { code, report } = await check();
  expect([code, report.findings[0]!.status]).toEqual([1, 'carried']);
});

test('a decisions file that cannot be read is a fault', async () => {
  folder.write('talks/.taiyaku/decisions.jsonl/x', '');
  const { code, stderr } = await runCli([
    'check',
    folder.file('talks/en.txt'),
    '--against',
    folder.file('talks/vi.txt'),
  ]);
  expect(code).toBe(2);
  expect(stderr).toContain('decisions.jsonl');
});
