import { describe, expect, it } from 'vitest';
import type { Segment } from '../../src/core/segment.js';
import { type Measure, measureOf, sameMeasure } from '../../src/evidence/measure.js';
import { periodOf } from '../../src/evidence/rate-periods.js';
import { quantities as en } from '../../src/languages/en/numerals.js';
import { quantities as ja } from '../../src/languages/ja/numerals.js';
import { quantities as ko } from '../../src/languages/ko/numerals.js';
import { quantities as vi } from '../../src/languages/vi/numerals.js';

const READ = { ja, vi, ko, en };
type Language = keyof typeof READ;

/** A text with the number and its unit in ⟦…⟧ and the unit's ids with the amount: `3.5 hour`; empty where there is none. */
type Row = readonly [language: Language, marked: string, expected: string, why: string];

const rows: readonly Row[] = [
  ['ja', '出力は⟦380馬力⟧', '380 horsepower', 'horsepower'],
  ['vi', 'công suất ⟦380 CV⟧', '380 horsepower', 'the French sign'],
  ['vi', 'công suất ⟦380 mã lực⟧', '380 horsepower', 'the word'],
  ['ko', '출력 ⟦380마력⟧', '380 horsepower', 'the word'],
  ['en', 'an engine of ⟦380 hp⟧', '380 horsepower', 'the English sign'],
  ['ja', '面積⟦5km²⟧', '5 square kilometre', 'a raised figure'],
  ['ja', '面積⟦5㎢⟧', '5 square kilometre', 'square sign'],
  ['ja', '面積⟦５ｋｍ２⟧', '5 square kilometre', 'full-width'],
  ['ja', '⟦5平方キロメートル⟧', '5 square kilometre', 'in words'],
  ['vi', 'rộng ⟦5 km²⟧', '5 square kilometre', 'a raised figure'],
  ['vi', 'rộng ⟦5 km2⟧', '5 square kilometre', 'a plain figure'],
  ['vi', 'rộng ⟦5 ki-lô-mét vuông⟧', '5 square kilometre', 'in words'],
  ['ko', '⟦5제곱킬로미터⟧', '5 square kilometre', 'in words'],
  ['en', '⟦5 square kilometres⟧', '5 square kilometre', 'in words'],
  ['en', '⟦5 sq km⟧', '5 square kilometre', 'abbreviated'],
  ['ja', '流量は⟦12m³⟧/h', '12 cubic metre / hour', 'a rate of flow'],
  ['ja', '流量は⟦12㎥⟧/h', '12 cubic metre / hour', 'square sign'],
  ['ja', '毎時⟦12立方メートル⟧', '12 cubic metre / hour', 'the time stands before'],
  ['vi', 'lưu lượng ⟦12 m³⟧/h', '12 cubic metre / hour', 'a rate of flow'],
  ['vi', 'lưu lượng ⟦12 m³⟧/giờ', '12 cubic metre / hour', 'the hour in words'],
  ['vi', 'lưu lượng ⟦12 mét khối⟧/giờ', '12 cubic metre / hour', 'all in words'],
  ['ko', '유량 ⟦12㎥⟧/h', '12 cubic metre / hour', 'square sign'],
  ['ko', '유량 ⟦12㎥⟧/시', '12 cubic metre / hour', 'the hour in Hangul'],
  ['en', 'a flow of ⟦12 m³⟧/h', '12 cubic metre / hour', 'a rate of flow'],
  ['en', '⟦12 cubic metres⟧ per hour', '12 cubic metre / hour', 'in words'],
  ['ja', '毎秒⟦3m³⟧/s', '3 cubic metre / second', 'a second'],
  ['ja', '⟦30L⟧/min', '30 litre / minute', 'litres'],
  ['vi', '⟦30 lít⟧/phút', '30 litre / minute', 'litres in words'],
  ['vi', '⟦500 m³⟧/ngày', '500 cubic metre / day', 'a day'],
  ['ja', '−⟦10℃⟧', '10 degree Celsius', 'one sign'],
  ['ja', '⟦10°C⟧', '10 degree Celsius', 'two signs'],
  ['ja', '氷点下⟦10度⟧', '10 degree Celsius', 'the word'],
  ['vi', '⟦10 độ C⟧', '10 degree Celsius', 'the word'],
  ['vi', '⟦10°C⟧', '10 degree Celsius', 'signs'],
  ['ko', '영하 ⟦10도⟧', '10 degree Celsius', 'the word'],
  ['en', '⟦10 degrees Celsius⟧', '10 degree Celsius', 'the words'],
  ['en', '⟦50°F⟧', '50 degree Fahrenheit', 'the other scale'],
  ['ja', '⟦96.4%⟧', '', 'a share has no unit'],
  ['ja', '⟦1年半⟧', '1.5 year', 'half a year more'],
  ['ja', '⟦3時間半⟧', '3.5 hour', 'half an hour more'],
  ['ja', '⟦3か月⟧半期', '3 month', 'another word begins'],
  ['vi', '⟦một năm rưỡi⟧', '1.5 year', 'rưỡi'],
  ['vi', '⟦3 giờ rưỡi⟧', '3.5 hour', 'rưỡi'],
  ['ko', '⟦1년 반⟧', '1.5 year', '반'],
  ['ko', '⟦세 시간 반⟧', '3.5 hour', '반'],
  ['en', '⟦two and a half hours⟧', '2.5|2 hour', 'before the unit'],
  ['en', 'a ⟦two-and-a-half-year⟧ plan', '2.5|2 year', 'with hyphens'],
  ['en', '⟦3½ hours⟧', '3.5|3 hour', 'a vulgar fraction'],
  ['en', 'an hour and a half', '', 'no number'],
  ['ja', '重さ⟦100キロ⟧', '100 kilometre/kilogram', 'two meanings'],
  ['ja', '時速⟦100キロ⟧', '100 kilometre/kilogram/kilometre an hour / hour', 'a speed by the word before'],
  ['ko', '시속 ⟦100km⟧', '100 kilometre/kilometre an hour / hour', 'a speed by the word before'],
  ['ja', '時給1,100円', '', 'money has no unit'],
  ['ja', '最高速度⟦100km/h⟧', '100 kilometre an hour / hour', 'speed'],
  ['vi', '⟦100 km/giờ⟧', '100 kilometre an hour / hour', 'speed'],
  ['ja', '⟦1,200ヘクタール⟧', '1200 hectare', 'katakana'],
  ['vi', '⟦1.200 ha⟧', '1200|1.2 hectare', 'sign'],
  ['vi', '⟦3 tạ⟧ thóc', '3 tạ', 'a Vietnamese unit'],
  ['ja', '⟦30坪⟧', '30 tsubo', 'a Japanese unit'],
  ['ko', '⟦30평⟧', '30 tsubo', 'the same in Korea'],
  ['ja', '⟦500MW⟧', '500 megawatt', 'sign'],
  ['vi', '⟦500 MW⟧', '500 megawatt', 'with a space'],
  ['ko', '⟦500메가와트⟧', '500 megawatt', 'in words'],
  ['ja', '⟦30kWh⟧', '30 kilowatt hour', 'energy, no power'],
  ['ja', '⟦0.6MPa⟧', '0.6 megapascal', 'pressure'],
  ['vi', '⟦6 bar⟧', '6 bar', 'pressure'],
  ['en', '⟦90 psi⟧', '90 pound a square inch', 'pressure'],
  ['ja', '⟦1,450rpm⟧', '1450 revolution a minute', 'speed of turning'],
  ['ja', '毎分⟦1,450回転⟧', '1450 revolution a minute / minute', 'in words'],
  ['vi', '⟦1.450 vòng/phút⟧', '1450|1.45 revolution a minute / minute', 'in words'],
  ['ko', '⟦1,450rpm⟧', '1450 revolution a minute', 'sign'],
  ['ja', '⟦50Hz⟧', '50 hertz', 'frequency'],
  ['ja', '⟦380V⟧', '380 volt', 'voltage'],
  ['ja', '⟦15アンペア⟧', '15 ampere', 'current'],
  ['vi', '⟦15 ampe⟧', '15 ampere', 'current'],
  ['en', '15 a day', '', 'a is no ampere'],
  ['ja', '⟦40N·m⟧', '40 newton metre', 'torque'],
  ['vi', '⟦40 Nm⟧', '40 nanometre/newton metre', 'torque; written so also nanometres'],
  ['ja', '⟦85dB⟧', '85 decibel', 'loudness'],
  ['ja', '⟦3年生⟧', '3 year of one school', 'a school year'],
  ['vi', 'lớp ⟦8⟧', '8 year of all schools', 'before the number'],
  ['ja', '⟦3分野⟧', '', 'another word'],
  ['ko', '⟦3분기⟧', '', 'a quarter'],
  ['en', '⟦18-year-old⟧', '', 'an age'],
  ['ja', '⟦3年目⟧', '', 'an order'],
  ['ja', '⟦5億ドル⟧', '', 'money'],
  ['en', '⟦5 million tonnes⟧', '5e6 tonne', 'a magnitude'],
  ['ja', '⟦500万トン⟧', '5e6 tonne', 'a magnitude'],
  ['ko', '⟦500만 톤⟧', '5e6 tonne', 'a magnitude'],
  ['vi', '⟦5 triệu tấn⟧', '5e6 tonne', 'a magnitude'],
  ['ja', '⟦30余年⟧', '30 year', '余'],
  ['ko', '⟦30여 년⟧', '30 year', '여'],
  ['en', 'a ⟦27-inch⟧ screen', '27 inch', 'hyphen'],
];

function describeMeasure(language: Language, marked: string): { read: string; end: number } {
  const text = marked.replace(/[⟦⟧]/g, '');
  const quantity = READ[language](text).find(({ start }) => start >= marked.indexOf('⟦'));
  const measure = quantity && measureOf(text, quantity);
  if (!quantity || !measure) return { read: '', end: -1 };
  const period = periodOf({ segment: { text } as Segment, quantity })?.period;
  const units = measure.units.map(({ id }) => id).join('/');
  return { read: `${measure.amounts.join('|')} ${units}${period ? ` / ${period}` : ''}`, end: measure.end };
}

describe('measures', () => {
  it('has no row twice', () =>
    expect(new Set(rows.map(([language, marked]) => language + marked)).size).toBe(rows.length));

  it.each(rows)('%s %s → %s (%s)', (language, marked, expected) => {
    const { read, end } = describeMeasure(language, marked);
    expect(read).toBe(expected.replace(/[\d.]+e\d+/, (value) => String(Number(value))));
    const isBefore = /⟦\d+⟧$/.test(marked); // lớp 8
    if (read !== '' && !isBefore) expect(end).toBe(marked.indexOf('⟧') - 1);
  });

  it.each([
    ['ja', '1.5MPa', 'vi', '15 bar'],
    ['ja', '1気圧', 'en', '1,013 hPa'],
    ['ja', '1年半', 'en', '18 months'],
    ['ja', '1ヘクタール', 'vi', '10.000 m²'],
    ['ja', '時速100キロ', 'vi', '100 km/h'],
    ['vi', '5 tạ', 'ja', '500キロ'],
    ['ja', '500キロワット', 'en', '0.5 MW'],
  ] as const)('%s %s is %s %s', (languageA, a, languageB, b) => {
    const [left, right] = [measureFirst(languageA, a), measureFirst(languageB, b)];
    expect(left && right && sameMeasure(left, right)).toBe(true);
  });
});

function measureFirst(language: Language, text: string): Measure | undefined {
  const [quantity] = READ[language](text);
  return quantity && measureOf(text, quantity);
}
