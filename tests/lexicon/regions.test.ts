import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sameRegion } from '../../src/lexicon/region-match.js';
import { parseRegions } from '../../src/lexicon/regions.js';

const TEXT = readFileSync(new URL('../../data/regions/regions.tsv', import.meta.url), 'utf8');
const TABLE = parseRegions(TEXT, ['ja', 'vi', 'ko', 'en']);

/** `word:code` of each match, with ? when it is weak. */
const found = (language: string, text: string) =>
  TABLE.find(language, text).map(({ code, start, end, weak }) => `${text.slice(start, end)}:${code}${weak ? '?' : ''}`);

describe('find', () => {
  it.each([
    ['ja', '米国と英国が豪州を支持した。', ['米国:US', '英国:GB', '豪州:AU'], 'aliases'],
    ['ja', '大韓民国政府', ['大韓民国:KR'], 'a formal name before another kanji word'],
    ['ja', '日本語とベトナム語', ['日本語:ja', 'ベトナム語:vi'], 'the longest: languages, not countries'],
    ['ja', 'インドネシアのインドア施設', ['インドネシア:ID'], 'インド is in neither'],
    ['ja', 'アメリカンコーヒー', [], 'アメリカ is not in アメリカン'],
    ['ja', 'ベトナムニュース', ['ベトナム:VN'], 'the first part of a compound'],
    ['ja', '11月の会合', ['11月:11'], 'no 1月 in it'],
    ['ja', '日越関係と米中対話', ['日:JP?', '越:VN?', '米:US?', '中:CN?'], 'signs in pairs are weak'],
    ['ja', '韓国大統領が訪越し、米を送った。', ['韓国:KR', '越:VN?'], 'a sign after 訪; 米 alone is rice'],
    ['ja', '昨日中に終える', [], 'no pair inside a kanji word'],
    ['ja', 'EUとASEAN', ['EU:EU'], 'Latin letters in Japanese'],
    ['vi', 'Hàn Quốc và Hoa Kỳ', ['Hàn Quốc:KR', 'Hoa Kỳ:US'], 'names of two syllables'],
    ['vi', 'Đại Hàn Dân Quốc', ['Đại Hàn Dân Quốc:KR'], 'the formal name, not Hàn in it'],
    ['vi', 'QUAN HỆ VIỆT NAM – NHẬT BẢN', ['VIỆT NAM:VN', 'NHẬT BẢN:JP'], 'a heading in capitals'],
    ['vi', 'Pháp luật quy định rõ.', ['Pháp:FR?'], 'a capital at the sentence start proves little'],
    ['vi', 'Ông đã thăm Pháp.', ['Pháp:FR'], 'inside a sentence it does'],
    ['vi', 'Cộng hoà Séc, châu Á', ['Cộng hoà Séc:CZ', 'châu Á:142'], 'tone mark on the second vowel; lower case'],
    ['vi', 'năm mươi đồng', ['đồng:VND?'], 'a common word is weak'],
    ['vi', 'thứ ba, ngày 12 tháng 12', ['thứ ba:tue?', 'tháng 12:12'], 'Tuesday or third'],
    ['ko', '대한민국은 미국과 협력한다.', ['대한민국:KR', '미국:US'], 'before particles'],
    ['ko', '인도네시아와 인도적 지원', ['인도네시아:ID', '인도:IN?'], 'India or humane: weak'],
    ['ko', '한·미 정상과 한·베트남 관계', ['한:KR?', '미:US?', '한:KR?', '베트남:VN'], 'signs with a dot'],
    ['ko', '한미 동맹', ['한미:KR?', '한미:US?'], 'two states in one form'],
    ['ko', '중국어를 배운다', ['중국어:zh'], 'the longest'],
    ['en', 'The U.S. told us that the US agreed.', ['U.S.:US', 'US:US'], 'case counts'],
    ['en', 'South Korean won', ['South Korean won:KRW'], 'the longest'],
    ['en', 'Vietnamese firms', ['Vietnamese:VN', 'Vietnamese:vi'], 'an adjective and a language'],
    ['en', 'Viet Nam and the Republic of Korea', ['Viet Nam:VN', 'Republic of Korea:KR'], 'formal names'],
    ['en', 'Nigerian, not Niger', ['Niger:NE'], 'word borders'],
    ['en', 'They may meet in May.', ['May:5?'], 'a weak month'],
    ['de', 'Vietnam', [], 'no column for the language'],
  ] as const)('%s %s → %j (%s)', (language, text, matches, _why) => {
    expect(found(language, text)).toEqual(matches);
  });

  it('finds every strong name alone, with its code', () => {
    for (const line of TEXT.split('\n').filter((row) => row !== '' && !/^(#|sign\t)/.test(row))) {
      const [kind, code, ...cells] = line.split('\t');
      cells.forEach((cell, c) => {
        const language = ['ja', 'vi', 'ko', 'en'][c]!;
        for (const form of cell.split('|').filter((name) => name !== '' && !name.endsWith('?'))) {
          const whole = TABLE.find(language, form).filter((match) => match.end - match.start === form.length);
          expect(
            whole.map((match) => `${match.kind} ${match.code}`),
            form,
          ).toContain(`${kind} ${code}`);
        }
      });
    }
  });

  it.each(['ja', 'vi', 'ko', 'en'])('gives ordered spans that are equal or apart (%s)', (language) => {
    const part = fc.constantFrom(
      '日',
      '越',
      '米国',
      '韓国語',
      'ベトナム',
      'ン',
      'Hàn Quốc',
      'Anh',
      'US',
      'us',
      '한·미',
      '미국',
      '에',
      ' ',
      '1月',
      '1',
      '.',
    );
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const text = parts.join('');
        const matches = TABLE.find(language, text);
        matches.forEach((match, i) => {
          const before = matches[i - 1];
          const equal = before?.start === match.start && before.end === match.end;
          expect(equal || match.start >= (before?.end ?? 0)).toBe(true);
          expect(match.end).toBeLessThanOrEqual(text.length);
          expect(match.end).toBeGreaterThan(match.start);
        });
      }),
    );
  });
});

describe('names', () => {
  it('gives the forms of a code, weak ones last', () => {
    expect(TABLE.names('vi', 'region', 'US')).toContain('Mỹ');
    expect(TABLE.names('vi', 'region', 'VN').at(-1)).toBe('Việt');
    expect(TABLE.names('ja', 'region', 'XX')).toEqual([]);
    expect(parseRegions(TEXT, ['ja']).names('vi', 'region', 'US')).toEqual([]);
  });
});

describe('sameRegion', () => {
  it('takes a region and its adjective for the same, a language not', () => {
    expect(sameRegion({ code: 'KR', kind: 'region' }, { code: 'KR', kind: 'adjective' })).toBe(true);
    expect(sameRegion({ code: 'KR', kind: 'region' }, { code: 'KP', kind: 'region' })).toBe(false);
    expect(sameRegion({ code: 'ko', kind: 'language' }, { code: 'KR', kind: 'region' })).toBe(false);
  });
});
