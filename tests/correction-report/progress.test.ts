import { describe, expect, test } from 'vitest';
import type { PackLanguage } from '../../src/core/language.js';
import type { ReviewProgress } from '../../src/correction-report/model.js';
import { progressOf } from '../../src/correction-report/progress.js';
import { progressLines } from '../../src/correction-report/progress-lines.js';
import { correctionWordsFor } from '../../src/correction-report/words/index.js';
import { correctionReportOf, mixedReport } from '../support/made-up-corrections.js';
import { type FixtureRow, reviewOf } from '../support/review-fixture.js';
import { type Judged, judgedIn, reviewedText } from '../support/reviewed-corrections.js';

const flagged = (id: string, finding: FixtureRow['finding'] = {}): FixtureRow => ({
  ja: '⟦15億円⟧を橋に充てる。',
  fix: '150億円',
  finding: { id, fingerprints: [id], ...finding },
});
/** Findings in the lines 2, 3 and 5 of six. */
const ROWS = [{ ja: '港町の計画' }, flagged('a'), flagged('b'), { ja: '橋は古い。' }, flagged('c'), { ja: '終わり。' }];

describe('how far a review has come', () => {
  test.each<[why: string, rows: readonly FixtureRow[], judged: Judged[], expected: ReviewProgress]>([
    ['none is judged', ROWS, [], { judged: 0, open: 3, firstOpen: 2, judgedTo: undefined }],
    [
      'all are, in whichever way',
      ROWS,
      [
        { fingerprint: 'a', verdict: 'accepted' },
        { fingerprint: 'b', verdict: 'dismissed' },
        { fingerprint: 'c', verdict: 'question' },
      ],
      { judged: 3, open: 0, firstOpen: undefined, judgedTo: 6 },
    ],
    [
      'the first ones are: up to the line before the first open one',
      ROWS,
      [
        { fingerprint: 'a', verdict: 'accepted' },
        { fingerprint: 'b', verdict: 'accepted' },
      ],
      { judged: 2, open: 1, firstOpen: 5, judgedTo: 4 },
    ],
    [
      'a dismissed one is judged',
      ROWS,
      [{ fingerprint: 'a', verdict: 'dismissed' }],
      { judged: 1, open: 2, firstOpen: 3, judgedTo: 2 },
    ],
    [
      'one behind an open one is: there is no line up to which all are',
      ROWS,
      [
        { fingerprint: 'a', verdict: 'accepted' },
        { fingerprint: 'c', verdict: 'accepted' },
      ],
      { judged: 2, open: 1, firstOpen: 3, judgedTo: undefined },
    ],
    [
      'one that is put off is open',
      ROWS,
      [{ fingerprint: 'a', verdict: 'skipped' }],
      { judged: 0, open: 3, firstOpen: 2, judgedTo: undefined },
    ],
    [
      'an uncertain one that nobody has judged counts for nothing, though it is the first',
      [flagged('u', { uncertain: true }), flagged('a'), flagged('b')],
      [{ fingerprint: 'a', verdict: 'accepted' }],
      { judged: 1, open: 1, firstOpen: 3, judgedTo: 2 },
    ],
    [
      'an uncertain one that somebody has judged counts',
      [flagged('a'), flagged('u', { uncertain: true })],
      [
        { fingerprint: 'a', verdict: 'accepted' },
        { fingerprint: 'u', verdict: 'accepted' },
      ],
      { judged: 2, open: 0, firstOpen: undefined, judgedTo: 2 },
    ],
    [
      'what the configuration has dismissed is not open, and no reviewer has come there',
      [flagged('a'), flagged('b'), flagged('c', { status: 'dismissed' })],
      [{ fingerprint: 'a', verdict: 'accepted' }],
      { judged: 1, open: 1, firstOpen: 2, judgedTo: 1 },
    ],
    [
      'there is nothing to judge',
      [{ ja: '港町の計画' }],
      [],
      { judged: 0, open: 0, firstOpen: undefined, judgedTo: undefined },
    ],
  ])('%s', (_, rows, judged, expected) => {
    const review = reviewOf(rows);
    expect(progressOf(reviewedText(review, judgedIn(review, judged)))).toEqual(expected);
  });
});

describe('is said first', () => {
  const [text] = mixedReport('ja').texts;
  const part = { judged: 2, open: 1234, firstOpen: 39, judgedTo: 38 };
  const lineOf = async (progress: ReviewProgress, language: PackLanguage) => {
    const report = correctionReportOf([], { language, texts: [{ ...text!, progress }] });
    return progressLines(report, await correctionWordsFor(language));
  };

  test.each<[why: string, language: PackLanguage, progress: ReviewProgress, expected: string]>([
    [
      'nobody has judged anything',
      'ja',
      { judged: 0, open: 4, firstOpen: 2, judgedTo: undefined },
      '以下の指摘は機械による検査の結果で、まだ校閲者の確認を経ていません（4件）。',
    ],
    [
      'all is judged',
      'ja',
      { judged: 4, open: 0, firstOpen: undefined, judgedTo: 3 },
      '全3行の指摘をすべて確認済みです（全文を通読した校閲ではありません）。',
    ],
    [
      'a part',
      'ja',
      part,
      '1〜38行目の指摘をすべて確認済みです（全文を通読した校閲ではありません）。39行目以降には未処理の指摘が1,234件残っています。',
    ],
    [
      'a part, with figures as Vietnamese has them',
      'vi',
      part,
      'Đã xem hết các cảnh báo từ dòng 1 đến dòng 38 (chưa đọc soát toàn văn). Từ dòng 39 trở đi chưa ai xem, còn 1.234 cảnh báo.',
    ],
    [
      'some, here and there',
      'ja',
      { judged: 2, open: 1, firstOpen: 3, judgedTo: undefined },
      '指摘2件を確認済みです（全文を通読した校閲ではありません）。1件は未処理です（最初は3行目）。',
    ],
    [
      'nothing was found: that is no review',
      'ja',
      { judged: 0, open: 0, firstOpen: undefined, judgedTo: 3 },
      '機械による検査では指摘がありません。校閲者の確認は経ていません。',
    ],
  ])('%s', async (_, language, progress, expected) => {
    expect(await lineOf(progress, language)).toEqual([expected]);
  });

  test('of several texts each has its line, by its title, else by its file', async () => {
    const progress = { judged: 4, open: 0, firstOpen: undefined, judgedTo: 3 };
    const texts = [
      { ...text!, progress },
      { ...text!, progress, title: undefined, path: 'b/ja.txt', name: 'b/ja.txt' },
    ];
    const lines = progressLines(correctionReportOf([], { texts }), await correctionWordsFor('ja'));
    expect(lines).toEqual([
      '港町の計画: 全3行の指摘をすべて確認済みです（全文を通読した校閲ではありません）。',
      'b/ja.txt: 全3行の指摘をすべて確認済みです（全文を通読した校閲ではありません）。',
    ]);
  });
});
