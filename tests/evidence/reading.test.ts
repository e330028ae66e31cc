import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coveredKanji, readingKeys, sinoMatches, sinoText } from '../../src/evidence/reading.js';
import { parseReadings } from '../../src/lexicon/readings.js';

const TABLE = parseReadings(readFileSync(new URL('../../data/readings/readings.tsv', import.meta.url), 'utf8'));

/** `kanji↔words` of each match, with ← for reversed order. */
const found = (kanji: string, language: 'ko' | 'vi', text: string) =>
  sinoMatches(kanji, sinoText(text, language), TABLE).map(
    ({ target, source, reversed }) =>
      `${kanji.slice(target.start, target.end)}${reversed ? '←' : '='}${text.slice(source.start, source.end)}`,
  );

describe('sinoMatches', () => {
  it.each([
    ['政治', 'vi', 'Quan hệ chính trị ngày càng sâu sắc.', ['政治=chính trị'], 'two syllables'],
    ['平和', 'vi', 'vì hòa bình và ổn định', ['平和←hòa bình'], 'the reverse order'],
    ['平和', 'vi', 'vì HOÀ BÌNH và ổn định', ['平和←HOÀ BÌNH'], 'capitals, tone mark on the second vowel'],
    ['戦略', 'vi', 'đối thoại chiến lược', ['戦略=chiến lược'], 'a shinjitai'],
    ['芸術', 'vi', 'biểu diễn nghệ thuật', ['芸術=nghệ thuật'], 'the reading of the old form 藝'],
    [
      '外交政策',
      'vi',
      'chính sách ngoại giao',
      ['外交=ngoại giao', '政策=chính sách'],
      'two words in Vietnamese order',
    ],
    ['技術', 'vi', 'khoa học kĩ thuật', ['技術=kĩ thuật'], 'i for y'],
    ['技術', 'vi', 'khoa học kỹ thuật', ['技術=kỹ thuật'], 'y for i'],
    ['国際', 'vi', 'hội nghị quốc tế', ['国際=quốc tế'], 'inside a phrase'],
    ['銅像', 'vi', 'cùng đồng đội', [], 'one kanji alone is no evidence'],
    ['政治', 'vi', 'đã chính, trị giá', [], 'a comma between the syllables'],
    ['協力', 'ko', '양국 간 협력을 강화했다.', ['協力=협력'], 'before a particle'],
    ['力量', 'ko', '역량 강화', ['力量=역량'], 'the law of initials'],
    ['労働', 'ko', '노동 시장', ['労働=노동'], 'the law of initials, ㄹ → ㄴ'],
    ['女性', 'ko', '여성 인력', ['女性=여성'], 'the law of initials, ㄴ dropped'],
    ['連帯', 'ko', '연대를 표했다', ['連帯=연대'], 'the law of initials, ㄹ dropped'],
    ['料理', 'ko', '요리 교실', ['料理=요리'], 'the law of initials, ㄹ dropped'],
    ['経済発展', 'ko', '경제 발전을 위해', ['経済発展=경제 발전'], 'across a space, four kanji'],
    ['新政府', 'ko', '신 정부는', ['新政府=신 정부'], 'across a space, three kanji'],
    ['家経', 'ko', '국가 경제', [], 'two kanji do not cross a space'],
    ['国際協力', 'ko', '국제적 협력', ['国際=국제', '協力=협력'], 'something between them'],
    ['会談', 'ko', '회담과 회담', ['会談=회담', '会談=회담'], 'several places'],
    ['ＧＤＰ', 'ko', '국내', [], 'no kanji'],
  ] as const)('%s in %s %s → %j (%s)', (kanji, language, text, matches, _why) => {
    expect(found(kanji, language, text)).toEqual(matches);
  });

  it('works on decomposed text, with spans of that text', () => {
    const text = 'hợp tác chính trị'.normalize('NFD');
    expect(found('政治', 'vi', text)).toEqual([`政治=${'chính trị'.normalize('NFD')}`]);
  });

  it.each(['ko', 'vi'] as const)('gives spans in range, of two kanji at least (%s)', (language) => {
    const kanji = fc.string({ unit: fc.constantFrom(...'政治平和国際協力女性𠮟の') });
    const text = fc.string({
      unit: fc.constantFrom('chính', 'trị', 'bình', 'hòa', ' ', ', ', '정', '치', '협', '력', '여', '성', '😀'),
    });
    fc.assert(
      fc.property(kanji, text, (run, source) => {
        const matches = sinoMatches(run, sinoText(source, language), TABLE);
        for (const match of matches) {
          expect(match.kanji).toBe([...run.slice(match.target.start, match.target.end)].length);
          expect(match.kanji).toBeGreaterThanOrEqual(2);
          expect(match.source.start).toBeLessThan(match.source.end);
          expect(match.source.end).toBeLessThanOrEqual(source.length);
        }
        expect(coveredKanji(run, matches)).toBeLessThanOrEqual([...run].length);
      }),
    );
  });
});

describe('coveredKanji', () => {
  it('counts each kanji once', () => {
    const matches = sinoMatches('国際協力', sinoText('국제 협력, 국제', 'ko'), TABLE);
    expect(coveredKanji('国際協力', matches)).toBe(4);
    expect(coveredKanji('国際協力', [])).toBe(0);
  });
});

describe('readingKeys', () => {
  it('gives the keys of sinoText', () => {
    expect([...readingKeys('力', 'ko', TABLE)]).toEqual(['력', '역']);
    const [syllable] = sinoText('Hoà', 'vi').syllables;
    expect(readingKeys('和', 'vi', TABLE).has(syllable!.key)).toBe(true);
    expect(readingKeys('x', 'vi', TABLE).size).toBe(0);
  });
});
