import { describe, expect, test } from 'vitest';
import { CHECKS } from '../../src/checks/index.js';
import { REVIEWER } from '../../src/core/decision.js';
import { en } from '../../src/finding-words/en.js';
import { ja } from '../../src/finding-words/ja.js';
import { ko } from '../../src/finding-words/ko.js';
import { categoryName, checkName, checkNameAndId, checkNames } from '../../src/finding-words/names.js';
import { vi } from '../../src/finding-words/vi.js';
import { columnsOf } from '../../src/text/columns.js';

const IDS = [...CHECKS.map(({ meta }) => meta.id), REVIEWER];
/** Those of the checks, and of what reviewers find themselves when it is no term. */
const TYPES = [...new Set([...CHECKS.map(({ meta }) => meta.mqm), 'style/awkward-style'])];

describe.each(Object.entries({ ja, vi, ko, en }))('names in %s', (language, words) => {
  const names = checkNames(words);

  test('every check has one, and nothing else', () => {
    expect(Object.keys(names).sort()).toEqual([...IDS].sort());
  });

  test('every type of MQM that a finding may have is there, and no other', () => {
    const types = Object.keys(words).filter((key) => key.startsWith('category.'));
    expect(types.sort()).toEqual(TYPES.map((type) => `category.${type}`).sort());
  });

  test('no two checks have one name, nor two types', () => {
    const types = TYPES.map((type) => categoryName(type, words));
    for (const all of [Object.values(names), types]) expect(new Set(all).size).toBe(all.length);
  });

  test('they fit the column of the list, which has 24 columns', () => {
    expect(Object.values(names).filter((name) => columnsOf(name) > 24)).toEqual([]);
  });

  test('they are written as headings are: no full stop, NFC, Vietnamese with the tone marks of hóa', () => {
    const all = [...Object.values(names), ...TYPES.map((type) => categoryName(type, words))];
    const wrong = (name: string) =>
      name === '' || name !== name.trim().normalize('NFC') || /[.。]|o[àáảãạèéẻẽẹ](?!\p{L})|\s\s/u.test(name);
    expect(all.filter(wrong)).toEqual([]);
  });

  test('in English they are the ids, which can stand for them; elsewhere the ids stand behind them for who writes a setting', () => {
    const own = IDS.map((id) => checkName(id, words));
    expect(own.filter((name, k) => name === IDS[k])).toEqual(language === 'en' ? IDS : []);
    const both = IDS.map((id) => checkNameAndId(id, words));
    expect(both).toEqual(language === 'en' ? IDS : IDS.map((id) => `${names[id]} (${id})`));
  });
});

test.each([
  ['a check', checkName, 'number-mismatch', '数値の不一致'],
  ['a check with its id', checkNameAndId, 'number-mismatch', '数値の不一致 (number-mismatch)'],
  ['a check of later on is called by its id', checkName, 'rhyme-mismatch', 'rhyme-mismatch'],
  ['and has it once only', checkNameAndId, 'rhyme-mismatch', 'rhyme-mismatch'],
  ['a type', categoryName, 'accuracy/mistranslation', '誤訳'],
  [
    'a type that nobody has named',
    categoryName,
    'audience-appropriateness/offensive',
    'audience-appropriateness/offensive',
  ],
])('%s', (_reason, nameOf, id, said) => {
  expect(nameOf(id, ja)).toBe(said);
});
