import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/core/language.js';
import { parseEverydayWords } from '../../src/lexicon/everyday-words.js';
import { canonicalSyllable } from '../../src/text/vietnamese-syllable.js';

const TEXT = readFileSync(new URL('../../data/everyday/words.tsv', import.meta.url), 'utf8');
const WORDS = parseEverydayWords(TEXT, LANGUAGES);

/** True when the two words stand for one thing. */
const together = (a: readonly [string, string], b: readonly [string, string]) =>
  WORDS.things(...a).some((thing) => WORDS.things(...b).includes(thing));

describe('data/everyday/words.tsv', () => {
  it.each([
    ['ja', '猫', 'vi', 'mèo'],
    ['ja', '猫', 'ko', '고양이'],
    ['ja', '猫', 'en', 'cat'],
    ['ja', '橋', 'vi', 'cầu'],
    ['ja', '病院', 'vi', 'bệnh viện'],
    ['ja', '消防車', 'vi', 'xe cứu hỏa'],
    ['vi', 'mèo', 'ko', '고양이'],
  ] as const)('%s %s, %s %s', (a, one, b, other) => {
    expect(together([a, one], [b, other])).toBe(true);
  });

  it.each([
    ['ja', '夜', 'vi', 'cầu', 'they name one emoji together, 夜の橋'],
    ['ja', '猫', 'en', 'animal', 'a word of many emoji'],
    ['ja', '猫', 'ko', '개', 'another thing'],
  ] as const)('not %s %s, %s %s: %s', (a, one, b, other, _why) => {
    expect(together([a, one], [b, other])).toBe(false);
  });

  it('is NFC in lower case, Vietnamese with its tone marks in the old places', () => {
    expect(TEXT.normalize('NFC')).toBe(TEXT);
    const cells = TEXT.split('\n').flatMap((line) => (line.startsWith('#') ? [] : (line.split('\t')[1] ?? '')));
    const syllables = cells.join('|').split(/[| ]/);
    expect(syllables.filter((syllable) => canonicalSyllable(syllable) !== syllable)).toEqual([]);
  });
});

describe('parseEverydayWords', () => {
  const text = '# a note\n# ja\tvi\tko\ten\n猫|ネコ\tmèo\t고양이\tcat\n犬\tchó|cún\t\tdog\nネコ\t\t\tkitten\n';

  it('numbers the things of a word', () => {
    const words = parseEverydayWords(text, LANGUAGES);
    expect(words.things('ja', 'ネコ')).toEqual([0, 2]);
    expect(words.things('vi', 'cún')).toEqual([1]);
    expect(words.things('ko', '')).toEqual([]);
    expect(words.things('ko', '개')).toEqual([]);
  });

  it.each([
    ['vi', 'c', true],
    ['vi', 'chó', true],
    ['vi', 'chó ', false],
    ['ja', '猫', true],
    ['ja', '犭', false],
    ['de', 'H', false],
  ])('%s: has words that begin with %s: %s', (language, letters, expected) => {
    expect(parseEverydayWords(text, LANGUAGES).begins(language, letters)).toBe(expected);
  });

  it('keeps the languages that are asked for', () => {
    const words = parseEverydayWords(text, ['ja', 'de']);
    expect(words.things('ja', '犬')).toEqual([1]);
    expect(words.things('en', 'dog')).toEqual([]);
    expect(words.things('de', 'Hund')).toEqual([]);
  });

  it('has nothing in an empty file', () => {
    expect(parseEverydayWords('', LANGUAGES).things('ja', '犬')).toEqual([]);
  });
});
