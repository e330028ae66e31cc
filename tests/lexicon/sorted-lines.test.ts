import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { sortedLines } from '../../src/lexicon/sorted-lines.js';
import { bytesOf, linesOf } from './lines-of.js';

const TEXT = Buffer.from('# comment\tx\n\nno tab\n雨\ta\n雨\tb\n雨具\tc\n雪\td');

test.each([
  ['雨', ['a', 'b'], 'several lines, in order'],
  ['雨具', ['c'], 'a word that begins with another'],
  ['雪', ['d'], 'the last line, without an end'],
  ['雲', [], 'between two words'],
  ['雷', [], 'behind the last word'],
  ['', [], 'no word'],
  ['# comment', [], 'comments are no words'],
  ['no tab', [], 'nor are lines without a tab'],
] as const)('%s: %j (%s)', (word, lines, _why) => {
  expect(sortedLines(TEXT).of(word)).toEqual(lines);
});

test('entries, each word once', () => {
  expect(sortedLines(TEXT).entries()).toEqual([
    ['雨', ['a', 'b']],
    ['雨具', ['c']],
    ['雪', ['d']],
  ]);
  expect(sortedLines(new Uint8Array()).entries()).toEqual([]);
});

test('the same as a Map', () => {
  const word = fc
    .string({ unit: 'binary', minLength: 1, maxLength: 4 })
    .filter((text) => !/[\t\n#]|\p{Cs}/u.test(text));
  fc.assert(
    fc.property(fc.array(fc.tuple(word, fc.nat(9))), word, (rows, other) => {
      const lines = linesOf(rows.map(([own, value]) => `${own}\t${value}`));
      for (const asked of [other, ...rows.map(([own]) => own)]) {
        expect(lines.of(asked)).toEqual(rows.filter(([own]) => own === asked).map(([, value]) => String(value)));
      }
    }),
  );
});

describe('packaged tables are sorted', () => {
  it.each(['glossary/core-lexicon.tsv', 'data/dictionary/ja-en.tsv'])('%s', (path) => {
    const rows = readFileSync(path, 'utf8')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'));
    expect(rows.length).toBeGreaterThan(20_000);
    expect(Buffer.from(rows.join('\n')).equals(bytesOf(rows))).toBe(true);
  });
});
