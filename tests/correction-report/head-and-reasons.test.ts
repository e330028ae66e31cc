import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import type { PackLanguage } from '../../src/core/language.js';
import { readDocxReplies } from '../../src/correction-report/docx/read-replies.js';
import type { CorrectionFormat } from '../../src/correction-report/formats.js';
import { correctionWordsFor, writerOf } from '../../src/correction-report/index.js';
import { whyOf } from '../../src/correction-report/reasons.js';
import { partsOf } from '../support/docx-parts.js';
import { correctionOf, correctionReportOf, mixedReport } from '../support/made-up-corrections.js';
import { valuesOf } from '../support/workbook.js';

const NAMES = ['Lan', '<b>Minh</b>\u202e'];
const REPORT = correctionReportOf([correctionOf(1)], { reviewers: NAMES });

async function bytesIn(format: CorrectionFormat, report = REPORT): Promise<Uint8Array> {
  return (await writerOf(format)).write(report, await correctionWordsFor(report.language));
}
const textIn = async (format: CorrectionFormat, report = REPORT) =>
  new TextDecoder().decode(await bytesIn(format, report));

describe('who has reviewed stands in the head, as text', () => {
  const shown = '校閲者: Lan, <b>Minh</b>⟨U+202E⟩';

  test('on the page', async () => {
    const page = load(await textIn('html'));
    expect(page('header.top p').last().text()).toBe(shown);
  });

  test('in Markdown', async () => {
    const text = await textIn('md');
    expect(text).toContain('校閲者: Lan, &#60;b&#62;Minh');
    expect(text).not.toMatch(/<b>|\u202e/u);
  });

  test('in the document', async () => {
    const xml = partsOf(await bytesIn('docx')).get('word/document.xml')!;
    expect(xml).toContain('校閲者: Lan, &lt;b&gt;Minh&lt;/b&gt;⟨U+202E⟩');
  });

  test('in the workbook', async () => {
    const { 評価: score } = await valuesOf(await bytesIn('xlsx'));
    expect(score!.map(([first]) => first)).toContain(shown);
  });

  test.each<CorrectionFormat>(['html', 'md'])('nobody has: %s has no such line', async (format) => {
    expect(await textIn(format, { ...REPORT, reviewers: [] })).not.toContain('校閲者');
  });
});

describe('reasons name languages by their names', () => {
  const quotes = 'vi 150 tỷ · ko 1500억';
  test.each<[why: string, language: PackLanguage, explanation: string, expected: string]>([
    ['in Japanese', 'ja', `各言語版は${quotes}である。`, '各言語版はベトナム語 150 tỷ · 韓国語 1500억である。'],
    [
      'in Korean',
      'ko',
      `다른 언어판에는 ${quotes}로 되어 있다.`,
      '다른 언어판에는 베트남어 150 tỷ · 한국어 1500억로 되어 있다.',
    ],
    ['within a sentence', 'vi', `Các bản ghi ${quotes}.`, 'Các bản ghi tiếng Việt 150 tỷ · tiếng Hàn 1500억.'],
    ['at its beginning', 'vi', `${quotes}: khác nhau.`, 'Tiếng Việt 150 tỷ · tiếng Hàn 1500억: khác nhau.'],
    [
      'of another check beside it',
      'ja',
      'しかもvi cảng · en portも違う。',
      'しかもベトナム語 cảng · 英語 portも違う。',
    ],
    ['other words that look like codes stay', 'en', 'It says en route.', 'It says en route.'],
  ])('%s', async (_, language, explanation, expected) => {
    const words = await correctionWordsFor(language);
    expect(whyOf({ message: '', explanation, quotes }, words)).toBe(expected);
  });
});

test.each<CorrectionFormat>(['html', 'md'])('general corrections name them, too: %s', async (format) => {
  const mixed = mixedReport('ja');
  const general = mixed.general.map((one) => ({ ...one, message: '金額が違う（vi 150 tỷ · ko 1500억）' }));
  expect(await textIn(format, { ...mixed, general })).toContain('（ベトナム語 150 tỷ · 韓国語 1500억）');
});

test('Vietnamese labels begin with a capital', async () => {
  const { 'Bảng đính chính': rows } = await valuesOf(await bytesIn('xlsx', mixedReport('vi')));
  const [, first] = rows!;
  expect(first![1]).toMatch(/^Dòng 2\n/u);
  expect(first![2]).toMatch(/^Tiếng Việt: .*\nTiếng Hàn: /u);
  expect(first!.slice(6, 9)).toEqual(['Dịch sai', 'Nghiêm trọng', 'Đã nhận sửa']);
});

test('in the document the key of an answer is hidden, and still says for which entry it is', async () => {
  const xml = partsOf(await bytesIn('docx')).get('word/document.xml')!;
  expect(xml).toMatch(/<w:r><w:rPr><w:vanish\/><\/w:rPr><w:t [^>]*> 7k3f0001<\/w:t><\/w:r>/u);
  const { zipSync, unzipSync, strToU8 } = await import('fflate');
  const flat = xml.replace(/<w:sdt>.*?<w:sdtContent>.*?<\/w:sdtContent><\/w:sdt>/u, '<w:r><w:t>採用</w:t></w:r>');
  const files = {
    ...unzipSync(await bytesIn('docx')),
    'word/document.xml': strToU8(flat.replaceAll(/<w:tag [^>]*>/gu, '')),
  };
  expect((await readDocxReplies(zipSync(files))).replies).toEqual([
    { id: '7k3f0001', knew: [], answer: 'accept', text: '' },
  ]);
});
