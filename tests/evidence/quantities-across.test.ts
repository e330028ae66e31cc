import { describe, expect, it } from 'vitest';
import type { Segment } from '../../src/core/segment.js';
import { type PlacedQuantity, pairNumbers } from '../../src/evidence/number-pairing.js';
import { quantities as en } from '../../src/languages/en/numerals.js';
import { quantities as ja } from '../../src/languages/ja/numerals.js';
import { quantities as ko } from '../../src/languages/ko/numerals.js';
import { quantities as vi } from '../../src/languages/vi/numerals.js';

const READ = { ja, vi, ko, en };
const LANGUAGES = ['ja', 'vi', 'ko', 'en'] as const;

/** The same numbers in Japanese, Vietnamese, Korean and English. */
type Quadruple = readonly [ja: string, vi: string, ko: string, en: string];

const quadruples: readonly Quadruple[] = [
  ['総額1,500億ドン', 'tổng vốn 150 tỷ đồng', '총액 1,500억 동', 'a total of 150 billion dong'],
  ['２兆４０００億円', '2,4 nghìn tỷ yên', '2조 4,000억 엔', '2.4 trillion yen'],
  ['73億ドル', '7,3 tỷ USD', '73억 달러', 'US$7.3bn'],
  ['2兆6,500億ドン', '2.650 tỷ đồng', '2조 6,500억 동', '2.65 trillion dong'],
  ['2万5000円', '25.000 yên', '2만 5천 엔', '¥25,000'],
  ['￥１，０００', '1.000 yên', '1,000엔', '1,000 yen'],
  ['250万人', 'hai triệu rưỡi người', '250만 명', 'two and a half million people'],
  ['50万人', 'nửa triệu người', '50만 명', 'half a million people'],
  ['4.5%の伸び', 'tăng 4,5 %', '4.5퍼센트 증가', 'up 4.5 per cent'],
  ['35%', '35%', '3할 5푼', '35 percent'],
  ['3割5分', '35 phần trăm', '35%', '35 pct'],
  ['5〜10%', 'từ 5 đến 10%', '5%에서 10%', '5 to 10 percent'],
  ['６〜７割', '60-70%', '6~7할', '60–70%'],
  ['10億〜20億ドル', '1-2 tỷ USD', '10억∼20억 달러', '$1–2 billion'],
  ['3分の1', 'một phần ba', '3분의 1', 'one-third'],
  ['3分の2の賛成', 'hai phần ba số phiếu', '삼분의 이', 'two-thirds of the votes'],
  ['4分の3を占める', 'chiếm 3/4', '4분의 3', 'three-quarters'],
  ['2025年8月10日', 'ngày 10/8/2025', '2025년 8월 10일', 'August 10, 2025'],
  ['8月10日から13日まで', '10 đến 13/8', '8월 10∼13일', '10–13 August'],
  ['昭和63年', 'năm 1988', '1988년', 'in 1988'],
  ['令和元年', 'năm 2019', '2019년', '2019'],
  ['二〇二五年', 'năm hai nghìn không trăm hai mươi lăm', '이천이십오년', 'by twenty twenty-five'],
  ['1990年代', 'những năm 1990', '1990년대', 'the 1990s'],
  ['2022〜25年', 'giai đoạn 2022-2025', '2022∼2025년', '2022–25'],
  ['FY25', 'năm tài chính 2025', '2025년도', 'FY2025'],
  ['第3四半期', 'quý III', '3분기', 'Q3'],
  ['3Q', 'quý 3', 'Q3', 'the third quarter'],
  ['午後3時半', '15h30', '오후 3시 반', '3:30 pm'],
  ['15時30分', '3 giờ 30 phút chiều', '15:30', '3:30 p.m.'],
  ['9時', '9 giờ', '아홉 시', "nine o'clock"],
  ['第2回', 'lần thứ hai', '두 번째', '2nd'],
  ['第13回', 'lần thứ 13', '제13차', 'the thirteenth'],
  ['21世紀', 'thế kỷ XXI', '21세기', 'the twenty-first century'],
  ['第24条', 'Điều 24', '제24조', 'Article 24'],
  ['30年以上', 'hơn 30 năm', '30여 년', 'more than thirty years'],
  ['25人', 'hai mươi lăm người', '스물다섯 명', 'twenty-five people'],
  ['12か月', 'mười hai tháng', '열두 달', 'twelve months'],
  ['1年半', 'một năm rưỡi', '1년 반', '18 months'],
  ['2時間半', 'hai tiếng rưỡi', '두 시간 반', 'two and a half hours'],
  ['380馬力', '380 CV', '380마력', '380 hp'],
  ['5km²', '5 km2', '5제곱킬로미터', '5 square kilometres'],
  ['毎時12立方メートル', '12 m³/h', '12㎥/시', '12 cubic metres per hour'],
  ['−10℃', 'âm 10 độ C', '영하 10도', 'minus 10 degrees Celsius'],
  ['2倍', 'gấp đôi', '두 배', 'twice'],
  ['12個', '12 cái', '열두 개', 'a dozen'],
  ['9・11テロ', 'vụ 11/9', '9·11 테러', 'the 9/11 attacks'],
  [
    'ISO 9001とボーイング737-800',
    'ISO 9001 và Boeing 737-800',
    'ISO 9001과 보잉 737-800',
    'ISO 9001 and the Boeing 737-800',
  ],
  ['毎日2回', 'mỗi ngày 2 lần', '매일 2회', 'twice a day'],
];

function numbersOf(language: (typeof LANGUAGES)[number], text: string): PlacedQuantity[] {
  const segment = { text } as Segment;
  return READ[language](text).map((quantity) => ({ segment, quantity }));
}

describe('the same numbers in four languages', () => {
  it('has at least 40 rows, none twice', () => {
    expect(quadruples.length).toBeGreaterThanOrEqual(40);
    expect(new Set(quadruples.map((row) => row.join('|'))).size).toBe(quadruples.length);
  });

  it.each(quadruples)('%s = %s = %s = %s', (...texts) => {
    for (const [i, target] of LANGUAGES.entries()) {
      for (const [k, source] of LANGUAGES.entries()) {
        if (i === k) continue;
        const own = numbersOf(target, texts[i]!);
        const alone = pairNumbers(own, numbersOf(source, texts[k]!))
          .map(({ role }, n) => `${role} ${own[n]!.quantity.text}`)
          .filter((line) => !line.startsWith('supports'));
        expect({ target, source, alone }).toEqual({ target, source, alone: [] });
      }
    }
  });
});
