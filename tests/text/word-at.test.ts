import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordAt } from '../../src/text/word-at.js';

describe('wordAt', () => {
  it.each([
    ['one two', 0, 'one', 'up to a space'],
    ['one two', 3, '', 'a space is no letter'],
    ['mười ba', 0, 'mười', 'letters with marks'],
    ['mu\u031bo\u031b\u0300i ba', 0, 'mu\u031bo\u031b\u0300i', 'marks apart'],
    ['năm‘', 0, 'năm', 'a mark that is no letter after it'],
    ['abcπ d', 0, 'abcπ', 'letters of several scripts'],
    ['два', 0, 'два', 'letters of another script'],
    ['end', 3, '', 'the end of the text'],
  ])('%s at %i: %s (%s)', (text, at, word) => {
    expect(wordAt(text, at)).toBe(word);
  });

  it('says what a regular expression would', () => {
    const unit = fc.constantFrom(...'aZéọ ß×÷µªπ漢カ1-‘.', '\u0301', '\u1ea1', '😀');
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        for (let at = 0; at <= text.length; at++) {
          const pattern = /[\p{L}\p{M}]+/uy;
          pattern.lastIndex = at;
          expect(wordAt(text, at)).toBe(pattern.exec(text)?.[0] ?? '');
        }
      }),
    );
  });
});
