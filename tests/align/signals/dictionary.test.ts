import { expect, test } from 'vitest';
import { dictionarySignal } from '../../../src/align/signals/dictionary.js';
import { tiesOf } from '../../support/signals.js';

test.each([
  [
    'ja',
    ['雨が降る。', '冷蔵庫に入れる。'],
    'en',
    ['Put it in the refrigerator.', 'The rain falls.'],
    '0-1 1-0',
    'everyday words',
  ],
  ['en', ['The rain falls.'], 'ja', ['冷蔵庫に入れる。', '雨が降る。'], '0-1', 'from English too'],
  [
    'ja',
    ['雨が降る。', '会社に着いた。'],
    'vi',
    ['Tôi đã đến công ty.', 'Trời mưa.'],
    '0-1 1-0',
    'Vietnamese words of two syllables',
  ],
  [
    'ja',
    ['雨が降る。', '会社に着いた。'],
    'ko',
    ['회사에 도착했다.', '비가 온다.'],
    '0-1 1-0',
    'Korean before particles',
  ],
  ['ja', ['雨が降る。'], 'de', ['Es regnet.'], '', 'no dictionary for the pair'],
  ['ja', ['雨が降る。'], 'en', ['Everything is fine.'], '', 'no translation there'],
] as const)('%s %j, %s %j: %s (%s)', async (a, left, b, right, ties, _why) => {
  expect(await tiesOf(dictionarySignal, [a, left], [b, right])).toBe(ties);
});
