import { expect, test } from 'vitest';
import type { Signal } from '../../../src/align/signal.js';
import { everydaySignal } from '../../../src/align/signals/everyday.js';
import { tiesOf } from '../../support/signals.js';

/** The signal where no dictionary has any word. */
const alone: Signal = {
  ...everydaySignal,
  extract: (context) => everydaySignal.extract({ ...context, lexicon: { ...context.lexicon, core: [] } }),
};

test.each([
  ['ja', ['猫が寝ている。', '虹が出た。'], 'vi', ['Cầu vồng hiện ra.', 'Con mèo đang ngủ.'], '0-1 1-0', 'one syllable'],
  ['ja', ['消防車が来た。'], 'vi', ['Xe cứu hoả đến rồi.'], '0-0', 'compounds, wherever the tone mark stands'],
  ['ja', ['消防 車が来た。'], 'vi', ['Xe cứu hỏa đến rồi.'], '', 'written apart it is no compound'],
  ['ja', ['消防車が来た。'], 'vi', ['Xe, cứu hỏa!'], '', 'no compound over a comma'],
  ['ja', ['猫を飼う。', '虹が出た。'], 'ko', ['무지개가 떴다.', '고양이를 키운다.'], '0-1 1-0', 'before particles'],
  ['ja', ['新しい救急車だ。'], 'ko', ['새 구급차들을 샀다.'], '0-0', 'the beginning of an eojeol'],
  ['ja', ['肺を検査する。'], 'ko', ['폐회식이 열렸다.'], '', 'one syllable is no beginning'],
  ['vi', ['Con mèo đang ngủ.'], 'en', ['The cats are asleep.'], '0-0', 'English by lemma'],
  ['ko', ['소방차가 왔다.'], 'en', ['The fire engines came.'], '0-0', 'English words of two parts'],
  ['ja', ['猫が寝ている。'], 'en', ['The cats are asleep.'], '0-0', 'English and Japanese'],
  ['vi', ['Con mèo đang ngủ.'], 'ja', ['橋を渡る。', '猫が寝ている。'], '0-1', 'Japanese on the other side'],
  ['vi', ['Con mèo đang ngủ.'], 'ko', ['고양이가 잔다.'], '0-0', 'without Japanese'],
  ['ja', ['猫が寝ている。'], 'de', ['Die Katze schläft.'], '', 'no column for the language'],
  ['ja', ['猫が寝ている。'], 'vi', ['Trời đang mưa.'], '', 'other things'],
] as const)('%s %j, %s %j: %s (%s)', async (a, left, b, right, ties, _why) => {
  expect(await tiesOf(alone, [a, left], [b, right])).toBe(ties);
});

test.each([
  ['en', 'The cats are asleep.'],
  ['vi', 'Con ngựa đang ngủ.'],
] as const)('words that a dictionary has for %s are left to it', async (language, other) => {
  expect(await tiesOf(alone, ['ja', ['猫と馬が寝ている。']], [language, [other]])).toBe('0-0');
  expect(await tiesOf(everydaySignal, ['ja', ['猫と馬が寝ている。']], [language, [other]])).toBe('');
});

test('an endless word does no harm', async () => {
  expect(await tiesOf(everydaySignal, ['ja', ['猫']], ['ko', ['고양'.repeat(100_000)]])).toBe('');
});
