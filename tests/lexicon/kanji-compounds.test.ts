import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseFrontCoded } from '../../src/lexicon/front-coded-words.js';

const WORDS = parseFrontCoded(readFileSync(new URL('../../data/kanji/compounds.txt', import.meta.url), 'utf8'));

describe('data/kanji/compounds.txt', () => {
  it.each(['産生', '撥水', '減塩'])('has %s, which the tokenizer takes apart', (word) => {
    expect(WORDS.has(word)).toBe(true);
  });

  it.each(['会社', '産粋', '撥', ''])('does not have %j', (word) => {
    expect(WORDS.has(word)).toBe(false);
  });

  it('is large', () => {
    expect(WORDS.size).toBeGreaterThan(60_000);
  });
});
