import { afterEach, beforeEach, expect, test } from 'vitest';
import { runCli, type TestFolder, testFolder } from '../support/cli.js';
import { fakeServices } from '../support/fake-session.js';

const TEXT = '橋は長い。\n';

let folder: TestFolder;
let before: string;
beforeEach(() => {
  before = process.cwd();
  folder = testFolder({ '.git/HEAD': '' });
  process.chdir(folder.path);
});
afterEach(() => {
  process.chdir(before);
  folder.remove();
});

/** Two versions of a text, by the path of the Japanese one. */
function write(...paths: readonly string[]): void {
  for (const path of paths) {
    folder.write(path, TEXT);
    folder.write(path.replace('ja', 'vi'), 'Cầu dài.\n');
  }
}

const check = (line = '.') => runCli(['check', ...line.split(' ')], { services: fakeServices() });

test.each<[reason: string, paths: readonly string[], said: string]>([
  ['by their names', ['a/x.ja.txt'], 'not checked: the texts in a (taiyaku check a)\n'],
  ['in folders of languages', ['b/ja/x.txt'], 'not checked: the texts in b (taiyaku check b)\n'],
  ['several', ['b/ja.txt', 'a/ja.txt'], 'not checked: the texts in a, b (taiyaku check a)\n'],
  [
    'many',
    ['a/ja.txt', 'b/ja.txt', 'c/ja.txt', 'd/ja.txt', 'e/ja.txt', 'f/ja.txt', 'g/ja.txt'],
    'not checked: the texts in a, b, c, d, e and 2 more (taiyaku check a)\n',
  ],
  ['none: folders of languages are checked', ['ja/x.txt'], ''],
  ['none: hidden ones and packages', ['.old/ja.txt', 'node_modules/ja.txt'], ''],
])('folders with texts, %s: standard error says which are not checked', async (_, paths, said) => {
  write('top.ja.txt', ...paths);
  folder.write('plain/readme.txt', 'x\n');
  folder.write('plain/one.ja.txt', TEXT);
  const { code, stderr } = await check();
  expect([code, stderr]).toEqual([0, said]);
  expect((await check('. --quiet')).stderr).toBe('');
});

test('two files that claim to be one version are texts, too', async () => {
  write('top.ja.txt', 'a/x.ja.txt');
  folder.write('a/x_ja.txt', TEXT);
  expect((await check()).stderr).toContain('the texts in a (');
});

test('where the folder itself has none, the fault names the folder to check', async () => {
  write('talks/x.ja.txt', 'notes/x.ja.txt');
  const { code, stdout, stderr } = await check();
  expect([code, stdout]).toEqual([3, '']);
  expect(stderr).toContain('error: .: no two versions of a text are here');
  expect(stderr).toContain('\n  Texts are in notes, talks: taiyaku check notes\n');
});
