import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { elsewhereOf } from '../../src/correction-report/elsewhere.js';
import { partsOf } from '../support/docx-parts.js';
import { correctionOf, correctionReportOf } from '../support/made-up-corrections.js';
import { bytesIn, textIn } from '../support/written-report.js';

describe('where else the words of a general correction stand', () => {
  const spanOf = (text: string, words: string, from = 0) => {
    const start = text.indexOf(words, from);
    return { start, end: start + words.length };
  };

  test.each<[why: string, text: string, found: readonly string[], wrongs: string[], expected: string[]]>([
    ['nowhere', '埠塔を直す。', ['埠塔'], ['埠塔'], []],
    ['in another sentence', '埠塔を直す。\n古い埠塔だ。', ['埠塔'], ['埠塔'], ['2 古い【埠塔】だ。']],
    [
      'twice in a line',
      '埠塔。埠塔と埠塔。',
      ['埠塔'],
      ['埠塔'],
      ['1 埠塔。【埠塔】と埠塔。', '1 埠塔。埠塔と【埠塔】。'],
    ],
    ['not where a finding is about more', '埠塔を直す。古い埠塔だ。', ['埠塔', '古い埠塔'], ['埠塔'], []],
    ['the longer of two that hold one another', '港棟\n東港棟', ['港棟'], ['港棟', '東港棟'], ['2 【東港棟】']],
    ['by position, not by word', '乙乙\n甲甲\n乙乙', [], ['甲甲', '乙乙'], ['1 【乙乙】', '2 【甲甲】', '3 【乙乙】']],
    ['one letter stands anywhere', '塔。灯塔。', ['塔'], ['塔'], []],
    ['line ends of any kind', '埠塔\r\n\r\n埠塔', ['埠塔'], ['埠塔'], ['3 【埠塔】']],
    [
      'what is beside it is cut',
      `${'東'.repeat(20)}埠塔${'西'.repeat(20)}`,
      [],
      ['埠塔'],
      [`1 …${'東'.repeat(16)}【埠塔】${'西'.repeat(16)}…`],
    ],
  ])('%s', (_, text, found, wrongs, expected) => {
    const places = elsewhereOf(wrongs, [{ text, found: found.map((words) => spanOf(text, words)) }]);
    expect(places.map(({ line, context }) => `${line} ${context}`)).toEqual(expected);
  });

  test('of several texts each is named', () => {
    const texts = [
      { text: '埠塔', found: [] },
      { text: '港\n埠塔', found: [] },
    ];
    expect(elsewhereOf(['埠塔'], texts).map(({ text, line }) => [text, line])).toEqual([
      [0, 1],
      [1, 2],
    ]);
  });
});

describe('the report lists them', () => {
  const reportWith = (count: number) => {
    const general = [
      {
        number: 1,
        wrongs: [{ words: '15億円', count: 2 }],
        right: '150億円',
        message: '',
        corrections: [1, 2],
        unlisted: 0,
        elsewhere: Array.from({ length: count }, (_, k) => ({ text: 0, line: k + 5, context: `前【15億円】後${k}` })),
      },
    ];
    return correctionReportOf(
      [1, 2].map((number) => correctionOf(number, { general: 1 })),
      { general },
    );
  };
  const lead = '同じ語はほかに3か所あり、指摘はなかったが、正しいと確かめたものではない。';

  test('in a page', async () => {
    const page = load(await textIn('html', reportWith(3)));
    expect(page('.elsewhere p').text()).toBe(lead);
    const lines = page('.elsewhere li').map((_, element) => page(element).text());
    expect(lines.get()).toEqual(['5行目: 前【15億円】後0', '6行目: 前【15億円】後1', '7行目: 前【15億円】後2']);
  });

  test('in Markdown as a list within the item', async () => {
    const lines = (await textIn('md', reportWith(1))).split('\n');
    const at = lines.findIndex((line) => line.startsWith('1. 15億円'));
    expect(lines.slice(at + 3, at + 5)).toEqual([
      '   同じ語はほかに1か所あり、指摘はなかったが、正しいと確かめたものではない。',
      '   - 5行目: 前【15億円】後0',
    ]);
  });

  test('in a document and a workbook in the cell of the places', async () => {
    const document = partsOf(await bytesIn('docx', reportWith(3))).get('word/document.xml')!;
    const strings = partsOf(await bytesIn('xlsx', reportWith(3))).get('xl/sharedStrings.xml')!;
    for (const xml of [document, strings]) for (const words of [lead, '前【15億円】後2']) expect(xml).toContain(words);
  });

  test('twelve, then how many more there are; nothing where there are none', async () => {
    const many = load(await textIn('html', reportWith(30)));
    expect(many('.elsewhere li')).toHaveLength(13);
    expect(many('.elsewhere li').last().text()).toBe('ほか18か所');
    expect(load(await textIn('html', reportWith(0)))('.elsewhere')).toHaveLength(0);
  });
});
