import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  composeHangul,
  decomposeHangul,
  initialLawForms,
  isHangulSyllable,
  romanizeHangul,
} from '../../src/text/hangul.js';

describe('romanizeHangul', () => {
  it.each([
    ['한국', 'hanguk', 'h, final k'],
    ['값', 'gap', 'a double final'],
    ['신라', 'sinra', 'letters, not the pronunciation Silla'],
    ['또 럼', 'tto reom', 'the space stays'],
    ['UN 총회', 'UN chonghoe', 'Latin letters stay'],
    ['ㅋ', 'ㅋ', 'a letter alone is no syllable'],
  ])('%s → %s (%s)', (hangul, latin) => {
    expect(romanizeHangul(hangul)).toBe(latin);
  });
});

describe('decomposeHangul', () => {
  it('and composeHangul undo each other', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0xac00, max: 0xd7a3 }), (unit) => {
        const syllable = String.fromCharCode(unit);
        expect(composeHangul(decomposeHangul(syllable)!)).toBe(syllable);
      }),
    );
  });

  it.each(['a', '漢', 'ㄱ', '', '한국', '😀'])('finds no syllable in %j', (text) => {
    expect(isHangulSyllable(text)).toBe(false);
    expect(decomposeHangul(text)).toBeUndefined();
  });
});

describe('initialLawForms', () => {
  it.each([
    ['력', ['력', '역'], '협력 but 역량'],
    ['로', ['로', '노'], '피로 but 노동'],
    ['련', ['련', '연'], '훈련 but 연습'],
    ['료', ['료', '요'], '재료 but 요리'],
    ['녀', ['녀', '여'], '남녀 but 여성'],
    ['나', ['나'], 'ㄴ stays before ㅏ'],
    ['국', ['국'], 'other initials stay'],
  ])('%s → %j (%s)', (syllable, forms) => {
    expect(initialLawForms(syllable)).toEqual(forms);
  });
});
