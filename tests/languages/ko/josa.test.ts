import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isJosaSequence, josaSuffixes, stripJosa } from '../../../src/languages/ko/josa.js';

describe('stripJosa', () => {
  it.each([
    ['양국은', '양국', '은'],
    ['정부는', '정부', '는'],
    ['정부은', '정부은', ''],
    ['국민이', '국민', '이'],
    ['대표가', '대표', '가'],
    ['협력을', '협력', '을'],
    ['투자를', '투자', '를'],
    ['발전과', '발전', '과'],
    ['투자와', '투자', '와'],
    ['국민으로', '국민', '으로'],
    ['서울로', '서울', '로'],
    ['국민으로부터', '국민', '으로부터'],
    ['학교에서의', '학교', '에서의'],
    ['오늘까지의', '오늘', '까지의'],
    ['베트남과의', '베트남', '과의'],
    ['국민에게도', '국민', '에게도'],
    ['학생들에게', '학생', '들에게'],
    ['국가', '국가', ''],
    ['회의', '회의', ''],
    ['국제회의', '국제회의', ''],
    ['사회의', '사회', '의'],
    ['국회의', '국회', '의'],
    ['사이', '사이', ''],
    ['제도', '제도', ''],
    ['제도도', '제도', '도'],
    ['문제도', '문제', '도'],
    ['결과', '결과', ''],
    ['연구결과', '연구결과', ''],
    ['해결과', '해결', '과'],
    ['가능성과', '가능성', '과'],
    ['협정의', '협정', '의'],
    ['정의', '정의', ''],
    ['대만', '대만', ''],
    ['대만은', '대만', '은'],
    ['차세대로', '차세대', '로'],
    ['계획대로', '계획', '대로'],
    ['민주주의', '민주주의', ''],
    ['어린이', '어린이', ''],
    ['어린이가', '어린이', '가'],
    ['나아가', '나아가', ''],
    ['높아지는', '높아지는', ''],
    ['명의', '명', '의'],
    ['제가', '제', '가'],
    ['MOU를', 'MOU', '를'],
    ['8월에서', '8월', '에서'],
    ['FTA', 'FTA', ''],
    ['은', '은', ''],
    ['', '', ''],
  ])('%s → %s + %s', (eojeol, stem, josa) => {
    expect(stripJosa(eojeol)).toEqual({ stem, josa });
  });

  it('loses nothing and never empties the stem', () => {
    const hangul = fc.array(
      fc.oneof(
        fc.constantFrom(...josaSuffixes),
        fc.integer({ min: 0xac00, max: 0xd7a3 }).map((code) => String.fromCharCode(code)),
      ),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(
        fc.oneof(
          hangul.map((syllables) => syllables.join('')),
          fc.string({ unit: 'binary' }),
        ),
        (eojeol) => {
          const { stem, josa } = stripJosa(eojeol);
          expect(stem + josa).toBe(eojeol);
          if (eojeol !== '') expect(stem).not.toBe('');
          if (josa !== '') expect(isJosaSequence(josa, stem)).toBe(true);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('isJosaSequence', () => {
  it.each([
    ['', '학교', true, '남은 것이 없다'],
    ['에서의', '학교', true, '겹친 조사'],
    ['이', '국민', true, '받침 뒤'],
    ['가', '국민', false, '받침 뒤의 가'],
    ['가', '국', false, '국가는 다른 낱말'],
    ['으로', '물', false, 'ㄹ 뒤의 으로'],
    ['를', 'FTA', true, '로마자 뒤에는 모두'],
    ['을', 'FTA', true, '로마자 뒤에는 모두'],
    ['들', '학생', true, '복수'],
    ['들에게', '학생', true, '복수와 조사'],
    ['이다', '국민', true, '이다'],
    ['이며', '국민', true, '이며'],
    ['인', '국민', true, '인'],
    ['임', '사실', true, '임'],
    ['다', '대표', true, '모음 뒤의 다'],
    ['다', '국민', false, '받침 뒤의 다'],
    ['하고', '협력', true, '하다'],
    ['하기로', '협력', true, '하기로'],
    ['하였다', '강화', true, '하였다'],
    ['한', '중요', true, '한'],
    ['할', '협력', true, '할'],
    ['하는', '협력', true, '하는'],
    ['되었으며', '강화', true, '되다'],
    ['적', '실질', true, '적'],
    ['적인', '실질', true, '적인'],
    ['적으로', '실질', true, '적으로'],
    ['나', '대표', true, '벗기지는 않아도 조사'],
    ['관', '장', false, '장관은 다른 낱말'],
    ['회의', '정상', false, '낱말'],
    ['의은', '국민', false, '의 뒤에는 오지 않는다'],
    ['도도', '제', false, '되풀이되지 않는다'],
  ])('%j after %s: %s (%s)', (rest, before, expected) => {
    expect(isJosaSequence(rest, before)).toBe(expected);
  });

  it('answers for text of any length', () => {
    expect(isJosaSequence('적'.repeat(100_000), '실질')).toBe(false);
    expect(isJosaSequence('에'.repeat(100_000), '학교')).toBe(false);
  });
});

describe('josaSuffixes', () => {
  it('come the longest first', () => {
    const lengths = josaSuffixes.map((form) => form.length);
    expect(lengths).toEqual(lengths.toSorted((a, b) => b - a));
    expect(josaSuffixes).toContain('으로부터');
  });
});
