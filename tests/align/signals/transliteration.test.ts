import { expect, test } from 'vitest';
import { transliterationSignal } from '../../../src/align/signals/transliteration.js';
import { tiesOf } from '../../support/signals.js';

test.each([
  ['ja', ['ハノイで会う。', '雨だ。'], 'vi', ['Trời mưa.', 'Gặp nhau ở Hà Nội.'], '0-1', 'a Vietnamese name'],
  ['ja', ['ゼブロイドを飼う。'], 'ko', ['제브로이드를 기른다.'], '0-0', 'a loanword in hangul, with a particle'],
  ['ja', ['セミナーを開く。'], 'ko', ['세미나를 연다.'], '', 'a loanword that a dictionary has is left to it'],
  ['ja', ['マリア・ロペスさん'], 'en', ['Ms Maria Lopez'], '0-0', 'a name of two parts'],
  ['ja', ['ゼブロイドが走る。'], 'en', ['The zebroid runs.'], '0-0', 'a loanword'],
  ['ja', ['ロボットが話す。'], 'en', ['The weather is fine.'], '', 'nothing sounds like it'],
  ['ja', ['雨だ。'], 'en', ['It rains.'], '', 'no katakana'],
  ['ja', ['ー。'], 'en', ['It rains.'], '', 'a mark alone is no word'],
] as const)('%s %j, %s %j: %s (%s)', async (a, left, b, right, ties, _why) => {
  expect(await tiesOf(transliterationSignal, [a, left], [b, right])).toBe(ties);
});
