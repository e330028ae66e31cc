import { copyFileSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Report } from '../../src/core/report.js';
import type { ReportSet } from '../../src/reporters/reporter.js';
import { runCli, type TestFolder, testFolder } from '../support/cli.js';
import { fakeServices } from '../support/fake-session.js';
import { type TestRepository, testRepository } from '../support/git.js';

// A line is a sentence, and each of these words is an error wherever it stands.
const found = ['古', '新', '後', '隣'].map((words) => ({ words, id: `id-${words}`, fingerprints: [`id-${words}`] }));
const JA = '古い橋\n長い道\n';
const VI = 'cây cầu\ncon đường\n';

let repository: TestRepository;
let cache: TestFolder;
const home = process.cwd();
beforeEach(() => {
  repository = testRepository({ 'ja.txt': JA, 'vi.txt': VI });
  cache = testFolder();
  process.chdir(repository.path);
});
afterEach(() => {
  process.chdir(home);
  vi.unstubAllEnvs();
  repository.remove();
  cache.remove();
});

async function staged(line = 'check . --staged') {
  const env = { TAIYAKU_CACHE: cache.path };
  const { code, stdout, stderr } = await runCli([...line.split(' '), '--json'], { env, services: fakeServices(found) });
  const result = (stdout === '' ? { schema: 'taiyaku.report-set/1', reports: [] } : JSON.parse(stdout)) as
    | Report
    | ReportSet;
  const reports = result.schema === 'taiyaku.report-set/1' ? result.reports : [result];
  const words = reports.map(({ target, findings }) => `${target.path}: ${findings.map(({ actual }) => actual).join()}`);
  return { code, stderr, words, leftOut: reports.map(({ summary }) => summary.leftOut) };
}

const write = (name: string, content: string) => repository.write(name, content);
const stage = (name: string, content: string) => {
  write(name, content);
  repository.git('add', name);
};

describe('what is about to be committed', () => {
  test('is reported where it is new; edits that are not staged do not count', async () => {
    stage('ja.txt', '古い橋\n新しい道\n');
    write('ja.txt', '古い橋\n新しい道\n後の道\n');
    expect(await staged()).toEqual({ code: 1, stderr: '', words: ['ja.txt: 新'], leftOut: [1] });
    expect(await staged('check ja.txt --against vi.txt --staged')).toMatchObject({
      words: ['ja.txt: 新'],
      leftOut: [1],
    });
  });

  test('is nothing when nothing is staged', async () => {
    write('ja.txt', '古い橋\n新しい道\n');
    expect(await staged()).toEqual({ code: 0, stderr: 'no text has staged changes\n', words: [], leftOut: [] });
  });

  test('leaves out other texts, and files that git does not know', async () => {
    write('ja.txt', '古い橋\n新しい道\n');
    write('en.txt', 'FAULT\n');
    write('c.ja.txt', '隣\n');
    write('c.vi.txt', 'bên\n');
    stage('b.ja.txt', '隣の家\n');
    stage('b.vi.txt', 'nhà bên\n');
    expect(await staged()).toMatchObject({ stderr: '1 text has not changed\n', words: ['b.ja.txt: 隣'], leftOut: [0] });
  });

  test('is there though the folder does not have it any more, and not when only announced', async () => {
    stage('ja/b.txt', '隣の家\n');
    stage('vi/b.txt', 'nhà bên\n');
    rmSync('ja', { recursive: true });
    write('c.ja.txt', '隣\n');
    write('c.vi.txt', 'bên\n');
    repository.git('add', '--intent-to-add', 'c.ja.txt', 'c.vi.txt');
    expect((await staged()).words).toEqual([`${join('ja', 'b.txt')}: 隣`]);
  });

  test('is all new before the first commit', async () => {
    const folder = testFolder({ 'ja.txt': JA, 'vi.txt': VI });
    process.chdir(folder.path);
    repository.git('init', '--quiet', folder.path);
    repository.git('-C', folder.path, 'add', 'ja.txt', 'vi.txt');
    const result = await staged();
    process.chdir(home);
    folder.remove();
    expect(result).toMatchObject({ code: 1, words: ['ja.txt: 古'], leftOut: [0] });
  });

  test('cannot be checked when the translation is staged to go, or is not staged at all', async () => {
    stage('ko.txt', '다리\n길\n');
    repository.commit();
    repository.git('rm', '--quiet', '--cached', 'ja.txt');
    expect(await staged()).toMatchObject({ code: 3, stderr: expect.stringContaining('the versions here are vi, ko') });
    const pair = await staged('check ja.txt --against vi.txt --staged');
    expect(pair).toMatchObject({ code: 3, stderr: expect.stringContaining('it is not staged') });
  });
});

describe('in a hook', () => {
  test.each<[reason: string, index: () => string]>([
    ['the index of the hook holds for its repository', () => repository.file('.git/next-index-1.lock')],
    ['when it is named from the top of the working tree', () => '.git/next-index-1.lock'],
    ['wherever it lies', () => cache.file('other-index')],
  ])('%s', async (_, index) => {
    const [own, kept] = [repository.file('.git/index'), repository.file('.git/kept')];
    copyFileSync(own, kept);
    stage('ja.txt', '古い橋\n新しい道\n');
    // The hook's index has the edit, the repository's does not.
    copyFileSync(own, resolve(index()));
    renameSync(kept, own);
    expect((await staged()).words).toEqual([]);
    vi.stubEnv('GIT_INDEX_FILE', index());
    expect((await staged()).words).toEqual(['ja.txt: 新']);
  });

  test('the index of another repository says nothing of this one', async () => {
    const other = testRepository({ 'ja.txt': '隣の道\n', 'vi.txt': VI });
    vi.stubEnv('GIT_INDEX_FILE', other.file('.git/index'));
    vi.stubEnv('GIT_DIR', other.file('.git'));
    stage('ja.txt', '古い橋\n新しい道\n');
    expect((await staged()).words).toEqual(['ja.txt: 新']);
    other.remove();
  });
});
