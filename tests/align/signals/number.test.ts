import { expect, test } from 'vitest';
import { numberSignal } from '../../../src/align/signals/number.js';
import { tiesOf } from '../../support/signals.js';

test.each([
  [
    'ja',
    ['予算は1,500億円です。', '雨です。'],
    'vi',
    ['Ngân sách là 150 tỷ yên.', 'Trời mưa.'],
    '0-0',
    'magnitude words',
  ],
  ['ja', ['３番の部屋です。'], 'ko', ['3번 방입니다.'], '0-0', 'full-width digits'],
  ['ja', ['百二十人が来た。'], 'en', ['There were 120 visitors.'], '0-0', 'kanji numerals'],
  ['ja', ['2025年8月10日'], 'vi', ['Ngày 10 tháng 8 năm 2025'], '0-0', 'dates by their parts'],
  ['ja', ['1.5倍になった。'], 'vi', ['Tăng 1,5 lần.'], '0-0', 'the other decimal mark'],
  ['ja', ['12個ある。', '13個ある。'], 'en', ['There are 13.', 'There are 12.'], '0-1 1-0', 'equal values only'],
  ['ja', ['雨です。'], 'en', ['It rains.'], '', 'no numbers'],
  ['ja', ['イ）椅子', 'ウ）棚'], 'ko', ['가. 책상', '나. 의자', '다. 선반'], '0-1 1-2', 'letters of a list'],
  ['ja', ['(2) 椅子', '(3) 棚'], 'vi', ['a) Bàn', 'b) Ghế', 'c) Kệ'], '0-1 1-2', 'numbers of a list beside letters'],
  [
    'de',
    ['Um 19 Uhr sind 8 Gäste da.'],
    'fr',
    ['À 19 heures, 8 invités sont là.'],
    '0-0',
    'languages without a pack: digits',
  ],
] as const)('%s %j, %s %j: %s (%s)', async (a, left, b, right, ties, _why) => {
  expect(await tiesOf(numberSignal, [a, left], [b, right])).toBe(ties);
});
