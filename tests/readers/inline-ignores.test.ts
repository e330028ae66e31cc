import { describe, expect, test } from 'vitest';
import type { Reader } from '../../src/core/ports.js';
import { html } from '../../src/readers/html.js';
import { markdown } from '../../src/readers/markdown.js';
import { plainText } from '../../src/readers/plain-text.js';

/** What a text's comments cover, as `checks: reason @ words`, and what is wrong with them, as `!line what`. */
function show(reader: Reader, text: string): string[] {
  const { entries, faults } = reader.ignores!(text, reader.read(text));
  return [
    ...entries.map(
      ({ checks, reason, span }) => `${checks.join(' ')}: ${reason} @ ${text.slice(span.start, span.end)}`,
    ),
    ...faults.map(({ line, what }) => `!${line} ${what}`),
  ];
}

describe('what a comment says', () => {
  test.each<[reason: string, comment: string, said: string[]]>([
    ['a check and a reason', ' taiyaku-ignore omission: 意図した省略 ', ['omission: 意図した省略 @ 港']],
    ['all checks', ' taiyaku-ignore: 引用文 ', [': 引用文 @ 港']],
    ['a full-width colon', ' taiyaku-ignore omission：引用文 ', ['omission: 引用文 @ 港']],
    [
      'several checks',
      ' taiyaku-ignore omission, addition、 date-mismatch : x ',
      ['omission addition date-mismatch: x @ 港'],
    ],
    ['a check twice', ' taiyaku-ignore omission omission: x ', ['omission: x @ 港']],
    ['no spaces', 'taiyaku-ignore omission:x', ['omission: x @ 港']],
    ['a colon in the reason', ' taiyaku-ignore omission: 10:30 is right ', ['omission: 10:30 is right @ 港']],
    [
      'a reason over two lines',
      '\n  taiyaku-ignore omission:\n  người dịch\n  đã bỏ\n',
      ['omission: người dịch đã bỏ @ 港'],
    ],
    ['another comment', ' taiyaku is a fish ', []],
    ['the name in the middle', ' see taiyaku-ignore omission: x ', []],
  ])('%s', (_, comment, said) => {
    expect(show(markdown, `<!--${comment}-->\n港`)).toEqual(said);
    expect(show(html, `<!--${comment}--><p>港</p>`)).toEqual(said);
  });
});

const NO_REASON = 'this comment gives no reason, and ignores nothing: write <!-- taiyaku-ignore';

describe('faulty comments', () => {
  test.each<[reason: string, text: string, said: string[]]>([
    ['no colon', 'a\n<!-- taiyaku-ignore omission -->\nb', [`!2 ${NO_REASON} number-mismatch: why it may stay -->`]],
    ['no reason', '<!-- taiyaku-ignore omission: -->', [`!1 ${NO_REASON} number-mismatch: why it may stay -->`]],
    [
      'no reason for a stretch, which has an end all the same',
      '<!-- taiyaku-ignore-start -->\na\n<!-- taiyaku-ignore-end -->',
      [`!1 ${NO_REASON}-start number-mismatch: why it may stay -->`],
    ],
    [
      'an end without a start',
      'a\n\n<!-- taiyaku-ignore-end -->',
      ['!3 taiyaku-ignore-end has no taiyaku-ignore-start before it: remove it, or add the start'],
    ],
    [
      'a start without an end',
      'a\n<!-- taiyaku-ignore-start: 引用 -->b\nc',
      [
        ': 引用 @ b\nc',
        '!2 taiyaku-ignore-start has no taiyaku-ignore-end, and holds to the end of the text: add <!-- taiyaku-ignore-end -->',
      ],
    ],
    [
      'a name that there is not',
      '<!-- taiyaku-ignore-stop -->',
      ['!1 there is no taiyaku-ignore-stop, and this comment ignores nothing: did you mean taiyaku-ignore-start?'],
    ],
    ...(
      [
        ['an ending of another program', 'taiyaku-ignore-nextline', ''],
        ['a letter is missing', 'taiyaku-ignor', ''],
        ['two letters are swapped', 'taiyaku-ingore', ''],
        ['no hyphen', 'taiyakuignore', ''],
        ['a space', 'taiyaku ignore', ''],
        ['capitals', 'Taiyaku-Ignore', ''],
        ['another hyphen', 'taiyaku_ignore', ''],
        ['name and ending', 'taiyku-ignore-strat', '-start'],
        ['the ending is right', 'taiyaku-ignor-end', '-end'],
      ] as const
    ).map(([reason, word, ending]): [string, string, string[]] => [
      `${reason}: ${word}`,
      `<!-- ${word}: x -->`,
      [`!1 there is no ${word}, and this comment ignores nothing: did you mean taiyaku-ignore${ending}?`],
    ]),
    ['no such comment: too many letters are other ones', '<!-- taiyaku-notes: x --><!-- textlint-ignore: x -->', []],
    ['no such comment: words', '<!-- taiyaku: ignore this -->\n<!-- taiyaku ignores it -->', []],
  ])('%s', (_, text, said) => {
    expect(show(markdown, text)).toEqual(said);
    expect(show(html, text)).toEqual(said);
  });
});

describe('stretches', () => {
  const start = (check: string) => `<!-- taiyaku-ignore-start ${check}: x -->`;
  const END = '<!-- taiyaku-ignore-end -->';
  test.each<[reason: string, text: string, said: string[]]>([
    ['one', `a${start('omission')}b${END}c`, ['omission: x @ b']],
    [
      'one after the other',
      `${start('omission')}a${END}${start('addition')}b${END}`,
      ['omission: x @ a', 'addition: x @ b'],
    ],
    [
      'one in the other, the outer one first',
      `${start('omission')}a\n${start('addition')}b${END}\nc${END}`,
      [`omission: x @ a\n${start('addition')}b${END}\nc`, 'addition: x @ b'],
    ],
  ])('%s', (_, text, said) => {
    expect(show(markdown, text)).toEqual(said);
    expect(show(html, text)).toEqual(said);
  });
});

const X = '<!-- taiyaku-ignore: x -->';

describe('the block of a comment in Markdown', () => {
  test.each<[reason: string, text: string, words: string]>([
    ['alone between lines', `甲\n${X}\n乙\n丙`, '乙'],
    ['alone before a blank line', `甲\n${X}\n\n乙\n丙`, '乙'],
    ['behind the words', `甲\n乙 ${X}\n丙`, '乙'],
    ['before the words', `甲\n${X}乙\n丙`, '乙'],
    ['in the words', `甲\r\n乙${X}乙\r\n丙`, `乙${X}乙`],
    ['in an item', `- 甲\n- 乙 ${X}\n- 丙`, '- 乙'],
    ['alone in an item', `- 甲\n- ${X}\n  乙\n- 丙`, '乙'],
    ['at the end', `甲\n${X}\n`, ''],
  ])('%s', (_, text, words) => {
    expect(show(markdown, text)).toEqual([`: x @ ${words}`]);
  });
});

describe('the block of a comment in a web page', () => {
  test.each<[reason: string, text: string, words: string]>([
    ['between paragraphs', `<p>甲</p> ${X} <p>乙</p><p>丙</p>`, '乙'],
    ['at the start of a paragraph', `<p>甲</p><p> ${X}乙</p>`, '乙'],
    ['at the end of a paragraph', `<p>甲</p><p>乙 ${X}</p><p>丙</p>`, '乙'],
    ['within inline markup', `<p>甲</p><p>乙<b>${X}</b></p><p>丙</p>`, '乙'],
    ['in a heading', `<h1>乙${X}</h1><p>丙</p>`, '乙'],
    ['in an item, before those in it', `<ul><li>乙${X}<ul><li>丙</ul></ul>`, '乙'],
    ['in a cell', `<table><tr><td>甲<td>乙${X}<td>丙</table>`, '乙'],
    ['between rows', `<table><tr><td>甲</tr>${X}<tr><td>乙<td>丙</tr></table>`, '乙'],
    ['before what is no content', `<main>${X}<nav>目次</nav><p>乙</p></main>`, '乙'],
    ['in the head: the first words of the page', `<head>${X}<title>題</title></head><p>乙</p>`, '乙'],
    ['at the end', `<p>甲</p>${X}`, ''],
  ])('%s', (_, text, words) => {
    expect(show(html, text)).toEqual([`: x @ ${words}`]);
  });

  test.each<[reason: string, text: string]>([
    ['a script', `<script>${X}</script><p>港</p>`],
    ['a style', `<style>${X}</style><p>港</p>`],
    ['CDATA', `<p><![CDATA[ ${X} ]]>港</p>`],
    ['a title', `<title>${X}</title><p>港</p>`],
    ['an attribute', `<p title="${X}">港</p>`],
    ['navigation, where nothing is checked', `<nav>${X}</nav><p>港</p>`],
  ])('none in %s', (_, text) => {
    expect(show(html, text)).toEqual([]);
  });
});

describe('plain text has no comments, and says so of what was meant as one', () => {
  test.each<[reason: string, text: string, lines: number[]]>([
    ['as in a web page', '甲\n<!-- taiyaku-ignore omission: x -->\n乙', [2]],
    ['as in a program, CRLF', '甲\r\n\r\n  # taiyaku-ignore: x\r\n乙', [3]],
    ['a stretch', '// taiyaku-ignore-start: x\n甲\n// taiyaku-ignore-end', [1, 3]],
    ['a kind that there is not', '<!--taiyaku-ignore-line-->\n甲', [1]],
    ['the bare name', 'taiyaku-ignore\n甲', [1]],
    ['words about such comments', '甲 <!-- taiyaku-ignore: x -->\n「taiyaku-ignore」と書く。\ntaiyaku-ignored', []],
    ['a long line of such marks', `${'- '.repeat(20_000)}甲`, []],
  ])('%s', (_, text, lines) => {
    const { entries, faults } = plainText.ignores!(text, plainText.read(text));
    expect(entries).toEqual([]);
    expect(faults.map(({ line }) => line)).toEqual(lines);
  });
});
