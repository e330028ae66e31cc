import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { columnsOf, fitEnd, fitMiddle, fitStart, graphemesOf, padColumns } from '../../src/text/columns.js';

test.each([
  ['abc', 3],
  ['協力', 4],
  ['협력', 4],
  ['Hợp tác', 7],
  ['Ho\u031b\u0323p', 3],
  ['\u{1f600}', 2],
  ['', 0],
])('%s takes %i columns', (text, columns) => {
  expect(columnsOf(text)).toBe(columns);
});

test.each<[typeof fitStart, string, number, string, string]>([
  [fitStart, '港湾の拡張工事', 9, '港湾の拡…', 'the start is kept'],
  [fitStart, '港湾の拡張工事', 8, '港湾の…', 'half a wide character is left out'],
  [fitEnd, '港湾の拡張工事', 9, '…拡張工事', 'the end is kept'],
  [fitMiddle, 'abcdefghij', 5, 'ab…ij', 'both ends are kept'],
  [fitStart, 'abc', 3, 'abc', 'what fits is whole'],
  [fitEnd, 'abc', 0, '', 'no room at all'],
  [fitStart, 'か\u3099か\u3099か\u3099', 5, 'か\u3099か\u3099…', 'a mark stays with its letter'],
])('%o of %s in %i columns is %s: %s', (shorten, text, columns, expected) => {
  expect(shorten(text, columns)).toBe(expected);
});

test('padding counts columns, and longer text is left alone', () => {
  expect(padColumns('協力', 6)).toBe('協力  ');
  expect(padColumns('協力', 2)).toBe('協力');
});

describe('what was fitted', () => {
  test('fits, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), fc.integer({ min: 1, max: 20 }), (text, columns) => {
        for (const shorten of [fitStart, fitEnd, fitMiddle])
          expect(columnsOf(shorten(text, columns))).toBeLessThanOrEqual(columns);
      }),
    );
  });
});

const LETTERS = 'aZ9 ~éĐộỹ·—“’「」（％～がアー漢鿿、。각힣か゚e\u0301…“–‸😀ｱＡ\u200b\r\n\u1100\u11a8'.split('');
const letters = fc.string({ unit: fc.constantFrom(...LETTERS) });

describe('columnsOf', () => {
  test('agrees with the library on every text of letters', () => {
    fc.assert(fc.property(letters, (text) => columnsOf(text) === stringWidth(text)));
  });
});

describe('graphemesOf', () => {
  test('agrees with the segmenter on every text of letters', () => {
    const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });
    fc.assert(
      fc.property(letters, (text) => {
        expect(graphemesOf(text)).toEqual(Array.from(segmenter.segment(text), ({ segment }) => segment));
      }),
    );
  });
});
