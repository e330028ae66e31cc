import { afterEach, beforeEach, expect, test } from 'vitest';
import { runCli, type TestFolder, testFolder } from '../support/cli.js';
import { fakeServices } from '../support/fake-session.js';

let folder: TestFolder;
beforeEach(() => {
  folder = testFolder({ 'a.ja.txt': '橋は30mある。\n', 'a.vi.txt': 'Cầu dài 300 m.\n', '.git/HEAD': '' });
  folder.write('b.ja.txt', '港は広い。\n');
  folder.write('b.vi.txt', 'Cảng rộng.\n');
});
afterEach(() => folder.remove());

async function check(...flags: string[]) {
  return runCli(['check', folder.path, ...flags], { services: fakeServices([{ words: '30m' }]) });
}

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
