import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { runCli, type TestFolder, testFolder } from '../support/cli.js';
import { fakeServices } from '../support/fake-session.js';

// From its source the program keeps nothing, because that may change at any time.
vi.mock('../../src/io/build-id.js', () => ({ buildId: () => 'build 1' }));

let folder: TestFolder;
beforeEach(() => {
  folder = testFolder({ 'a.ja.txt': '橋は30mある。\n', 'a.vi.txt': 'Cầu dài 300 m.\n', '.git/HEAD': '' });
  folder.write('b.ja.txt', '港は広い。\n');
  folder.write('b.vi.txt', 'Cảng rộng.\n');
});
afterEach(() => folder.remove());

async function check(...flags: string[]) {
  const services = fakeServices([{ words: '30m' }]);
  const env = { TAIYAKU_CACHE: folder.file('cache') };
  const { stdout, stderr } = await runCli(['check', folder.path, ...flags], { services, env });
  return { stdout, stderr, opened: services.opened.length };
}

test('with -v it is said which texts are known, when nothing is computed', async () => {
  const first = await check('-v');
  const second = await check('-v');
  expect([first.opened, second.opened]).toEqual([1, 0]);
  expect(first.stderr).not.toContain('known from the cache');
  for (const name of ['a.ja.txt', 'b.ja.txt']) {
    expect(second.stderr).toContain(` s  known from the cache: ${folder.file(name)}\n`);
  }
  expect(second.stdout).toBe(first.stdout);
  expect((await check()).stderr).toBe('');
});

test('the score is said with -v and --min-score, once, and not when a text could not be read', async () => {
  const scores = async (...flags: string[]) =>
    (await check('--fail-on', 'none', ...flags)).stderr.match(/the score is/gu);
  expect(await scores()).toBeNull();
  expect(await scores('-v')).toHaveLength(1);
  expect(await scores('--min-score', '0')).toHaveLength(1);
  expect(await scores('-v', '--min-score', '100')).toHaveLength(1);
  expect(await scores('--quiet', '--min-score', '0')).toBeNull();
  folder.write('b.ja.txt', 'FAULT\n');
  expect(await scores('-v', '--min-score', '0')).toBeNull();
});
