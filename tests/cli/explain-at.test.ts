import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runCli, type TestFolder, testFolder } from '../support/cli.js';

let folder: TestFolder;
beforeEach(() => {
  folder = testFolder({
    'talks/ja.txt': '港は2009年に開かれた。\n父は市場で這う肉を買った。\n',
    'talks/vi.txt': 'Cảng được mở năm 2009.\nBố tôi mua thịt bò ở chợ.\n',
    'talks/ko.txt': '항구는 2009년에 문을 열었다.\n아버지는 시장에서 소고기를 샀다.\n',
    'alone/ja.txt': '港は2009年に開かれた。\n',
    '.git/HEAD': '',
  });
});
afterEach(() => folder.remove());

async function explain(place: string, ...flags: string[]) {
  return runCli(['explain', '--at', `${folder.path}/${place}`, ...flags]);
}

test('a word that is flagged: the sentences, what the versions have, and the finding with its reason', async () => {
  const { code, stdout } = await explain('talks/ja.txt:2:6');
  expect(code).toBe(0);
  expect(stdout).toMatch(/ja\.txt:2:6 {3}這う\n/u);
  expect(stdout).toContain('  vi  Bố tôi mua thịt bò ở chợ.\n');
  expect(stdout).toMatch(/ {2}unsupported-word {2}0\.\d\d {2}這う\n {4}vi thịt bò is 牛/u);
  expect(stdout.slice(stdout.indexOf('found nothing in this sentence'))).not.toContain('unsupported-word');
});

test('a word that is not: which words bear it out, and by what', async () => {
  const { stdout } = await explain('talks/ja.txt:2:3');
  expect(stdout).toContain('   市場\n');
  expect(stdout).toMatch(/vi {2}chợ \(lexicon\)/u);
  expect(stdout).toMatch(/ko {2}시장 \((?:lexicon|reading of the kanji)\)/u);
});

test('the words in another form than the dictionary has them', async () => {
  expect((await explain('talks/ja.txt:1:9')).stdout).toMatch(/ {3}開か \(開く\)\n/u);
});

test('the versions that are named, and those only', async () => {
  const { stdout } = await explain('talks/ja.txt:2:6', '--against', folder.file('talks/ko.txt'));
  expect(stdout).toContain('소고기');
  expect(stdout).not.toContain('thịt bò');
});

test('checks that are turned off', async () => {
  folder.write('taiyaku.config.json', '{"checks": {"unsupported-word": "off"}}');
  const { stdout } = await explain('talks/ja.txt:2:6');
  expect(stdout).toMatch(/turned off\n {2}unsupported-word\n/u);
  expect(stdout).not.toContain('found here');
});

describe('mistakes', () => {
  test.each([
    ['talks/ja.txt', 2, /this is not FILE:LINE:COLUMN/u],
    ['talks/ja.txt:9:1', 2, /no line 9 with a column 1/u],
    ['talks/ja.txt:1:99', 2, /no line 1 with a column 99/u],
    ['talks/ja.txt:0:0', 2, /no line 0/u],
    ['gone.txt:1:1', 3, /gone\.txt/u],
    ['alone/ja.txt:1:1', 2, /no versions of this text stand beside it/u],
  ])('%s', async (place, expected, message) => {
    const { code, stdout, stderr } = await explain(place);
    expect([code, stdout]).toEqual([expected, '']);
    expect(stderr).toMatch(message);
    expect(stderr).not.toContain('    at ');
  });

  test('a check and a place', async () => {
    expect((await runCli(['explain', 'omission', '--at', 'ja.txt:1:1'])).code).toBe(2);
  });
});
