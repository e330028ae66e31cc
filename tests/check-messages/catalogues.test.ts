import { describe, expect, test } from 'vitest';
import { checkMessagesFor } from '../../src/check-messages/index.js';
import { ja } from '../../src/check-messages/ja.js';
import { ko } from '../../src/check-messages/ko.js';
import { vi } from '../../src/check-messages/vi.js';
import { CHECKS } from '../../src/checks/index.js';
import { CATALOGUE_LANGUAGES } from '../../src/core/language.js';
import { PHRASES, type PhraseCode } from '../../src/core/phrase.js';
import { placeholdersOf } from '../../src/text/placeholders.js';
import { placesWhere } from '../support/catalogue-texts.js';

const METAS = CHECKS.map(({ meta }) => meta);
const ENGLISH = METAS.flatMap(({ summary, messages }) => [
  summary,
  ...Object.values(messages).flatMap(({ message, explanation }) => [message, explanation]),
]);

test('English has no catalogue: it is in the checks', async () => {
  expect(await checkMessagesFor('en')).toBeUndefined();
  expect([...CATALOGUE_LANGUAGES].sort()).toEqual(['ja', 'ko', 'vi']);
});

test.each(CATALOGUE_LANGUAGES)('who asks for %s gets it', async (language) => {
  expect(await checkMessagesFor(language)).toBe({ ja, vi, ko }[language]);
});

// What one language asks for besides is in the test of that language.
describe.each([ja, vi, ko])('what the checks say in $language', (catalogue) => {
  const { messages, summaries, phrases } = catalogue;
  const where = (holds: (text: string) => boolean) => placesWhere(catalogue, holds);

  test('every check is there, and no other', () => {
    const ids = METAS.map(({ id }) => id).sort();
    expect(Object.keys(messages).sort()).toEqual(ids);
    expect(Object.keys(summaries).sort()).toEqual(ids);
  });

  test.each(METAS)('$id has its messages in their order, and no others', ({ id, messages: english }) => {
    expect(Object.keys(messages[id] ?? {})).toEqual(Object.keys(english));
  });

  test.each(
    METAS.flatMap(({ id: check, messages: english }) =>
      Object.entries(english).flatMap(([id, parts]) => [
        { check, id, part: 'message' as const, english: parts.message },
        { check, id, part: 'explanation' as const, english: parts.explanation },
      ]),
    ),
  )('$check $id $part has the placeholders of the English one', ({ check, id, part, english }) => {
    expect(placeholdersOf(messages[check]?.[id]?.[part] ?? '')).toEqual(placeholdersOf(english));
  });

  test('no brace is left over beside the placeholders', () => {
    expect(where((text) => /[{}]/u.test(text.replace(/\{\{\w+\}\}/gu, '')))).toEqual([]);
  });

  test('nothing is empty, decomposed, of several lines, or has white space at an end or twice', () => {
    expect(where((text) => text === '' || text !== text.normalize('NFC'))).toEqual([]);
    expect(where((text) => text !== text.trim() || /\p{Cc}|\s\s/u.test(text))).toEqual([]);
  });

  test('quotation marks are those of the language, and each mark and bracket has its partner', () => {
    expect(where((text) => /["'‘’]/u.test(text))).toEqual([]);
    for (const [open, close] of ['“”', '「」', '（）', '()']) {
      const paired = new RegExp(
        `^[^\\${open}\\${close}]*(?:\\${open}[^\\${open}\\${close}]+\\${close}[^\\${open}\\${close}]*)*$`,
      );
      expect(where((text) => !paired.test(text))).toEqual([]);
    }
  });

  test('none is a copy of the English one', () => {
    expect(where((text) => ENGLISH.includes(text))).toEqual([]);
  });

  test.each(Object.entries(PHRASES))('the phrase %s', (code, names) => {
    const words = phrases[code as PhraseCode];
    expect(words.trim()).not.toBe('');
    expect(words).toBe(words.normalize('NFC'));
    expect(placeholdersOf(words)).toEqual([...names].sort());
  });
});

test.each([vi, ko])(
  'quotations of versions stand in brackets or behind a colon in $language: "vi đá" is no beginning of a sentence',
  (catalogue) => {
    const quotation = /(?<!\(|: )\{\{(?:quotes|nearest|misleading|read|changes)\}\}/u;
    expect(placesWhere(catalogue, (text) => quotation.test(text))).toEqual([]);
  },
);
