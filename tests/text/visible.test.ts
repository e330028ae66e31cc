import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapeUnseen, visible } from '../../src/text/visible.js';

describe('visible', () => {
  test.each([
    ['協力の強化', '協力の強化', 'ordinary text is left alone'],
    ['Hợp tác \u{1f600}', 'Hợp tác \u{1f600}', 'so are accents and emoji'],
    ['辻\u{e0100}', '辻\u{e0100}', 'a variation selector chooses a glyph and hides nothing'],
    ['か\u3099', 'か\u3099', 'a combining mark is seen'],
    ['a\nb\r\nc', 'a⏎b⏎c', 'line ends, CRLF as one'],
    ['a\rb', 'a␍b', 'a lone CR would move the cursor to the start of the line'],
    ['a\tb', 'a␉b', 'a tab would break the columns'],
    ['\u001b[31mred\u001b[0m', '␛[31mred␛[0m', 'an escape sequence is not obeyed'],
    ['\u009b31m', '⟨U+009B⟩31m', 'nor its one-byte form (C1)'],
    ['\u0000\u0007\u007f', '␀␇␡', 'NUL, bell, delete'],
    ['abc\u202edef', 'abc⟨U+202E⟩def', 'right-to-left override'],
    ['\u2066x\u2069\u200e\u061c', '⟨U+2066⟩x⟨U+2069⟩⟨U+200E⟩⟨U+061C⟩', 'isolates and marks of direction'],
    ['a\u200bb\u200dc\ufeff\u00ad', 'a⟨U+200B⟩b⟨U+200D⟩c⟨U+FEFF⟩⟨U+00AD⟩', 'zero-width characters and the soft hyphen'],
    ['\u3164', '⟨U+3164⟩', 'the hangul filler is a letter that nobody sees'],
    ['\u{e0041}', '⟨U+E0041⟩', 'tag characters spell hidden text'],
    ['\u2028\u2029', '⟨U+2028⟩⟨U+2029⟩', 'line and paragraph separators'],
    ['\ud83d x', '⟨U+D83D⟩ x', 'half of a surrogate pair'],
    ['\ufff9', '⟨U+FFF9⟩', 'interlinear annotation'],
  ])('%j is shown as %j: %s', (text, shown) => {
    expect(visible(text)).toBe(shown);
  });

  test('nothing that a terminal obeys is left, and showing twice changes nothing', () => {
    const anyText = fc.string({ unit: 'binary', maxLength: 40 });
    fc.assert(
      fc.property(anyText, (text) => {
        const shown = visible(text);
        expect(shown).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/u);
        expect(visible(shown)).toBe(shown);
      }),
    );
  });
});

describe('escapeUnseen', () => {
  test('the value of JSON stays what it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        const escaped = escapeUnseen(JSON.stringify({ text }, null, 2));
        expect(JSON.parse(escaped)).toEqual({ text });
        expect(escaped).not.toMatch(/[\u007f-\u009f\u202a-\u202e]/u);
      }),
    );
  });

  test('a tag character becomes its two units', () => {
    expect(escapeUnseen('"\u{e0041}\u202e"')).toBe('"\\udb40\\udc41\\u202e"');
  });
});
