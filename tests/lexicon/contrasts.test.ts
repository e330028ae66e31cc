import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/core/language.js';
import { type ContrastMember, contrastLines, parseContrastLine } from '../../src/lexicon/contrasts.js';

const lines = contrastLines(readFileSync(new URL('../../glossary/contrasts.tsv', import.meta.url), 'utf8'));
const members = lines.map(parseContrastLine);
const wordsOf = ({ words }: ContrastMember) =>
  LANGUAGES.flatMap((code) => [...words[code].clear, ...words[code].may].map((word) => ({ code, word })));

describe('glossary/contrasts.tsv', () => {
  const faults = (isWrong: (member: ContrastMember) => boolean) =>
    members.filter(isWrong).map(({ set, member }) => `${set}/${member}`);

  test('at least 300 sets', () => expect(new Set(members.map(({ set }) => set)).size).toBeGreaterThanOrEqual(300));

  test('six columns, NFC, no line twice, sets together and sorted', () => {
    expect(lines.filter((line) => line.split('\t').length !== 6 || line !== line.normalize('NFC'))).toEqual([]);
    const sets = members.map(({ set }) => set);
    expect(sets).toEqual([...sets].sort());
    expect(new Set(members.map(({ set, member }) => `${set}/${member}`)).size).toBe(members.length);
  });

  test('names of sets and members are plain', () => {
    expect(faults(({ set, member }) => ![set, member].every((name) => /^[a-z0-9-]+$/u.test(name)))).toEqual([]);
  });

  test('a set has two members and more', () => {
    const sizes = new Map<string, number>();
    for (const { set } of members) sizes.set(set, (sizes.get(set) ?? 0) + 1);
    expect([...sizes].filter(([, size]) => size < 2)).toEqual([]);
  });

  test('a member has words in two languages and more', () => {
    const languages = (one: ContrastMember) => new Set(wordsOf(one).map(({ code }) => code)).size;
    expect(faults((one) => languages(one) < 2)).toEqual([]);
  });

  test('no word twice in a cell, none with stray white space or marks', () => {
    const isTwice = (one: ContrastMember) => {
      const all = wordsOf(one).map(({ code, word }) => `${code} ${word}`);
      return new Set(all).size < all.length;
    };
    expect(faults(isTwice)).toEqual([]);
    expect(faults((one) => wordsOf(one).some(({ word }) => word !== word.trim() || /[;|]|^$/u.test(word)))).toEqual([]);
  });

  test('one kana alone is no word: は is a particle before it is a tooth', () => {
    expect(faults((one) => wordsOf(one).some(({ word }) => /^[ぁ-んァ-ヴー]$/u.test(word)))).toEqual([]);
  });

  test('Vietnamese tone marks stand in the old place', () => {
    const isNew = (word: string) => /(?:^|[^q])(?:o[áàảãạ]|o[éèẻẽẹ]|u[ýỳỷỹỵ])(?:$|\s)/u.test(word);
    expect(faults(({ words }) => [...words.vi.clear, ...words.vi.may].some(isNew))).toEqual([]);
  });

  test('no word is clear in two members of a set', () => {
    const seen = new Map<string, string>();
    const doubled: string[] = [];
    for (const { set, member, words } of members) {
      for (const code of LANGUAGES) {
        for (const word of words[code].clear) {
          const key = `${set} ${code} ${word}`;
          if (seen.has(key)) doubled.push(`${key}: ${seen.get(key)} ${member}`);
          seen.set(key, member);
        }
      }
    }
    expect(doubled).toEqual([]);
  });

  test('takes a line apart', () => {
    expect(parseContrastLine('season\tspring\t春季 | 春\tmùa xuân\t| 봄\tspringtime; vernal | spring')).toEqual({
      set: 'season',
      member: 'spring',
      homonym: false,
      words: {
        ja: { clear: ['春季'], may: ['春'] },
        vi: { clear: ['mùa xuân'], may: [] },
        ko: { clear: [], may: ['봄'] },
        en: { clear: ['springtime', 'vernal'], may: ['spring'] },
      },
    });
  });
});
