import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isSyllable, maySpell, spellsPart } from '../../src/evidence/vietnamese-katakana.js';

describe('katakana that spells Vietnamese syllables', () => {
  test.each<[why: string, kana: string, name: string]>([
    ['the usual spellings of the commonest family names', 'グエン', 'Nguyễn'],
    ['by the North', 'チャン', 'Trần'],
    ['letter by letter', 'トラン', 'Trần'],
    ['đ before a', 'ダン', 'Đặng'],
    ['d of the North', 'ズン', 'Dũng'],
    ['d of the South', 'ユン', 'Dũng'],
    ['gi', 'ザン', 'Giang'],
    ['x before oa', 'ソアン', 'Xoan'],
    ['qu', 'クエン', 'Quyên'],
    ['uyê in another way', 'シュエン', 'Xuyến'],
    ['nh at the end', 'ミン', 'Minh'],
    ['anh', 'タイン', 'Thành'],
    ['anh in another way', 'タン', 'Thành'],
    ['ch at the end', 'バイク', 'Bạch'],
    ['ươ', 'フオン', 'Hương'],
    ['without marks', 'フオン', 'Huong'],
    ['d without marks may be đ', 'ドゥック', 'Duc'],
    ['several syllables', 'ハイフォン', 'Hải Phòng'],
    ['parted', 'グエン・ティ・ラン', 'Nguyễn Thị Lan'],
    ['long vowels say nothing', 'ミーフォン', 'Mỹ Phong'],
  ])('%s: %s for %s', (_, kana, name) => {
    expect(maySpell(kana, name.split(' '))).toBe(true);
  });

  test.each<[why: string, kana: string, name: string]>([
    ['another onset', 'チャン', 'Tản'],
    ['another vowel', 'フン', 'Hằng'],
    ['another end', 'ナム', 'Nam Hà'],
    ['an English reading of the letters', 'マイフォン', 'Mỹ Phong'],
    ['another name altogether', 'ハノイ', 'Hải Phòng'],
    ['a syllable more', 'ビンディン', 'Bình'],
  ])('%s: not %s for %s', (_, kana, name) => {
    expect(maySpell(kana, name.split(' '))).toBe(false);
  });

  test('what is no Vietnamese syllable is not judged', () => {
    expect(maySpell('ユン', ['Yoon'])).toBeUndefined();
    expect(['Minh', 'Nguyen', 'Quỳnh', 'Yoon', 'Park', 'Smith'].map(isSyllable)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  test('a part of a name is enough, in the order of the name', () => {
    const name = ['Nguyễn', 'Văn', 'Minh'];
    expect(
      ['ミン', 'グエン・ヴァン', 'ヴァン・ミン', 'ミン・グエン', 'フン'].map((kana) => spellsPart(kana, name)),
    ).toEqual([true, true, true, false, false]);
  });
});

/** Katakana names of the table of official names that are the sounds of their Vietnamese. */
const PLACES = readFileSync('glossary/names.tsv', 'utf8')
  .split('\n')
  .flatMap((line) => {
    const [id = '', domain = '', ja = '', vi = ''] = line.split('\t');
    const kana = /^([ァ-ヶー・]+)[省市]?$/u.exec(ja.split('; ')[0]!)?.[1];
    const words = vi
      .split('; ')[0]!
      .replace(/^(?:tỉnh|thành phố) /iu, '')
      .split(/[\s-]+/u);
    const isVietnamese = /(?:province|city) of Viet Nam|Viet Nam/u.test(line) && words.every(isSyllable);
    return kana && isVietnamese && /region|city/u.test(domain) ? [{ id, kana, words }] : [];
  });

describe('places of Viet Nam in the table of official names', () => {
  test('there are enough of them', () => {
    expect(PLACES.length).toBeGreaterThan(20);
  });

  test('each is spelled by its own name', () => {
    expect(PLACES.filter(({ kana, words }) => maySpell(kana, words) !== true).map(({ id }) => id)).toEqual([]);
  });

  test('hardly any is spelled by the name of another', () => {
    const wrong = PLACES.flatMap(({ id, kana }) =>
      PLACES.filter((other) => other.kana !== kana && maySpell(kana, other.words)).map((other) => `${id} ${other.id}`),
    );
    expect(wrong.length * 200).toBeLessThan(PLACES.length * PLACES.length);
  });
});
