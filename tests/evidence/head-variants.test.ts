import { expect, test } from 'vitest';
import { headVariants } from '../../src/evidence/head-variants.js';

test.each([
  ['サーバ', 'サーバー'],
  ['コンピューター', 'コンピュータ'],
  ['ヴァイオリン', 'バイオリン'],
  ['書ける', '書く'],
  ['読める', '読む'],
  ['取り組み', '取組み'],
  ['取り組み', '取組'],
  ['行なう', '行う'],
])('%s may stand as %s', (word, variant) => {
  expect(headVariants(word)).toContain(variant);
});

test.each(['外交', '水', 'する', 'ハノイ市', 'かなう', ''])(
  '%s has no other spelling that it would be confused with',
  (word) => {
    expect(headVariants(word)).toEqual([]);
  },
);
