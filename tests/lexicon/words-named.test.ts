import { beforeAll, describe, expect, it } from 'vitest';
import { equivalentKey } from '../../src/lexicon/core-lexicon.js';
import { type Bench, openBench } from '../support/session.js';

let bench: Bench;
beforeAll(async () => {
  bench = await openBench();
});

describe('createWordsNamed', () => {
  it.each([
    ['en', 'umbrella', '傘', 'a word'],
    ['en', 'umbrellas', '傘', 'its plural'],
    ['vi', 'kinh tế', '経済', 'what is given as the reading of the kanji'],
    ['ko', '경제', '経済', 'the same in Korean'],
  ])('%s %s is %s (%s)', (language, phrase, word) => {
    expect([...bench.lexicon.named.of(language, equivalentKey(phrase, language)).keys()]).toContain(word);
  });

  it('has neither verbs nor words of other languages', () => {
    expect([...bench.lexicon.named.of('en', equivalentKey('give', 'en')).keys()]).not.toContain('あげる');
    expect(bench.lexicon.named.of('ja', '経済').size).toBe(0);
    expect(bench.lexicon.named.of('en', 'zzzz').size).toBe(0);
  });
});
