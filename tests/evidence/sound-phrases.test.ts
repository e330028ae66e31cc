import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { soundPhrases } from '../../src/evidence/sound-phrases.js';

const texts = (text: string, language: string, words?: number) =>
  soundPhrases(text, language, words).map((phrase) => phrase.text);

describe('soundPhrases', () => {
  it('keeps a katakana run whole and gives its parts between dots', () => {
    expect(texts('議長はトー・ラム氏とスマートグリッドを視察した。', 'ja')).toEqual([
      'トー・ラム',
      'トー',
      'ラム',
      'スマートグリッド',
    ]);
  });

  it('joins Latin words across a space or hyphen, not across other marks', () => {
    expect(texts('a smart-grid plan, then', 'en', 2)).toEqual([
      'a',
      'a smart',
      'smart',
      'smart-grid',
      'grid',
      'grid plan',
      'plan',
      'then',
    ]);
  });

  it('tries the beginnings of an eojeol, because particles follow without a space', () => {
    expect(texts('하노이에서', 'ko')).toEqual(['하노이에서', '하노이에', '하노이', '하노']);
  });

  it('finds a Korean name of two words before its particle', () => {
    expect(texts('또 럼이 말했다', 'ko', 2)).toContain('또 럼');
  });

  it('ends a phrase where a name cannot go on', () => {
    const text = '부산에서 만난 사람';
    const borders = { goesOn: (end: number) => end !== 4, ends: () => true };
    const found = soundPhrases(text, 'ko', 3, borders).map((phrase) => phrase.text);
    expect(found).toContain('부산에서');
    expect(found).toContain('만난 사람');
    expect(found.filter((phrase) => phrase.startsWith('부산에서 '))).toEqual([]);
  });

  it('cuts the last of several eojeols only where a word may end', () => {
    const borders = { goesOn: () => true, ends: (end: number) => end === 5 };
    expect(soundPhrases('서울 시장은', 'ko', 2, borders).map((phrase) => phrase.text)).toEqual([
      '서울',
      '서울 시장은',
      '서울 시장',
      '시장은',
      '시장',
    ]);
  });

  it.each(['ja', 'vi', 'ko', 'en', 'fr'])('gives spans of the text (%s)', (language) => {
    const unit = fc.constantFrom(...'トー・ラムabcđặ 한국에-.😀', 'e\u0302');
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        for (const { start, end, text: phrase } of soundPhrases(text, language)) {
          expect(text.slice(start, end)).toBe(phrase);
          expect(end).toBeGreaterThan(start);
        }
      }),
    );
  });
});
