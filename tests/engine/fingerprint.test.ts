import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type FingerprintParts, fingerprint, pairIdOf } from '../../src/engine/fingerprint.js';

const PARTS: FingerprintParts = {
  check: 'number-mismatch',
  pair: 'talks',
  words: '３０人',
  original: 'Có 13 người.',
  ordinal: 0,
};

describe('fingerprint', () => {
  // Decisions of reviewers are kept under these names: if this fails, all of them are lost.
  test('is what it has always been', () => {
    expect(fingerprint(PARTS)).toBe('2bqou1j8');
  });

  test('has eight characters of base 32', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), fc.nat(), (check, words, original, ordinal) => {
        expect(fingerprint({ check, pair: 'p', words, original, ordinal })).toMatch(/^[0-9a-v]{8}$/);
      }),
    );
  });

  test.each([
    ['full-width digits', { words: '30人' }],
    ['letters taken apart from their marks', { original: 'Có 13 người.'.normalize('NFD') }],
    ['white space', { original: '  Có\n13 \u00a0người. ' }],
  ])('does not change with %s', (_what, change) => {
    expect(fingerprint({ ...PARTS, ...change })).toBe(fingerprint(PARTS));
  });

  test.each([
    ['check', { check: 'repeated-word' }],
    ['pair', { pair: 'notes' }],
    ['words', { words: '31人' }],
    ['original', { original: 'Có 14 người.' }],
    ['ordinal', { ordinal: 1 }],
  ])('changes with the %s', (_what, change) => {
    expect(fingerprint({ ...PARTS, ...change })).not.toBe(fingerprint(PARTS));
  });

  test('parts do not run into each other', () => {
    const of = (check: string, pair: string) => fingerprint({ ...PARTS, check, pair });
    expect(of('ab', 'c')).not.toBe(of('a', 'bc'));
  });

  test('ten thousand findings have ten thousand names', () => {
    const ids = new Set(
      Array.from({ length: 10_000 }, (_, k) => fingerprint({ ...PARTS, words: String(k), ordinal: k % 3 })),
    );
    expect(ids.size).toBe(10_000);
  });
});

describe('pairIdOf', () => {
  test.each([
    ['talks.ja.txt', 'talks', 'language before the ending'],
    ['in/talks.JA.txt', 'talks', 'in capitals'],
    ['talks_ja.html', 'talks', 'joined by an underscore'],
    ['talks-ja.txt', 'talks', 'by a hyphen'],
    ['ja/talks.txt', 'talks', 'a folder for each language'],
    ['notes/ja.txt', 'notes', 'a folder for each work'],
    ['C:\\work\\notes\\ja.txt', 'notes', 'whichever slash'],
    ['./ja.txt', 'ja', 'nothing but a language'],
    ['notes/ja-JP.txt', 'notes', 'with a region'],
    ['talks.ja-JP.txt', 'talks', 'region and stem'],
    ['talks', 'talks', 'no ending'],
    ['v1.2.ja.txt', 'v1.2', 'points in the name'],
    ['ninja.txt', 'ninja', 'ja as part of a word'],
  ])('%s: %s (%s)', (path, id) => {
    expect(pairIdOf(path)).toBe(id);
  });

  test('versions of one work have one id', () => {
    for (const versions of [
      ['talks.ja.txt', 'talks.vi.txt'],
      ['notes/ja.txt', 'notes/ko.html'],
      ['ja/talks.txt', 'en/talks.txt'],
    ]) {
      expect(new Set(versions.map(pairIdOf)).size).toBe(1);
    }
  });
});
