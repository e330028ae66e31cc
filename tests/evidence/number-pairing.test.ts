import fc from 'fast-check';
import { beforeAll, describe, expect, it, test } from 'vitest';
import type { PackLanguage } from '../../src/core/language.js';
import { segmentBySpans } from '../../src/engine/segment-document.js';
import { type NumberTestimony, type PlacedQuantity, pairNumbers } from '../../src/evidence/number-pairing.js';
import { lineSpans } from '../../src/text/line-spans.js';
import { type Bench, documentOf, openBench } from '../support/session.js';

let bench: Bench;
beforeAll(async () => {
  bench = await openBench();
});

/** All numbers of a text, one segment a line. */
function numbersOf(language: PackLanguage, text: string): PlacedQuantity[] {
  const pack = bench.packs.get(language)!;
  const { segments } = segmentBySpans(documentOf(language, text), lineSpans(text), pack);
  return segments.flatMap((segment) => pack.quantities(segment.text).map((quantity) => ({ segment, quantity })));
}

/** `12 = 12`, `13 ≠ 30`, `5 ?`: the target's numbers and what the source says to them. */
function describePairs(target: readonly PlacedQuantity[], source: readonly PlacedQuantity[]): string[] {
  return pairNumbers(target, source).map((testimony, k) => `${target[k]!.quantity.text} ${said(testimony)}`);
}

function said(testimony: NumberTestimony): string {
  if (testimony.role === 'silent') return '?';
  return `${testimony.role === 'supports' ? '=' : '≠'} ${testimony.words.quantity.text}`;
}

describe('pairs numbers', () => {
  test.each([
    [
      '参加者は120人。\nうち海外から15人。',
      'Có 120 người tham gia, trong đó 15 người đến từ nước ngoài.',
      ['120 = 120', '15 = 15'],
      'two sentences of the target share one of the source',
    ],
    [
      '参加者は120人で、うち海外から51人。',
      'Có 120 người tham gia.\nTrong đó 15 người đến từ nước ngoài.',
      ['120 = 120', '51 ≠ 15'],
      'one sentence of the target for two of the source',
    ],
    [
      '幅は40センチ、高さは75センチ。',
      'Rộng 45 cm, cao 70 cm.',
      ['40 ?', '75 ?'],
      'two wrong ones: nobody can tell which is which',
    ],
    ['幅は40センチ、重さは9キロ。', 'Rộng 45 cm, nặng 8 kg.', ['40 ≠ 45', '9 ≠ 8'], 'units tell which is which'],
    ['3人で3日かかった。', 'Ba người làm mất 3 ngày.', ['3 = Ba', '3 = 3'], 'the same value twice, once in a word'],
    ['10人で10日かかった。', 'Làm mất 10 ngày.', ['10 = 10', '10 = 10'], 'one number of the source is enough for two'],
    ['長さは1メートル75です。', 'Dài 175 cm.', ['1 = 175', '75 = 175'], 'decimals after the unit'],
    ['1時間20分後に着く。', 'Sẽ đến sau 80 phút.', ['1 = 80', '20 = 80'], 'two units for one'],
    ['80分後に着く。', 'Sẽ đến sau 1 giờ 20 phút.', ['80 = 1'], 'one unit for two'],
    ['12日に届く。', 'Hàng đến sau 20 phút nữa.', ['12 ?'], 'a day and a length of time'],
    [
      '価格は300ドルで、5人前だ。',
      'Giá 3.000 USD cho 5 người.',
      ['300 ≠ 3.000', '5 = 5'],
      'the currency tells the slot',
    ],
    ['1945年に7人で始めた。', 'Khởi đầu năm 1954 với 17 người.', ['1945 ≠ 1954', '7 ≠ 17'], 'years and amounts apart'],
  ])('%j beside %j', (target, source, expected) => {
    expect(describePairs(numbersOf('ja', target), numbersOf('vi', source))).toEqual(expected);
  });

  it('says nothing when the other side has no number', () => {
    expect(describePairs(numbersOf('ja', '第2回は5月3日です。'), [])).toEqual(['2 ?', '5 ?', '3 ?']);
  });

  it('supports every number of a text by the text itself', () => {
    const amount = fc.constantFrom(
      '3人',
      '2025年',
      '午後4時',
      '１２％',
      '5キロ',
      '3億円',
      '第2回',
      '1時間半',
      '4割',
      '三十人',
    );
    fc.assert(
      fc.property(fc.array(amount, { minLength: 1, maxLength: 6 }), (amounts) => {
        const numbers = numbersOf('ja', amounts.join('と、'));
        expect(numbers.length).toBeGreaterThanOrEqual(amounts.length);
        expect(pairNumbers(numbers, numbers).map(({ role }) => role)).toEqual(numbers.map(() => 'supports'));
      }),
      { numRuns: 200 },
    );
  });

  it('uses each number of the source against one number of the target at most', () => {
    const ja = fc.constantFrom('3人', '40人', '7キロ', '80円', '2024年', '5月', '90分');
    const vi = fc.constantFrom('4 người', '41 người', '8 km', '90 yên', 'năm 2023', 'tháng 6', '2 giờ');
    const list = (part: fc.Arbitrary<string>) => fc.array(part, { maxLength: 5 });
    fc.assert(
      fc.property(list(ja), list(vi), (own, other) => {
        const found = pairNumbers(numbersOf('ja', own.join('、')), numbersOf('vi', other.join(', ')));
        const against = found.flatMap((testimony) => (testimony.role === 'contradicts' ? [testimony.words] : []));
        expect(new Set(against).size).toBe(against.length);
      }),
      { numRuns: 300 },
    );
  });
});
