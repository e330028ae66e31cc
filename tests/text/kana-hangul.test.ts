import { expect, test } from 'vitest';
import { kanaToHangul, romanizeShort } from '../../src/text/kana-hangul.js';

test.each([
  ['トウキョウ', '도쿄', 'tokyo'],
  ['オオサカ', '오사카', 'osaka'],
  ['キョウト', '교토', 'kyoto'],
  ['ホッカイドウ', '홋카이도', 'hokkaido'],
  ['サッポロ', '삿포로', 'sapporo'],
  ['キシダ', '기시다', 'kishida'],
  ['タカイチ', '다카이치', 'takaichi'],
  ['チバ', '지바', 'chiba'],
  ['ツシマ', '쓰시마', 'tsushima'],
  ['グンマ', '군마', 'gunma'],
  ['シンジュク', '신주쿠', 'shinjuku'],
  ['ジュンイチロウ', '준이치로', "jun'ichiro"],
  ['イノウエ', '이노우에', 'inoue'],
  ['ヤマグチ', '야마구치', 'yamaguchi'],
  ['ワカヤマ', '와카야마', 'wakayama'],
])('%s: %s, %s', (kana, hangul, latin) => {
  expect(kanaToHangul(kana)).toBe(hangul);
  expect(romanizeShort(kana)).toBe(latin);
});

test.each(['', 'ー', 'ッ', 'ン', 'ファミリー', '東京', 'Tokyo', 'カンン'])('%j has no hangul', (text) => {
  expect(kanaToHangul(text)).toBeUndefined();
});
