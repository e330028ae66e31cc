import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantities } from '../../../src/languages/ko/numerals.js';
import { expectValue, type Row, testInvariants, testRows } from '../quantity-rows.js';

const rows: readonly Row[] = [
  ['사업비 ⟦1,500억⟧ 달러', 'cardinal 1.5e11 USD', 'comma groups and 억'],
  ['예산은 ⟦2조 4,000억⟧ 원이다', 'cardinal 2.4e12 KRW', 'two groups with a space'],
  ['⟦2.4조⟧ 원', 'cardinal 2.4e12 KRW', 'decimal times magnitude'],
  ['⟦1만2000⟧명', 'cardinal 12000', 'digits after a magnitude'],
  ['⟦10만⟧여 명', 'cardinal 1e5', '여 before the counter'],
  ['⟦3천만⟧ 톤', 'cardinal 3e7', '천 inside a group'],
  ['⟦150만⟧ 동을 냈다', 'cardinal 150e4 VND', 'dong with a particle'],
  ['⟦20여만⟧ 명', 'cardinal 20e4', '여 inside the number'],
  ['⟦30⟧여 년 동안', 'cardinal 30', '여 and a space'],
  ['⟦100⟧여 개국', 'cardinal 100', 'counter of two syllables'],
  ['⟦이십⟧ 명이 왔다', 'cardinal 20', 'Sino-Korean before a counter'],
  ['⟦삼백억⟧ 규모', 'cardinal 300e8', 'a group word at the end is enough'],
  ['⟦백오십억⟧ 달러', 'cardinal 150e8 USD', 'Sino-Korean with currency'],
  ['⟦이십만⟧ 국민', 'cardinal 2e5', 'long enough without a counter'],
  ['⟦백만⟧ 명', 'cardinal 1e6', 'short, with a counter'],
  ['⟦사만⟧ 원', 'cardinal 4e4 KRW', 'short, with a currency'],
  ['⟦천⟧ 명', 'cardinal 1000', 'one syllable and a space'],
  ['⟦이천이십오⟧년', 'year 2025', 'year in words'],
  ['⟦오⟧ 개국', 'weak cardinal 5', 'a lone digit word'],
  ['⟦두⟧ 개', 'weak cardinal 2', 'native determiner'],
  ['⟦세⟧ 명', 'weak cardinal 3', 'native determiner'],
  ['⟦세⟧명이다', 'weak cardinal 3', 'written together'],
  ['⟦한⟧ 명', 'weak cardinal 1', 'one'],
  ['⟦두⟧ 나라는', 'weak cardinal 2', '두 before a noun'],
  ['⟦다섯⟧ 가지 과제', 'cardinal 5', 'five and more are sure'],
  ['⟦열두⟧ 명', 'cardinal 12', 'ten and two'],
  ['⟦스무⟧ 살', 'cardinal 20', 'twenty'],
  ['⟦서른다섯⟧ 개', 'cardinal 35', 'thirty-five'],
  ['⟦하나⟧의 목표', 'weak cardinal 1', 'one on its own'],
  ['⟦두⟧ 번째 회의', 'weak ordinal 2', 'second'],
  ['⟦첫⟧ 번째', 'weak ordinal 1', 'first'],
  ['⟦둘⟧째, 협력한다', 'weak ordinal 2', 'secondly'],
  ['⟦열⟧ 번째', 'ordinal 10', 'tenth is sure'],
  ['⟦2025⟧년 ⟦8⟧월 ⟦10⟧일부터 ⟦13⟧일까지', 'year 2025; month 8; day 10; day 13', 'date range'],
  ['⟦2025⟧. ⟦8⟧. ⟦10⟧.', 'year 2025; month 8; day 10', 'date with points'],
  ['⟦10⟧~⟦13⟧일', 'day 10; day 13', 'the first takes the kind'],
  ['⟦2022⟧-⟦2025⟧년', 'year 2022; year 2025', 'range of years'],
  ['⟦2022⟧년에서 ⟦2025⟧년', 'year 2022; year 2025', 'two years'],
  ['⟦1990⟧년대', 'year 1990', 'decade'],
  ['⟦90⟧년대', 'year 1990|90', 'short decade'],
  ['⟦3⟧개월', 'cardinal 3', 'months counted'],
  ['⟦3⟧일간의 방문', 'cardinal 3', 'days counted'],
  ['⟦10⟧년', 'cardinal 10', 'years counted'],
  ['제⟦2⟧차 회의', 'ordinal 2', '제 with digits'],
  ['제⟦1⟧외국어', 'ordinal 1', 'no space, no counter'],
  ['제⟦이⟧차 세계대전', 'ordinal 2', '제 with a word'],
  ['제⟦5⟧조에 따라', 'ordinal 5', '조 is an article here'],
  ['⟦5조⟧ 원', 'cardinal 5e12 KRW', '조 is a magnitude here'],
  ['⟦21⟧세기', 'ordinal 21', 'century'],
  ['⟦3⟧위', 'ordinal 3', 'rank'],
  ['⟦2⟧~⟦3조⟧ 원', 'cardinal 2e12|2 KRW; cardinal 3e12 KRW', 'magnitude of a range'],
  ['⟦4.5⟧% 증가', 'percent 4.5', 'percent sign'],
  ['⟦30⟧퍼센트', 'percent 30', 'percent in Hangul'],
  ['오후 ⟦3⟧시 ⟦30⟧분', 'time 3; time 30', 'clock'],
  ['⟦3⟧시간 ⟦30⟧분', 'cardinal 3; cardinal 30', 'length of time'],
  ['⟦3⟧분의 ⟦2⟧', 'cardinal 3; cardinal 2', 'fraction'],
  ['⟦10⟧위안', 'cardinal 10 CNY', 'yuan, not a rank'],
  ['⟦3⟧원칙', 'cardinal 3', '원 is no money here'],
  ['⟦5⟧조직', 'cardinal 5', '조 is no magnitude here'],
  ['⟦3⟧경기', 'cardinal 3', '경 is no magnitude here'],
  ['US$⟦20억⟧', 'cardinal 20e8 USD', 'sign before'],
  ['⟦5⟧GW 규모', 'cardinal 5', 'unit symbol'],
  ['⟦2⟧) 협력', 'ordinal 2', 'item number'],
  ['한국, 한편, 한층, 두다, 세계, 세대, 네트워크', '', 'words that begin like native numerals'],
  ['일부, 이후, 삼성, 사업, 오늘, 육성, 칠레, 팔레스타인, 구조', '', 'words that begin like digits'],
  ['천연, 만약, 조약, 억제, 백신, 천안, 만큼', '', 'words that begin like magnitudes'],
  ['구조 개혁, 이 사업, 사고 대책', '', 'a counter that is part of a longer word'],
  ['입장을 천명했다', '', 'the verb 천명하다'],
  ['이천시와 사천성', '', 'places'],
  ['수십 명, 수백억 달러, 몇 백 명', '', 'vague amounts'],
  ['제일 좋은 제이의', '', '제 without a counter'],
  ['G20, P4G, 5G, COVID-19, ASEAN+3, CO2', '', 'names in Latin letters'],
];

describe('Korean quantities', () => {
  testRows(quantities, rows);
  testInvariants(quantities, [
    '일',
    '십',
    '백',
    '만',
    '억',
    '조',
    '제',
    '년',
    ' 명',
    '두 ',
    '열',
    '한 개 ',
    '분의 ',
    '여',
    'ㅎㅏㄴ',
  ]);

  it('keeps offsets in a text that is not NFKC', () => {
    const text = '참가자 １２명'.normalize('NFD');
    const [found] = quantities(text);
    expect(found?.text).toBe('１２');
    expect(found?.values).toEqual([12]);
  });

  it('reads Hangul in conjoining jamo', () => {
    const text = '이십 명'.normalize('NFD');
    expect(quantities(text).map((found) => [found.text.normalize('NFC'), found.values])).toEqual([['이십', [20]]]);
  });

  describe('reads back what was written', () => {
    const integer = fc.oneof(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 0, max: 999_999_999_999_999 }));
    it('with commas', () => {
      fc.assert(fc.property(integer, (n) => expectValue(quantities, n.toLocaleString('en-US'), n, ['약 ', '명'])));
    });
    it('with 만·억·조 and spaces', () => {
      fc.assert(
        fc.property(integer, (n) =>
          expectValue(
            quantities,
            inGroups(n, (part) => part.toLocaleString('en-US'), ' '),
            n,
            ['', ' 명'],
          ),
        ),
      );
    });
    it('with 만·억·조 written together', () => {
      fc.assert(fc.property(integer, (n) => expectValue(quantities, inGroups(n, String, ''), n, ['', '명'])));
    });
    it('in Sino-Korean words', () => {
      const many = fc.oneof(fc.integer({ min: 10, max: 9999 }), fc.integer({ min: 10, max: 999_999_999_999 }));
      fc.assert(
        fc.property(
          many.filter((n) => n < 1e4 || !String(inGroups(n, inWords, '')).startsWith('만')),
          (n) => expectValue(quantities, inGroups(n, inWords, ''), n, ['', ' 명']),
        ),
      );
    });
    it('in native words', () => {
      fc.assert(
        fc.property(
          fc.integer({ min: 11, max: 99 }).filter((n) => n !== 20),
          (n) => expectValue(quantities, `${TENS[Math.floor(n / 10)]}${UNITS[n % 10]}`, n, ['', ' 명']),
        ),
      );
    });
  });
});

const DIGITS = [...'영일이삼사오육칠팔구'];
const TENS = ['', '열', '스물', '서른', '마흔', '쉰', '예순', '일흔', '여든', '아흔'];
const UNITS = ['', '한', '두', '세', '네', '다섯', '여섯', '일곱', '여덟', '아홉'];

function inGroups(n: number, section: (part: number) => string, gap: string): string {
  if (n === 0) return '0';
  return ['', '만', '억', '조']
    .map((word, i) => [Math.floor(n / 10_000 ** i) % 10_000, word] as const)
    .reverse()
    .filter(([part]) => part > 0)
    .map(([part, word]) => section(part) + word)
    .join(gap);
}

function inWords(n: number): string {
  return ['천', '백', '십', '']
    .map((word, i) => [Math.floor(n / 10 ** (3 - i)) % 10, word] as const)
    .map(([digit, word]) => (digit === 0 ? '' : (digit === 1 && word ? '' : (DIGITS[digit] ?? '')) + word))
    .join('');
}
