import { expect, test } from 'vitest';
import type { Segment } from '../../src/core/segment.js';
import { itemMarkers } from '../../src/evidence/item-markers.js';

const segmentsOf = (texts: readonly string[]): Segment[] =>
  texts.map((text, index) => ({ index, block: 0, text, span: { start: 0, end: text.length }, tokens: [] }));

test.each([
  ['en', 'a) rice|b) fish|c) tea', '1 2 3', 'letters'],
  ['en', '(a) rice|(b) fish', '1 2', 'in brackets'],
  ['en', 'i) rice|ii) fish|iii) tea', '1 2 3', 'Roman numerals: i is the ninth letter elsewhere'],
  ['en', 'I. Rice|II. Fish', '1 2', 'capitals'],
  ['en', 'a) rice|i) brown|ii) white|b) fish', '1 1 2 2', 'a list in a list'],
  ['en', 'g) rice|h) fish|i) tea|j) salt', '7 8 9 10', 'the ninth letter'],
  ['en', 'J. Doe came.|They ate.', '– –', 'an initial'],
  ['en', 'a) rice|They ate.|c) tea', '– – –', 'no neighbour'],
  ['en', 'b) fish|a) rice', '– –', 'neighbours in the wrong order'],
  ['en', 'A man came.|B vitamins help.', '– –', 'words'],
  ['vi', 'a) gạo|b) cá|c) trà|d) muối|đ) bánh|e) rau', '1 2 3 4 5 6', 'the Vietnamese alphabet'],
  ['vi', 'c) trà|d) muối|e) rau|f) bánh', '3 4 5 6', 'the Latin alphabet in Vietnamese'],
  ['ko', '가. 쌀|나. 생선|다. 차', '1 2 3', 'syllables'],
  ['ko', '㉠ 쌀|㉡ 생선', '1 2', 'letters in circles'],
  ['ja', 'ア　米|イ　魚|ウ　茶', '1 2 3', 'katakana, a wide space'],
  ['ja', '（イ）米|（ロ）魚|（ハ）茶', '1 2 3', 'the order of the iroha'],
  ['ja', 'Ａ．米|Ｂ．魚', '1 2', 'wide letters'],
  ['ja', 'イ短調の曲です。|ロ短調の曲です。', '– –', 'keys of music'],
  ['ja', '雨です。', '–', 'no marker'],
] as const)('%s %s: %s (%s)', (language, texts, ordinals, _why) => {
  const segments = segmentsOf(texts.split('|'));
  const found = new Map(itemMarkers(segments, language).map(({ segment, ordinal }) => [segment, ordinal]));
  expect(segments.map((_, k) => found.get(k) ?? '–').join(' ')).toBe(ordinals);
});

test('items far apart are not of one list', () => {
  const between = Array.from({ length: 30 }, () => 'It rains.');
  expect(itemMarkers(segmentsOf(['a) rice', ...between, 'b) fish']), 'en')).toEqual([]);
  expect(itemMarkers(segmentsOf(['a) rice', 'b) fish']), 'en')).toEqual([
    { segment: 0, text: 'a)', ordinal: 1 },
    { segment: 1, text: 'b)', ordinal: 2 },
  ]);
});
