import { describe, expect, test } from 'vitest';
import { CATALOGUE_LANGUAGES, type CheckCatalogue, checkMessagesFor } from '../../src/check-messages/index.js';
import { ja } from '../../src/check-messages/phrases/ja.js';
import { ko } from '../../src/check-messages/phrases/ko.js';
import { vi } from '../../src/check-messages/phrases/vi.js';
import { CHECKS } from '../../src/checks/index.js';
import { PHRASES } from '../../src/core/phrase.js';
import { placeholdersOf } from '../../src/text/placeholders.js';

/** Every message of every check: `number-mismatch.value.message`, and its English words. */
const MESSAGES = CHECKS.flatMap(({ meta }) =>
  Object.entries(meta.messages).flatMap(([id, { message, explanation }]) => [
    { check: meta.id, id, part: 'message' as const, english: message },
    { check: meta.id, id, part: 'explanation' as const, english: explanation },
  ]),
);

test('English has no catalogue: it is in the checks', async () => {
  expect(await checkMessagesFor('en')).toBeUndefined();
  expect([...CATALOGUE_LANGUAGES].sort()).toEqual(['ja', 'ko', 'vi']);
});

test.each(CATALOGUE_LANGUAGES)('the messages in %s', async (language) => {
  const { messages } = (await checkMessagesFor(language)) as CheckCatalogue;
  const faults = MESSAGES.flatMap(({ check, id, part, english }) => {
    const words = messages[check]?.[id]?.[part] ?? '';
    const name = `${check}.${id}.${part}`;
    if (words.trim() === '') return [`${name} is missing`];
    const wanted = placeholdersOf(english).join(' ');
    return [
      ...(placeholdersOf(words).join(' ') === wanted ? [] : [`${name} must have the placeholders ${wanted}`]),
      ...(words === words.normalize('NFC') ? [] : [`${name} is not in NFC`]),
    ];
  });
  expect(faults).toEqual([]);
  const known = new Set(MESSAGES.map(({ check, id }) => `${check}.${id}`));
  const all = Object.entries(messages).flatMap(([check, of]) => Object.keys(of).map((id) => `${check}.${id}`));
  expect(all.filter((name) => !known.has(name))).toEqual([]);
});

describe.each([
  ['ja', ja],
  ['vi', vi],
  ['ko', ko],
])('the phrases in %s', (_language, phrases) => {
  test.each(Object.entries(PHRASES))('%s', (code, names) => {
    const words = phrases[code as keyof typeof PHRASES];
    expect(words.trim()).not.toBe('');
    expect(words).toBe(words.normalize('NFC'));
    expect(placeholdersOf(words)).toEqual([...names].sort());
  });
});
