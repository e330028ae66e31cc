import { expect, test } from 'vitest';
import { regionSignal } from '../../../src/align/signals/region.js';
import { tiesOf } from '../../support/signals.js';

test.each([
  ['ja', ['米国へ行く。', '英国へ行く。'], 'vi', ['Đi Anh Quốc.', 'Đi Hoa Kỳ.'], '0-1 1-0', 'countries by their names'],
  ['ja', ['フランスの料理'], 'ko', ['프랑스 요리'], '0-0', 'in hangul'],
  ['ja', ['韓国料理'], 'en', ['Korean food'], '0-0', 'a people stands for its country'],
  ['ja', ['ユーロで払う。'], 'en', ['Pay in euros.'], '0-0', 'currencies'],
  ['ja', ['月曜日は休みです。'], 'vi', ['Nghỉ vào thứ hai.'], '0-0', 'weekdays'],
  ['ja', ['12月の会合'], 'en', ['A meeting in December'], '0-0', 'months'],
  ['ja', ['ベトナム語を学ぶ。'], 'ko', ['베트남에 산다.'], '', 'a language is not its country'],
  ['ja', ['雨だ。'], 'en', ['It rains.'], '', 'no names'],
] as const)('%s %j, %s %j: %s (%s)', async (a, left, b, right, ties, _why) => {
  expect(await tiesOf(regionSignal, [a, left], [b, right])).toBe(ties);
});
