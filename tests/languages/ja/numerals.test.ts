import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantities } from '../../../src/languages/ja/numerals.js';
import { expectValue, type Row, testInvariants, testRows } from '../quantity-rows.js';

const rows: readonly Row[] = [
  ['総額⟦150億⟧米ドルの事業', 'cardinal 150e8 USD', 'digits and 億'],
  ['⟦1,500億⟧ドルを投じる', 'cardinal 1.5e11 USD', 'comma groups; ドル alone is USD'],
  ['予算は⟦2兆4,000億⟧円である', 'cardinal 2.4e12 JPY', 'two groups'],
  ['⟦2.4兆⟧円', 'cardinal 2.4e12 JPY', 'decimal times magnitude'],
  ['⟦20億⟧', 'cardinal 20e8', 'no unit'],
  ['⟦百五十億⟧ドンの支援', 'cardinal 150e8 VND', 'kanji numerals'],
  ['⟦一億⟧人の市場', 'cardinal 1e8', 'one group in kanji'],
  ['⟦３０００万⟧人', 'cardinal 3e7', 'full-width digits'],
  ['⟦10万⟧トン', 'cardinal 1e5', 'digits and 万'],
  ['⟦1万2000⟧人', 'cardinal 12000', 'digits after a magnitude'],
  ['⟦1 万 5 千⟧ドルの指輪', 'cardinal 15000 USD', 'spaces between digits and kanji, as some house styles have it'],
  ['⟦2 千⟧円と⟦3 万⟧円', 'cardinal 2000 JPY; cardinal 30000 JPY', 'a space, but two numbers'],
  ['この⟦二⟧人は歌手だ。', 'weak cardinal 2', '二人 is the couple as often as a count'],
  ['観客は⟦12⟧ 人だった。', 'cardinal 12', 'a space before the counter'],
  [
    '⟦2031⟧ 年 ⟦4⟧ 月 ⟦9⟧ 日の ⟦10⟧ 時 ⟦5⟧ 分',
    'year 2031; month 4; day 9; time 10; time 5',
    'a date and a time with spaces',
  ],
  ['令和 ⟦3⟧ 年度の第 ⟦2⟧ 回', 'year 2021|3; ordinal 2', 'an era year and an order with spaces'],
  ['⟦3千5百⟧本', 'cardinal 3500', 'small magnitudes after digits'],
  ['⟦5千万⟧円', 'cardinal 5e7 JPY', '千 inside a group'],
  ['⟦一万⟧⟦二万⟧', 'cardinal 1e4; cardinal 2e4', 'a second 万 begins a second numeral'],
  ['⟦1万⟧2.3.4', 'cardinal 1e4', 'a code after a numeral is none'],
  ['⟦二〇二五⟧年', 'year 2025', 'kanji digits by position'],
  ['⟦三十⟧年にわたる交流', 'cardinal 30', '30 years, not a year'],
  ['国交樹立から⟦10⟧年間', 'cardinal 10', '年間 is a length of time'],
  ['⟦30⟧余年の歩み', 'cardinal 30', '余 before the counter'],
  ['⟦百⟧余年の歴史', 'cardinal 100', '余 after kanji'],
  ['⟦2025⟧年⟦8⟧月⟦10⟧日から⟦13⟧日まで', 'year 2025; month 8; day 10; day 13', 'date range'],
  ['⟦25⟧年⟦8⟧月', 'year 25; month 8', 'a month follows: a date'],
  ['⟦2022⟧年から⟦2025⟧年', 'year 2022; year 2025', 'two years'],
  ['⟦2022⟧–⟦2025⟧', 'year 2022; year 2025', 'a range of bare years'],
  ['⟦2022⟧〜⟦25⟧年の計画', 'year 2022; year 2025|25', 'the second year is short'],
  ['⟦2025⟧年前半', 'year 2025', '年前 is not "years ago" here'],
  ['⟦10⟧月⟦10⟧日前後', 'month 10; day 10', '日前 is not "days ago" after a month'],
  ['令和⟦7⟧年度', 'year 2025|7', 'era year'],
  ['令和⟦元⟧年', 'year 2019|1', 'first year of an era'],
  ['昭和⟦五十⟧年', 'year 1975|50', 'era year in kanji'],
  ['⟦1990⟧年代', 'year 1990', 'decade'],
  ['⟦90⟧年代の改革', 'year 1990|90', 'short decade'],
  ['⟦2025⟧.⟦8⟧.⟦10⟧', 'year 2025; month 8; day 10', 'date with points'],
  ['⟦2025⟧/⟦08⟧/⟦10⟧', 'year 2025; month 8; day 10', 'date with slashes'],
  ['⟦10⟧日、⟦11⟧日の両日', 'day 10; day 11', 'two days'],
  ['⟦10⟧～⟦13⟧日', 'day 10; day 13', 'the first takes the kind of the last'],
  ['⟦3⟧日間の訪問', 'cardinal 3', '日間 is a length of time'],
  ['⟦三⟧か月で⟦12⟧か月分', 'cardinal 3; cardinal 12', 'months counted'],
  ['第⟦2⟧回首脳会談', 'ordinal 2', '第 with digits'],
  ['第⟦12⟧回会合', 'ordinal 12', 'two digits'],
  ['第⟦二⟧次計画', 'ordinal 2', '第 with kanji and counter'],
  ['第⟦一⟧に、平和である', 'weak ordinal 1', 'adverb'],
  ['第⟦三⟧国', 'weak ordinal 3', 'word with 第'],
  ['第⟦Ⅱ⟧期', 'ordinal 2', 'Roman numeral'],
  ['⟦3⟧回目の訪問', 'ordinal 3', '目 makes an order'],
  ['⟦21⟧世紀', 'ordinal 21', 'centuries are in order'],
  ['成長率は⟦4.5⟧%', 'percent 4.5', 'percent sign'],
  ['⟦４．５⟧％', 'percent 4.5', 'full-width point and percent'],
  ['⟦4.5⟧パーセント', 'percent 4.5', 'percent in katakana'],
  ['⟦四・五⟧％', 'percent 4.5', 'kanji decimal'],
  ['⟦4割⟧を占める', 'percent 40', 'tenths'],
  ['⟦4割5分⟧を占める', 'percent 45', 'tenths and hundredths'],
  ['⟦2⟧〜⟦3兆⟧円', 'cardinal 2e12|2 JPY; cardinal 3e12 JPY', 'magnitude and currency of a range'],
  ['⟦150⟧USD', 'cardinal 150 USD', 'a code may touch its number'],
  ['US$⟦150億⟧', 'cardinal 150e8 USD', 'sign before'],
  ['￥⟦3,000⟧', 'cardinal 3000 JPY', 'full-width sign'],
  ['⟦12⟧人が参加', 'cardinal 12', 'digits before a counter'],
  ['⟦三十⟧分の休憩', 'cardinal 30', '十分 inside a longer numeral'],
  ['⟦十⟧分間', 'cardinal 10', 'ten minutes'],
  ['午後⟦3⟧時⟦30⟧分', 'time 3; time 30', 'clock'],
  ['⟦15⟧:⟦30⟧開始', 'time 15; time 30', 'clock with a colon'],
  ['⟦3⟧時間', 'cardinal 3', 'length of time'],
  ['⟦三⟧分の⟦二⟧', 'cardinal 3; cardinal 2', 'fraction'],
  ['⟦一⟧つの枠組み', 'weak cardinal 1', 'idiom as often as number'],
  ['⟦3⟧つの柱', 'weak cardinal 3', 'つ is weak with digits too'],
  ['⟦両⟧首脳', 'weak cardinal 2', 'both leaders'],
  ['⟦二三⟧人', 'weak cardinal 23', 'two or three as likely'],
  ['⟦十⟧〜⟦十五⟧人', 'cardinal 10; cardinal 15', 'the counter stands after the second'],
  ['⟦①⟧⟦2025⟧年の計画', 'ordinal 1; year 2025', 'an item mark does not melt into the number'],
  ['⟦1⟧. はじめに', 'ordinal 1', 'item number'],
  ['⟦10⟧km²の面積', 'cardinal 10', 'unit symbol; the raised 2 is none'],
  ['FY⟦2025⟧', 'year 2025', 'fiscal year prefix'],
  ['一致して一部を統一し、同一の万一に備える', '', 'fixed words'],
  ['三菱と四国と千葉と六本木', '', 'names'],
  ['十分な協議、一時停止、一方、一層、一般、一体', '', 'adverbs and nouns'],
  ['⟦千⟧年の都', 'cardinal 1000', 'a length of time'],
  ['⟦千九百四十五⟧年', 'year 1945', 'a year by magnitudes'],
  ['十字架、十八番、百分率、五月雨', '', 'a counter inside a word'],
  ['百貨店、億万長者、八百屋、二酸化炭素', '', 'magnitudes inside words'],
  ['統一人民戦線', '', '一人 across two words'],
  ['八百万の神を祭る', '', 'all the gods'],
  ['⟦八百万⟧円を払う', 'cardinal 8000000 JPY', 'an amount like any other'],
  ['十一部の資料', '', 'no counter of the table follows'],
  ['両国、両立、両親', '', '両 in stock words'],
  ['十数か国、千数百人', '', 'more than ten, no one knows how many'],
  ['数十人、数百万人、何十年', '', 'vague amounts'],
  ['G20、P4G、5G、COVID-19、ASEAN+3、REDD+、CO2、CO₂', '', 'names in Latin letters'],
  ['https://example.org/2025/08/10', '', 'address'],
];

describe('Japanese quantities', () => {
  testRows(quantities, rows);
  testInvariants(quantities, [
    '一',
    '〇',
    '十',
    '百',
    '万',
    '億',
    '一万',
    '第',
    '年',
    '両',
    '十日、',
    '分の',
    '令和',
    '元年',
    '・',
  ]);

  it('keeps offsets in the text as given', () => {
    const text = '㈱タイヤク、ｶﾞｲﾄﾞ１２人';
    const [found] = quantities(text);
    expect(found).toEqual({
      start: text.indexOf('１'),
      end: text.indexOf('人'),
      text: '１２',
      values: [12],
      kind: 'cardinal',
      weak: false,
    });
  });

  it('leaves digit strings that are no amounts alone', () => {
    expect(quantities('1'.repeat(100))).toEqual([]);
    expect(quantities('一'.repeat(100))).toEqual([]);
    expect(quantities('192.168.1.1')).toEqual([]);
  });

  describe('reads back what was written', () => {
    const integer = fc.oneof(
      fc.integer({ min: 0, max: 9999 }),
      fc.integer({ min: 0, max: 999_999_999_999_999 }),
      magnitudes(),
    );
    it('with commas', () => {
      fc.assert(fc.property(integer, (n) => expectValue(quantities, n.toLocaleString('en-US'), n, ['約', '人'])));
    });
    it('full-width', () => {
      fc.assert(
        fc.property(integer, (n) => expectValue(quantities, String(n).replace(/\d/g, fullWidth), n, ['計', '人'])),
      );
    });
    it('with 万・億・兆', () => {
      fc.assert(fc.property(integer, (n) => expectValue(quantities, inGroups(n, String), n, ['', '人'])));
    });
    it('in kanji', () => {
      fc.assert(fc.property(integer, (n) => expectValue(quantities, inGroups(n, inKanji), n, ['', '人'])));
    });
    it('in kanji digits', () => {
      fc.assert(
        fc.property(fc.integer({ min: 100, max: 9999 }), (n) =>
          expectValue(
            quantities,
            String(n).replace(/\d/g, (d) => KANJI[Number(d)] ?? ''),
            n,
            ['', '人'],
          ),
        ),
      );
    });
    it('as a decimal of 億', () => {
      fc.assert(
        fc.property(
          fc.integer({ min: 11, max: 99_999 }).filter((n) => n % 10 > 0),
          (n) => expectValue(quantities, `${n / 10}億`, n * 1e7),
        ),
      );
    });
  });
});

const KANJI = [...'〇一二三四五六七八九'];

function magnitudes(): fc.Arbitrary<number> {
  return fc
    .tuple(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 0, max: 12 }))
    .map(([n, exponent]) => n * 10 ** exponent);
}

function fullWidth(digit: string): string {
  return String.fromCharCode(digit.charCodeAt(0) + 0xfee0);
}

function inGroups(n: number, section: (part: number) => string): string {
  if (n === 0) return section(0);
  const words = ['', '万', '億', '兆'];
  return words
    .map((word, i) => [Math.floor(n / 10_000 ** i) % 10_000, word] as const)
    .reverse()
    .map(([part, word]) => (part > 0 ? section(part) + word : ''))
    .join('');
}

function inKanji(n: number): string {
  if (n === 0) return '〇';
  return ['千', '百', '十', '']
    .map((word, i) => [Math.floor(n / 10 ** (3 - i)) % 10, word] as const)
    .map(([digit, word]) => (digit === 0 ? '' : (digit === 1 && word ? '' : (KANJI[digit] ?? '')) + word))
    .join('');
}
