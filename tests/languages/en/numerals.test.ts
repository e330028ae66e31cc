import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantities } from '../../../src/languages/en/numerals.js';
import { expectValue, type Row, testInvariants, testRows } from '../quantity-rows.js';

const rows: readonly Row[] = [
  ['a fund of US$⟦150 billion⟧', 'cardinal 150e9 USD', 'sign before, magnitude after'],
  ['$⟦2.5bn⟧', 'cardinal 2.5e9 USD', 'abbreviated magnitude'],
  ['$⟦5m⟧ loan', 'cardinal 5e6 USD', 'one letter after money'],
  ['⟦5⟧m deep', 'cardinal 5', 'metres'],
  ['⟦1.5 trillion⟧ yen', 'cardinal 1.5e12 JPY', 'decimal times magnitude'],
  ['a ⟦1.5-trillion⟧-yen plan', 'cardinal 1.5e12 JPY', 'hyphens'],
  ['⟦150 billion⟧ Vietnamese dong', 'cardinal 150e9 VND', 'currency in words'],
  ['VND ⟦150 billion⟧', 'cardinal 150e9 VND', 'code before'],
  ['⟦150⟧USD', 'cardinal 150 USD', 'code touching'],
  ['⟦5⟧ USD ⟦3⟧', 'cardinal 5 USD; cardinal 3', 'a code belongs to the number before it'],
  ['⟦1,500⟧ people', 'cardinal 1500', 'comma groups'],
  ['⟦1,234.5⟧ km', 'cardinal 1234.5', 'both marks'],
  ['⟦1.500⟧ m', 'cardinal 1.5', 'a decimal point in English'],
  ['⟦twenty-five⟧ experts', 'cardinal 25', 'hyphenated word'],
  ['⟦one hundred and five⟧ projects', 'cardinal 105', 'and'],
  ['⟦two thousand and twenty-five⟧', 'cardinal 2025', 'and after thousand'],
  ['⟦five hundred thousand⟧ homes', 'cardinal 5e5', 'hundred inside a group'],
  ['⟦a million⟧ people', 'cardinal 1e6', 'a for one'],
  ['⟦five⟧ and ⟦six⟧', 'cardinal 5; cardinal 6', 'and joins two numbers'],
  ['⟦5 million⟧ and ⟦two⟧ more', 'cardinal 5e6; weak cardinal 2', 'digits take no and'],
  ['⟦one hundred⟧ and ⟦two hundred⟧', 'cardinal 100; cardinal 200', 'the second hundred begins a numeral'],
  ['⟦30⟧+ years', 'cardinal 30', 'plus sign'],
  ['a ⟦30⟧-year partnership', 'cardinal 30', 'hyphen and word'],
  ['⟦three⟧ pillars', 'cardinal 3', 'three is sure'],
  ['⟦one⟧ of the pillars', 'weak cardinal 1', 'one is not'],
  ['the ⟦two⟧ sides', 'weak cardinal 2', 'two is not'],
  ['⟦two⟧-⟦thirds⟧', 'weak cardinal 2; weak ordinal 3', 'fraction in words'],
  ['⟦one⟧-⟦third⟧', 'weak cardinal 1; weak ordinal 3', 'the hyphen is no range'],
  ['the ⟦second⟧ meeting', 'weak ordinal 2', 'second may be time'],
  ['the ⟦2nd⟧ meeting'.replace('2nd⟧', '2⟧nd'), 'ordinal 2', 'suffix'],
  ['the ⟦fifth⟧ meeting', 'ordinal 5', 'fifth is sure'],
  ['the ⟦twenty-first⟧ century', 'ordinal 21', 'compound ordinal'],
  ['the ⟦21⟧st century', 'ordinal 21', 'century'],
  ['Article ⟦5⟧', 'ordinal 5', 'article'],
  ['Articles ⟦5⟧ to ⟦7⟧', 'ordinal 5; ordinal 7', 'range of articles'],
  ['Chapter ⟦IV⟧', 'ordinal 4', 'Roman numeral'],
  ['World War ⟦II⟧', 'ordinal 2', 'Roman numeral'],
  ['⟦August⟧ ⟦10⟧ to ⟦13⟧, ⟦2025⟧', 'month 8; day 10; day 13; year 2025', 'range of days'],
  ['⟦10⟧ ⟦August⟧ ⟦2025⟧', 'day 10; month 8; year 2025', 'day first'],
  ['⟦10⟧–⟦13⟧ ⟦August⟧', 'day 10; day 13; month 8', 'range before the month'],
  ['⟦August⟧ ⟦10⟧ and ⟦11⟧', 'month 8; day 10; day 11', 'two days'],
  ['⟦Aug⟧. ⟦10⟧', 'month 8; day 10', 'abbreviation'],
  ['the ⟦10⟧th of ⟦August⟧', 'day 10; month 8', 'ordinal day'],
  ['⟦2025⟧-⟦08⟧-⟦10⟧', 'year 2025; month 8; day 10', 'ISO date'],
  ['⟦8⟧/⟦10⟧/⟦2025⟧', 'month 8; day 10; year 2025', 'month first'],
  ['⟦25⟧/⟦8⟧/⟦2025⟧', 'day 25; month 8; year 2025', 'a day above twelve'],
  ['in ⟦May⟧', 'month 5', 'preposition'],
  ['⟦March⟧ ⟦3⟧', 'month 3; day 3', 'a day follows'],
  ['in ⟦2025⟧', 'year 2025', 'bare year'],
  ['mid-⟦2025⟧', 'year 2025', 'prefix with a hyphen'],
  ['FY⟦2025⟧', 'year 2025', 'fiscal year'],
  ['⟦2022⟧–⟦2025⟧', 'year 2022; year 2025', 'range of years'],
  ['⟦2022⟧ – ⟦2025⟧', 'year 2022; year 2025', 'with spaces'],
  ['⟦2022⟧-⟦25⟧', 'year 2022; year 2025|25', 'short second year'],
  ['the ⟦1990⟧s', 'year 1990', 'decade'],
  ['the ⟦90⟧s', 'year 1990|90', 'short decade'],
  ['⟦2000⟧ people', 'cardinal 2000', 'a noun follows'],
  ['⟦2000⟧ factories', 'cardinal 2000', 'a plural follows'],
  ['⟦3⟧/⟦4⟧ of the area', 'cardinal 3; cardinal 4', 'a fraction, no date'],
  ['⟦10⟧–⟦13⟧', 'cardinal 10; cardinal 13', 'a bare range'],
  ['$⟦10⟧-⟦20 million⟧', 'cardinal 1e7|10 USD; cardinal 2e7 USD', 'magnitude and currency of a range'],
  ['⟦2⟧ to ⟦3 million⟧', 'cardinal 2e6|2; cardinal 3e6', 'range with to'],
  ['⟦4.5⟧%', 'percent 4.5', 'percent sign'],
  ['⟦30⟧ percent', 'percent 30', 'percent in words'],
  ['between ⟦5⟧ and ⟦10⟧ per cent', 'percent 5; percent 10', 'range of percent'],
  ['⟦3⟧ p.m.', 'time 3', 'clock'],
  ['⟦15⟧:⟦30⟧', 'time 15; time 30', 'clock with a colon'],
  ['⟦1⟧. ⟦First⟧, we agree', 'ordinal 1; weak ordinal 1', 'item number'],
  ['(⟦3⟧) cooperation', 'ordinal 3', 'item number in brackets'],
  ['no one, one another, hundreds of, several hundred', '', 'no number'],
  ['May the sides march on', '', 'no months'],
  ['version 1.2.3 at 192.168.1.1', '', 'codes'],
  ['G20, P4G, 5G, COVID-19, ASEAN+3, REDD+, CO2, B2B', '', 'names'],
];

describe('English quantities', () => {
  testRows(quantities, rows);
  testInvariants(quantities, [
    'one ',
    'twenty-',
    'hundred ',
    'and ',
    'million ',
    'first ',
    'a ',
    'a thousand ',
    'May ',
    'Chapter X',
    'bn',
    'th',
    's',
    ' p.m.',
    'İ',
  ]);

  it('keeps offsets when lower case is longer', () => {
    const text = 'İİİ twenty men';
    expect(quantities(text).map(({ text: words, values }) => [words, values])).toEqual([['twenty', [20]]]);
  });

  describe('reads back what was written', () => {
    const integer = fc.oneof(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 0, max: 999_999_999_999_999 }));
    it('with commas', () => {
      fc.assert(
        fc.property(integer, (n) => expectValue(quantities, n.toLocaleString('en-US'), n, ['about ', ' units'])),
      );
    });
    it.each([
      ['thousand', 3],
      ['million', 6],
      ['billion', 9],
      ['trillion', 12],
    ] as const)('as a decimal of %s', (word, exponent) => {
      fc.assert(
        fc.property(fc.integer({ min: 1, max: 99_999 }), (n) =>
          expectValue(quantities, `${n / 10} ${word}`, n * 10 ** (exponent - 1)),
        ),
      );
    });
    it('in words', () => {
      fc.assert(
        fc.property(
          integer.filter((n) => n > 0),
          fc.boolean(),
          (n, and) => expectValue(quantities, inWords(n, and), n, ['about ', ' units']),
        ),
      );
    });
  });
});

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

function inWords(n: number, and: boolean): string {
  return ['', 'thousand', 'million', 'billion', 'trillion']
    .map((word, i) => [Math.floor(n / 1000 ** i) % 1000, word] as const)
    .reverse()
    .filter(([part]) => part > 0)
    .map(([part, word]) => hundreds(part, and) + (word && ` ${word}`))
    .join(' ');
}

function hundreds(n: number, and: boolean): string {
  const rest = n % 100;
  const low =
    rest < 20 ? (SMALL[rest] ?? '') : `${TENS[Math.floor(rest / 10)]}${rest % 10 > 0 ? `-${SMALL[rest % 10]}` : ''}`;
  const high = n >= 100 ? `${SMALL[Math.floor(n / 100)]} hundred` : '';
  return [high, ...(high && rest > 0 && and ? ['and'] : []), rest > 0 ? low : ''].filter(Boolean).join(' ');
}
