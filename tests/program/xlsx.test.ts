import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { correctionWordsFor } from '../../src/correction-report/words/index.js';
import { readXlsxReplies } from '../../src/correction-report/xlsx/read-replies.js';
import { xlsx } from '../../src/correction-report/xlsx/xlsx.js';
import { type TestFolder, testFolder } from '../support/cli.js';
import { mixedReport } from '../support/made-up-corrections.js';
import { partsOf, valuesOf, withPart } from '../support/workbook.js';

const missing = ['soffice', 'pdftotext', 'pdftoppm'].filter((program) => spawnSync(program, ['--version']).error);
const NEEDED = missing.length > 0 ? ` (skipped: there is no ${missing.join(', no ')})` : '';

/** Programs that open the workbook: LibreOffice, and tools that read what it prints. */
describe.skipIf(missing.length > 0)(`a correction report in LibreOffice${NEEDED}`, () => {
  let folder: TestFolder;
  beforeAll(async () => {
    folder = testFolder();
    folder.write('report.xlsx', await xlsx.write(mixedReport('ja'), await correctionWordsFor('ja')));
  });
  afterAll(() => folder.remove());

  /** @returns the path of what was made. The profile is the test's own: two LibreOffices with one wait for each other. */
  function convert(name: string, ending: string, outdir = folder.path): string {
    const profile = `-env:UserInstallation=${pathToFileURL(folder.file('profile')).href}`;
    const argv = [profile, '--headless', '--convert-to', ending, '--outdir', outdir, folder.file(name)];
    const { status, stderr } = spawnSync('soffice', argv, { encoding: 'utf8', timeout: 150_000 });
    expect(status, stderr).toBe(0);
    return `${outdir}/${name.replace(/\.\w+$/u, `.${ending}`).replace(/^.*\//u, '')}`;
  }

  test('prints: the texts are on the pages, the id is not, no page is blank, no line covers another', () => {
    const pdf = convert('report.xlsx', 'pdf');
    const { stdout } = spawnSync('pdftotext', ['-raw', pdf, '-'], { encoding: 'utf8' });
    const text = stdout.replace(/\s+/gu, '');
    for (const words of ['150億円', '（脱落）', '（削除）', '出典はどこですか。', 'câycầumới', '150억엔', '2か所']) {
      expect(text).toContain(words);
    }
    expect(text).not.toContain('7k3f0001');
    expect(text).toContain('各言語版はいずれも150億円としている。');

    spawnSync('pdftoppm', ['-r', '40', '-gray', pdf, folder.file('page')]);
    const pages = stdout.split('\f').length - 1;
    expect(pages).toBeGreaterThanOrEqual(4);
    for (let page = 1; page <= pages; page++) {
      expect(inkOf(readFileSync(folder.file(`page-${page}.pgm`))), `page ${page}`).toBeGreaterThan(50);
    }
    expect(coveredLines(pdf)).toEqual([]);
  });

  test('saved as ODS and as XLSX again: answers, ids and the hidden column are there', async () => {
    const answered = withPart(readFileSync(folder.file('report.xlsx')), 'xl/worksheets/sheet2.xml', (xml) =>
      xml
        .replace(/<c r="L2" s="(\d+)"\/>/u, '<c r="L2" s="$1" t="inlineStr"><is><t>採用</t></is></c>')
        .replace(/<c r="L4" s="(\d+)"\/>/u, '<c r="L4" s="$1" t="inlineStr"><is><t>要相談</t></is></c>')
        .replace(/<c r="M4" s="(\d+)"\/>/u, '<c r="M4" s="$1" t="inlineStr"><is><t>3/4は仮の値です。</t></is></c>'),
    );
    folder.write('answered.xlsx', answered);
    convert('answered.xlsx', 'ods');
    const saved = new Uint8Array(readFileSync(convert('answered.ods', 'xlsx', folder.file('saved'))));
    expect(await readXlsxReplies(saved)).toEqual({
      replies: [
        { id: '7k3f0001', knew: [], answer: 'accept', text: '' },
        { id: '7k3f0003', knew: [], answer: 'discuss', text: '3/4は仮の値です。' },
      ],
      remarks: [],
    });
    const sheet = partsOf(saved)['xl/worksheets/sheet2.xml']!;
    expect(sheet).toMatch(/<col [^>]*hidden="(?:true|1)"[^>]*min="14"|<col [^>]*min="14"[^>]*hidden="(?:true|1)"/u);
    expect(sheet).toContain('type="list"');
    expect((await valuesOf(saved)).正誤表![1]!.slice(4, 6)).toEqual(['15億円', '150億円']);
  });

  /** Words of one column that begin on the same page where others still are: rows too low for their lines. */
  function coveredLines(pdf: string): string[] {
    const { stdout } = spawnSync('pdftotext', ['-bbox', pdf, '-'], { encoding: 'utf8', maxBuffer: 1e8 });
    return stdout.split('<page ').flatMap((page) => {
      const words = [...page.matchAll(/xMin="(.*?)" yMin="(.*?)" xMax="(.*?)" yMax="(.*?)">(.*?)</gu)].map(
        ([, ...[left, top, right, bottom, word]]) => ({
          left: Number(left),
          right: Number(right),
          middle: (Number(top) + Number(bottom)) / 2,
          height: Number(bottom) - Number(top),
          word: word!,
        }),
      );
      return words.flatMap((one, k) =>
        words.slice(k + 1).flatMap((other) => {
          const isBeside = one.right <= other.left + 1 || other.right <= one.left + 1;
          const apart = Math.abs(one.middle - other.middle);
          return isBeside || apart > 0.4 * Math.min(one.height, other.height) ? [] : [`${one.word} ${other.word}`];
        }),
      );
    });
  }
});

/** Pixels of a grey picture (binary PGM) that are no paper. */
function inkOf(pgm: Uint8Array): number {
  const head = /^P5\s+\d+\s+\d+\s+\d+\s/u.exec(new TextDecoder('latin1').decode(pgm.slice(0, 40)))![0];
  return pgm.slice(head.length).filter((grey) => grey < 160).length;
}
