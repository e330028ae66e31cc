import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantities } from '../../../src/languages/vi/numerals.js';
import { expectValue, type Row, testInvariants, testRows } from '../quantity-rows.js';

const rows: readonly Row[] = [
  ['khoản vay ⟦150 tỷ⟧ USD', 'cardinal 150e9 USD', 'tỷ is 10⁹'],
  ['⟦2 tỷ⟧', 'cardinal 2e9', 'no unit'],
  ['⟦2 tỉ⟧ đồng', 'cardinal 2e9 VND', 'the other spelling'],
  ['⟦7,3 tỷ⟧ đô la Mỹ', 'cardinal 7.3e9 USD', 'decimal comma'],
  ['⟦7.3 tỷ⟧ USD', 'cardinal 7.3e9 USD', 'decimal point by English habit'],
  ['⟦1.500 tỷ⟧ đồng', 'cardinal 1.5e12|1.5e9 VND', 'the point groups'],
  ['⟦2 nghìn tỷ⟧ đồng', 'cardinal 2e12 VND', 'two magnitudes multiply'],
  ['⟦hai trăm nghìn tỷ⟧', 'cardinal 2e14', 'three of them'],
  ['⟦2 tỷ 500 triệu⟧ đồng', 'cardinal 2.5e9 VND', 'two groups'],
  ['⟦một triệu rưỡi⟧', 'cardinal 1.5e6', 'half of the last magnitude'],
  ['⟦10 vạn⟧ quân', 'cardinal 1e5', 'ten thousands'],
  ['⟦1.234.567⟧ người', 'cardinal 1234567', 'two groups leave no doubt'],
  ['⟦1.500⟧ người', 'cardinal 1500|1.5', 'one group leaves a doubt'],
  ['⟦1,500⟧ USD', 'cardinal 1.5|1500 USD', 'the other way round'],
  ['⟦0,5⟧ ha', 'cardinal 0.5', 'a fraction only'],
  ['tăng ⟦4,5⟧%', 'percent 4.5', 'percent sign'],
  ['⟦4,5⟧ %', 'percent 4.5', 'with a space'],
  ['⟦30⟧ phần trăm', 'percent 30', 'percent in words'],
  ['⟦hai mươi lăm⟧ người', 'cardinal 25', 'lăm'],
  ['⟦mười lăm⟧ nước', 'cardinal 15', 'lăm after mười'],
  ['⟦hai mươi mốt⟧', 'cardinal 21', 'mốt'],
  ['⟦ba mươi tư⟧', 'cardinal 34', 'tư'],
  ['⟦một trăm linh năm⟧ dự án', 'cardinal 105', 'linh'],
  ['⟦một trăm năm mươi⟧ dự án', 'cardinal 150', 'năm before mươi is five'],
  ['⟦hai mươi⟧ năm qua', 'cardinal 20', 'năm after a number is the year'],
  ['⟦hai nghìn không trăm hai mươi lăm⟧', 'cardinal 2025', 'không trăm'],
  ['hơn ⟦30⟧ năm', 'cardinal 30', 'thirty years'],
  ['tròn ⟦10⟧ năm', 'cardinal 10', 'ten years'],
  ['năm ⟦1992⟧', 'year 1992', 'the year 1992'],
  ['⟦năm⟧ người', 'weak cardinal 5', 'five before a classifier'],
  ['trong ⟦năm⟧ năm tới', 'weak cardinal 5', 'five years'],
  ['⟦5⟧ năm ⟦2021⟧ - ⟦2025⟧', 'cardinal 5; year 2021; year 2025', 'five years, then a range of years'],
  ['ngày ⟦10⟧/⟦8⟧/⟦2025⟧', 'day 10; month 8; year 2025', 'full date'],
  ['sáng ⟦10⟧/⟦8⟧', 'day 10; month 8', 'day and month'],
  ['tháng ⟦8⟧/⟦2025⟧', 'month 8; year 2025', 'month and year'],
  ['ngày ⟦10⟧-⟦8⟧-⟦2025⟧', 'day 10; month 8; year 2025', 'hyphens'],
  ['từ ngày ⟦10⟧ đến ⟦13⟧/⟦8⟧', 'day 10; day 13; month 8', 'range of days'],
  ['⟦10⟧-⟦13⟧/⟦8⟧/⟦2025⟧', 'day 10; day 13; month 8; year 2025', 'range with a hyphen'],
  ['ngày ⟦10⟧ và ⟦11⟧/⟦8⟧', 'day 10; day 11; month 8', 'two days'],
  ['ngày ⟦3⟧ tháng ⟦8⟧ năm ⟦2025⟧', 'day 3; month 8; year 2025', 'date in words and digits'],
  ['⟦19⟧ tháng ⟦8⟧', 'day 19; month 8', 'no ngày before'],
  ['Cách mạng tháng ⟦Tám⟧', 'month 8', 'a month with a capital'],
  ['tháng ⟦mười hai⟧', 'month 12', 'two words'],
  ['tháng ⟦năm⟧', 'weak month 5', 'May, or months and years'],
  ['những năm ⟦90⟧', 'year 1990|90', 'decade'],
  ['những năm ⟦1990⟧', 'year 1990', 'decade in full'],
  ['giai đoạn ⟦2022⟧-⟦2025⟧', 'year 2022; year 2025', 'period'],
  ['từ năm ⟦2022⟧ đến năm ⟦2025⟧', 'year 2022; year 2025', 'two years'],
  ['⟦2000⟧ người', 'cardinal 2000', 'a noun follows'],
  ['từ ⟦2⟧ đến ⟦3 triệu⟧', 'cardinal 2e6|2; cardinal 3e6', 'the magnitude of a range'],
  ['lần thứ ⟦hai⟧', 'ordinal 2', 'second time'],
  ['lần thứ ⟦5⟧', 'ordinal 5', 'fifth time'],
  ['thứ ⟦hai⟧', 'weak ordinal 2', 'second, or Monday'],
  ['thứ ⟦2⟧', 'weak ordinal 2', 'the same in digits'],
  ['thứ ⟦nhất⟧', 'weak ordinal 1', 'first'],
  ['thế kỷ ⟦XXI⟧', 'ordinal 21', 'Roman numeral'],
  ['quý ⟦III⟧', 'ordinal 3', 'quarter'],
  ['Điều ⟦5⟧', 'ordinal 5', 'article'],
  ['⟦3⟧ giờ ⟦30⟧ phút', 'time 3; time 30', 'clock'],
  ['⟦15⟧h⟦30⟧', 'time 15; time 30', 'clock with h'],
  ['⟦15⟧:⟦30⟧', 'time 15; time 30', 'clock with a colon'],
  ['⟦hai⟧ bên', 'weak cardinal 2', 'both sides'],
  ['⟦HAI⟧ NƯỚC', 'weak cardinal 2', 'heading in capitals'],
  ['⟦Hai⟧ bên nhất trí', 'weak cardinal 2', 'capital at the start'],
  ['⟦2⟧/⟦3⟧ số thành viên', 'cardinal 2; cardinal 3', 'a fraction, no date'],
  ['⟦2⟧ đồng chí', 'cardinal 2', 'comrades, no money'],
  ['⟦7⟧ tỷ phú', 'cardinal 7', 'billionaires'],
  ['⟦10⟧km2', 'cardinal 10', 'unit symbol'],
  ['⟦50⟧ triệu chứng', 'cardinal 50', 'symptoms'],
  ['năm nay, mỗi năm người dân, nhiều năm, đầu năm', '', 'năm is the year'],
  ['thứ trưởng nhất trí, thống nhất, đầu tư, tư nhân', '', 'words with nhất and tư'],
  ['ba lô, Ba Lan, Ba Đình, một số, một cách', '', 'words and names'],
  ['hàng trăm người, hàng triệu, trăm năm, tỷ lệ, tỷ giá', '', 'magnitudes without a number'],
  ['G20, P4G, 5G, COVID-19, ASEAN+3, REDD+, CO2', '', 'names in Latin letters'],
];

describe('Vietnamese quantities', () => {
  testRows(quantities, rows);
  testInvariants(quantities, [
    'một ',
    'năm ',
    'mười ',
    'mươi ',
    'trăm ',
    'linh ',
    'nghìn ',
    'tỷ ',
    'rưỡi ',
    'tháng ',
    'thứ ',
    'ngày ',
    'thế kỷ X',
    'e\u0323\u0302',
    'hai trăm ',
  ]);

  it.each(['NFC', 'NFD', 'NFKC', 'NFKD'] as const)('reads %s', (form) => {
    const text = 'tổng vốn bảy mươi lăm tỷ đồng'.normalize(form);
    expect(quantities(text)).toEqual([
      {
        start: 'tổng vốn '.normalize(form).length,
        end: 'tổng vốn bảy mươi lăm tỷ'.normalize(form).length,
        text: 'bảy mươi lăm tỷ'.normalize(form),
        values: [75e9],
        kind: 'cardinal',
        weak: false,
        currency: 'VND',
      },
    ]);
  });

  describe('reads back what was written', () => {
    const integer = fc.oneof(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 0, max: 999_999_999_999_999 }));
    it('with points', () => {
      fc.assert(fc.property(integer, (n) => expectValue(quantities, points(n), n, ['khoảng ', ' người'])));
    });
    it('with magnitude words', () => {
      fc.assert(
        fc.property(
          integer.filter((n) => n >= 1000),
          (n) => expectValue(quantities, inGroups(n), Math.floor(n / 1000) * 1000, ['khoảng ', ' người']),
        ),
      );
    });
    it('in words', () => {
      fc.assert(
        fc.property(
          integer.filter((n) => n > 0),
          (n) => expectValue(quantities, inWords(n), n, ['có ', ' người']),
        ),
      );
    });
    it('as a decimal of tỷ', () => {
      fc.assert(
        fc.property(fc.integer({ min: 1, max: 99_999 }), (n) =>
          expectValue(quantities, `${String(n / 10).replace('.', ',')} tỷ`, n * 1e8),
        ),
      );
    });
  });
});

const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];

function points(n: number): string {
  return n.toLocaleString('en-US').replaceAll(',', '.');
}

function groupsOf(n: number): (readonly [number, string])[] {
  return ['', 'nghìn', 'triệu', 'tỷ', 'nghìn tỷ']
    .map((word, i) => [Math.floor(n / 1000 ** i) % 1000, word] as const)
    .reverse();
}

/** Thousands only: a last group of units would need no word and is refused after a magnitude. */
function inGroups(n: number): string {
  const [huge, ...rest] = groupsOf(n);
  const billions = (huge?.[0] ?? 0) * 1000 + (rest[0]?.[0] ?? 0);
  const parts = [[billions, 'tỷ'] as const, ...rest.slice(1, 3)];
  return parts
    .filter(([part]) => part > 0)
    .map(([part, word]) => `${points(part)} ${word}`)
    .join(' ');
}

function inWords(n: number): string {
  const billions = Math.floor(n / 1e9);
  const below = [Math.floor(n / 1e6) % 1000, Math.floor(n / 1000) % 1000, n % 1000];
  const words: string[] = [];
  if (billions > 0) words.push(billions > 999 ? thousands(billions) : hundreds(billions, false), 'tỷ');
  for (const [i, word] of ['triệu', 'nghìn', ''].entries()) {
    const part = below[i] ?? 0;
    if (part > 0) words.push(hundreds(part, words.length > 0), ...(word ? [word] : []));
  }
  return words.join(' ');
}

function thousands(n: number): string {
  const rest = n % 1000;
  return `${hundreds(Math.floor(n / 1000), false)} nghìn${rest > 0 ? ` ${hundreds(rest, true)}` : ''}`;
}

/** @param full say the hundreds even when there are none: hai nghìn không trăm linh năm */
function hundreds(n: number, full: boolean): string {
  const [hundred, ten, unit] = [Math.floor(n / 100), Math.floor(n / 10) % 10, n % 10];
  const words = hundred > 0 || full ? [DIGITS[hundred] ?? '', 'trăm'] : [];
  if (ten === 0 && unit > 0) words.push(...(words.length > 0 ? ['linh'] : []), DIGITS[unit] ?? '');
  if (ten === 1) words.push('mười', ...(unit > 0 ? [unit === 5 ? 'lăm' : (DIGITS[unit] ?? '')] : []));
  if (ten > 1)
    words.push(
      DIGITS[ten] ?? '',
      'mươi',
      ...(unit > 0 ? [unit === 5 ? 'lăm' : unit === 1 ? 'mốt' : (DIGITS[unit] ?? '')] : []),
    );
  return words.join(' ');
}
