import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fieldLines } from '../../../src/review/view/field.js';
import { textOf, widthOf } from '../../../src/review/view/styled.js';
import { graphemesOf, metricsFor } from '../../../src/text/columns.js';
import { oddText } from '../../support/random-text.js';

const metrics = metricsFor(1);

describe('the cursor in a field', () => {
  test.each([
    ['nothing is typed', '', 0, [''], 0, 0],
    ['behind Latin letters', 'cau', 3, ['cau'], 0, 3],
    ['behind kanji, two cells each', '青い橋', 2, ['青い橋'], 0, 4],
    ['a full line: it waits in the next one', 'abcdefgh', 8, ['abcdefgh', ''], 1, 0],
    ['a wide character does not fit in the last cell', 'abcdefg橋', 7, ['abcdefg', '橋'], 1, 0],
    ['spaces are seen', 'ab   ', 5, ['ab   '], 0, 5],
    ['behind a letter with its accent apart', 'e\u0301x', 2, ['e\u0301x'], 0, 1],
    ['behind a symbol for a control', '\u202ea', 1, ['⟨U+202E⟩', 'a'], 1, 0],
  ])('%s', (_reason, text, cursor, lines, line, column) => {
    const drawn = fieldLines({ text, cursor }, 8, 5, metrics);
    expect(drawn.lines.map(textOf)).toEqual(lines);
    expect(drawn.cursor).toEqual({ line, column });
  });

  test('of a long text the lines round the cursor are shown', () => {
    const text = Array.from({ length: 10 }, (_, k) => `${k}`.repeat(8)).join('');
    expect(fieldLines({ text, cursor: 0 }, 8, 2, metrics).lines.map(textOf)).toEqual(['00000000', '11111111']);
    const end = fieldLines({ text, cursor: text.length }, 8, 2, metrics);
    expect(end.lines.map(textOf)).toEqual(['99999999', '']);
    expect(end.cursor).toEqual({ line: 1, column: 0 });
  });

  test('is always inside of what is shown, at every character of any text', () => {
    const widths = fc.constantFrom(1 as const, 2 as const).map(metricsFor);
    fc.assert(
      fc.property(
        oddText,
        fc.integer({ min: 2, max: 20 }),
        fc.integer({ min: 1, max: 3 }),
        widths,
        (text, columns, rows, metrics) => {
          let cursor = 0;
          for (const character of ['', ...graphemesOf(text)]) {
            cursor += character.length;
            const drawn = fieldLines({ text, cursor }, columns, rows, metrics);
            expect(drawn.lines.length).toBeLessThanOrEqual(rows);
            expect(drawn.cursor.line).toBeLessThan(drawn.lines.length);
            expect(drawn.cursor.column).toBeLessThan(columns);
            expect(drawn.cursor.column).toBeLessThanOrEqual(widthOf(drawn.lines[drawn.cursor.line]!, metrics));
          }
        },
      ),
    );
  });
});
