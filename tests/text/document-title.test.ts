import { describe, expect, test } from 'vitest';
import type { Block, BlockKind } from '../../src/core/document.js';
import { documentTitle } from '../../src/text/document-title.js';

const block = (text: string, kind: BlockKind = 'paragraph'): Block => ({
  kind,
  text,
  span: { start: 0, end: text.length },
});
const body = block('町は新しい橋を架ける。');

describe('what a plain text is called', () => {
  test.each<[first: string, expected: boolean, why: string]>([
    ['港湾計画の改定について', true, 'a line without an end'],
    ['QUY HOẠCH CẢNG CÁ', true, 'in capitals'],
    ['항만 계획 개정 안내', true, 'in Korean'],
    ['Port Plan 2031', true, 'with a year'],
    ['報道発表：2031年度の港湾計画', true, 'with a year in it'],
    ['町は新しい橋を架ける。', false, 'a sentence'],
    ['The town builds a bridge.', false, 'a sentence in English'],
    ['「橋を架ける。」', false, 'a sentence in quotes'],
    ['関係各位、', false, 'an address, which goes on'],
    ['2031年4月1日', false, 'a day'],
    ['Đà Nẵng, ngày 1 tháng 4 năm 2031', false, 'a place and a day'],
    ['Busan, 1 April 2031', false, 'the same in English'],
    ['부산, 2031년 4월 1일', false, 'the same in Korean'],
    ['第1号', false, 'too short to be a name'],
    ['— 1 —', false, 'a number of a page'],
    ['町'.repeat(200), false, 'a paragraph'],
  ])('%s: %s (%s)', (first, expected, _why) => {
    expect(documentTitle({ blocks: [block(first), body] })).toBe(expected ? first : undefined);
  });

  test('a line alone is the text itself', () => {
    expect(documentTitle({ blocks: [block('港湾計画の改定について')] })).toBeUndefined();
    expect(documentTitle({ blocks: [] })).toBeUndefined();
  });
});

describe('what a text with headings is called', () => {
  test.each<[why: string, blocks: Block[], expected: string | undefined]>([
    ['its first heading, even a sentence', [block('橋を架ける。', 'heading'), body], '橋を架ける。'],
    ['a line before the first heading is none', [block('港の会'), block('計画', 'heading'), body], undefined],
    ['no item of a list', [block('港の会議', 'list-item'), body], undefined],
    ['what a terminal would obey is shown', [block('計\u202e画', 'heading'), body], '計⟨U+202E⟩画'],
  ])('%s', (_, blocks, expected) => {
    expect(documentTitle({ blocks })).toBe(expected);
  });
});
