import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { docx } from '../../src/correction-report/docx/docx.js';
import { readDocxReplies } from '../../src/correction-report/docx/read-replies.js';
import { correctionWordsFor } from '../../src/correction-report/words/index.js';
import { applyEdits } from '../../src/text/apply-edits.js';
import { type TestFolder, testFolder } from '../support/cli.js';
import { correctionReportOf, type StatedCorrection } from '../support/corrections-in-text.js';
import { NO_OFFICE, OFFICE_LIMIT, office } from '../support/office.js';
import { readPng } from '../support/png.js';

const TEXT = {
  path: 'port.ja.txt',
  text: '港は150億円で直す。\n\n船は港を出た。\nホテルは３階だ。\n桟橋は古い。',
  edits: [
    ['150億', '1,500億'],
    ['。\n\n船は', '。そして船は'],
    ['３階だ', '三階だ。\nそれだけだ'],
    ['。', '。\tよい & <b>よい</b>'],
  ] as const,
};
const SOURCES: StatedCorrection['sources'] = [
  ['vi', 'Cảng được sửa chữa với 150 tỷ yên.'],
  ['ko', '항구는 1500억 엔으로 고친다.'],
].map(([language, text]) => ({
  language: language!,
  passage: { language: language!, text: text!, span: { start: 0, end: text!.length }, line: 1, marks: [] },
  bead: '1-1',
  confidence: 1,
}));
const ENTRIES: readonly StatedCorrection[] = [
  { words: '150億', status: 'accepted', right: '1,500億', sources: SOURCES },
  { words: '港を', status: 'question', kind: 'question', remark: 'どの港ですか。' },
  { words: 'ホテル', before_: true, kind: 'omission', category: 'accuracy/omission' },
];

describe.skipIf(NO_OFFICE.length > 0)(`the DOCX report in LibreOffice ${NO_OFFICE.join(', ')}`, () => {
  let folder: TestFolder;
  let file: string;
  const made = correctionReportOf([TEXT], ENTRIES);
  // The comment from where on nobody has looked stands at a line that is changed, too.
  const progress = { judged: 2, open: 1, firstOpen: 4, judgedTo: 3 };
  const report = { ...made, texts: made.texts.map((text) => ({ ...text, progress })) };
  const corrected = applyEdits(TEXT.text, report.texts[0]!.edits);

  beforeAll(async () => {
    folder = testFolder();
    file = folder.write('report.docx', await docx.write(report, await correctionWordsFor('ja')));
  });
  afterAll(() => folder?.remove());

  /** The lines below the name of the text, as LibreOffice has them after a command of the menu. */
  function linesAfter(command: string): string[] {
    const out = folder.file('changed.docx');
    const libreOffice = office(folder.path);
    libreOffice.command(file, command, 'MS Word 2007 XML', out);
    libreOffice.convert(out, 'txt:Text (encoded):UTF8', folder.file('txt'));
    const lines = readFileSync(folder.file('txt/changed.txt'), 'utf8')
      .replace(/^\ufeff/u, '')
      .split(/\r?\n/u);
    const own = lines.slice(lines.lastIndexOf(TEXT.path) + 1);
    return own.at(-1) === '' ? own.slice(0, -1) : own;
  }

  test(
    'accepting all changes gives the corrected text, rejecting them the text',
    () => {
      expect(linesAfter('.uno:AcceptAllTrackedChanges')).toEqual(corrected.split('\n'));
      expect(linesAfter('.uno:RejectAllTrackedChanges')).toEqual(TEXT.text.split('\n'));
    },
    OFFICE_LIMIT,
  );

  test(
    'on paper: no page is blank, and everything is there',
    () => {
      office(folder.path).convert(file, 'pdf', folder.path);
      const pdf = folder.file('report.pdf');
      const text = execFileSync('pdftotext', ['-raw', pdf, '-'], { encoding: 'utf8' });
      for (const words of [
        '正誤表',
        '2027年3月31日',
        'Cảng được',
        '항구는',
        'どの港ですか。',
        '採否',
        '4行目',
        '桟橋',
      ]) {
        expect(text.replaceAll(/\s/gu, '')).toContain(words.replaceAll(/\s/gu, ''));
      }
      expect(text).not.toContain('00000002');
      execFileSync('pdftoppm', ['-r', '40', '-png', pdf, folder.file('page')]);
      const pages = readdirSync(folder.path).filter((name) => /^page.*png$/u.test(name));
      expect(pages.length).toBeGreaterThan(1);
      for (const page of pages) {
        const { pixels } = readPng(readFileSync(join(folder.path, page)));
        expect(pixels.filter((value) => value < 128).length, page).toBeGreaterThan(300);
      }
    },
    OFFICE_LIMIT,
  );

  test(
    'answers survive being stored by LibreOffice, which leaves out the tags of controls',
    async () => {
      const { unzipSync, zipSync } = await import('fflate');
      const files = unzipSync(readFileSync(file));
      let count = 0;
      const main = new TextDecoder()
        .decode(files['word/document.xml'])
        .replaceAll(/<w:sdt>.*?<\/w:sdt>/gsu, (control) => {
          const words = ['採用', 'はい、直します。', '不採用'][count++];
          if (words === undefined) return control;
          return control
            .replace('<w:showingPlcHdr/>', '')
            .replace(
              /<w:sdtContent>.*<\/w:sdtContent>/su,
              `<w:sdtContent><w:r><w:t>${words}</w:t></w:r></w:sdtContent>`,
            );
        });
      const answered = { ...files, 'word/document.xml': new TextEncoder().encode(main) };
      const path = folder.write('answered.docx', zipSync(answered));
      office(folder.path).convert(path, 'docx:MS Word 2007 XML', folder.file('stored'));
      expect(await readDocxReplies(readFileSync(folder.file('stored/answered.docx')))).toEqual({
        replies: [
          { id: '00000000', knew: [], answer: 'accept', text: 'はい、直します。' },
          { id: '00000001', knew: [], answer: 'reject', text: '' },
        ],
        remarks: [],
      });
    },
    OFFICE_LIMIT,
  );
});
