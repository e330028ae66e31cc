import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { romanize, toKatakana } from '../../src/text/romanize.js';

const ROMANIZED: readonly (readonly [kana: string, latin: string, why: string])[] = [
  ['ハノイ', 'hanoi', 'plain syllables'],
  ['しつちふじ', 'shitsuchifuji', 'hiragana, the irregular rows of Hepburn'],
  ['キャンプ', 'kyanpu', 'small ya'],
  ['シャツ', 'shatsu', 'sh swallows the y'],
  ['ジョブ', 'jobu', 'j swallows the y'],
  ['チャンス', 'chansu', 'ch swallows the y'],
  ['ファム', 'famu', 'f with a small vowel'],
  ['ティトゥ', 'titu', 'not chi, not tsu'],
  ['ディズニー', 'dizuni', 'not ji; the long mark leaves nothing'],
  ['ヴァン', 'van', 'v'],
  ['ウィルソン', 'wiruson', 'w'],
  ['クォータ', 'kwota', 'kw'],
  ['グエン', 'guen', 'a full-size エ is a syllable of its own'],
  ['シェア', 'shea', 'she'],
  ['フュージョン', 'fyujon', 'fyu'],
  ['デュエット', 'dyuetto', 'dyu, and a doubled t'],
  ['マッチ', 'matchi', 'ッ before ch is t'],
  ['ッ', '', 'ッ before nothing'],
  ['トー・ラム', 'to ramu', 'the middle dot is a space'],
  ['ヵヶ', 'kake', 'small ka and ke'],
  ['ァ', 'a', 'a small vowel alone'],
  ['GDP成長', 'GDP成長', 'no kana, no change'],
];

describe('romanize', () => {
  it.each(ROMANIZED)('%s → %s (%s)', (kana, latin) => {
    expect(romanize(kana)).toBe(latin);
  });

  it('marks long vowels when asked', () => {
    expect(romanize('カー', ':')).toBe('ka:');
  });

  it('is total on kana: only small letters and spaces come out', () => {
    const kana = fc.constantFrom(
      ...Array.from({ length: 0x30fb - 0x30a1 }, (_, i) => String.fromCharCode(0x30a1 + i)),
      ...Array.from({ length: 0x3097 - 0x3041 }, (_, i) => String.fromCharCode(0x3041 + i)),
      'ー',
      '・',
    );
    fc.assert(
      fc.property(fc.array(kana, { maxLength: 12 }), (letters) => {
        expect(romanize(letters.join(''))).toMatch(/^[a-z ]*$/);
      }),
    );
  });

  it('romanizes hiragana like katakana, and keeps lengths when folding', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'あきゃっふぁーゔ・x力') }), (text) => {
        expect(toKatakana(text)).toHaveLength(text.length);
        expect(romanize(text)).toBe(romanize(toKatakana(text)));
      }),
    );
  });
});
