import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerptInto, markedLine } from '../../../src/review/view/excerpt.js';
import { type StyledLine, textOf, widthOf } from '../../../src/review/view/styled.js';
import { metricsFor } from '../../../src/text/columns.js';
import { visible } from '../../../src/text/visible.js';
import { parseMarked } from '../../support/marked-text.js';
import { oddText } from '../../support/random-text.js';

const metrics = metricsFor(1);

function marked(text: string) {
  const parsed = parseMarked(text);
  return { text: parsed.text, marks: parsed.spans };
}

/** Text of the marked pieces, without the spaces at which lines were broken. */
function marksOf(lines: readonly StyledLine[]): string {
  const pieces = lines.flat().filter(({ style }) => style === 'mark');
  return pieces
    .map(({ text }) => text)
    .join('')
    .replace(/\s/gu, '');
}

const LONG = `港町では${'毎年の夏祭りに合わせて、'.repeat(8)}⟦青い橋⟧を渡る行列と${'子どもたちの歌、'.repeat(8)}⟦花火⟧が見られる${'にぎやかな'.repeat(9)}夜になる。`;

describe('marked words', () => {
  test.each([
    ['stand in brackets', '町は⟦青い橋⟧を渡る。', '町は[青い橋]を渡る。'],
    ['nothing in particular: a caret', '図書館は夜も開いている⟦⟧。', '図書館は夜も開いている‸。'],
    ['at both ends', '⟦a⟧ b ⟦c⟧', '[a] b [c]'],
    ['controls in and beside them', 'a\t⟦b\u202e⟧', 'a␉[b⟨U+202E⟩]'],
  ])('%s', (_reason, text, expected) => {
    expect(textOf(markedLine(marked(text)))).toBe(expected);
  });

  test('marks that overlap or lie outside are left out and nothing is lost', () => {
    const marks = [
      { start: 0, end: 2 },
      { start: 1, end: 3 },
      { start: 3, end: 99 },
    ];
    expect(textOf(markedLine({ text: 'abcd', marks }))).toBe('[ab]cd');
  });
});

describe('an excerpt', () => {
  test.each([
    ['three lines of forty', 40, 3],
    ['one line', 40, 1],
    ['very narrow', 20, 2],
  ])('cuts round the marks, never the marks: %s', (_reason, columns, rows) => {
    const lines = excerptInto(marked(LONG), columns, rows, metrics);
    expect(lines.length).toBeLessThanOrEqual(rows);
    expect(marksOf(lines)).toBe('[青い橋][花火]');
    expect(lines.map(textOf).join('')).toContain('…');
  });

  test('uses the room that there is', () => {
    const lines = excerptInto(marked(LONG), 40, 3, metrics);
    expect(lines).toHaveLength(3);
    expect(widthOf(lines[1]!, metrics)).toBeGreaterThan(30);
  });

  test('cuts between words where words have spaces', () => {
    const text = 'Hai bên nhất trí cải tạo khu chợ ven biển và xây dựng ⟦đường sắt⟧ an toàn cả trong mùa đông năm sau.';
    expect(excerptInto(marked(text), 40, 1, metrics).map(textOf)).toEqual(['…và xây dựng [đường sắt] an toàn cả…']);
  });

  test('without marks shows the start', () => {
    expect(excerptInto(marked('The town builds a new bridge.'), 12, 1, metrics).map(textOf)).toEqual(['The town…']);
  });

  test('of marks that alone are too long shows both ends', () => {
    const [line] = excerptInto(marked(`a⟦${'鉄'.repeat(50)}道⟧b`), 20, 1, metrics);
    expect(textOf(line!)).toMatch(/\[鉄+…鉄*道\]/u);
  });

  test('of a sentence of a million characters still shows its mark', () => {
    const text = `${'海'.repeat(500_000)}⟦橋⟧${'山'.repeat(500_000)}`;
    expect(marksOf(excerptInto(marked(text), 40, 2, metrics))).toBe('[橋]');
  });

  test('never has more lines or wider ones than asked for, and shows every mark of one character', () => {
    const texts = fc.array(fc.tuple(oddText, fc.constantFrom('橋', 'x', '다')), { minLength: 1, maxLength: 3 });
    const widths = fc.constantFrom(1 as const, 2 as const).map(metricsFor);
    fc.assert(
      fc.property(
        texts,
        fc.integer({ min: 24, max: 60 }),
        fc.integer({ min: 1, max: 3 }),
        widths,
        (parts, columns, rows, metrics) => {
          const clean = parts.map(([context, mark]) => [context.replace(/[⟦⟧]/gu, ''), mark] as const);
          const lines = excerptInto(
            marked(clean.map(([context, mark]) => `${context}⟦${mark}⟧`).join('')),
            columns,
            rows,
            metrics,
          );
          expect(lines.length).toBeLessThanOrEqual(rows);
          for (const line of lines) expect(widthOf(line, metrics)).toBeLessThanOrEqual(columns);
          expect(marksOf(lines)).toBe(clean.map(([, mark]) => `[${mark}]`).join(''));
          expect(visible(lines.map(textOf).join(''))).toBe(lines.map(textOf).join(''));
        },
      ),
    );
  });
});
