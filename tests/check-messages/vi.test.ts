import { describe, expect, test } from 'vitest';
import { vi, viSummaries } from '../../src/check-messages/vi.js';
import { CHECKS } from '../../src/checks/index.js';

const METAS = CHECKS.map(({ meta }) => meta);
/** Every text with the place that it has in the catalogue, so that a failure names it. */
const TEXTS: readonly (readonly [string, string])[] = [
  ...Object.entries(vi).flatMap(([check, messages]) =>
    Object.entries(messages).flatMap(([id, { message, explanation }]): [string, string][] => [
      [`${check} ${id} message`, message],
      [`${check} ${id} explanation`, explanation],
    ]),
  ),
  ...Object.entries(viSummaries).map(([check, summary]): [string, string] => [`${check} summary`, summary]),
];

/** Each placeholder once, in no order: a sentence may name a thing again, or earlier. */
function placeholdersOf(text: string): string[] {
  return [...new Set([...text.matchAll(/\{\{(\w+)\}\}/gu)].map((match) => match[1]!))].sort();
}

/** Places of the texts for which something holds. */
function where(holds: (text: string, place: string) => boolean): string[] {
  return TEXTS.filter(([place, text]) => holds(text, place)).map(([place]) => place);
}

describe('what the checks say in Vietnamese', () => {
  test('every check is there, and no other', () => {
    const ids = METAS.map(({ id }) => id).sort();
    expect(Object.keys(vi).sort()).toEqual(ids);
    expect(Object.keys(viSummaries).sort()).toEqual(ids);
  });

  test.each(METAS.map((meta) => [meta.id, meta] as const))(
    '%s has its messages with their placeholders',
    (id, meta) => {
      const found = Object.entries(vi[id] ?? {}).map(([key, { message, explanation }]) => [
        key,
        placeholdersOf(message),
        placeholdersOf(explanation),
      ]);
      const wanted = Object.entries(meta.messages).map(([key, { message, explanation }]) => [
        key,
        placeholdersOf(message),
        placeholdersOf(explanation),
      ]);
      expect(found).toEqual(wanted);
    },
  );

  test('no brace is left over beside the placeholders', () => {
    expect(where((text) => /[{}]/u.test(text.replace(/\{\{\w+\}\}/gu, '')))).toEqual([]);
  });

  test('nothing is empty, decomposed, of several lines, or has white space at an end or twice', () => {
    expect(where((text) => text === '' || text !== text.normalize('NFC'))).toEqual([]);
    expect(where((text) => text !== text.trim() || /\p{Cc}|\s\s/u.test(text))).toEqual([]);
  });

  test('quotation marks are those of Vietnamese, and each has its partner', () => {
    expect(where((text) => /["']/u.test(text))).toEqual([]);
    expect(where((text) => !/^[^“”]*(?:“[^“”]+”[^“”]*)*$/u.test(text))).toEqual([]);
  });

  test('tone marks stand in the old place: hóa, thỏa, thúy', () => {
    expect(where((text) => /(?:o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ])(?!\p{L})/u.test(text))).toEqual([]);
  });

  test('quotations of versions stand in brackets or behind a colon: "vi đá" is no beginning of a sentence', () => {
    const quotation = /(?<!\(|: )\{\{(?:quotes|nearest|misleading|read|changes)\}\}/u;
    expect(where((text) => quotation.test(text))).toEqual([]);
  });

  test('a message is no sentence with a full stop; summaries have one', () => {
    expect(where((text, place) => place.endsWith(' message') && text.endsWith('.'))).toEqual([]);
    expect(where((text, place) => place.endsWith(' summary') && !text.endsWith('.'))).toEqual([]);
  });

  test('none is a copy of the English one', () => {
    const english = METAS.flatMap(({ summary, messages }) => [
      summary,
      ...Object.values(messages).flatMap(({ message, explanation }) => [message, explanation]),
    ]);
    expect(where((text) => english.includes(text))).toEqual([]);
  });

  test('a thing has one name: a version is called by no other word', () => {
    // "Phiên bản" is a release of a program, "bản nguồn" a word of translation memories.
    expect(where((text) => /phiên bản|bản nguồn|bản dịch khác/u.test(text))).toEqual([]);
  });
});
