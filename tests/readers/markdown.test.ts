import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block } from '../../src/core/document.js';
import { markdown } from '../../src/readers/markdown.js';
import { plainText } from '../../src/readers/plain-text.js';

const textsOf = (text: string) => markdown.read(text).map((block) => block.text);

describe('a comment is no text', () => {
  test.each<[reason: string, text: string, blocks: string[]]>([
    ['on a line of its own', '# 覚書\n<!-- 要確認 -->\n本文。', ['# 覚書', '本文。']],
    ['over several lines', '覚書\n<!-- 要確認\n担当は田中\n-->\n本文。', ['覚書', '本文。']],
    ['over a blank line, where a line begins with it', '<!-- 要確認\n\n担当は田中 -->\n本文。', ['本文。']],
    ['over a blank line of Windows', '<!-- 要確認\r\n\r\n担当 -->\r\n本文。\r\n', ['本文。']],
    ['within a line', '港<!-- 地名 -->湾を整備する。', ['港湾を整備する。']],
    ['between two spaces, of which one stays', 'the old <!-- sic --> port', ['the old port']],
    ['at the end of a line', '본문이다. <!-- 확인 -->', ['본문이다.']],
    ['at the start of a line', '<!-- kiểm tra --> Cảng cũ', ['Cảng cũ']],
    ['two in a line', 'a<!-- 1 -->b<!-- 2 -->c', ['abc']],
    ['begun in one line and ended in another', 'a <!-- 1\n2 --> b', ['a', 'b']],
    ['in an item', '- <!-- 要確認 --> 港\n- 湾', ['- 港', '- 湾']],
    ['alone in an item or a quotation', '- <!-- 要確認 -->\n> <!-- x -->\n1. <!-- y -->\n港', ['港']],
    ['the shortest two', 'a<!-->b<!--->c', ['abc']],
    ['with > in it', 'a<!-- x > y -- z -->b', ['ab']],
    ['with a backtick in it', 'a<!-- ` -->b ` c', ['ab ` c']],
    ['behind two backslashes', String.raw`a\\<!-- x -->b`, [String.raw`a\\b`]],
    [
      'between backticks that are no code: one stands in another item',
      '- the ` key\n- <!-- x -->a ` b',
      ['- the ` key', '- a ` b'],
    ],
    ['behind code between fences', '```\na\n```\n<!-- x -->b', ['```', 'a', '```', 'b']],
    ['behind a quotation with code that has no end', '> ```\n> a\n<!-- x -->b', ['> ```', '> a', 'b']],
    ['behind ``` in the middle of a line', 'a ``` b\n<!-- x -->c', ['a ``` b', 'c']],
  ])('%s', (_, text, blocks) => {
    expect(textsOf(text)).toEqual(blocks);
  });
});

describe('<!-- is text', () => {
  test.each<[reason: string, text: string]>([
    ['in code between backticks', '`<!-- x -->` は注釈です。'],
    ['in code between two backticks', '``a ` <!-- x -->`` は注釈です。'],
    ['in code over two lines', 'a `b\n<1 <!-- x -->` c'],
    ['between fences', '```html\n<!-- x -->\n```'],
    ['between fences of waves', '~~~\n<!-- x -->\n```\n<!-- y -->\n~~~'],
    ['between fences of four', '````\n```\n<!-- x -->\n````'],
    ['in code that has no end', 'a\n```\n<!-- x -->'],
    ['in the code of an item', '- a\n\n  ```\n  <!-- x -->\n  ```'],
    ['in the code of a quotation', '> ```\n> <!-- x -->\n> ```'],
    ['in the second of two codes', '```\na\n```\n```\n<!-- x -->\n```'],
    ['behind a backslash', String.raw`\<!-- x -->`],
    ['without an end', '港<!-- x\n湾'],
    ['without an end, at the start', '<!-- x\n\n湾'],
    ['when a blank line comes before its end', '港<!-- x\n\n湾 -->'],
  ])('%s', (_, text) => {
    expect(markdown.read(text)).toEqual(plainText.read(text));
  });
});

test('nothing else is different from plain text', () => {
  const text = '---\ntitle: 港\n---\n# 題\n\n　* 項目 *\n\n| a | b |\n\n[x]: <y>\n-\n>\n1.\n';
  expect(markdown.read(text)).toEqual(plainText.read(text));
});

/** What the places of a block's units lead to. */
function unitsAt({ offsets, span }: Block, text: string): string {
  if (!offsets) return text.slice(span.start, span.end);
  return offsets.starts.map((start, k) => text.slice(start, offsets.ends[k])).join('');
}

test('every unit of every block has its place in the text, in order, outside of comments', () => {
  const pieces = [
    '港',
    'b',
    ' ',
    '\n',
    '\r\n',
    '\r',
    '<!--',
    '<!-- x -->',
    '-->',
    '`',
    '```',
    '\\',
    '- ',
    '> ',
    '😀',
    '　',
  ];
  const anyText = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join(''));
  let cut = 0;
  fc.assert(
    fc.property(anyText, (text) => {
      let end = 0;
      for (const block of markdown.read(text)) {
        expect(unitsAt(block, text)).toBe(block.text);
        expect(block.text.trim()).toBe(block.text);
        expect(block.text).not.toMatch(/^$|[\r\n]/u);
        const starts = block.offsets?.starts ?? [block.span.start];
        expect([...starts].sort((a, b) => a - b)).toEqual(starts);
        expect(starts[0]).toBe(block.span.start);
        expect(block.span.start).toBeGreaterThanOrEqual(end);
        expect(block.span.end).toBe(block.offsets?.ends.at(-1) ?? block.span.start + block.text.length);
        end = block.span.end;
        if (block.offsets) cut++;
      }
    }),
    { numRuns: 500, seed: 7 },
  );
  expect(cut).toBeGreaterThan(20);
});

test('a hundred thousand marks without a partner are text', () => {
  const text = `a ${'<!-- ` '.repeat(100_000)}\n\n-->`;
  expect(markdown.read(text)).toHaveLength(2);
});
