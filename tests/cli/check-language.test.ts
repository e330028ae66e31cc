import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type CliOptions, runCli, type TestFolder, testFolder } from '../support/cli.js';
import { fakeServices } from '../support/fake-session.js';

const JA = '橋の工事は三月に終わる。\n';
const VI = 'Công trình cầu hoàn thành vào tháng 3.\n';
const services = fakeServices([{ words: '橋' }]);

let folder: TestFolder;
beforeEach(() => {
  folder = testFolder({ 'bridge.ja.txt': JA, 'bridge.vi.txt': VI, '.git/HEAD': '' });
});
afterEach(() => folder.remove());

const check = (line: string, options: CliOptions = {}) => {
  const files = [folder.file('bridge.ja.txt'), '--against', folder.file('bridge.vi.txt')];
  return runCli(['check', ...files, ...line.split(' ').filter((word) => word !== '')], { services, ...options });
};

describe('the language of the report for people', () => {
  test.each<[reason: string, line: string, env: Record<string, string>, words: string]>([
    ['nothing is said', '', {}, '1 finding: 1 major.'],
    ['the flag', '--ui-lang ja', {}, '指摘 1 件：重大 1。'],
    ['taiyaku’s own variable', '', { TAIYAKU_UI_LANG: 'vi' }, '1 phát hiện: 1 lớn.'],
    ['the system', '', { LANG: 'ko_KR.UTF-8' }, '지적 1건: 중대 1.'],
    ['the flag before the system', '--ui-lang en', { LANG: 'ko_KR.UTF-8' }, '1 finding: 1 major.'],
  ])('%s', async (_reason, line, env, words) => {
    const { code, stdout } = await check(line, { env });
    expect(code).toBe(1);
    expect(stdout).toContain(words);
  });

  test('the report for programs is the same in every language', async () => {
    const english = await check('--json');
    expect(english.stdout).toContain('"message"');
    for (const line of ['--json --ui-lang ja', '--format json --ui-lang ko']) {
      expect(await check(line, { env: { LANG: 'vi_VN.UTF-8' } })).toEqual(english);
    }
  });

  test('a language without messages is wrong use', async () => {
    const { code, stdout, stderr } = await check('--ui-lang fr');
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('fr');
  });
});
