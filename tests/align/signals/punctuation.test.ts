import { expect, test } from 'vitest';
import { punctuationSignal } from '../../../src/align/signals/punctuation.js';
import { tiesOf } from '../../support/signals.js';

test.each([
  [
    'ja',
    ['駅はどこですか。', '分かりません。'],
    'en',
    ['Where is the station?', 'I do not know.'],
    '0-0',
    'a question without a question mark',
  ],
  ['ja', ['本当？'], 'vi', ['Thật à?'], '0-0', 'a full-width question mark'],
  ['ja', ['「はい」と言った。'], 'en', ['“Yes,” she said.'], '0-0', 'quotation'],
  ['ja', ['『風の道』を読む。'], 'fr', ['Il lit « La Route du vent ».'], '0-0', 'quotation in French'],
  ['ja', ["'시작'을 누른다"], 'en', ["Don't press it"], '', 'an apostrophe is no quotation'],
  ['ja', ['東京（日本）'], 'ko', ['도쿄(일본)'], '0-0', 'brackets'],
  ['ja', ['危ない！'], 'ko', ['위험해!'], '0-0', 'exclamation'],
  ['ja', ['注意：熱い'], 'vi', ['Chú ý: nóng'], '0-0', 'colon'],
  ['ja', ['雨だ。'], 'en', ['It rains.'], '', 'full stops say nothing'],
] as const)('%s %j, %s %j: %s (%s)', async (a, left, b, right, ties, _why) => {
  expect(await tiesOf(punctuationSignal, [a, left], [b, right])).toBe(ties);
});
