import { describe, expect, test } from 'vitest';
import { hangulDeviation, jamoOf } from '../../src/text/vietnamese-hangul.js';

describe('vietnamese-hangul', () => {
  test.each([
    ['응우옌', 'Nguyễn'],
    ['쩐', 'Trần'],
    ['팜', 'Phạm'],
    ['꾸옥', 'Quốc'],
    ['꽝', 'Quảng'],
    ['호아', 'Hòa'],
    ['황', 'Hoàng'],
    ['민', 'Minh'],
    ['타인', 'Thanh'],
    ['프억', 'Phước'],
    ['즈엉', 'Dương'],
    ['비엣', 'Việt'],
    ['냐', 'Nha'],
    ['쑤언', 'Xuân'],
    ['후인', 'Huỳnh'],
    ['옌', 'Yên'],
    ['장', 'Giang'],
    ['선', 'Sơn'],
    ['응아이', 'Ngãi'],
  ])('%s is %s by the rules', (hangul, syllable) => expect(hangulDeviation(hangul, syllable)).toBe(0));

  test.each([
    ['쿠옥', 'Quốc'],
    ['짠', 'Trần'],
    ['손', 'Sơn'],
    ['탄', 'Thanh'],
    ['트란', 'Trần'],
    ['융', 'Dung'],
    ['히엡', 'Hiệp'],
  ])('%s is in use for %s', (hangul, syllable) => expect(hangulDeviation(hangul, syllable)).toBeLessThanOrEqual(1));

  test.each([
    ['찬', 'Trần'],
    ['푸옥', 'Phước'],
    ['톳', 'Đạt'],
    ['구엔', 'Nguyễn'],
    ['남', 'Hùng'],
  ])('%s is not %s', (hangul, syllable) => expect(hangulDeviation(hangul, syllable)).toBeGreaterThan(1));

  test('says nothing of words that are no syllables', () => {
    expect(hangulDeviation('메콩', 'Mekong')).toBeUndefined();
  });
  test('leaves out what is no hangul', () => expect(jamoOf('꽝 A')).toBe('ㄲㅗㅏㅇ'));
});
