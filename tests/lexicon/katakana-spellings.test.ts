import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areSpellings, hasSpelling, spellings } from '../../src/lexicon/katakana-spellings.js';

describe('spellings', () => {
  it.each([
    ['ヴィオラ', 'ビオラ', 'ヴ for バ行'],
    ['ビオラ', 'ヴィオラ', 'and back'],
    ['ユーザ', 'ユーザー', 'the long vowel mark at the end'],
    ['ウィルス', 'ウイルス', 'ウィ for ウイ'],
    ['ダイアモンド', 'ダイヤモンド', 'イア for イヤ'],
  ])('%s is also %s: %s', (word, other) => {
    expect(spellings(word)).toContain(other);
  });

  it('never has the word itself, nor a word twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'アイウィヴビテデジェエーン'), maxLength: 8 }), (word) => {
        const found = spellings(word);
        expect(found).not.toContain(word);
        expect(new Set(found).size).toBe(found.length);
      }),
    );
  });
});

describe('hasSpelling', () => {
  const list = ['デューディリジェンス', 'バイオリン', 'カード'];
  const words = { size: list.length, has: (word: string) => list.includes(word) };

  it.each([
    ['バイオリン', true, 'as it stands'],
    ['デューデリジェンス', true, 'one place differs'],
    ['ヴァイオリンー', true, 'two places differ'],
    ['ガイオリン', false, 'another sound'],
    ['カド', false, 'too short to be looked up otherwise'],
  ])('%s: %s (%s)', (word, expected) => {
    expect(hasSpelling(words, word)).toBe(expected);
  });
});

describe('areSpellings', () => {
  it.each([
    ['サーバ', 'サーバー', 'a mark at the end'],
    ['インタフェース', 'インターフェース', 'a mark inside a long word'],
    ['ウイルス', 'ウィルス', 'the same sound'],
  ])('%s and %s: %s', (a, b) => {
    expect(areSpellings(a, b)).toBe(true);
    expect(areSpellings(b, a)).toBe(true);
  });

  it.each([
    ['ビル', 'ビール', 'a building and beer'],
    ['コピ', 'コピー', 'too short to leave the mark out'],
    ['チップ', 'ティップ', 'two words'],
    ['プラン', 'プラント', 'a longer word'],
    ['サーバー', 'サーバー', 'one spelling'],
  ])('not %s and %s: %s', (a, b) => {
    expect(areSpellings(a, b)).toBe(false);
    expect(areSpellings(b, a)).toBe(false);
  });
});
