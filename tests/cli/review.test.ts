import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parseDecisions } from '../../src/core/decision-lines.js';
import { type CliOptions, runCli, type TestFolder, testFolder } from '../support/cli.js';
import { type Found, fakeServices } from '../support/fake-session.js';

const JA = '町は橋に15億円を充てる。\n図書館は夜も開いている。\n15億円は寄付だ。\n';
const VI = 'Thị trấn dành 150 tỷ yên cho cầu.\nThư viện mở cửa cả ban đêm.\n150 tỷ yên là tiền quyên góp.\n';
const fix = [{ start: 4, end: 8, text: '150億円' }];
const FOUND: Found = [
  { words: '15億円', id: 'f1', fingerprints: ['f1'], segment: 0, suggestions: fix },
  { words: '夜も', id: 'f2', fingerprints: ['f2'], segment: 1 },
];
const FILE = '.taiyaku/decisions.jsonl';

let folder: TestFolder;
let start: string;
beforeEach(() => {
  folder = testFolder({ 'ja.txt': JA, 'vi.txt': VI, '.git/HEAD': '' });
  start = process.cwd();
  process.chdir(folder.path);
});
afterEach(() => {
  process.chdir(start);
  folder.remove();
});

function review(line: string, options: CliOptions = {}) {
  const argv = ['review', ...line.split(' ').filter(Boolean)];
  return runCli(argv, { services: fakeServices(FOUND), env: { USER: 'mai' }, stdin: '', ...options });
}

const decided = () => parseDecisions(readFileSync(folder.file(FILE), 'utf8')).lines;

describe('what cannot be reviewed: one message with advice, no stack, nothing created', () => {
  test.each<[reason: string, line: string, options: CliOptions, code: number, said: readonly string[]]>([
    ['no terminal', '', {}, 2, ['no terminal', 'add --plain', '--web']],
    ['output goes to a file', 'ja.txt --against vi.txt', { stdin: undefined as never }, 2, ['no terminal']],
    ['input comes from a pipe', '', { terminal: 80 }, 2, ['no terminal', 'add --plain']],
    ['standard input as the text', '- --against vi.txt --plain', {}, 2, ['error: -:', 'Name the file.']],
    ['the same on a terminal', '-', { terminal: 80 }, 2, ['error: -:', 'Name the file.']],
    ['a file that is not there', 'none.ja.txt --against vi.txt --plain', {}, 3, ['none.ja.txt']],
    ['an interface language without messages', '--plain --ui-lang fr', {}, 2, ['fr']],
    ['two ways to go on', '--plain --web', {}, 2, ['--web: it contradicts --plain', 'Give one of the two.']],
    ['a port without a server', '--plain --port 80', {}, 2, ['--port:', 'Add --web.']],
    ['an address without a server', '--plain --host 127.0.0.1', {}, 2, ['--host:', 'Add --web.']],
    ['a port that is none', '--web --port 80a', {}, 2, ['"80a" is no port', '1 to 65535']],
    ['a port that is too large', '--web --port 65536', {}, 2, ['"65536" is no port']],
    ['a file that is not there, in the browser', 'none.ja.txt --against vi.txt --web', {}, 3, ['none.ja.txt']],
    ['two operands', 'ja.txt vi.txt --plain', {}, 2, ['vi.txt']],
  ])('%s', async (_, line, options, code, said) => {
    const { code: actual, stdout, stderr } = await review(line, options);
    expect([actual, stdout]).toEqual([code, '']);
    for (const words of said) expect(stderr).toContain(words);
    expect(stderr).not.toMatch(/^\s+at /mu);
    expect(stderr).not.toContain('internal error');
    expect(readdirSync(folder.path).sort()).toEqual(['.git', 'ja.txt', 'vi.txt']);
  });

  test('a text that cannot be aligned', async () => {
    folder.write('ja.txt', `FAULT\n${JA}`);
    const { code, stderr } = await review('--plain');
    expect([code, existsSync(folder.file('.taiyaku'))]).toEqual([3, false]);
    expect(stderr).toContain('cannot be aligned');
  });
});

describe('--plain', () => {
  test('answers come line by line, and each is on the disk', async () => {
    const { code, stdout, stderr } = await review('--plain', { stdin: 'f\nd\n2\nq\n' });
    expect(code).toBe(0);
    expect(decided()).toMatchObject([
      { fingerprint: 'f1', verdict: 'accepted', by: 'mai', correction: [{ start: 4, was: '15億円', now: '150億円' }] },
      { fingerprint: 'f2', verdict: 'dismissed', scope: 'file', by: 'mai' },
    ]);
    expect(stdout).toMatch(/^1\/2 {2}major {2}number-mismatch {2}\(findings left: 2\)\n/u);
    expect(stdout).toContain('ja 1: 町は橋に[15億円]を充てる。\nvi 1: Thị trấn dành 150 tỷ yên cho cầu.\n');
    expect(stdout).not.toContain('\u001b');
    expect(stdout).not.toContain('End of input');
    expect(stderr).toBe(
      `${FILE}: every judgement is saved.\nCorrections to write: 1. To write them: taiyaku fix --accepted .\n`,
    );
    expect(readFileSync('ja.txt', 'utf8')).toBe(JA);
  });

  test('the end of the input ends it; what was answered is saved, what was only asked is not', async () => {
    const { code, stdout } = await review('ja.txt --against vi.txt --plain', { stdin: 's\ne' });
    expect(code).toBe(0);
    expect(stdout).toMatch(/\nEnd of input: everything is saved\.\n$/u);
    expect(decided()).toMatchObject([{ fingerprint: 'f1', verdict: 'skipped' }]);
  });

  test('after the last finding it ends: no answer goes to a finding that was not asked about', async () => {
    const { code, stdout } = await review('--plain', { stdin: 'f\ns\nd\n1\n' });
    expect(code).toBe(0);
    expect(stdout).toMatch(/\nfindings left: 0\n$/u);
    expect(decided()).toMatchObject([
      { fingerprint: 'f1', verdict: 'accepted' },
      { fingerprint: 'f2', verdict: 'skipped' },
    ]);
  });

  test('no input: nothing is judged, and nothing created', async () => {
    const { code } = await review('--plain');
    expect([code, existsSync(folder.file('.taiyaku'))]).toEqual([0, false]);
  });

  test('a wrong answer is asked again, also one that every object has', async () => {
    const { code, stdout } = await review('--plain', { stdin: 'constructor\nx\nq\n' });
    expect(code).toBe(0);
    expect(stdout.split('Enter a number or a letter.')).toHaveLength(3);
    expect(existsSync(folder.file('.taiyaku'))).toBe(false);
  });

  test('a second time: what is judged is not asked, and can be taken back', async () => {
    await review('--plain', { stdin: 's\nq\n' });
    const { stdout } = await review('--plain', { stdin: 'u\nq\n' });
    expect(stdout).toMatch(/^1\/1 {2}.*\nja 2: /u);
    expect(stdout).toContain('undone\n\n1/2');
    expect(decided()).toMatchObject([{ verdict: 'skipped' }, { verdict: 'open', undoes: decided()[0]!.id }]);
  });

  test('in a Japanese system it speaks Japanese, unless told otherwise', async () => {
    const env = { LANG: 'ja_JP.UTF-8' };
    const japanese = await review('--plain', { env });
    expect(japanese.stdout).toMatch(/[ぁ-ん].*\n.*$/u);
    expect(japanese.stdout).not.toContain('Your choice');
    expect(japanese.stderr).toBe(`${FILE}: すべての判定を保存しました。\n`);
    expect((await review('--plain --ui-lang en', { env })).stdout).toContain('Your choice');
  });

  test('TERM=dumb is plain, on a terminal, too', async () => {
    const { code, stdout } = await review('', { env: { TERM: 'dumb', USER: 'mai' }, stdin: 's\n', terminal: 80 });
    expect([code, decided().length]).toEqual([0, 1]);
    expect(stdout).toContain('Your choice');
    expect(stdout).not.toContain('\u001b');
  });

  test('texts with what a terminal would obey', async () => {
    folder.write('ja.txt', '町は\u001b[2J橋に15億円を充てる。\n夜も\u202e。\n');
    folder.write('vi.txt', 'a\u001b]0;x\u0007\nb\n');
    const { stdout } = await review('--plain', { stdin: 'e\n\nc\n\u001b[2J\ns\ns\n' });
    expect(stdout).toContain('␛[2J');
    expect(stdout).not.toMatch(/[\u001b\u0007\u202e]/u);
  });
});

test('of several texts the first one with open findings; the others are named', async () => {
  for (const name of ['bridge', 'lighthouse', 'tower']) {
    folder.write(`${name}.ja.txt`, name === 'bridge' ? '町。\n' : JA);
    folder.write(`${name}.vi.txt`, VI);
  }
  rmSync('ja.txt');
  rmSync('vi.txt');
  const { code, stdout, stderr } = await review('--plain', { stdin: 's\nq\n' });
  expect([code, stderr.split('\n')[1]]).toEqual([0, 'Open findings also in: tower.ja.txt']);
  expect(stdout).toContain('15億円');
  expect(decided()).toMatchObject([{ subject: { pair: 'lighthouse' } }]);
});

describe('decisions', () => {
  test.each([
    ['no decision\n', 'line 1 is'],
    ['{"id":\n[]\n', 'lines 1, 2 are'],
  ])('lines that are none are passed over, said, and stay: %j', async (lines, said) => {
    folder.write(FILE, lines);
    const { code, stderr } = await review('--plain', { stdin: 's\nq\n' });
    expect(code).toBe(0);
    expect(stderr).toMatch(
      new RegExp(`^warning: .*decisions\\.jsonl: ${said} damaged or of another version, and passed over\n`, 'u'),
    );
    expect(readFileSync(folder.file(FILE), 'utf8').startsWith(lines)).toBe(true);
    expect(decided()).toMatchObject([{ fingerprint: 'f1', verdict: 'skipped' }]);
    const quiet = await review('--plain --quiet');
    expect(quiet.stderr).toBe('');
  });

  test('a place where none can be kept is told before the first question', async () => {
    folder.write('.taiyaku', 'a file');
    const { code, stdout, stderr } = await review('--plain', { stdin: 's\nq\n' });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^error: \.taiyaku\/decisions\.jsonl: .*\n {2}Move the file/u);
    expect(readFileSync(folder.file('.taiyaku'), 'utf8')).toBe('a file');
  });

  test('who nobody knows is unknown', async () => {
    await review('--plain', { stdin: 's\n', env: {} });
    expect(decided()).toMatchObject([{ by: 'unknown' }]);
  });
});

test('--print-config shows the settings and reviews nothing', async () => {
  const { code, stdout } = await review('--plain --print-config', { stdin: 's\n' });
  expect(code).toBe(0);
  expect(stdout).toContain('failOn');
  expect(existsSync(folder.file('.taiyaku'))).toBe(false);
});
