import { beforeAll, describe, expect, test } from 'vitest';
import { wordsReadAs } from '../../src/evidence/words-read-as.js';
import { type Bench, openBench } from '../support/session.js';

let bench: Bench;
beforeAll(async () => {
  bench = await openBench();
});

describe('wordsReadAs', () => {
  test.each([
    ['kinh tế', 'vi', '経済', 'one word has these readings'],
    ['KINH TẾ', 'vi', '経済', 'capitals of a heading'],
    ['hoà bình', 'vi', '平和', 'the other way round, the tone mark in the new style'],
    ['경제', 'ko', '経済', 'Sino-Korean'],
  ])('%s (%s) has %s: %s', (text, language, word, _why) => {
    expect(wordsReadAs(text, language, bench.lexicon.readings, bench.packs.get('ja')!)).toContain(word);
  });

  test.each([
    ['kinh', 'vi', 'one syllable'],
    ['kinh tế thế giới', 'vi', 'four syllables'],
    ['cái bàn', 'vi', 'no Sino-Vietnamese word'],
    ['economy', 'en', 'a language that does not read kanji'],
    ['', 'ko', 'nothing'],
  ])('%j (%s) has none: %s', (text, language, _why) => {
    expect(wordsReadAs(text, language, bench.lexicon.readings, bench.packs.get('ja')!)).toEqual([]);
  });

  test('names of persons are left out', () => {
    for (const word of wordsReadAs('정보', 'ko', bench.lexicon.readings, bench.packs.get('ja')!)) {
      expect(bench.packs.get('ja')!.tokenize(word)[0]!.posDetail).not.toBe('固有名詞');
    }
  });
});
