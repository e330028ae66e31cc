import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { columnsOf, fitEnd, fitMiddle, fitStart, graphemesOf, metricsFor, padColumns } from '../../src/text/columns.js';

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

describe('where ambiguous characters take two cells', () => {
  const wide = metricsFor(2);

  test.each([
    ['plain letters do not', 'abc', 3, 3],
    ['nor do kanji, which have two anyway', '協力', 4, 4],
    ['nor does hangul', '협력', 4, 4],
    ['quotation marks and ellipses of Japanese text', '“橋”…', 5, 8],
    ['dashes', '港――橋', 6, 8],
    ['signs of lists', '○※①→', 4, 8],
    ['Greek', 'αβ', 2, 4],
    ['some letters of Vietnamese: à, ê and đ, but not ã, ơ and ợ', 'àêđ ãơợ', 7, 10],
    ['a letter with its accent apart is as wide as the letter', 'a\u0300', 1, 1],
    ['times and arrows, as in the lines of a term', '×3 →', 4, 6],
    ['a caret where words are missing is not ambiguous', '‸', 1, 1],
    ['the mark of a cut among letters beyond the quick ones', '…\u{1f600}', 3, 4],
  ])('%s: %s', (_reason, text, narrow, expected) => {
    expect(columnsOf(text)).toBe(narrow);
    expect(metricsFor(1).columnsOf(text)).toBe(narrow);
    expect(wide.columnsOf(text)).toBe(expected);
  });

  type Fitting = 'fitStart' | 'fitEnd' | 'fitMiddle' | 'padColumns';
  test.each<[Fitting, string, number, string, string]>([
    ['fitStart', '港湾の拡張工事', 10, '港湾の拡…', '… takes two'],
    ['fitStart', '港湾の拡張工事', 9, '港湾の…', 'half a wide character is left out'],
    ['fitEnd', '港湾の拡張工事', 10, '…拡張工事', 'likewise at the other end'],
    ['fitMiddle', 'abcdefghij', 6, 'ab…ij', 'likewise in the middle'],
    ['fitStart', 'abc', 2, '…', 'room for … alone'],
    ['fitStart', 'abc', 1, '', 'no room for …'],
    ['fitEnd', 'abc', 1, '', 'no room for …'],
    ['fitMiddle', 'abc', 1, '', 'no room for …'],
    ['fitEnd', '“橋”', 6, '“橋”', 'what fits is whole'],
    ['padColumns', '→', 4, '→  ', 'two columns are missing'],
  ])('%s of %s in %i columns is %s: %s', (name, text, columns, expected) => {
    expect(wide[name](text, columns)).toBe(expected);
  });
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

const widths = fc.constantFrom(1 as const, 2 as const);

describe('what was fitted', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 30 }),
    fc.string({ unit: fc.constantFrom(...'a橋“…→à') }),
  );

  test('fits, whatever the text', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 0, max: 20 }), widths.map(metricsFor), (text, columns, metrics) => {
        for (const shorten of [metrics.fitStart, metrics.fitEnd, metrics.fitMiddle])
          expect(metrics.columnsOf(shorten(text, columns))).toBeLessThanOrEqual(columns);
      }),
    );
  });
});

const LETTERS = 'aZ9àđ→※ ~éĐộỹ·—“’「」（％～がアー漢鿿、。각힣か゚e\u0301…“–‸😀ｱＡ\u200b\r\n\u1100\u11a8'.split('');
const letters = fc.string({ unit: fc.constantFrom(...LETTERS) });

describe('columnsOf', () => {
  test('agrees with the library on every text of letters', () => {
    fc.assert(
      fc.property(letters, widths, (text, width) => {
        expect(metricsFor(width).columnsOf(text)).toBe(stringWidth(text, { ambiguousIsNarrow: width === 1 }));
      }),
    );
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
