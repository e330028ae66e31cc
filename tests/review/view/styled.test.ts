import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  cutLine,
  joinParts,
  padLine,
  piece,
  type StyledLine,
  sliceLine,
  spread,
  textOf,
  widthOf,
} from '../../../src/review/view/styled.js';
import { wrapInto, wrapLine } from '../../../src/review/view/wrap-line.js';
import { metricsFor } from '../../../src/text/columns.js';
import { wrap } from '../../../src/text/wrap.js';
import { oddText } from '../../support/random-text.js';

const metrics = metricsFor(1);
/** Both kinds of terminals. */
const widths = fc.constantFrom(1 as const, 2 as const).map(metricsFor);

const LINE: StyledLine = [{ text: '町は' }, { text: '[青い橋]', style: 'mark' }, { text: 'を渡る。' }];

const oddLine: fc.Arbitrary<StyledLine> = fc
  .array(fc.tuple(oddText, fc.constantFrom('mark' as const, 'faint' as const)), { maxLength: 5 })
  .map((pieces) => pieces.map(([text, style]) => piece(text, style)));

describe('lines', () => {
  test.each([
    ['a line that fits stays as it is', 18, '町は[青い橋]を渡る。'],
    ['a wide character is not halved', 6, '町は[…'],
    ['two columns', 2, '…'],
    ['no column', 0, ''],
  ])('cut: %s', (_reason, columns, expected) => {
    expect(textOf(cutLine(LINE, columns, metrics))).toBe(columns === 18 ? '町は[青い橋]を渡…' : expected);
  });

  test('what is left keeps its style', () => {
    expect(cutLine(LINE, 10, metrics)).toEqual([
      { text: '町は' },
      { text: '[青い', style: 'mark' },
      { text: '…', style: 'faint' },
    ]);
    expect(sliceLine(LINE, 3, 5)).toEqual([{ text: '青い', style: 'mark' }]);
  });

  test('pad fills up and cuts', () => {
    expect(widthOf(padLine(LINE, 30, metrics), metrics)).toBe(30);
    expect(widthOf(padLine(LINE, 7, metrics), metrics)).toBe(7);
    // 町は[ and … of two cells are seven, and half a kanji does not fit.
    expect(padLine(LINE, 8, metricsFor(2)).map(({ text }) => text)).toEqual(['町は', '[', '…', ' ']);
  });

  test('spread keeps what is right and cuts what is left', () => {
    expect(textOf(spread(LINE, [{ text: '1-1' }], 16, metrics))).toBe('町は[青い…   1-1');
  });

  test('document text never brings a character that a terminal obeys', () => {
    expect(piece('a\u001b[2Jb\r\nc').text).toBe('a␛[2Jb⏎c');
  });
});

describe('parts', () => {
  const parts = [
    { line: [{ text: 'first' }], rank: 0 },
    { line: [{ text: 'second' }], rank: 2 },
    { line: [{ text: 'third' }], rank: 1 },
  ];

  test.each([
    [20, 'first  second  third'],
    [19, 'first  third'],
    [11, 'first'],
    [3, 'fi…'],
  ])('in %i columns: %s', (columns, expected) => {
    expect(textOf(joinParts(parts, columns, metrics))).toBe(expected);
  });
});

describe('wrapping', () => {
  test('marks keep their style where they go on in the next line', () => {
    expect(wrapLine(LINE, 8, metrics)).toEqual([
      [{ text: '町は' }, { text: '[青', style: 'mark' }],
      [{ text: 'い橋]', style: 'mark' }, { text: 'を' }],
      [{ text: '渡る。' }],
    ]);
  });

  test('a line that is cut ends with …, its words apart as they were', () => {
    expect(wrapInto([{ text: 'one two three four' }], 8, 2, metrics).map(textOf)).toEqual(['one two', 'three f…']);
  });

  test('lines are those of the text alone, whatever the pieces', () => {
    fc.assert(
      fc.property(oddLine, fc.integer({ min: 2, max: 40 }), widths, (line, columns, metrics) => {
        expect(wrapLine(line, columns, metrics).map(textOf)).toEqual(wrap(textOf(line), columns, metrics));
      }),
    );
  });

  test('never more lines than asked for, none too wide', () => {
    fc.assert(
      fc.property(
        oddLine,
        fc.integer({ min: 2, max: 30 }),
        fc.integer({ min: 0, max: 4 }),
        widths,
        (line, columns, rows, metrics) => {
          const lines = wrapInto(line, columns, rows, metrics);
          expect(lines.length).toBeLessThanOrEqual(rows);
          for (const one of lines) expect(widthOf(one, metrics)).toBeLessThanOrEqual(columns);
        },
      ),
    );
  });
});
