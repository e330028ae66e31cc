import { beforeAll, describe, expect, it } from 'vitest';
import type { PackLanguage } from '../../src/core/language.js';
import { isOtherSpelling, likeness, sharedUnits, termUnits } from '../../src/evidence/kinship.js';
import { type Bench, openBench } from '../support/session.js';

let bench: Bench;
beforeAll(async () => {
  bench = await openBench();
});

describe('sharedUnits', () => {
  it.each<[PackLanguage, string, string, string, string]>([
    ['ja', '防衛', '国防', '防', 'one kanji is enough'],
    ['ja', '政策', '政策金利', '政策', 'two'],
    ['ja', '青銅', '混焼', '', 'none'],
    ['ja', 'データ', '人事データベース', 'データ', 'three kana in a row'],
    ['ja', 'レール', 'レモン', '', 'one kana is not enough'],
    ['ja', 'こども', '子ども', '子ども', 'read like the whole term'],
    ['ko', '빛합성', '광합성', '합성', 'two syllables in a row'],
    ['ko', '기차', '전기', '', 'one syllable is not enough'],
    ['vi', 'suất', 'lãi suất điều hành', 'suất', 'a whole syllable'],
    ['vi', 'của', 'quyền của người dân', '', 'a function word does not count'],
    ['en', 'oven', 'steam ovens', 'oven', 'a word in its dictionary form'],
  ])('%s: %s and %s share "%s" (%s)', (language, word, term, shared) => {
    const pack = bench.packs.get(language)!;
    const units = termUnits(term, pack);
    const [token] = pack.tokenize(word);
    const found = sharedUnits(token!, units, pack).map((index) => units.units[index]!);
    const expected = shared.split(language === 'vi' || language === 'en' ? ' ' : '').filter((unit) => unit !== '');
    expect(found).toEqual(expected);
  });
});

describe('likeness', () => {
  it.each<[PackLanguage, string, string[], number]>([
    ['ja', '防衛', ['国防'], 0.5],
    ['ja', '防衛', ['軍事', '国防'], 0.5],
    ['ja', '国防', ['国防'], 1],
    ['ja', '青銅', ['混焼'], 0],
    ['vi', 'lãi suất chung', ['lãi suất điều hành'], 0.5],
    ['en', 'of the', ['oven'], 0],
  ])('%s: %s and %j: %f', (language, words, terms, expected) => {
    expect(likeness(words, terms, bench.packs.get(language)!)).toBeCloseTo(expected, 5);
  });
});

describe('isOtherSpelling', () => {
  it.each([
    ['子供', '子ども', true, 'kanji for kana'],
    ['こども', '子供', true, 'kana for kanji'],
    ['コンピュータ', 'コンピューター', true, 'long vowel'],
    ['ウィルス', 'ウイルス', true, 'small kana'],
    ['保障', '保証', false, 'a homophone'],
    ['機械', '機会', false, 'another homophone'],
    ['学校', '大学', false, 'another word'],
    ['しんぶん', '機会', false, 'another reading'],
  ])('%s for %s: %s (%s)', (words, term, expected) => {
    expect(isOtherSpelling(words, term, bench.packs.get('ja')!)).toBe(expected);
  });
});
