import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLocator } from '../../src/text/position.js';

describe('createLocator', () => {
  const cases: { why: string; text: string; offset: number; line: number; column: number }[] = [
    { why: 'an empty text has one place', text: '', offset: 0, line: 1, column: 1 },
    { why: 'the first unit', text: '覚書', offset: 0, line: 1, column: 1 },
    { why: 'the end of a text without line end', text: '覚書', offset: 2, line: 1, column: 3 },
    { why: 'after LF a new line starts', text: 'a\nb', offset: 2, line: 2, column: 1 },
    { why: 'LF itself belongs to the line it ends', text: 'a\nb', offset: 1, line: 1, column: 2 },
    { why: 'CRLF is one line end', text: 'a\r\nb', offset: 3, line: 2, column: 1 },
    { why: 'LF of a CRLF is one column further than CR', text: 'a\r\nb', offset: 2, line: 1, column: 3 },
    { why: 'a lone CR ends a line', text: 'a\rb', offset: 2, line: 2, column: 1 },
    { why: 'after the last line end there is an empty line', text: 'a\n', offset: 2, line: 2, column: 1 },
    { why: 'an emoji is one column', text: '祝😀賀', offset: 3, line: 1, column: 3 },
    { why: 'between the halves of a pair it is the pair', text: '祝😀賀', offset: 2, line: 1, column: 2 },
    { why: 'a rare ideograph of plane 2 is one column', text: '\n𠮷野', offset: 3, line: 2, column: 2 },
    { why: 'pairs of earlier lines do not count', text: '😀😀\nxy', offset: 6, line: 2, column: 2 },
    { why: 'U+2028 is no line end in editors', text: 'a\u2028b', offset: 2, line: 1, column: 3 },
    { why: 'a decomposed letter is two code points', text: 'e\u0302m', offset: 2, line: 1, column: 3 },
    { why: 'lone halves are a column each', text: '\ud83d\ud83d\ude00x', offset: 3, line: 1, column: 3 },
  ];
  it.each(cases)('$why', ({ text, offset, line, column }) => {
    expect(createLocator(text).locate(offset)).toEqual({ line, column });
  });

  it.each([-1, 3, 0.5, Number.NaN])('refuses the offset %s of a text of two units', (offset) => {
    expect(() => createLocator('ab').locate(offset)).toThrow(RangeError);
  });

  const asked: { why: string; line: number; column: number; offset: number | undefined }[] = [
    { why: 'first character', line: 1, column: 1, offset: 0 },
    { why: 'after an emoji', line: 1, column: 3, offset: 3 },
    { why: 'before the line end', line: 1, column: 4, offset: 4 },
    { why: 'past the line end', line: 1, column: 5, offset: undefined },
    { why: 'second line', line: 2, column: 1, offset: 6 },
    { why: 'end of the text', line: 2, column: 2, offset: 7 },
    { why: 'past the text', line: 2, column: 3, offset: undefined },
    { why: 'no such line', line: 3, column: 1, offset: undefined },
    { why: 'lines start at 1', line: 0, column: 1, offset: undefined },
    { why: 'columns start at 1', line: 1, column: 0, offset: undefined },
    { why: 'columns are whole', line: 1, column: 1.5, offset: undefined },
  ];
  it.each(asked)('offsetAt: $why', ({ line, column, offset }) => {
    expect(createLocator('祝😀賀\r\nx').offsetAt(line, column)).toBe(offset);
  });

  const text = fc
    .array(fc.constantFrom('a', '会', '😀', '\n', '\r', '\r\n', '\ud83d', '\ude00', 'ệ'))
    .map((parts) => parts.join(''));

  it('agrees with a naive count', () => {
    fc.assert(
      fc.property(text, (t) => {
        const locator = createLocator(t);
        for (let offset = 0; offset <= t.length; offset++) expect(locator.locate(offset)).toEqual(naive(t, offset));
      }),
    );
  });

  it('finds the offset back from line and column', () => {
    fc.assert(
      fc.property(text, (t) => {
        const locator = createLocator(t);
        for (let offset = 0; offset <= t.length; offset++) {
          if (insidePair(t, offset) || (t[offset - 1] === '\r' && t[offset] === '\n')) continue;
          const { line, column } = locator.locate(offset);
          expect(locator.offsetAt(line, column)).toBe(offset);
        }
      }),
    );
  });

  it('is fast on one long line of emoji', () => {
    const locator = createLocator('😀'.repeat(500_000));
    // One that counted from the beginning each time would take hours, and run out of its time.
    for (let i = 0; i < 100_000; i++) locator.locate(1_000_000 - 2 * i);
    expect(locator.locate(1_000_000).column).toBe(500_001);
  });
});

function insidePair(text: string, offset: number): boolean {
  return offset > 0 && (text.codePointAt(offset - 1) ?? 0) > 0xffff;
}

/** Counts from the start of the text each time. */
function naive(text: string, offset: number): { line: number; column: number } {
  const at = insidePair(text, offset) ? offset - 1 : offset;
  const lines = text.slice(0, at).split(/\r\n|\n|\r/);
  // A CR at the end of the slice whose LF comes after it has not ended the line yet.
  if (text[at - 1] === '\r' && text[at] === '\n') {
    lines.pop();
    return { line: lines.length, column: [...(lines.at(-1) ?? '')].length + 2 };
  }
  return { line: lines.length, column: [...(lines.at(-1) ?? '')].length + 1 };
}
