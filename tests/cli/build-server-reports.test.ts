import { existsSync, readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runCli } from '../support/cli.js';
import { fakeServices } from '../support/fake-session.js';
import { type TestRepository, testRepository } from '../support/git.js';

let repository: TestRepository;
let before: string;

beforeEach(() => {
  before = process.cwd();
  repository = testRepository({
    'texts/pier.ja.txt': '長さは30mになる。\n桟橋の工事は五月に始まる。\n',
    'texts/pier.vi.txt': 'Cầu tàu sẽ dài 300 m.\nCông trình cầu tàu bắt đầu vào tháng 5.\n',
  });
  process.chdir(repository.file('texts'));
});

afterEach(() => {
  process.chdir(before);
  repository.remove();
});

const CHECK = ['check', 'pier.ja.txt', '--against', 'pier.vi.txt', '--ui-lang', 'ja'];
const services = () => fakeServices([{ words: '30m', message: '30m, but the versions say 300 m' }]);

test('one run writes the log of GitHub, the report of GitLab and a comment, with paths from the root of the repository', async () => {
  const outputs = ['github=-', 'gitlab=gitlab.json', 'markdown=report.md'].flatMap((one) => ['--output', one]);
  const { code, stdout, stderr } = await runCli([...CHECK, ...outputs], { services: services() });
  expect(stderr).toBe('');
  expect(code).toBe(1);
  expect(stdout).toBe(
    '::error file=texts/pier.ja.txt,line=1,endLine=1,col=4,endColumn=7,title=number-mismatch (major)::30m, but the versions say 300 m\n',
  );
  const [issue] = JSON.parse(readFileSync('gitlab.json', 'utf8')) as { location: unknown }[];
  expect(issue!.location).toEqual({ path: 'texts/pier.ja.txt', lines: { begin: 1, end: 1 } });
  const comment = readFileSync('report.md', 'utf8');
  expect(comment).toContain('### `texts/pier.ja.txt` ← `vi`');
  // People read it, so it speaks their language; the others are for programs.
  expect(comment).toContain('| **重大** | 1:4 | `30m` |');
});

test.each(['github', 'gitlab', 'markdown'])('--format %s is equal twice', async (format) => {
  const run = () => runCli([...CHECK, '--format', format], { services: services() });
  const { stdout } = await run();
  expect(stdout).toContain('30m');
  expect((await run()).stdout).toBe(stdout);
});

describe('one text that cannot be read', () => {
  const FORMATS = ['github', 'sarif', 'junit', 'gitlab', 'rdjson', 'checkstyle', 'markdown'] as const;
  const to = (format: string) => `report.${format}`;

  test.each([
    ['the text itself', 'pier.ja.txt'],
    ['one of its versions', 'pier.vi.txt'],
  ])('%s stands in every format for build servers', async (_, name) => {
    repository.write(`texts/${name}`, new Uint8Array([0xff, 0x00, 0x81, 0x00]));
    const asked = [...FORMATS, 'json'].flatMap((format) => ['--output', `${format}=${to(format)}`]);
    const { code, stdout, stderr } = await runCli([...CHECK, ...asked], { services: services() });
    expect([code, stdout]).toEqual([3, '']);
    expect(stderr).toMatch(new RegExp(`^error: ${name}`, 'u'));
    for (const format of FORMATS) expect(readFileSync(to(format), 'utf8')).toContain(`texts/${name}`);
    // A report in JSON is of a text that was read.
    expect(existsSync(to('json'))).toBe(false);
  });

  test.each([
    ['github', '::error file=texts/pier.ko.txt,title=unread-text::'],
    ['text', ''],
    ['json', ''],
  ])('a version that is not there: standard output in %s', async (format, start) => {
    const { code, stdout } = await runCli(['check', 'pier.ja.txt', '--against', 'pier.ko.txt', '--format', format]);
    expect(code).toBe(3);
    expect(start === '' ? stdout : stdout.slice(0, start.length)).toBe(start);
  });
});

describe('a file that cannot be written: the flag that named it is said', () => {
  test.each<[flag: string, words: readonly string[], cure: string]>([
    ['--output', ['--output', 'json=missing/x.json'], 'Give --output a file in a folder that you can write to.'],
    ['--output', ['--output', 'junit=pier.vi.txt'], 'Give --output another name.'],
    ['-o', ['-o', 'missing/x.txt'], 'Give -o a file in a folder that you can write to.'],
    ['-o', ['-o', 'pier.vi.txt'], 'Give -o another name.'],
  ])('%s: %j', async (_, words, cure) => {
    const { code, stderr } = await runCli([...CHECK, ...words], { services: services() });
    expect(code).toBe(2);
    expect(stderr).toContain(`\n  ${cure}\n`);
    expect(readFileSync('pier.vi.txt', 'utf8')).toContain('300 m');
  });
});
