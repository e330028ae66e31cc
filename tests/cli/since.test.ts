import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Report } from '../../src/core/report.js';
import { type CliOptions, runCli, testFolder } from '../support/cli.js';
import { type TestRepository, testRepository } from '../support/git.js';

const JA = '公園の案内\n売店は8時に開く。\n庭には大きな池がある。\n門は夕方に閉まる。\n';
const VI =
  'Hướng dẫn công viên\nQuầy hàng mở cửa lúc 8 giờ.\nTrong vườn có một cái ao lớn.\nCổng đóng vào buổi chiều.\n';
const KO = '공원 안내\n매점은 8시에 문을 연다.\n정원에는 큰 연못이 있다.\n문은 저녁에 닫힌다.\n';

let repository: TestRepository;
const home = process.cwd();
beforeAll(() => {
  repository = testRepository({ 'ja.txt': JA, 'vi.txt': VI, 'ko.txt': KO });
  repository.write('vi.txt', VI.replace('8 giờ', '9 giờ').replace('ao lớn.', 'ao lớn!'));
  repository.write('ko.txt', KO.replace('8시', '9시'));
  repository.commit();
  process.chdir(repository.path);
});
afterAll(() => {
  process.chdir(home);
  repository.remove();
});

const taiyaku = (line: string, options?: CliOptions) => runCli(line.split(' '), options);
const CHECK = 'check ja.txt --against vi.txt ko.txt --only stale-translation';

describe('--since', () => {
  test.each(['HEAD~1', 'last-change', 'main~1'])(
    '%s flags what a version changed and the target did not',
    async (ref) => {
      const { code, stdout, stderr } = await taiyaku(`${CHECK} --since ${ref} --json`);
      expect([code, stderr]).toEqual([1, '']);
      const { findings } = JSON.parse(stdout) as Report;
      expect(
        findings.map(({ check, messageId, target, uncertain }) => [
          check,
          messageId,
          target.line,
          target.text,
          uncertain,
        ]),
      ).toEqual([['stale-translation', 'changed', 2, '8', false]]);
      const [{ message, suggestions, sources, data }] = findings as [Report['findings'][number]];
      expect(suggestions.map(({ text }) => text)).toEqual(['9']);
      expect(sources.map(({ language, text }) => [language, text])).toEqual([
        ['vi', '9'],
        ['ko', '9'],
      ]);
      expect(data.commit).toBe(repository.git('rev-parse', 'HEAD~1').slice(0, 8));
      expect(message).toContain('2027-03-31');
    },
  );

  test('compares with what nothing has changed after, and finds nothing', async () => {
    expect((await taiyaku(`${CHECK} --since HEAD`)).code).toBe(0);
  });

  test('is off when nobody asks', async () => {
    expect((await taiyaku(CHECK)).code).toBe(0);
  });

  test('may be set by the environment or the configuration, and none takes it back', async () => {
    expect((await taiyaku(CHECK, { env: { TAIYAKU_SINCE: 'HEAD~1' } })).code).toBe(1);
    repository.write('taiyaku.config.json', '{ "since": "last-change" }');
    expect((await taiyaku(CHECK)).code).toBe(1);
    expect((await taiyaku(`${CHECK} --since none`)).code).toBe(0);
    expect((await taiyaku('check ja.txt --against vi.txt --print-config')).stdout).toContain('last-change');
    repository.write('taiyaku.config.json', '{}');
  });

  test('works for every text of a folder, each with its own last change', async () => {
    expect((await taiyaku('check . --only stale-translation --since last-change')).code).toBe(1);
  });

  test('works for a text on standard input that has a name in the repository', async () => {
    const line = 'check - --against vi.txt --stdin-filename ja.txt --only stale-translation --since HEAD~1';
    expect((await taiyaku(line, { stdin: JA })).code).toBe(1);
    expect((await taiyaku(line, { stdin: JA.replace('8時', '9時') })).code).toBe(0);
  });
});

describe('what cannot be compared', () => {
  test('a commit that does not exist is wrong use', async () => {
    const { code, stderr } = await taiyaku(`${CHECK} --since nowhere`);
    expect([code, stderr]).toEqual([2, expect.stringContaining('--since: there is no commit "nowhere"')]);
  });

  test('an empty name is wrong use', async () => {
    const { code, stderr } = await runCli([...CHECK.split(' '), '--since', '']);
    expect([code, stderr]).toEqual([2, expect.stringContaining('the name of the commit is empty')]);
  });

  test('texts outside a repository cannot be read as they were', async () => {
    const folder = testFolder({ 'ja.txt': JA, 'vi.txt': VI });
    const line = ['check', folder.file('ja.txt'), '--against', folder.file('vi.txt'), '--since', 'HEAD'];
    const { code, stderr } = await runCli(line);
    folder.remove();
    expect([code, stderr]).toEqual([3, expect.stringContaining('in no git repository')]);
  });

  test('a new text is checked all the same, with a warning', async () => {
    repository.write('new.ja.txt', JA);
    const { code, stderr } = await taiyaku('check new.ja.txt --against vi.txt --only stale-translation --since HEAD');
    expect([code, stderr]).toEqual([0, expect.stringContaining('warning: new.ja.txt is not in')]);
    repository.git('clean', '--quiet', '--force');
  });
});
