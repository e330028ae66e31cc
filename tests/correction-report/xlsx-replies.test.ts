import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { Fault } from '../../src/core/fault.js';
import { LANGUAGES } from '../../src/core/language.js';
import { correctionWordsFor } from '../../src/correction-report/words/index.js';
import { readXlsxReplies } from '../../src/correction-report/xlsx/read-replies.js';
import { xlsx } from '../../src/correction-report/xlsx/xlsx.js';
import { correctionOf, correctionReportOf, mixedReport } from '../support/made-up-corrections.js';
import { valuesOf, withPart, workbookOf } from '../support/workbook.js';

/** Writes text into a cell of the table, as a spreadsheet does. */
function typed(bytes: Uint8Array, cells: Readonly<Record<string, string>>): Uint8Array {
  return withPart(bytes, 'xl/worksheets/sheet2.xml', (xml) =>
    Object.entries(cells).reduce(
      (sheet, [place, text]) =>
        sheet.replace(
          new RegExp(`<c r="${place}" s="(\\d+)"/>`, 'u'),
          `<c r="${place}" s="$1" t="inlineStr"><is><t>${text}</t></is></c>`,
        ),
      xml,
    ),
  );
}

describe('answers are read back', () => {
  test.each(LANGUAGES)('of a report in %s', async (language) => {
    const words = await correctionWordsFor(language);
    const bytes = await xlsx.write(mixedReport(language), words);
    const answered = typed(bytes, {
      L2: words['answer.accept'],
      L4: words['answer.reject'],
      M4: '出典は付録にあります。',
      L5: words['answer.discuss'],
    });
    expect(await readXlsxReplies(answered)).toEqual({
      replies: [
        { id: '7k3f0001', knew: [], answer: 'accept', text: '' },
        { id: '7k3f0003', knew: [], answer: 'reject', text: '出典は付録にあります。' },
        { id: '7k3f0004', knew: [], answer: 'discuss', text: '' },
      ],
      remarks: [],
    });
  });

  test('of a thousand rows in any order, with columns in any order', async () => {
    const corrections = Array.from({ length: 1000 }, (_, k) => correctionOf(k + 1));
    const bytes = await xlsx.write(correctionReportOf(corrections), await correctionWordsFor('ja'));
    const rows = (await valuesOf(bytes)).正誤表!;
    const answered = rows.map((row, k) => (k === 0 ? row : [...row.slice(0, 11), '採用', `返信${row[0]}`, row[13]!]));
    const [head, ...rest] = answered.map((row) => row.toReversed());
    // 7 and 1,000 have no common divisor: every row comes once.
    const shuffled = rest.map((_, k) => rest[(k * 7 + 3) % rest.length]!);
    const { replies, remarks } = await readXlsxReplies(workbookOf({ 'Sheet 1': [head!, ...shuffled] }));
    expect(remarks).toEqual([]);
    expect(replies).toHaveLength(1000);
    expect(replies[0]).toEqual({ id: '7k3f0004', knew: [], answer: 'accept', text: '返信4' });
    const sorted = replies.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    expect(
      sorted.every(({ id, text }, k) => id === `7k3f${String(k + 1).padStart(4, '0')}` && text === `返信${k + 1}`),
    ).toBe(true);
  });

  test('of a workbook that was made before rows had the whole sentence', async () => {
    const head = ['No.', '箇所', '原文・他言語版', '誤', '正', '理由', '種別', '重要度', '備考', '採否', '返信', 'id'];
    const row = ['1', '2行目', '', '15億円', '150億円', '', '誤訳', '重大', '', '要相談', '額を確かめます。', 'a1:d0'];
    expect(await readXlsxReplies(workbookOf({ 正誤表: [head, row] }))).toEqual({
      replies: [{ id: 'a1', knew: ['d0'], answer: 'discuss', text: '額を確かめます。' }],
      remarks: [],
    });
  });

  test('of a workbook that was made when the table was its first sheet', async () => {
    const { 概要: overview, 正誤表: table } = await valuesOf(
      await xlsx.write(mixedReport('ja'), await correctionWordsFor('ja')),
    );
    const answered = table!.map((row, k) => (k === 2 ? [...row.slice(0, 11), '採用', '', row[13]!] : row));
    const expected = { replies: [{ id: '7k3f0002', knew: [], answer: 'accept', text: '' }], remarks: [] };
    expect(await readXlsxReplies(workbookOf({ 正誤表: answered, 評価: overview! }))).toEqual(expected);
    expect(await readXlsxReplies(workbookOf({ 概要: overview!, 正誤表: answered }))).toEqual(expected);
  });

  test('rows are deleted and added, lines stand above the head, other sheets are passed over', async () => {
    const read = await readXlsxReplies(
      workbookOf({
        Notes: [
          ['Decision', 'Reply'],
          ['accept', 'not in the table'],
        ],
        Table: [
          ['Answered by the editors'],
          ['No.', ' decision ', 'REPLY', 'ID'],
          ['3', 'accept', '', '12345678'],
          ['', '', '', ''],
          ['1', 'maybe', '', 'i74aabt9'],
          ['', 'reject', 'page 4, too', ''],
          ['2', '', 'I shall see', 'vc6lf9ne'],
        ],
      }),
    );
    expect(read.replies).toEqual([{ id: '12345678', knew: [], answer: 'accept', text: '' }]);
    expect(read.remarks).toEqual([
      'row 5: "maybe" is no decision',
      'row 6: the identifier is gone',
      'row 7: there is a reply and no decision: "I shall see"',
    ]);
  });

  test('two copies of the table: both are read, and rows are told apart', async () => {
    const table = (id: string, word: string) => [
      ['採否', '返信', 'id'],
      [word, '', id],
    ];
    const read = await readXlsxReplies(workbookOf({ 前半: table('a1', '採用'), 後半: table('b2', 'たぶん') }));
    expect(read).toEqual({
      replies: [{ id: 'a1', knew: [], answer: 'accept', text: '' }],
      remarks: ['sheet 後半, row 2: "たぶん" is no decision'],
    });
  });
});

describe('what cannot be read is said', () => {
  test.each([
    ['no zip', new TextEncoder().encode('No.,Decision,Reply,id\n'), /no workbook that can be read/u],
    ['nothing', new Uint8Array(), /no workbook that can be read/u],
    ['a zip that is no workbook', zipSync({ 'a.txt': new Uint8Array([1]) }), /no workbook that can be read/u],
    [
      'the hidden column is gone',
      workbookOf({
        a: [
          ['Decision', 'Reply'],
          ['accept', ''],
        ],
      }),
      /no sheet has the columns/u,
    ],
    [
      'a claim of more than any report has',
      zipSync({ 'xl/workbook.xml': new Uint8Array(300_000_000) }),
      /unpacked it has 300000000 bytes/u,
    ],
  ])('%s', async (_what, bytes, message) => {
    const error = await readXlsxReplies(bytes).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(Fault);
    expect((error as Fault).kind).toBe('input');
    expect((error as Fault).message).toMatch(message);
  });
});
