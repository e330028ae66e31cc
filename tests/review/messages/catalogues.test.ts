import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../src/core/language.js';
import { catalogueFor, type MessageKey, say } from '../../../src/review/messages/index.js';
import { FILTERS, SORTS } from '../../../src/review/state/state.js';
import { columnsOf } from '../../../src/text/columns.js';

const en = await catalogueFor('en');
const KEYS = Object.keys(en) as MessageKey[];

function placeholdersOf(text: string): string[] {
  return [...text.matchAll(/\{(\w+)\}/gu)].map((match) => match[1]!).sort();
}

describe.each(LANGUAGES)('messages in %s', (language) => {
  test('the same keys as in English, in the same order', async () => {
    expect(Object.keys(await catalogueFor(language))).toEqual(KEYS);
  });

  test('the same placeholders as in English', async () => {
    const catalogue = await catalogueFor(language);
    const wrong = KEYS.filter((key) => `${placeholdersOf(catalogue[key])}` !== `${placeholdersOf(en[key])}`);
    expect(wrong).toEqual([]);
  });

  test('nothing is empty, decomposed, wider than a screen, or has a character that a terminal obeys', async () => {
    const catalogue = await catalogueFor(language);
    const wrong = KEYS.filter((key) => {
      const text = catalogue[key];
      return text.trim() === '' || text !== text.normalize('NFC') || columnsOf(text) > 78 || /\p{Cc}/u.test(text);
    });
    expect(wrong).toEqual([]);
  });

  test('filters are told apart, so are orders and statuses', async () => {
    const catalogue = await catalogueFor(language);
    for (const names of [FILTERS.map((one) => `filter.${one}` as const), SORTS.map((one) => `sort.${one}` as const)]) {
      expect(new Set(names.map((name) => catalogue[name])).size).toBe(names.length);
    }
    const statuses = KEYS.filter((key) => key.startsWith('status.'));
    expect(new Set(statuses.map((key) => catalogue[key])).size).toBe(statuses.length);
  });
});

test('the languages differ: no catalogue is a copy of the English one', async () => {
  for (const language of ['ja', 'vi', 'ko'] as const) {
    const catalogue = await catalogueFor(language);
    expect(KEYS.filter((key) => catalogue[key] === en[key])).toEqual([]);
  }
});

test('Vietnamese writes its tone marks in the old place: hóa, thỏa, thúy', async () => {
  const catalogue = await catalogueFor('vi');
  const wrong = KEYS.filter((key) => /(?:o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ])(?!\p{L})/u.test(catalogue[key]));
  expect(wrong).toEqual([]);
});

describe('say', () => {
  test.each([
    ['a number', 'plain.left', { count: 3 }, 'findings left: 3'],
    ['two values', 'overview.lines', { start: 4, end: 9 }, 'lines 4-9'],
    [
      'a value that looks like a placeholder is not filled in again',
      'fix.insert',
      { text: '{text}' },
      'insert: {text}',
    ],
    ['a value with a dollar sign stays as it is', 'fix.insert', { text: '$& $1' }, 'insert: $& $1'],
    ['a missing value is seen', 'plain.left', {}, 'findings left: {count}'],
  ] as const)('%s', (_reason, key, values, expected) => {
    expect(say(en, key, values)).toBe(expected);
  });
});
