import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CONSTANTS } from '../../src/align/constants.js';
import { createLengthModel } from '../../src/align/length-model.js';
import { weightedLength } from '../../src/text/weighted-length.js';

const LENGTH = CONSTANTS.length;

describe('weightedLength', () => {
  test.each([
    ['協力', 'ja', 2 * LENGTH.kanji, 'kanji say more than'],
    ['きょう', 'ja', 3, 'kana'],
    ['ロボット', 'ja', 4, 'katakana'],
    ['ABC12', 'ja', 5 * LENGTH.other, 'and letters and digits less'],
    ['ＡＢＣ', 'ja', 3 * LENGTH.other, 'full-width letters are letters'],
    ['ﾛﾎﾞｯﾄ', 'ja', 4, 'half-width katakana is katakana'],
    ['hòa bình', 'vi', 7, 'a letter with its marks is one, white space nothing'],
    ['hòa bình'.normalize('NFD'), 'vi', 7, 'whichever way it is encoded'],
    ['평화', 'ko', 2, 'a syllable of hangul is one'],
    [' \u3000\n\t', 'ja', 0, 'nothing but space'],
    ['😀', 'en', 1, 'one code point'],
  ])('%s (%s) is %d: %s', (text, language, length) => {
    expect(weightedLength(text, language, LENGTH)).toBeCloseTo(length, 12);
  });
});

const JA = ['今日は雨です。', '明日は朝から晴れるそうなので、みんなで山に登る予定です。', 'はい。'];
const EN = [
  'It is raining today.',
  'Tomorrow is said to be fine from the morning, so we are all planning to climb a mountain.',
  'Yes.',
];
const model = (target: readonly string[], source: readonly string[]) =>
  createLengthModel({ language: 'ja', texts: target }, { language: 'en', texts: source });

describe('createLengthModel', () => {
  const { score } = model(JA, EN);

  test('lengths that fit score above lengths that do not', () => {
    expect(score(1, 1, 1, 1)).toBeGreaterThan(score(1, 1, 2, 1));
    expect(score(2, 1, 2, 1)).toBeGreaterThan(score(2, 1, 1, 1));
    expect(score(0, 1, 0, 1)).toBeGreaterThan(0);
  });

  test('never falls below the floor', () => {
    const texts = ['あ', 'あ'.repeat(3000)];
    expect(model(texts, ['a', 'a'.repeat(5000)]).score(0, 1, 1, 1)).toBe(LENGTH.floor);
  });

  test('learns the ratio of the texts from enough text', () => {
    const wordy = EN.map((text) => `${text} ${text} ${text}`);
    const times = (texts: readonly string[], n: number) => Array.from({ length: n }, () => texts).flat();
    const little = model(JA, wordy).score(1, 1, 1, 1);
    expect(model(times(JA, 100), times(wordy, 100)).score(1, 1, 1, 1)).toBeGreaterThan(little);
  });

  test('a segment of nothing has a length too', () => {
    expect(Number.isFinite(model(['', 'あ'], ['', 'a']).score(0, 1, 0, 1))).toBe(true);
  });

  test('two thousand equal lines give finite scores', () => {
    const lines = Array.from({ length: 2000 }, () => '同じ行です。');
    const { score: equal } = createLengthModel({ language: 'ja', texts: lines }, { language: 'ja', texts: lines });
    for (const [a, b] of [
      [1, 1],
      [1, 2],
      [5, 1],
      [2, 3],
    ] as const)
      expect(Number.isFinite(equal(1000, a, 1000, b))).toBe(true);
    expect(equal(0, 1, 0, 1)).toBeGreaterThan(equal(0, 1, 0, 2));
  });
});

test('depends on the summed lengths only, not on where they stand', () => {
  const text = fc.string({ unit: fc.constantFrom('あ', '協', 'a', '1', '。', ' '), maxLength: 30 });
  fc.assert(
    fc.property(
      fc.array(text, { minLength: 4, maxLength: 8 }),
      fc.array(text, { minLength: 4, maxLength: 8 }),
      (left, right) => {
        // The same two runs in front of and behind the rest.
        const front = model(left, right).score(0, 2, 0, 2);
        const turn = (list: readonly string[]) => [...list.slice(2), ...list.slice(0, 2)];
        const back = model(turn(left), turn(right)).score(left.length - 2, 2, right.length - 2, 2);
        expect(back).toBeCloseTo(front, 8);
      },
    ),
  );
});

describe('refined', () => {
  const oneToOne = (count: number, shift = 0) =>
    Array.from({ length: count }, (_, k) => ({ target: [k], source: [k + shift] }));
  const times = (texts: readonly string[], n: number) => Array.from({ length: n }, () => texts).flat();

  test('a version that lacks a part is not written in a terser language', () => {
    const whole = model(times(JA, 60), times(EN, 60));
    const lacking = model(times(JA, 60), times(EN, 20));
    expect(lacking.score(1, 1, 1, 1)).toBeLessThan(whole.score(1, 1, 1, 1));
    expect(lacking.refined(oneToOne(60)).score(1, 1, 1, 1)).toBeGreaterThan(lacking.score(1, 1, 1, 1));
  });

  test('nothing changes where whole texts can be compared', () => {
    const whole = model(times(JA, 60), times(EN, 60));
    expect(whole.refined([...oneToOne(179), { target: [179], source: [] }])).toBe(whole);
  });

  test('beads of which none joins anything leave the shipped ratio', () => {
    const nulls = [
      { target: [0], source: [] },
      { target: [], source: [0] },
    ];
    expect(Number.isFinite(model(times(JA, 60), EN).refined(nulls).score(0, 1, 0, 1))).toBe(true);
  });
});
