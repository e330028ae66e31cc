import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { changeMarks } from '../../src/correction-report/change-marks.js';
import type { CorrectionFormat } from '../../src/correction-report/formats.js';
import { correctionWordsFor, writerOf } from '../../src/correction-report/index.js';
import { stretchOf } from '../../src/correction-report/stretch.js';
import { partsOf } from '../support/docx-parts.js';
import { YEN } from '../support/review-desk.js';
import { reviewOf } from '../support/review-fixture.js';
import { correctionReport } from '../support/reviewed-corrections.js';

/** A reviewer has written all of the end of the sentence anew, though a digit and a character differ. */
const REWRITTEN = correctionReport(reviewOf(), [
  {
    fingerprint: YEN,
    verdict: 'accepted',
    correction: [{ start: 7, was: '15億円を充てる', now: '150億円をあてる' }],
  },
]);

async function bytesIn(format: CorrectionFormat): Promise<Uint8Array> {
  return (await writerOf(format)).write(REWRITTEN, await correctionWordsFor('ja'));
}
const textIn = async (format: CorrectionFormat) => new TextDecoder().decode(await bytesIn(format));

describe('only what differs is marked', () => {
  test('on the page, in 誤 and 正 and in the sentence', async () => {
    const page = load(await textIn('html'));
    expect(page('.wrong > span').first().html()).toBe('<del>15</del>億円を<del>充</del>てる');
    expect(page('.right > span').first().html()).toBe('<ins>150</ins>億円を<ins>あ</ins>てる');
    expect(page('blockquote').first().html()).toBe(
      '町は新しい橋に<del>15</del><ins>150</ins>億円を<del>充</del><ins>あ</ins>てる。',
    );
  });

  test('in Markdown', async () => {
    const text = await textIn('md');
    expect(text).toContain('- 誤: ~~15~~億円を~~充~~てる\n- 正: **150**億円を**あ**てる\n');
  });

  test('in the table and in the whole text of the document', async () => {
    const xml = partsOf(await bytesIn('docx')).get('word/document.xml')!;
    const struck = [...xml.matchAll(/<w:strike\/>.*?<w:t [^>]*>(.*?)<\/w:t>/gu)].map(([, words]) => words);
    const removed = [...xml.matchAll(/<w:delText [^>]*>(.*?)<\/w:delText>/gu)].map(([, words]) => words);
    expect(struck.slice(0, 2)).toEqual(['15', '充']);
    expect(removed).toEqual(['15', '充']);
  });

  test('in the workbook', async () => {
    const strings = partsOf(await bytesIn('xlsx')).get('xl/sharedStrings.xml')!;
    const struck = [...strings.matchAll(/<strike\/>.*?<t[^>]*>(.*?)<\/t>/gu)].map(([, words]) => words);
    expect(struck.slice(0, 2)).toEqual(['15', '充']);
  });
});

test.each<[why: string, wrong: string, right: string | undefined, marked: [number, number]]>([
  ['something is missing', '', '夜間も', [0, 1]],
  ['words go', '毎日', '', [1, 0]],
  ['nobody has said what to write', '15億円', undefined, [1, 0]],
])('%s: the report has words of its own there', (_, wrong, right, marked) => {
  const made = changeMarks({ wrong, right }, 'ja');
  expect([made.wrong.length, made.right.length]).toEqual(marked);
});

test('in Markdown, signs that would mark nothing within a word are left out, and the words stand plain', async () => {
  const [entry, ...others] = REWRITTEN.corrections;
  const report = { ...REWRITTEN, corrections: [{ ...entry!, wrong: '港、町と', right: '港（町と' }, ...others] };
  const bytes = await (await writerOf('md')).write(report, await correctionWordsFor('ja'));
  expect(new TextDecoder().decode(bytes)).toContain('- 誤: 港、町と\n- 正: 港（町と\n');
});

describe('a correction that ends within a word', () => {
  const sentence = 'Chợ ở cổng mới.';
  test.each<[why: string, mark: [number, number], edits: [number, string, string][], wrong: string, right: string]>([
    ['reaches beyond the flagged words: the word is whole', [0, 3], [[7, 'ổ', 'ả']], 'Chợ ở cổng', 'Chợ ở cảng'],
    ['lies within them: they stay as they are flagged', [7, 8], [[7, 'ổ', 'ả']], 'ổ', 'ả'],
  ])('%s', (_, [start, end], edits, wrong, right) => {
    const made = stretchOf(
      sentence,
      { start, end },
      edits.map(([at, was, now]) => ({ start: at, was, now })),
      'vi',
    );
    expect(made).toEqual({ at: start, wrong, right });
  });
});
