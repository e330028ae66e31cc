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
  ['ja', ['雨が降る。'], 'vi', ['Trời mưa.'], '', 'no dictionary for the pair'],
  ['ja', ['雨が降る。'], 'en', ['Everything is fine.'], '', 'no translation there'],
] as const)('%s %j, %s %j: %s (%s)', async (a, left, b, right, ties, _why) => {
  expect(await tiesOf(dictionarySignal, [a, left], [b, right])).toBe(ties);
});
