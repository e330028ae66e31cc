import { existsSync, readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Report } from '../../src/core/report.js';
import { type CliOptions, runCli, type TestFolder, testFolder } from '../support/cli.js';
import { fakeServices } from '../support/fake-session.js';

const JA = '市は港を広げる計画を発表した。\n工事は来年の春に始まる予定である。\n';
const VI = 'Thành phố công bố kế hoạch mở rộng cảng.\nCông trình dự kiến khởi công vào mùa xuân năm tới.\n';
const KO = '시는 항만을 확장하는 계획을 발표하였다.\n공사는 내년 봄에 시작될 예정이다.\n';
const EN =
  'The city announced a plan to enlarge the harbour.\nThe works are due to begin in the spring of next year.\n';
const MAJOR = fakeServices([{ words: '港' }]);
const CLEAN = fakeServices();

let folder: TestFolder;
let start: string;
beforeEach(() => {
  folder = testFolder({ 'ja.txt': JA, 'vi.txt': VI, 'ko.txt': KO, 'en.txt': EN, '.git/HEAD': '' });
  start = process.cwd();
  process.chdir(folder.path);
});
afterEach(() => {
  process.chdir(start);
  folder.remove();
});

const taiyaku = (line: string, options: CliOptions = {}) =>
  runCli(
    line.split(' ').filter((word) => word !== ''),
    { services: MAJOR, ...options },
  );

describe('exit codes', () => {
  test.each([
    ['check ja.txt --against vi.txt', 1, 'a finding at or above major'],
    ['check ja.txt --against vi.txt --fail-on critical', 0, 'a finding below the level'],
    ['check ja.txt --against vi.txt --fail-on none', 0, 'no level'],
    ['check .', 1, 'a folder'],
    ['check . --print-config', 0, 'nothing is checked'],
    ['check', 2, 'no text'],
    ['check ja.txt', 1, 'the versions beside the text'],
    ['check .git/HEAD', 2, 'no versions, none named'],
    ['check ja.txt vi.txt', 2, 'versions without --against'],
    ['check . --against vi.txt', 2, 'a folder with --against'],
    ['check ja.txt --against vi.txt ja.txt', 2, 'the target among the versions'],
    ['check ja.txt --against vi.txt --target ja', 2, '--target is for folders'],
    ['check ja.txt --against vi.txt --original ko', 2, 'no version is in that language'],
    ['check ja.txt --against vi.txt --glossary none.tsv', 2, 'no such glossary'],
    ['check ja.txt --against vi.txt --config none.json', 2, 'no such configuration'],
    ['check ja.txt --against vi.txt --fail-on bad', 2, 'no such level'],
    ['check ja.txt --against vi.txt --format xml', 2, 'no such format'],
    ['check ja.txt --against vi.txt --json --format text', 2, 'two formats'],
    ['check ja.txt --against vi.txt -o vi.txt', 2, 'the output is an input'],
    ['check ja.txt --against vi.txt -o no/such/folder.txt', 2, 'the output cannot be written'],
    ['check ja.txt --against vi.txt --stdin-filename a.ja.txt', 2, 'no standard input'],
    ['check - --against vi.txt', 2, 'standard input without a name'],
    ['check nothing.txt --against vi.txt', 3, 'no such text'],
    ['check ja.txt --against nothing.txt', 3, 'no such version'],
    ['check . --target en --fail-on none', 0, 'another text under review'],
  ])('%s: %i (%s)', async (line, code) => {
    const result = await taiyaku(line);
    expect(result.code).toBe(code);
    if (code >= 2) expect(result.stdout).toBe('');
    if (code >= 2) expect(result.stderr).toMatch(/^error: .+\n {2}\S/u);
  });

  test('an internal error is 70, in one line that asks for a report; the stack on request', async () => {
    folder.write('ja.txt', `${JA}DEFECT\n`);
    const short = await taiyaku('check ja.txt --against vi.txt');
    expect(short.code).toBe(70);
    expect(short.stderr).toMatch(/^internal error: TypeError: x is␛\[2J not a function.*please report it.*\n$/u);
    const long = await taiyaku('check ja.txt --against vi.txt', { env: { TAIYAKU_DEBUG: '1' } });
    expect(long.stderr).toContain('\n    at ');
  });
});

describe('mistakes are told with what to write instead', () => {
  test.each([
    ['check .git/HEAD', 'taiyaku check .git/HEAD --against vi.txt ko.txt en.txt', 'no version stands beside it'],
    ['check ja.txt vi.txt ko.txt', 'taiyaku check ja.txt --against vi.txt ko.txt', 'versions as operands'],
    ['check --against vi.txt ja.txt', 'write TARGET before it', 'a list that took the target'],
    ['check --glossary g.tsv .', '--glossary takes every word that follows it', 'likewise'],
    ['check . --against vi.txt', 'Leave --against out (taiyaku check .)', 'a folder'],
    ['check - --against vi.txt', '--stdin-filename draft.ja.txt', 'a name'],
    ['check ja.txt --against vi.txt --jsn', 'Did you mean --json? See taiyaku check --help.', 'the nearest flag'],
  ])('%s: %s (%s)', async (line, cure) => {
    const result = await taiyaku(line);
    expect(result.code).toBe(2);
    expect(result.stderr).toContain(cure);
  });
});

describe('output', () => {
  test('one text gives one report', async () => {
    const { stdout } = await taiyaku('check ja.txt --against vi.txt ko.txt --json');
    const report = JSON.parse(stdout) as Report;
    expect(report.schema).toBe('taiyaku.report/1');
    expect(report.target.path).toBe('ja.txt');
    expect(report.sources.map(({ path }) => path)).toEqual(['vi.txt', 'ko.txt']);
  });

  test('a folder of several texts gives a set, in the order of their names', async () => {
    for (const name of ['b', 'a']) {
      folder.write(`talks/${name}.ja.txt`, JA);
      folder.write(`talks/${name}.vi.txt`, VI);
    }
    const set = JSON.parse((await taiyaku('check talks --json')).stdout) as { schema: string; reports: Report[] };
    expect(set.schema).toBe('taiyaku.report-set/1');
    expect(set.reports.map(({ target }) => target.path)).toEqual(['talks/a.ja.txt', 'talks/b.ja.txt']);
  });

  test('a text that cannot be read does not keep the others from being checked, and wins over findings', async () => {
    folder.write('talks/a.ja.txt', `${JA}FAULT\n`);
    folder.write('talks/a.vi.txt', VI);
    folder.write('talks/b.ja.txt', JA);
    folder.write('talks/b.vi.txt', VI);
    folder.write('talks/c.ja.txt', '');
    folder.write('talks/c.vi.txt', VI);
    folder.write('talks/d.vi.txt', VI);
    folder.write('talks/d.ko.txt', KO);
    const { code, stdout, stderr } = await taiyaku('check talks --json');
    expect(code).toBe(3);
    expect((JSON.parse(stdout) as { reports: Report[] }).reports.map(({ target }) => target.path)).toEqual([
      'talks/b.ja.txt',
    ]);
    expect(stderr).toContain('error: talks/a.ja.txt: cannot be aligned');
    expect(stderr).toContain('error: talks/c.ja.txt: the file is empty');
    expect(stderr).toContain('error: talks/d: the text under review is to be in ja, and the versions here are vi, ko');
  });

  test('the original comes first unless the settings say otherwise', async () => {
    const services = fakeServices();
    await taiyaku('check .', { services });
    await taiyaku('check . --original en', { services });
    await taiyaku('check ja.txt --against en.txt vi.txt', { services, env: { TAIYAKU_ORIGINAL: 'vi' } });
    expect(services.originals).toEqual([undefined, 'en', 'vi']);
  });

  test('an original from the settings that a text has not is a warning', async () => {
    const { code, stderr } = await taiyaku('check ja.txt --against vi.txt', {
      services: CLEAN,
      env: { TAIYAKU_ORIGINAL: 'ko' },
    });
    expect(code).toBe(0);
    expect(stderr).toContain('warning: TAIYAKU_ORIGINAL: no version of ja.txt is in ko');
  });

  test('-o writes the file, without colours, and prints nothing', async () => {
    const { code, stdout } = await taiyaku('check ja.txt --against vi.txt -o report.txt --color', { terminal: 100 });
    expect([code, stdout]).toEqual([1, '']);
    expect(readFileSync('report.txt', 'utf8')).toMatch(/^ja\.txt {2}<- {2}vi/u);
    expect(readFileSync('report.txt', 'utf8')).not.toContain('\u001b');
  });

  test('-o - is standard output', async () => {
    expect((await taiyaku('check ja.txt --against vi.txt -o -')).stdout).toMatch(/^ja\.txt/u);
    expect(existsSync('-')).toBe(false);
  });

  test('nothing is written when the text cannot be read', async () => {
    await taiyaku('check nothing.txt --against vi.txt -o report.txt');
    expect(existsSync('report.txt')).toBe(false);
  });

  test.each([
    [{}, false],
    [{ terminal: 80 }, true],
    [{ terminal: 80, env: { NO_COLOR: '1' } }, false],
    [{ env: { FORCE_COLOR: '1' } }, true],
    [{ terminal: 80, env: { TERM: 'dumb' } }, false],
  ])('colours with %j: %s', async (options, colored) => {
    const { stdout } = await taiyaku('check ja.txt --against vi.txt', options);
    expect(stdout.includes('\u001b[')).toBe(colored);
  });

  test('the same bytes in a terminal and in a pipe for programs', async () => {
    const [pipe, terminal] = [await taiyaku('check . --json'), await taiyaku('check . --json', { terminal: 60 })];
    expect(terminal.stdout).toBe(pipe.stdout);
  });

  test('file names cannot control the terminal', async () => {
    folder.write('a\u001b[2J.ja.txt', JA);
    const result = await runCli(['check', 'a\u001b[2J.ja.txt', '--against', 'vi.txt', '-v'], { services: MAJOR });
    expect(result.code).toBe(1);
    expect(result.stdout + result.stderr).not.toContain('\u001b');
    expect(result.stdout).toContain('a␛[2J.ja.txt');
  });
});

describe('standard input', () => {
  test('is read as the file that it is named after', async () => {
    const line = 'check - --against vi.txt --stdin-filename draft.ja.txt --json';
    const { code, stdout } = await taiyaku(line, { stdin: JA });
    expect(code).toBe(1);
    expect((JSON.parse(stdout) as Report).target).toMatchObject({ path: 'draft.ja.txt', language: 'ja' });
  });

  test.each(['--no-input', '--ci'])('%s does not wait for a terminal', async (flag) => {
    const { code, stderr } = await taiyaku(`check - --against vi.txt --stdin-filename draft.ja.txt ${flag}`);
    expect(code).toBe(2);
    expect(stderr).toContain('standard input is a terminal');
  });

  test('an empty one is a fault of input', async () => {
    const line = 'check - --against vi.txt --stdin-filename draft.ja.txt';
    expect((await taiyaku(line, { stdin: '' })).code).toBe(3);
  });
});

describe('standard error', () => {
  test('a terminal sees one line that is erased before the result', async () => {
    const { stderr } = await taiyaku('check ja.txt --against vi.txt', { terminal: 80 });
    expect(stderr).toMatch(/^\r\u001b\[2Kreading ja\.txt\r\u001b\[2Kloading\r\u001b\[2K$/u);
  });

  test.each(['-q', '--ci'])('%s says nothing', async (flag) => {
    expect((await taiyaku(`check ja.txt --against vi.txt ${flag}`, { terminal: 80 })).stderr).toBe('');
  });

  test('a pipe sees nothing, and with -v lines with times', async () => {
    expect((await taiyaku('check ja.txt --against vi.txt')).stderr).toBe('');
    expect((await taiyaku('check ja.txt --against vi.txt -v')).stderr).toMatch(/^ +\d+\.\d\d s {2}reading ja\.txt\n/u);
  });

  test('a version that hardly corresponds', async () => {
    folder.write('other.txt', VI.replace(/^(?=.)/gmu, 'UNSURE '));
    const { code, stderr } = await taiyaku('check ja.txt --against vi.txt other.txt', { terminal: 200 });
    expect(code).toBe(1);
    expect(stderr).toMatch(/\r\u001b\[2Kwarning: ja\.txt and other\.txt hardly correspond: /u);
    expect(stderr.match(/warning/g)).toHaveLength(1);
    expect((await taiyaku('check ja.txt --against vi.txt other.txt -q')).stderr).toBe('');
  });

  test('uncertain findings: how to see them in full', async () => {
    const services = fakeServices([{ words: '港', uncertain: true }]);
    expect((await taiyaku('check ja.txt --against vi.txt', { services })).stderr).toContain('--uncertain');
    expect((await taiyaku('check ja.txt --against vi.txt --uncertain', { services })).stderr).toBe('');
  });
});
