import { mkdirSync, readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { REPORT_FORMATS } from '../../src/cli/report-formats.js';
import { REPORTERS } from '../../src/reporters/index.js';
import { runCli, type TestFolder, testFolder } from '../support/cli.js';
import { fakeServices } from '../support/fake-session.js';
import { sarifErrors } from '../support/sarif-schema.js';

const services = fakeServices([{ words: '港', message: 'No version has a harbour here.' }]);
/** Its name is a folder and a file with what a URI cannot have. */
const FILES = {
  '報告 #1/ja.txt': '市は港を広げる。\n',
  '報告 #1/vi.txt': 'Thành phố mở rộng cảng.\n',
  '.git/HEAD': '',
};

let folder: TestFolder;
let start: string;
beforeEach(() => {
  folder = testFolder(FILES);
  start = process.cwd();
  process.chdir(folder.file('報告 #1'));
});
afterEach(() => {
  process.chdir(start);
  folder.remove();
});

test('every format that can be asked for has a reporter, and every reporter can be asked for', () => {
  expect(REPORTERS.map(({ id }) => id).sort()).toEqual([...REPORT_FORMATS].sort());
});

describe('one run writes a file for each format', () => {
  const FORMATS = ['sarif', 'junit', 'rdjson', 'checkstyle'];

  test('named from the root of the repository, wherever one is', async () => {
    mkdirSync('out');
    const outputs = FORMATS.flatMap((format) => ['--output', `${format}=out/${format}`]);
    const { code, stdout } = await runCli(['check', 'ja.txt', '--against', 'vi.txt', ...outputs], { services });
    expect([code, stdout === '']).toEqual([1, false]);
    const written = (format: string) => readFileSync(`out/${format}`, 'utf8');

    const log = JSON.parse(written('sarif'));
    expect(sarifErrors(log)).toEqual([]);
    expect(log.runs[0].results[0].locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: '%E5%A0%B1%E5%91%8A%20%231/ja.txt', uriBaseId: '%SRCROOT%' },
      region: { startLine: 1, startColumn: 3, endLine: 1, endColumn: 4, snippet: { text: '港' } },
    });
    expect(JSON.parse(written('rdjson')).diagnostics[0].location).toEqual({
      path: '報告 #1/ja.txt',
      range: { start: { line: 1, column: 7 }, end: { line: 1, column: 10 } },
    });
    expect(written('checkstyle')).toContain('<file name="報告 #1/ja.txt">\n    <error line="1" column="3"');
    expect(written('junit')).toContain('<testcase classname="報告 #1/ja.txt" name="number-mismatch 1:3 港">');
  });

  test.each(FORMATS)('%s on standard output is all that stands there, in English in any language', async (format) => {
    const argv = ['check', 'ja.txt', '--against', 'vi.txt', '--format', format];
    const english = await runCli(argv, { services });
    const korean = await runCli([...argv, '--ui-lang', 'ko'], { services });
    expect(korean.stdout).toBe(english.stdout);
    expect(english.stdout).toMatch(/^[{<]/u);
    expect(english.stdout).toContain('No version has a harbour here.');
    expect(english.stdout).not.toContain(folder.path);
  });
});

test('a text that cannot be read is in every report but those of the texts that could', async () => {
  folder.write('news/a.ja.txt', '市は港を広げる。\n');
  folder.write('news/a.vi.txt', 'Thành phố mở rộng cảng.\n');
  folder.write('news/b.ja.txt', '橋。\n');
  folder.write('news/b.ko.txt', '');
  process.chdir(folder.path);
  for (const format of ['github', 'sarif', 'junit', 'gitlab', 'rdjson', 'checkstyle', 'markdown']) {
    const { code, stdout } = await runCli(['check', 'news', '--format', format], { services });
    expect([format, code, stdout.includes('news/b.ko.txt')]).toEqual([format, 3, true]);
  }
});

test('a folder that is not there is told as that', async () => {
  const { code, stderr } = await runCli(['check', 'nowhere']);
  expect([code, stderr]).toEqual([2, expect.stringContaining('nowhere: there is no such file or folder')]);
});
