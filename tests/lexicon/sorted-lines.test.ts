import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sortedLines } from '../../src/lexicon/sorted-lines.js';

const TEXT = '# comment\tx\n雨\ta\n雨\tb\n雨具\tc\n\nno tab\n雪\td';

test.each([
  ['雨', ['a', 'b'], 'several lines, in order'],
  ['雨具', ['c'], 'a word that begins with another'],
  ['雪', ['d'], 'the last line, without an end'],
  ['雲', [], 'between two words'],
  ['', [], 'no word'],
  ['# comment', [], 'comments are no words'],
  ['no tab', [], 'nor are lines without a tab'],
] as const)('%s: %j (%s)', (word, lines, _why) => {
  expect(sortedLines(TEXT).of(word)).toEqual(lines);
});

test('words, each once', () => {
  expect(sortedLines(TEXT).words()).toEqual(['雨', '雨具', '雪']);
  expect(sortedLines('').words()).toEqual([]);
});

test('the same as a Map, in any order of lines', () => {
  const word = fc.string({ minLength: 1, maxLength: 4 }).filter((text) => !/[\t\n#]/u.test(text));
  fc.assert(
    fc.property(fc.array(fc.tuple(word, fc.nat(9))), word, (rows, other) => {
      const lines = sortedLines(rows.map(([own, value]) => `${own}\t${value}`).join('\n'));
      for (const asked of [other, ...rows.map(([own]) => own)]) {
        expect(lines.of(asked)).toEqual(rows.filter(([own]) => own === asked).map(([, value]) => String(value)));
      }
    }),
  );
});
