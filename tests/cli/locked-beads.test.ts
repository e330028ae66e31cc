import { appendFileSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Bead } from '../../src/core/alignment.js';
import type { LockedBeadDraft } from '../../src/core/locked-bead.js';
import type { Report } from '../../src/core/report.js';
import { openBeadStore } from '../../src/io/bead-store.js';
import { runCli, type TestFolder, testFolder } from '../support/cli.js';
import { beadDraftOf } from '../support/locked-beads.js';

/**
 * Two sentences alike, of which the version has one. By the number it is put beside the second; but the first one is its translation, with a wrong number, and the second was added.
 */
const EN = ['The port was opened in spring.', 'It paid 300 dollars.', 'It paid 500 dollars.', 'The rest is unknown.'];
const VI = ['Cảng được mở vào mùa xuân.', 'Cảng trả 500 đô la.', 'Phần còn lại không rõ.'];
const MISLED = ['[0]:[0]', '[1]:[]', '[2]:[1]', '[3]:[2]'];
const LOCKED = ['[0]:[0]', '[1]:[1]', '[2]:[]', '[3]:[2]'];

const RIGHT = beadDraftOf({
  pair: 'talks',
  version: 'vi',
  target: [EN[1]!],
  source: [VI[1]!],
  at: { target: 1, source: 1 },
});

const ajv = new Ajv2020({ allErrors: true });
const schemaOf = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../schemas/${name}.schema.json`, import.meta.url), 'utf8')) as object;
const validateReport = ajv.compile(schemaOf('report-1'));
const validateAlignment = ajv.compile(schemaOf('alignment-1'));

const FILE = '.taiyaku/beads.jsonl';

let folder: TestFolder;
beforeEach(() => {
  folder = testFolder({ 'talks/en.txt': `${EN.join('\n')}\n`, 'talks/vi.txt': `${VI.join('\n')}\n`, '.git/HEAD': '' });
});
afterEach(() => folder.remove());

const lock = (...drafts: readonly LockedBeadDraft[]) => openBeadStore(folder.path, { by: 'Lan' }).append(drafts);
const operands = () => [folder.file('talks/en.txt'), '--against', folder.file('talks/vi.txt')];

async function check(): Promise<Report> {
  const { stdout } = await runCli(['check', ...operands(), '--json']);
  return JSON.parse(stdout) as Report;
}
const flagged = ({ findings }: Report) => findings.map(({ check: id, target }) => `${id} ${target.text}`);
const beadsOf = (stdout: string) =>
  stdout
    .replaceAll(/:[^:\n]*$/gmu, '')
    .trim()
    .split('\n');

async function align(...flags: readonly string[]): Promise<string[]> {
  const { stdout, stderr, code } = await runCli(['align', ...operands(), '--format', 'beads', ...flags]);
  expect([code, stderr]).toEqual([0, '']);
  return beadsOf(stdout);
}

describe('check', () => {
  test('flags by what a reviewer has locked, and the report says how many beads are locked', async () => {
    const before = await check();
    expect(flagged(before)).toEqual([]);
    expect('locked' in before.sources[0]!.alignment).toBe(false);
    lock(RIGHT);
    const after = await check();
    expect(flagged(after)).toEqual(['number-mismatch 300']);
    expect(after.sources[0]!.alignment.locked).toBe(1);
    expect(validateReport(after), JSON.stringify(validateReport.errors)).toBe(true);
  });

  test('what was taken back holds no longer', async () => {
    lock(RIGHT);
    lock({ ...RIGHT, locked: false });
    expect(flagged(await check())).toEqual([]);
  });

  test('damaged lines are told, the others hold', async () => {
    lock(RIGHT);
    appendFileSync(folder.file(FILE), '{"id');
    const { stdout, stderr } = await runCli(['check', ...operands(), '--json']);
    expect(flagged(JSON.parse(stdout) as Report)).toEqual(['number-mismatch 300']);
    expect(stderr).toBe(`warning: ${folder.file(FILE)}: line 2 is damaged or of another version, and passed over\n`);
  });

  test('a file that cannot be read ends it, with a cure', async () => {
    folder.write(FILE, Buffer.from('\ufeff{}', 'utf16le'));
    const { code, stdout, stderr } = await runCli(['check', ...operands()]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('beads.jsonl: the file is in UTF-16\n  Save the file as UTF-8.');
  });

  test('a text that is not there is told as before', async () => {
    const { code, stderr } = await runCli([
      'terms',
      'suggest',
      folder.file('tolks/en.txt'),
      '--against',
      operands()[2]!,
    ]);
    expect(code).toBe(3);
    expect(stderr).toContain('tolks/en.txt');
  });
});

describe('align', () => {
  test('has what was locked, also when sentences were put in above', async () => {
    expect(await align()).toEqual(MISLED);
    lock(RIGHT);
    expect(await align()).toEqual(LOCKED);
    folder.write('talks/en.txt', ['Welcome to the port.', ...EN].join('\n'));
    folder.write('talks/vi.txt', ['Chào mừng đến với cảng.', ...VI].join('\n'));
    expect(await align()).toEqual(['[0]:[0]', '[1]:[1]', '[2]:[2]', '[3]:[]', '[4]:[3]']);
  });

  test('in a page the sentence is locked with its markup, as it stands in the file', async () => {
    const page = folder.write(
      'talks/en.html',
      EN.map((line) => `<p>${line.replace('300', '<b>300</b>')}</p>\n`).join(''),
    );
    lock({ ...RIGHT, target: ['It paid <b>300</b> dollars.'] });
    const { stdout } = await runCli(['align', page, '--against', operands()[2]!, '--format', 'beads']);
    expect(beadsOf(stdout)).toEqual(LOCKED);
  });

  test('out of force when its sentence has changed', async () => {
    lock(RIGHT);
    folder.write('talks/vi.txt', VI.join('\n').replace('Cảng trả', 'Cảng đã trả'));
    expect(await align()).toEqual(MISLED);
  });

  test('--json marks it, with one version and with several', async () => {
    lock(RIGHT);
    folder.write('talks/de.txt', 'Der Hafen wurde eröffnet.\nEr zahlte 500 Dollar.\nDer Rest ist unbekannt.\n');
    for (const more of [[], [folder.file('talks/de.txt')]]) {
      const { stdout } = await runCli(['align', ...operands(), ...more, '--json']);
      const { alignments } = JSON.parse(stdout) as { alignments: { beads: Bead[] }[] };
      expect(validateAlignment(JSON.parse(stdout)), JSON.stringify(validateAlignment.errors)).toBe(true);
      const locked = alignments.map(({ beads }) => beads.filter((bead) => bead.locked));
      expect(locked.map((list) => list.length)).toEqual([1, ...more.map(() => 0)]);
      expect(locked[0]![0]).toMatchObject({ target: [1], source: [1], confidence: 1, locked: true });
    }
  });

  test('--fixed goes before, and what does not contradict it holds', async () => {
    lock(RIGHT);
    folder.write('sure.txt', '[2]:[1]\n');
    expect(await align('--fixed', folder.file('sure.txt'))).toEqual(MISLED);
    folder.write('sure.txt', '[3]:[]\n');
    expect(await align('--fixed', folder.file('sure.txt'))).toEqual(['[0]:[0]', '[1]:[1]', '[2]:[2]', '[3]:[]']);
  });

  test('--gold measures the aligner without its reviewers', async () => {
    lock(RIGHT);
    folder.write('gold.txt', LOCKED.join('\n'));
    const flags = ['--format', 'beads', '--segmented', '--gold', folder.file('gold.txt')];
    const { stdout } = await runCli(['align', ...operands(), ...flags]);
    expect(beadsOf(stdout)).toEqual(MISLED);
  });
});

test('explain --at shows what was locked to stand beside a sentence', async () => {
  const explain = async () =>
    (await runCli(['explain', '--at', `${folder.file('talks/en.txt')}:2:1`, '--against', operands()[2]!])).stdout;
  expect(await explain()).not.toContain(VI[1]);
  lock(RIGHT);
  expect(await explain()).toContain(VI[1]);
});
