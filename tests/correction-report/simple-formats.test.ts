import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'csv-parse/sync';
import { applyPatch } from 'diff';
import { describe, expect, test } from 'vitest';
import { contextOf } from '../../src/correction-report/cells.js';
import type { CorrectionFormat } from '../../src/correction-report/formats.js';
import { correctionWordsFor, writerOf } from '../../src/correction-report/index.js';
import { makeCorrectionReport } from '../../src/correction-report/make.js';
import type { CorrectionReport } from '../../src/correction-report/model.js';
import { readCsvReplies } from '../../src/correction-report/read-csv-replies.js';
import { applyEdits } from '../../src/text/apply-edits.js';
import { mixedReport } from '../support/made-up-corrections.js';
import { IRON, MONDAYS, YEN } from '../support/review-desk.js';
import { type FixtureRow, reviewOf } from '../support/review-fixture.js';
import { correctionReport, judgedIn, reviewedText } from '../support/reviewed-corrections.js';

async function written(format: CorrectionFormat, report: CorrectionReport): Promise<string> {
  const bytes = await (await writerOf(format)).write(report, await correctionWordsFor(report.language));
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

const REVIEWED = correctionReport(reviewOf(), [
  { fingerprint: YEN, verdict: 'accepted' },
  { fingerprint: IRON, verdict: 'accepted' },
  { fingerprint: MONDAYS, verdict: 'question', reason: '月曜休館は省略してよいですか。' },
]);
const HOSTILE: FixtureRow[] = [
  {
    ja: '⟦=1+1⟧は数式。',
    vi: '⟦@SUM(A1)⟧ | <b>',
    fix: '=2+2',
    finding: { id: 'h1', message: '`x` | <script>"\n- *y*' },
  },
];

describe.each(['json', 'csv', 'md', 'txt', 'diff'] as const)('%s', (format) => {
  test('is equal twice', async () => {
    expect(await written(format, REVIEWED)).toBe(await written(format, REVIEWED));
  });

  test('of nothing is no fault', async () => {
    const nothing = makeCorrectionReport([reviewedText(reviewOf([{ ja: '港町' }]), [])], {
      version: '1',
      language: 'vi',
    });
    const text = await written(format, nothing);
    expect(format === 'diff' ? text : text.length > 0).toBe(format === 'diff' ? '' : true);
  });
});

test('json is as its schema says', async () => {
  const schema = JSON.parse(readFileSync('schemas/corrections-1.schema.json', 'utf8'));
  const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema);
  const value = JSON.parse(await written('json', REVIEWED));
  expect([validate(value), validate.errors]).toEqual([true, null]);
  expect(validate({ ...value, scorecard: { ...value.scorecard, score: 101 } })).toBe(false);
  expect(value.corrections[0]).toMatchObject({ id: YEN, line: 2, column: 8, wrong: '15億円', right: '150億円' });
});

describe('csv', () => {
  test('is what spreadsheets read, with an answer and a key for each entry', async () => {
    const text = await written('csv', REVIEWED);
    expect(text.startsWith('\ufeff')).toBe(true);
    const [head, ...rows] = parse(text, { bom: true }) as string[][];
    expect(head!).toEqual([
      ...['No.', '箇所', '原文・他言語版', '文', '誤', '正', '修正後の文', '理由', '種別', '重要度', '備考'],
      ...['採否', '返信', 'id'],
    ]);
    expect(rows.map((row) => row.at(-1))).toEqual(REVIEWED.corrections.map(({ replyKey }) => replyKey));
    const sentence = '町は新しい橋に15億円を充てる。';
    expect(rows[0]!.slice(3, 7)).toEqual([sentence, '15億円', '150億円', sentence.replace('15億円', '150億円')]);
    // What nobody has judged is no corrected sentence yet, and what nobody has said is none.
    const wholes = rows.map((row) => row[6]!.slice(0, 5));
    expect(wholes).toEqual(['町は新しい', '両者は、海', '（案）漁師', '']);
  });

  test.each<[why: string, head: readonly string[], row: readonly string[]]>([
    [
      'as it is now',
      ['No.', '箇所', '文', '誤', '正', '修正後の文', '採否', '返信', 'id'],
      ['1', '2行目', '港町。', '港町', '湊町', '湊町。', '採用', '直します。', 'a1:d0'],
    ],
    [
      'from before rows had the whole sentence',
      ['No.', '箇所', '誤', '正', '採否', '返信', 'id'],
      ['1', '2行目', '港町', '湊町', '採用', '直します。', 'a1:d0'],
    ],
    ['columns in another order', ['id', '返信', '文', '採否'], ['a1:d0', '直します。', '港町。', '採用']],
  ])('answers come back from a table: %s', (_, head, row) => {
    expect(readCsvReplies(`${head.join(';')}\r\n${row.join(';')}\r\n`)).toEqual({
      replies: [{ id: 'a1', knew: ['d0'], answer: 'accept', text: '直します。' }],
      remarks: [],
    });
  });

  test('what is asked stands before its reason; that an entry is settled is no remark', async () => {
    const [, ...rows] = parse(await written('csv', mixedReport('ja')), { bom: true }) as string[][];
    expect(rows.slice(0, 3).map((row) => row[10])).toEqual(['', '', '質問']);
    expect(rows[2]![7]).toMatch(/^質問: 出典はどこですか。\n各言語版は/u);
  });

  test('no cell is a formula', async () => {
    const [, row] = parse(await written('csv', correctionReport(reviewOf(HOSTILE))), { bom: true }) as string[][];
    expect(row!.filter((cell) => /^\s*[=+\-@]/u.test(cell))).toEqual([]);
    expect(row!.slice(3, 7)).toEqual(["'=1+1は数式。", "'=1+1", "'=2+2", '（案）=2+2は数式。']);
  });
});

describe('the corrected text', () => {
  test('has the confirmed corrections, and no others', async () => {
    const { text, edits } = REVIEWED.texts[0]!;
    const made = await written('txt', REVIEWED);
    expect(made).toBe(applyEdits(text, edits));
    expect(made).toContain('150億円を充てる');
    expect(made).toContain('大蛇の燃料');
  });

  test('the patch makes it', async () => {
    const { text, edits } = REVIEWED.texts[0]!;
    expect(applyPatch(text, await written('diff', REVIEWED))).toBe(applyEdits(text, edits));
  });

  test('of several texts each has its name', async () => {
    const review = reviewOf([{ ja: '港⟦待⟧', fix: '町', finding: { id: 'p1', fingerprints: ['p1'] } }]);
    const one = reviewedText(review, judgedIn(review, [{ fingerprint: 'p1', verdict: 'accepted' }]));
    const both = makeCorrectionReport([one, one], { version: '', language: 'ja' });
    const { path } = review;
    expect(await written('txt', both)).toBe(`==> ${path} <==\n港町\n\n==> ${path} <==\n港町\n`);
  });
});

describe('markdown', () => {
  test('has the parts in their order', async () => {
    const heads = (await written('md', REVIEWED)).match(/^##? .+$/gmu);
    expect(heads).toEqual([
      '# 正誤表',
      '## 対象文書',
      '## 評価',
      '## 返信の方法',
      '## 凡例',
      '## 修正箇所',
      '## 確認事項（質問）',
      '## 対訳の対応',
    ]);
  });

  test('words of documents are no markup, and an item stays one line', async () => {
    const text = await written('md', correctionReport(reviewOf(HOSTILE)));
    expect(text).not.toContain('<script>');
    expect(text).not.toMatch(/^- \*y\*/mu);
    expect(text).not.toContain('<b>');
  });
});

test.each([
  ['港湾局は新しい岸壁に30億円を投じる。', 10, '30億', '港湾局は新しい岸壁に【30億】円を投じる。'],
  [
    'とても長い前置きの後に続く文のさらに後で30億円を投じると述べたが、その先もまだまだ長く続いている。',
    20,
    '30億',
    '…い前置きの後に続く文のさらに後で【30億】円を投じると述べたが、その先もま…',
  ],
  ['橋は古い。', 5, '', '橋は古い。【】'],
])('the sentence about the words: %s', (before, at, wrong, shown) => {
  expect(contextOf({ before, at, wrong })).toBe(shown);
});
