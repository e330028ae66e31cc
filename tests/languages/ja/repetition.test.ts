import { describe, expect, it } from 'vitest';
import { mayRepeat } from '../../../src/languages/ja/repetition.js';

describe('mayRepeat', () => {
  it.each([
    ['一つ', 'each thing'],
    ['三人', 'a numeral and a counter of people'],
    ['1個', 'a digit and a counter'],
    ['次', 'the one after the next'],
    ['毎日', 'day after day'],
    ['一年', 'year by year'],
    ['ワク', 'a mimetic word in katakana'],
    ['きら', 'a mimetic word in hiragana'],
  ])('%s: %s', (word) => {
    expect(mayRepeat(word)).toBe(true);
  });

  it.each([
    ['予算', 'a plain noun'],
    ['2019年', 'a year of the calendar'],
    ['第三条', 'an article of law'],
    ['データ', 'a loanword of three kana'],
    ['について', 'a compound particle'],
    ['', 'nothing'],
  ])('not %s: %s', (word) => {
    expect(mayRepeat(word)).toBe(false);
  });
});
