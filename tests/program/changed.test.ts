import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Report } from '../../src/core/report.js';
import type { ReportSet } from '../../src/reporters/reporter.js';
import { type CliOptions, runCli, type TestFolder, testFolder } from '../support/cli.js';
import { type TestRepository, testRepository } from '../support/git.js';

// The shop opens at eight by all versions: an error that has stood there since the first commit.
const JA = '公園の案内\n売店は9時に開く。\n庭には大きな池がある。\n門は18時に閉まる。\n';
const VI =
  'Hướng dẫn công viên\nQuầy hàng mở cửa lúc 8 giờ.\nTrong vườn có một cái ao lớn.\nCổng đóng cửa lúc 18 giờ.\n';
const KO = '공원 안내\n매점은 8시에 문을 연다.\n정원에는 큰 연못이 있다.\n문은 18시에 닫힌다.\n';

let repository: TestRepository;
let cache: TestFolder;
const home = process.cwd();
beforeEach(() => {
  repository = testRepository({ 'ja.txt': JA, 'vi.txt': VI, 'ko.txt': KO });
  repository.git('switch', '--quiet', '--create', 'work');
  cache = testFolder();
  process.chdir(repository.path);
});
afterEach(() => {
  process.chdir(home);
  vi.unstubAllEnvs();
  repository.remove();
  cache.remove();
});

const taiyaku = (line: string, { env, ...options }: CliOptions = {}) =>
  runCli(line.split(' '), { ...options, env: { TAIYAKU_CACHE: cache.path, ...env } });

/** Lines of the findings with their words, and how many were left out; of the only text, or of the one in a set. */
async function changed(line: string, options?: CliOptions) {
  const { code, stdout, stderr } = await taiyaku(`${line} --json`, options);
  const result = JSON.parse(stdout) as Report | ReportSet;
  const reports = result.schema === 'taiyaku.report-set/1' ? result.reports : [result];
  const found = reports.flatMap(({ findings }) =>
    findings.map(({ check, target }) => `${check} ${target.line} ${target.text}`),
  );
  return { code, stderr, found, leftOut: reports.map(({ summary }) => summary.leftOut) };
}

describe('what is new since the branch left its base', () => {
  test('an old error is left out, one of the branch is not, and what is left out is said', async () => {
    repository.write('ja.txt', JA.replace('18時', '19時'));
    repository.commit();
    const line = 'check . --only number-mismatch';
    expect(await changed(line)).toMatchObject({
      found: ['number-mismatch 2 9', 'number-mismatch 4 19'],
      leftOut: [undefined],
    });
    const result = { code: 1, found: ['number-mismatch 4 19'], leftOut: [1], stderr: '' };
    expect(await changed(`${line} --changed`)).toEqual(result);
    expect(await changed(`${line} --changed=main`)).toEqual(result);
    expect(await changed(`${line} --changed=HEAD~1`)).toEqual(result);
  });

  test.each([
    ['en', '1 older finding is left out.'],
    ['ja', '以前からの指摘 1 件は表示しない。'],
    ['vi', 'Không liệt kê 1 phát hiện có từ trước.'],
    ['ko', '기존 지적 1건은 표시하지 않음.'],
  ])('says in %s how many are left out', async (language, words) => {
    repository.write('ja.txt', JA.replace('18時', '19時'));
    const { stdout } = await taiyaku(`check . --changed --only number-mismatch --ui-lang ${language}`);
    expect(stdout).toContain(words);
    expect((await taiyaku(`check . --only number-mismatch --ui-lang ${language}`)).stdout).not.toContain(words);
  });

  test('what the base has got since the branch left it is not of the branch', async () => {
    repository.write('ja.txt', JA.replace('18時', '19時'));
    repository.commit();
    repository.git('switch', '--quiet', 'main');
    repository.write('vi.txt', VI.replace('ao lớn', 'hồ lớn').replace('8 giờ', '10 giờ'));
    repository.commit();
    repository.git('switch', '--quiet', 'work');
    const { found, leftOut } = await changed('check . --changed --only number-mismatch');
    expect([found, leftOut]).toEqual([['number-mismatch 4 19'], [1]]);
  });

  test('a sentence that a version changed is stale in the translation, and its row is touched', async () => {
    repository.write('vi.txt', VI.replace('18 giờ', '17 giờ'));
    repository.write('ko.txt', KO.replace('18시', '17시'));
    const stale = 'check . --only stale-translation';
    expect(await changed(`${stale} --changed`)).toMatchObject({ found: ['stale-translation 4 18'], leftOut: [0] });
    expect((await changed(stale)).found).toEqual([]);
    const numbers = await changed('check . --changed --only number-mismatch');
    expect([numbers.found, numbers.leftOut]).toEqual([['number-mismatch 4 18'], [1]]);
  });

  test('goes before a commit that the configuration or the environment names', async () => {
    repository.write('vi.txt', VI.replace('18 giờ', '17 giờ'));
    repository.write('ko.txt', KO.replace('18시', '17시'));
    repository.write('taiyaku.config.json', '{ "since": "no-such-branch" }');
    const env = { TAIYAKU_SINCE: 'neither-this' };
    expect((await changed('check . --changed --only stale-translation', { env })).found).toHaveLength(1);
  });

  test('a sentence that only moved is not new', async () => {
    const [title, shop, ...rest] = JA.trimEnd().split('\n');
    const [viTitle, viShop, ...viRest] = VI.trimEnd().split('\n');
    repository.write('ja.txt', `${[title, ...rest, shop].join('\n')}\n`);
    repository.write('vi.txt', `${[viTitle, ...viRest, viShop].join('\n')}\n`);
    const line = 'check ja.txt --against vi.txt --only number-mismatch';
    expect((await changed(line)).found).toEqual(['number-mismatch 4 9']);
    expect(await changed(`${line} --changed`)).toMatchObject({ code: 0, found: [], leftOut: [1] });
  });

  test('of a sentence that now stands twice, one is new', async () => {
    const twice = (text: string) => text.replace(/^(?:売店|Quầy|매점).*\n/mu, '$&$&');
    repository.write('ja.txt', twice(JA));
    repository.write('vi.txt', twice(VI));
    repository.write('ko.txt', twice(KO));
    const line = 'check . --only number-mismatch';
    expect((await changed(line)).found).toHaveLength(2);
    expect(await changed(`${line} --changed`)).toMatchObject({ found: ['number-mismatch 3 9'], leftOut: [1] });
  });

  test('what was dismissed before is left out and not counted', async () => {
    const ignore = [{ check: 'number-mismatch', text: '9', reason: '朝の売店は別の建物' }];
    repository.write('taiyaku.config.json', JSON.stringify({ ignore }));
    repository.write('ja.txt', JA.replace('18時', '19時'));
    expect(await changed('check . --changed --only number-mismatch')).toMatchObject({
      found: ['number-mismatch 4 19'],
      leftOut: [0],
    });
  });

  test('says the same when everything is taken out of the cache', async () => {
    repository.write('ja.txt', JA.replace('18時', '19時'));
    const line = 'check . --changed --only number-mismatch stale-translation';
    const first = await changed(line);
    expect(first.found).toEqual(['number-mismatch 4 19']);
    expect(await changed(line)).toEqual(first);
    // The text as it was, without anything earlier, is another run than the one as it is.
    repository.git('checkout', '--quiet', '--', 'ja.txt');
    expect((await changed('check . --only number-mismatch stale-translation')).found).toEqual(['number-mismatch 2 9']);
  });
});

describe('texts', () => {
  const OTHER = { 'b.ja.txt': '市場は7時に開く。\n', 'b.vi.txt': 'Chợ mở cửa lúc 6 giờ.\n' };
  const add = (files: Readonly<Record<string, string>>) => {
    for (const [name, content] of Object.entries(files)) repository.write(name, content);
  };

  test('that have not changed are not checked, and that is said', async () => {
    add(OTHER);
    const { stderr, found, leftOut } = await changed('check . --changed --ci --only number-mismatch');
    // A new text is all new.
    expect([found, leftOut, stderr]).toEqual([
      ['number-mismatch 1 7'],
      [0],
      expect.stringMatching(/^1 text has not changed since [0-9a-f]{8} \(main, where HEAD is\)\n$/u),
    ]);
    expect((await taiyaku('check . --changed --quiet')).stderr).toBe('');
  });

  test('are none when HEAD stands on its base: a set without reports, exit 0', async () => {
    repository.git('checkout', '--quiet', '--detach', 'main');
    const { code, stdout, stderr } = await taiyaku('check . --changed --json');
    expect([code, JSON.parse(stdout), stderr]).toEqual([
      0,
      { schema: 'taiyaku.report-set/1', reports: [] },
      expect.stringMatching(/^no text has changed since [0-9a-f]{8} \(main, where HEAD is\)\n$/u),
    ]);
    expect((await taiyaku('check ja.txt --against vi.txt --changed=HEAD')).code).toBe(0);
  });

  test('may be named one by one, and from a folder above', async () => {
    repository.write('talks/ja.txt', JA);
    repository.write('talks/vi.txt', VI);
    repository.commit();
    repository.write('talks/vi.txt', VI.replace('18 giờ', '17 giờ'));
    const pair = 'check talks/ja.txt --against talks/vi.txt --only number-mismatch';
    const result = { found: ['number-mismatch 4 18'], leftOut: [1] };
    expect(await changed(`${pair} --changed=HEAD`)).toMatchObject(result);
    expect(await changed('check talks --changed=HEAD --only number-mismatch')).toMatchObject(result);
  });

  test('under another name are new', async () => {
    repository.git('mv', 'ja.txt', 'park.ja.txt');
    repository.git('mv', 'vi.txt', 'park.vi.txt');
    repository.git('mv', 'ko.txt', 'park.ko.txt');
    repository.commit();
    const { found, leftOut } = await changed('check . --changed --only number-mismatch');
    expect([found, leftOut]).toEqual([['number-mismatch 2 9'], [0]]);
  });

  test('with a version that is new are held against it in every sentence', async () => {
    repository.write(
      'en.txt',
      'Guide to the park\nThe stall opens at 8.\nThe garden has a large pond.\nThe gate closes at 18.\n',
    );
    expect(await changed('check . --changed --only number-mismatch')).toMatchObject({
      found: ['number-mismatch 2 9'],
      leftOut: [0],
    });
  });

  test('of which a version is gone are checked with the others', async () => {
    rmSync('ko.txt');
    const { code, found, leftOut } = await changed('check . --changed --only number-mismatch');
    expect([code, found, leftOut]).toEqual([0, [], [1]]);
  });

  test('of which the translation is gone cannot be checked', async () => {
    repository.git('rm', '--quiet', 'ja.txt');
    const { code, stderr } = await taiyaku('check . --changed');
    expect([code, stderr]).toEqual([3, expect.stringContaining('the versions here are vi, ko')]);
  });

  test('that were damaged then are new, and that is said', async () => {
    repository.git('switch', '--quiet', 'main');
    repository.write('ja.txt', Buffer.from([0x00, 0x01, 0x02, 0xff, 0xfe, 0xfd]));
    repository.commit();
    repository.git('switch', '--quiet', '--force-create', 'work');
    repository.write('ja.txt', JA);
    const { found, stderr, leftOut } = await changed('check . --changed --only number-mismatch');
    expect([found, leftOut]).toEqual([['number-mismatch 2 9'], [0]]);
    expect(stderr).toMatch(/^warning: ja\.txt at [0-9a-f]{8}: .*counts as new\n$/u);
  });

  test('are not written over, checked or not', async () => {
    expect((await taiyaku('check . --changed --json -o vi.txt')).code).toBe(2);
  });
});

describe('the base', () => {
  const line = 'check . --only number-mismatch --changed';
  beforeEach(() => {
    repository.git('branch', 'release');
    repository.write('ja.txt', JA.replace('18時', '19時'));
    repository.commit();
    repository.git('update-ref', 'refs/remotes/origin/release', 'release');
  });

  test.each<[variable: string, value: string]>([
    ['GITHUB_BASE_REF', 'release'],
    ['CI_MERGE_REQUEST_TARGET_BRANCH_NAME', 'release'],
    ['CI_MERGE_REQUEST_DIFF_BASE_SHA', 'origin/release'],
  ])('is that of %s', async (variable, value) => {
    repository.git('branch', '--delete', '--force', 'main');
    expect((await taiyaku(line)).code).toBe(2);
    expect((await changed(line, { env: { [variable]: value } })).found).toEqual(['number-mismatch 4 19']);
  });

  test('that a variable names and that is not there is told with the variable', async () => {
    const { code, stderr } = await taiyaku(line, { env: { GITHUB_BASE_REF: 'nowhere' } });
    expect([code, stderr]).toEqual([
      2,
      expect.stringContaining('GITHUB_BASE_REF: there is no commit "origin/nowhere"'),
    ]);
  });

  test('is what origin calls its HEAD, before a branch of that name', async () => {
    repository.git('branch', '--force', 'main', 'work');
    expect((await taiyaku(line)).stderr).toMatch(/^no text has changed since [0-9a-f]{8} \(main, where HEAD is\)\n$/u);
    repository.git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/release');
    expect((await changed(line)).found).toEqual(['number-mismatch 4 19']);
  });

  test('has to have a commit in common with HEAD', async () => {
    repository.git('checkout', '--quiet', '--orphan', 'alone');
    repository.commit();
    const { code, stderr } = await taiyaku(line);
    expect([code, stderr]).toEqual([2, expect.stringContaining('"main" and HEAD have no commit in common')]);
  });
});

describe('what cannot be compared', () => {
  const clone = (...options: string[]): TestFolder => {
    repository.write('ja.txt', JA.replace('18時', '19時'));
    repository.commit();
    repository.git('switch', '--quiet', 'main');
    const folder = testFolder();
    const url = new URL(`file://${repository.path.replaceAll('\\', '/')}`).href;
    repository.git('clone', '--quiet', '--depth=1', '--branch=work', ...options, url, folder.path);
    return folder;
  };

  test.each<[reason: string, options: readonly string[], flag: string]>([
    ['the base is not in it', [], '--changed=origin/main'],
    ['no usual base is in it', [], '--changed'],
    ['the base is in it, but not where the branch left it', ['--no-single-branch'], '--changed=origin/main'],
    ['the commit is not in it', [], '--since=main~1'],
    ['what last changed the text is not in it', [], '--since=last-change'],
  ])('a shallow clone: %s', async (_, options, flag) => {
    const folder = clone(...options);
    process.chdir(folder.path);
    const { code, stdout, stderr } = await taiyaku(`check . ${flag}`);
    process.chdir(home);
    folder.remove();
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('this is a shallow clone');
    expect(stderr).toContain('git fetch --unshallow');
    expect(stderr).toContain('fetch-depth: 0');
  });

  test('texts outside a repository', async () => {
    const folder = testFolder({ 'ja.txt': JA, 'vi.txt': VI });
    vi.stubEnv('GIT_CEILING_DIRECTORIES', join(folder.path, '..'));
    const { code, stderr } = await taiyaku(`check ${folder.path} --changed`);
    folder.remove();
    expect([code, stderr]).toEqual([3, expect.stringContaining('in no git repository')]);
  });

  test.each<[line: string, what: string]>([
    ['check . --changed --since HEAD', '--changed says already'],
    ['check . --staged --since HEAD', '--staged says already'],
    ['check . --changed --staged', 'contradicts --changed'],
    ['check - --against vi.txt --stdin-filename ja.txt --changed', 'on standard input is in no commit'],
    ['check - --against vi.txt --stdin-filename ja.txt --staged', 'on standard input is in no commit'],
    ['check . --changed=nowhere', 'there is no commit "nowhere"'],
    ['check . --changed=--output=x', 'there is no commit "--output=x"'],
  ])('%s is wrong use', async (line, what) => {
    const { code, stderr } = await taiyaku(line, { stdin: JA });
    expect([code, stderr]).toEqual([2, expect.stringContaining(what)]);
  });
});
