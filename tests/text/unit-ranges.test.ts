import { describe, expect, test } from 'vitest';
import { rangesOf } from '../../src/text/unit-ranges.js';
import { parseMarked } from '../support/marked-text.js';

describe('lines and columns in the units of formats', () => {
  test.each([
    ['the start', '⟦橋⟧', [1, 1, 1, 2], [1, 1, 1, 4]],
    ['after an emoji: two units, four bytes', '🏯⟦城⟧', [1, 3, 1, 4], [1, 5, 1, 8]],
    ['after Vietnamese letters of two and three bytes', 'Chợ đ⟦ó⟧', [1, 6, 1, 7], [1, 9, 1, 11]],
    ['something is missing', '港⟦⟧は', [1, 2, 1, 2], [1, 4, 1, 4]],
    ['second line after CRLF', '港\r\n🏯⟦城⟧', [2, 3, 2, 4], [2, 5, 2, 8]],
    ['a lone CR ends a line', '港\ré⟦城⟧', [2, 2, 2, 3], [2, 3, 2, 6]],
    ['over a line end', '港⟦は\né⟧', [1, 2, 2, 2], [1, 4, 2, 3]],
    ['a lone surrogate is written as three bytes', '\ud83d⟦城⟧', [1, 2, 1, 3], [1, 4, 1, 7]],
    ['the end of the text', '港\n⟦⟧', [2, 1, 2, 1], [2, 1, 2, 1]],
  ])('%s', (_, marked, utf16, utf8) => {
    const { text, spans } = parseMarked(marked);
    expect(Object.values(rangesOf(text, 'utf-16')(spans[0]!))).toEqual(utf16);
    expect(Object.values(rangesOf(text, 'utf-8')(spans[0]!))).toEqual(utf8);
  });

  test('bytes agree with what is written to a file', () => {
    const text = 'a¢あ🐟\ud83dê港';
    const at = rangesOf(text, 'utf-8');
    for (let end = 0; end <= text.length; end++) {
      if (end === text.indexOf('🐟') + 1) continue;
      expect(at({ start: 0, end }).endColumn, `${end}`).toBe(Buffer.byteLength(text.slice(0, end)) + 1);
    }
  });

  test('between the halves of a pair it is the pair’s place; outside of the text there is none', () => {
    expect(rangesOf('港🐟', 'utf-8')({ start: 2, end: 2 }).startColumn).toBe(4);
    expect(() => rangesOf('港', 'utf-8')({ start: 0, end: 2 })).toThrow(RangeError);
  });
});
