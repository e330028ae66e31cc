import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  CORE_LANGUAGES,
  coreDictionary,
  coreLines,
  equivalentKey,
  parseCoreLine,
  READING,
  readingOf,
} from '../../src/lexicon/core-lexicon.js';
import { mergeByPair, parseDictionary } from '../../src/lexicon/dictionary.js';
import { parseReadings } from '../../src/lexicon/readings.js';
import { canonicalSyllable } from '../../src/text/vietnamese-syllable.js';
import { bytesOf, linesOf } from './lines-of.js';

const file = readFileSync('glossary/core-lexicon.tsv', 'utf8');
const entries = coreLines(file).map(parseCoreLine);
const readings = parseReadings(readFileSync('data/readings/readings.tsv', 'utf8'));

const LETTERS = {
  vi: /^[\p{Script=Latin}0-9 /.,'-]+$/u,
  ko: /^[\p{Script=Hangul}A-Za-z0-9 ·.-]+$/u,
  en: /^[\p{Script=Latin}0-9 '/.-]+$/u,
};

/** What is wrong with the lines of the file, each fault with its word. */
function faults(wrong: (entry: (typeof entries)[number]) => unknown): string[] {
  return entries.filter(wrong).map(({ word }) => word);
}

describe('glossary/core-lexicon.tsv', () => {
  test('is NFC, sorted, and has each line once', () => {
    const lines = coreLines(file);
    expect(file).toBe(file.normalize('NFC'));
    expect(lines).toEqual([...new Set(lines)].sort());
  });

  test('a word has several lines only for several senses', () => {
    const seen = new Set<string>();
    const twice = entries.filter(({ word, pos, note }) => {
      const name = `${word} ${pos} ${note}`;
      if (seen.has(name)) return true;
      seen.add(name);
      return false;
    });
    expect(twice.map(({ word }) => word)).toEqual([]);
  });

  test('has at least 6,000 words', () => {
    expect(new Set(entries.map(({ word }) => word)).size).toBeGreaterThanOrEqual(6000);
  });

  test('gives a part of speech and one to five equivalents in every language, none twice', () => {
    expect(faults(({ pos }) => !['n', 'vn', 'an', 'v', 'a', 'adv'].includes(pos))).toEqual([]);
    for (const language of CORE_LANGUAGES) {
      expect(faults(({ equivalents }) => ![1, 2, 3, 4, 5].includes(equivalents[language].length))).toEqual([]);
      expect(faults(({ equivalents }) => new Set(equivalents[language]).size < equivalents[language].length)).toEqual(
        [],
      );
    }
  });

  test('words are Japanese and equivalents in the letters of their language', () => {
    expect(
      faults(({ word }) => !/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー・々]+$/u.test(word)),
    ).toEqual([]);
    for (const language of CORE_LANGUAGES) {
      const isWrong = (phrase: string) =>
        phrase !== READING && (!LETTERS[language].test(phrase) || phrase !== phrase.trim() || phrase.includes('  '));
      expect(faults(({ equivalents }) => equivalents[language].some(isWrong))).toEqual([]);
    }
  });

  test('= stands only for readings that there are, and never in English', () => {
    expect(faults(({ equivalents }) => equivalents.en.includes(READING))).toEqual([]);
    for (const language of ['vi', 'ko'] as const) {
      expect(
        faults(
          ({ word, equivalents }) =>
            equivalents[language].includes(READING) && readingOf(word, language, readings) === undefined,
        ),
      ).toEqual([]);
    }
  });

  test('Vietnamese tone marks stand in one style', () => {
    const isOther = (phrase: string) =>
      phrase.split(/[\s/.,'-]+/u).some((syllable) => canonicalSyllable(syllable) !== syllable.toLowerCase());
    expect(faults(({ equivalents }) => equivalents.vi.some(isOther))).toEqual([]);
  });

  test('English verbs stand without "to", nouns without an article', () => {
    const isDressed = (phrase: string) => /^(?:to|a|an|the) /u.test(phrase);
    expect(faults(({ pos, equivalents }) => pos !== 'adv' && equivalents.en.some(isDressed))).toEqual([]);
  });
});

describe('coreDictionary', () => {
  const text = [
    '# comment',
    '外交\tn\t=; đối ngoại\t=\tdiplomacy; foreign affairs\t',
    '辛い\ta\tcay\t맵다\thot\ttaste',
    '辛い\ta\tkhổ\t괴롭다\tpainful\tfeeling',
  ];
  const table = parseReadings('外\t외\tngoại\n交\t교\tgiao\n');

  test.each([
    ['外交', 'vi', ['ngoại giao', 'đối ngoại']],
    ['外交', 'ko', ['외교']],
    ['外交', 'en', ['diplomaci', 'foreign affair']],
    ['辛い', 'ko', ['맵다', '괴롭다']],
    ['内政', 'vi', []],
  ] as const)('%s into %s', (word, language, keys) => {
    expect(coreDictionary(linesOf(text), language, table).translations(word)).toEqual(keys);
  });

  test('merged with another dictionary', () => {
    const [both] = mergeByPair([
      coreDictionary(linesOf(text), 'en', table),
      parseDictionary(bytesOf(['外交\tdiplomaci polici']), 'ja', 'en'),
    ]);
    expect(both!.translations('外交')).toEqual(['diplomaci', 'foreign affair', 'polici']);
  });
});

test.each([
  ['Foreign affairs', 'en', 'foreign affair'],
  ['follow-up', 'en', 'follow up'],
  ['hoà bình', 'vi', 'hòa bình'],
  ['기후 변화', 'ko', '기후 변화'],
] as const)('equivalentKey(%s, %s)', (phrase, language, key) => {
  expect(equivalentKey(phrase, language)).toBe(key);
});
