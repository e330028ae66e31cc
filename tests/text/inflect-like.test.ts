import { expect, test } from 'vitest';
import { inflectLike } from '../../src/text/inflect-like.js';

test.each([
  ['dictionary form', '食べる', '食べる', '飲む', '飲む'],
  ['the same verb', '従っ', '従う', '従う', '従っ'],
  ['verbal nouns', '挽回し', '挽回する', '返上する', '返上し'],
  ['godan of one row', '晴らさ', '晴らす', '果たす', '果たさ'],
  ['sound change', '打っ', '打つ', '立つ', '立っ'],
  ['both drop る', '開け', '開ける', 'つける', 'つけ'],
  ['one may change る', '閉じ', '閉じる', '切る', undefined],
  ['a form that shows the other class', '取っ', '取る', '浴びる', undefined],
  ['other rows', '食べ', '食べる', '飲む', undefined],
  ['an irregular verb and a regular one', '話し', '話す', '返上する', undefined],
])('%s: %s of %s by %s', (_why, written, base, other, result) => {
  expect(inflectLike(written, base, other)).toBe(result);
});
