import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partCompound, splitCompound } from '../../src/lexicon/katakana-compounds.js';
import type { KatakanaWords } from '../../src/lexicon/katakana-words.js';

const list = [
  'ガラス',
  'ケース',
  'ガラスケ',
  'ドライ',
  'フルーツ',
  'フルーツケーキ',
  'ケーキ',
  'ドライフルーツ',
  'アイ',
];
const words: KatakanaWords = { size: list.length, has: (word) => list.includes(word) };

describe('splitCompound', () => {
  it.each<[word: string, parts: string[] | undefined, why: string]>([
    ['ガラスケース', ['ガラス', 'ケース'], 'two words'],
    ['ケーキ', ['ケーキ'], 'one word'],
    ['ドライフルーツケーキ', ['ドライ', 'フルーツケーキ'], 'of two partings into two the one with the longer head'],
    ['アイケース', undefined, 'a part of two letters is in the dictionary by chance'],
    ['ガラスケ', ['ガラスケ'], 'a word of the dictionary is not parted'],
    ['ガラスポ', undefined, 'a rest that is no word'],
  ])('%s: %j (%s)', (word, parts) => {
    expect(splitCompound(word, words)).toEqual(parts);
  });

  it('gives parts that make up the word', () => {
    const compound = fc.array(fc.constantFrom(...list), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(compound, (parts) => {
        const found = splitCompound(parts.join(''), words);
        if (found) expect(found.join('')).toBe(parts.join(''));
        else expect(parts).toContain('アイ');
        expect(found?.every((part) => words.has(part)) ?? true).toBe(true);
      }),
    );
  });
});

describe('partCompound', () => {
  it.each<[word: string, parts: string[], why: string]>([
    ['タルマケース', ['?タルマ', 'ケース'], 'an unknown word before a known one'],
    ['ガラスタルマ', ['ガラス', '?タルマ'], 'an unknown word after a known one'],
    ['ガラスポケーキ', ['ガラス', '?ポ', 'ケーキ'], 'an unknown rest between two known words'],
    ['タルマ', ['?タルマ'], 'nothing known'],
    ['ケーキ', ['ケーキ'], 'one word'],
    ['アイケース', ['?アイ', 'ケース'], 'two letters are no part'],
    ['', [], 'nothing'],
    ['ケーキ'.repeat(30), [`?${'ケーキ'.repeat(30)}`], 'longer than any word'],
  ])('%s: %j (%s)', (word, parts) => {
    const found = partCompound(word, words.has);
    expect(found.map(({ text, known }) => (known ? text : `?${text}`))).toEqual(parts);
    let at = 0;
    for (const { start, text } of found) {
      expect(start).toBe(at);
      at += text.length;
    }
  });
});
