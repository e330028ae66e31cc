import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Span } from '../../src/core/span.js';
import { segment as en } from '../../src/languages/en/segment.js';
import { segment as ja } from '../../src/languages/ja/segment.js';
import { segment as ko } from '../../src/languages/ko/segment.js';
import { segment as neutral } from '../../src/languages/neutral/segment.js';
import { segment as vi } from '../../src/languages/vi/segment.js';
import { pairBrackets } from '../../src/text/bracket-pairs.js';
import { sentenceSegmenter } from '../../src/text/sentences.js';
import { oddText } from '../support/random-text.js';

const SEGMENTERS: readonly (readonly [string, (text: string) => Span[]])[] = [
  ['ja', ja],
  ['vi', vi],
  ['ko', ko],
  ['en', en],
  ['neutral', neutral],
];

describe.each(SEGMENTERS)('%s: whatever the text', (_, segment) => {
  it('spans are trimmed, ordered, disjoint and miss only white space', () => {
    fc.assert(
      fc.property(oddText, (text) => {
        let end = 0;
        for (const span of segment(text)) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(end, span.start)).toMatch(/^\s*$/u);
          const sentence = text.slice(span.start, span.end);
          expect(sentence).not.toBe('');
          expect(sentence).toBe(sentence.trim());
          expect(sentence).not.toMatch(/[\n\r\u2028\u2029]/u);
          end = span.end;
        }
        expect(text.slice(end)).toMatch(/^\s*$/u);
      }),
      { numRuns: 400 },
    );
  });

  it('lines are cut independently of each other', () => {
    fc.assert(
      fc.property(oddText, oddText, (a, b) => {
        const together = segment(`${a}\n${b}`);
        const apart = [
          ...segment(a),
          ...segment(b).map(({ start, end }) => ({ start: start + a.length + 1, end: end + a.length + 1 })),
        ];
        expect(together).toEqual(apart);
      }),
    );
  });

  it.each([
    ['letters without a stop', 'a'.repeat(3_000_000)],
    ['kanji without a stop', '協'.repeat(3_000_000)],
    ['opening quotes', '「'.repeat(1_000_000)],
    ['straight quotes', '"'.repeat(1_000_000)],
    ['dots', '.'.repeat(1_000_000)],
    ['dots apart', '. '.repeat(300_000)],
    ['initials', 'A. '.repeat(200_000)],
    ['item numbers', '1. '.repeat(200_000)],
    ['nested and closed', '(.'.repeat(200_000) + ').'.repeat(200_000)],
    ['stops and long white space', `.${' '.repeat(1000)}`.repeat(1000)],
  ])('%s take linear time', (_name, text) => {
    // The slowest takes half a second alone on a slow machine; a quadratic rule would take hours, and run out of its time.
    expect(segment(text).length).toBeGreaterThan(0);
  });
});

describe('empty and blank texts have no sentence', () => {
  it.each(['', ' ', '\n', '\u3000\u00a0\t\r\n'])('%j', (text) => {
    for (const [, segment] of SEGMENTERS) expect(segment(text)).toEqual([]);
  });
});

describe('sentenceSegmenter', () => {
  const shout = sentenceSegmenter({
    wide: '!',
    spaced: '.',
    endsAt: (text, stop) => text.charAt(stop.end) === '/',
    quoteBound: 10,
  });
  const parts = (text: string) => shout(text).map(({ start, end }) => text.slice(start, end));

  it.each([
    ['a!b', ['a!', 'b'], 'a wide terminator needs nothing after it'],
    ['a.b', ['a.b'], 'a spaced one asks the language'],
    ['a./b', ['a.', '/b'], 'and is cut where the language says so'],
    ['a!!!b', ['a!!!', 'b'], 'a run of terminators is one'],
    ['a!”b', ['a!”', 'b'], 'a stray closing quote belongs to the sentence before'],
    ['“a!b”c', ['“a!b”c'], 'nothing is cut inside a quotation that goes on'],
    ['“a!”b', ['“a!”', 'b'], 'a quotation that ends with its terminator is cut after the quote'],
    ['x (a!) b', ['x (a!) b'], 'a remark inside a sentence does not end it'],
    ['(a!) b', ['(a!)', 'b'], 'a remark of its own does'],
    ['“a!bcdefghijkl”c', ['“a!', 'bcdefghijkl”c'], 'a quotation longer than the bound is cut inside'],
    ['“a!b', ['“a!', 'b'], 'a quotation that never closes is cut inside'],
    ['“a!\nb”!c', ['“a!', 'b”!', 'c'], 'a quotation does not reach over a line break'],
  ])('%s', (text, expected, why) => {
    expect(parts(text), why).toEqual(expected);
  });
});

describe('pairBrackets', () => {
  const show = (text: string, bound = 100) =>
    [...(pairBrackets(text, 0, text.length, bound) ?? [])].map((mark) => '.<>'.charAt(mark)).join('');

  it.each([
    ['「a」', '<.>', 'a pair'],
    ['「（」）', '<.>.', 'what crosses stays unmarked'],
    ['「「a」', '.<.>', 'an opening mark without partner stays unmarked'],
    ['"a" "b"', '<.>.<.>', 'straight quotes take turns'],
    ['6" "a"', '...<.>', 'inches open nothing'],
    ['彼は"a"と', '..<.>.', 'straight quotes without white space'],
    ['‘it’s’', '<...' + '.>', 'an apostrophe closes nothing'],
    ['„a“', '<.>', 'German quotes'],
    ['»a«', '<.>', 'Danish quotes'],
    ['« a »', '<...>', 'French quotes'],
  ])('%s', (text, marks, why) => {
    expect(show(text), why).toBe(marks);
  });

  it('gives nothing for a text without pairs', () => {
    expect(pairBrackets('a」b', 0, 3, 9)).toBeUndefined();
    expect(pairBrackets('「abc」', 0, 5, 3)).toBeUndefined();
  });
});
