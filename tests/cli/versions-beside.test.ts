import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Report } from '../../src/core/report.js';
import { runCli } from '../support/cli.js';
import { fakeServices } from '../support/fake-session.js';
import { type TestRepository, testRepository } from '../support/git.js';

const JA = '桟橋は30mになる。\n';
const VI = 'Cầu tàu sẽ dài 300 m.\n';
const KO = '잔교의 길이는 300m가 된다.\n';

let folder: TestRepository;
let before: string;
beforeEach(() => {
  before = process.cwd();
  folder = testRepository({ 'pier.ja.txt': JA, 'pier.ko.txt': KO, 'pier.vi.txt': VI, 'port.ja.txt': JA });
  folder.write('ja/quay.txt', JA);
  folder.write('vi/quay.txt', VI);
  process.chdir(folder.path);
});
afterEach(() => {
  process.chdir(before);
  folder.remove();
});

const services = () => fakeServices([{ words: '30m' }]);
const run = (line: string) => runCli(line.split(' '), { services: services() });

describe('a text that is named without its versions', () => {
  test.each<[target: string, versions: readonly string[], reason: string]>([
    ['pier.ja.txt', ['pier.vi.txt', 'pier.ko.txt'], 'in the order of a folder, not of the alphabet'],
    ['./pier.ja.txt', ['pier.vi.txt', 'pier.ko.txt'], 'however it is written'],
    ['pier.ko.txt', ['pier.ja.txt', 'pier.vi.txt'], 'the text that is named is under review'],
    ['ja/quay.txt', ['vi/quay.txt'], 'in folders of languages'],
  ])('%s is checked against %j: %s', async (target, versions) => {
    const { code, stdout, stderr } = await run(`check ${target} --json --fail-on none`);
    expect([code, stderr]).toEqual([0, `versions beside ${target}: ${versions.join(' ')} (--against names others)\n`]);
    const report = JSON.parse(stdout) as Report;
    expect([report.target.path, report.sources.map(({ path }) => path)]).toEqual([target, versions]);
    expect(report.sources.map(({ original }) => original)).toEqual(versions.map((_, k) => k === 0));
  });

  test('finds what the same words with --against find', async () => {
    const [alone, named] = await Promise.all([
      run('check pier.ja.txt --json'),
      run('check pier.ja.txt --against pier.vi.txt pier.ko.txt --json'),
    ]);
    expect([alone.code, alone.stdout]).toEqual([1, named.stdout]);
    expect(named.stderr).toBe('');
    expect((await run('check pier.ja.txt --json --quiet')).stderr).toBe('');
  });

  test.each([
    ['report pier.ja.txt -o report.md', 0],
    ['fix --accepted pier.ja.txt', 0],
    ['baseline create pier.ja.txt', 0],
    ['terms suggest pier.ja.txt', 0],
    ['review --plain pier.ja.txt', 0],
  ])('%s says once which versions it takes', async (line, code) => {
    const result = await runCli(line.split(' '), { services: services(), stdin: 'q\n' });
    expect(result.code).toBe(code);
    expect(result.stderr.match(/versions beside pier\.ja\.txt: pier\.vi\.txt pier\.ko\.txt/gu)).toHaveLength(1);
  });

  test('as it is staged: versions that git does not know do not count', async () => {
    folder.git('rm', '--quiet', '--cached', 'pier.ko.txt');
    folder.write('pier.ja.txt', JA.repeat(2));
    folder.git('add', 'pier.ja.txt');
    const { stderr } = await run('check pier.ja.txt --staged');
    expect(stderr).toContain('versions beside pier.ja.txt: pier.vi.txt (--against');
  });

  test.each<[line: string, what: string]>([
    ['check port.ja.txt', 'Write taiyaku check port.ja.txt --against vi.txt ko.txt en.txt'],
    ['check quay.ja.txt', 'there is no such file or folder'],
    ['check - --stdin-filename pier.ja.txt', 'none is named'],
    ['check pier.ja.txt --target vi', 'it chooses the text under review in a folder'],
  ])('%s: wrong use', async (line, what) => {
    const { code, stdout, stderr } = await run(line);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(what);
  });

  test('two files of one language: which is meant must be said', async () => {
    folder.write('pier_vi.md', VI);
    expect((await run('check pier.ja.txt')).stderr).toContain('a text is checked against its versions');
  });
});
