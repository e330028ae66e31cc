import { describe, expect, test } from 'vitest';
import { sinoPairSignal } from '../../../src/align/signals/sino-pair.js';
import { sinoSingleSignal } from '../../../src/align/signals/sino-single.js';
import { tiesOf } from '../../support/signals.js';

describe('two kanji', () => {
  test.each([
    ['ja', ['外交の話', '雨だ。'], 'vi', ['Trời mưa.', 'Chuyện ngoại giao'], '0-1', 'two syllables'],
    ['ja', ['平和を願う。'], 'vi', ['Mong muốn hòa bình.'], '0-0', 'in the other order'],
    ['ja', ['外交の話'], 'ko', ['외교 이야기'], '0-0', 'a word of hangul'],
    ['ja', ['国家経済'], 'ko', ['국가 경제'], '0-0', 'two words of hangul, each by itself'],
    ['ja', ['家経'], 'ko', ['국가 경제'], '', 'never across a space in Korean'],
    ['ja', ['外交の話'], 'en', ['A talk on diplomacy'], '', 'English reads no kanji'],
    ['ja', ['はなし'], 'vi', ['Chuyện ngoại giao'], '', 'no kanji'],
    ['ja', ['銅'], 'vi', ['đồng'], '', 'one kanji is no pair'],
  ] as const)('%s %j, %s %j: %s (%s)', async (a, left, b, right, ties, _why) => {
    expect(await tiesOf(sinoPairSignal, [a, left], [b, right])).toBe(ties);
  });
});

describe('one kanji in a word of two', () => {
  test.each([
    ['ja', ['海岸を歩く。'], 'vi', ['Đi dọc bờ hải đảo.'], '0-0', 'one syllable in common'],
    ['ja', ['海岸を歩く。'], 'ko', ['해안을 걷는다.'], '', 'not in Korean, where a syllable stands for twenty kanji'],
    ['ja', ['木を見る。'], 'vi', ['Nhìn cây mộc lan.'], '', 'a kanji by itself has its Japanese reading'],
  ] as const)('%s %j, %s %j: %s (%s)', async (a, left, b, right, ties, _why) => {
    expect(await tiesOf(sinoSingleSignal, [a, left], [b, right])).toBe(ties);
  });
});
