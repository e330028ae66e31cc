import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { NAME_LANGUAGES, nameLines, parseNameLine, parseOfficialNames } from '../../src/lexicon/official-names.js';

const file = readFileSync('glossary/names.tsv', 'utf8');
const names = nameLines(file).map(parseNameLine);
const LETTERS: Readonly<Record<string, RegExp>> = {
  ja: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}A-Za-z]/u,
  vi: /^[^\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}\p{Script=Hiragana}]+$/u,
  ko: /[\p{Script=Hangul}A-Za-z]/u,
  en: /^[^\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}\p{Script=Hiragana}]+$/u,
};
const DOMAINS = new Set(
  'city region geography government ministry agency parliament court office party media un asean organization finance treaty economy climate unit currency'.split(
    ' ',
  ),
);

describe('glossary/names.tsv', () => {
  test('is NFC, sorted, and has at least 800 concepts, each once', () => {
    const ids = names.map(({ id }) => id);
    expect(file).toBe(file.normalize('NFC'));
    expect(ids).toEqual([...new Set(ids)].sort());
    expect(ids.length).toBeGreaterThanOrEqual(800);
    expect(ids.filter((id) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  test('gives a domain, seven columns and a form in every language', () => {
    expect(nameLines(file).filter((line) => line.split('\t').length !== 7)).toEqual([]);
    expect(names.filter(({ domain }) => !DOMAINS.has(domain)).map(({ id }) => id)).toEqual([]);
    for (const language of NAME_LANGUAGES) {
      expect(names.filter(({ forms }) => forms[language]![0]?.status !== 'preferred').map(({ id }) => id)).toEqual([]);
    }
  });

  test('has forms in the letters of their language, none twice, without brackets', () => {
    for (const language of NAME_LANGUAGES) {
      const isWrong = (text: string) =>
        !LETTERS[language]!.test(text) || text !== text.trim() || /[()（）;#]/u.test(text);
      const wrong = names.filter(({ forms }) => forms[language]!.some(({ text }) => isWrong(text)));
      const twice = names.filter(({ forms }) => {
        const texts = forms[language]!.map(({ text }) => text);
        return new Set(texts).size < texts.length;
      });
      expect([...wrong, ...twice].map(({ id }) => id)).toEqual([]);
    }
  });
});

test('reads a line', () => {
  expect(parseNameLine('asean\tasean\tアセアン; #ASEAN\tHiệp hội; -Khối\t아세안\tASEAN\tsince 1967')).toEqual({
    id: 'asean',
    domain: 'asean',
    forms: {
      ja: [
        { text: 'アセアン', acronym: false, status: 'preferred' },
        { text: 'ASEAN', acronym: true, status: 'admitted' },
      ],
      vi: [
        { text: 'Hiệp hội', acronym: false, status: 'preferred' },
        { text: 'Khối', acronym: false, status: 'deprecated' },
      ],
      ko: [{ text: '아세안', acronym: false, status: 'preferred' }],
      en: [{ text: 'ASEAN', acronym: false, status: 'preferred' }],
    },
    note: 'since 1967',
  });
});

test('forms of one language, by concept', () => {
  const table = parseOfficialNames('# comment\na\tun\tア; イ\tA\t가\tA\t\nb\tun\tウ\tB\t나\tB\t\n');
  expect(table.formsOf('ja').map(({ concept, form }) => `${concept} ${form.text}`)).toEqual(['0 ア', '0 イ', '1 ウ']);
  expect(table.formsOf('de')).toEqual([]);
});
