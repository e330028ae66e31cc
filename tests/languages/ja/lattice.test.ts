import { beforeAll, describe, expect, it } from 'vitest';
import { loadDictionary } from '../../../src/io/kuromoji.js';
import type { Ipadic } from '../../../src/languages/ja/ipadic.js';
import { readIpadic } from '../../../src/languages/ja/ipadic.js';
import { createLatticeSearch } from '../../../src/languages/ja/lattice.js';
import { createLookUpText } from '../../../src/languages/ja/look-up-text.js';
import { createJapaneseTokenizer } from '../../../src/languages/ja/tokenize.js';

let dictionary: Ipadic;
beforeAll(async () => {
  dictionary = await loadDictionary(readIpadic);
});

describe('text without 、 or 。 takes time in proportion to its length', () => {
  const sentence = '技術協力機関の職員は必要に応じて調査報告書を提出し承認を受けることができるとする規定';
  const text = (length: number): string => sentence.repeat(Math.ceil(length / sentence.length)).slice(0, length);

  it('weighs the same number of words for each character', () => {
    const search = createLatticeSearch(dictionary);
    const toLookUp = createLookUpText(dictionary);
    const nodes = (length: number): number => search(toLookUp(text(length)).codes, 0, length).nodes;
    // Stock kuromoji goes over all words again for each character: a hundred times as many for ten times the text.
    expect(nodes(30_000) / nodes(3000)).toBeCloseTo(10, 1);
    expect(nodes(3000)).toBeGreaterThan(3000);
  });

  it('finds every word of 3,000 characters', () => {
    const words = createJapaneseTokenizer(dictionary).tokenize(text(3000));
    expect(words.map(({ surface }) => surface).join('')).toBe(text(3000));
    expect(new Set(words.map(({ base }) => base))).toContain('調査');
  });
});

describe('the search', () => {
  it('finds nothing in nothing', () => {
    expect(createLatticeSearch(dictionary)(new Uint16Array(0), 0, 0).morphemes).toEqual([]);
  });

  it('gives places in the whole array and does not look outside of its part', () => {
    const { codes } = createLookUpText(dictionary)('東京都庁');
    const { morphemes } = createLatticeSearch(dictionary)(codes, 1, 3);
    expect(morphemes[0]?.start).toBe(1);
    expect(morphemes.at(-1)?.end).toBe(3);
  });

  it('gives the same for the same text after other texts', () => {
    const search = createLatticeSearch(dictionary);
    const { codes } = createLookUpText(dictionary)('外来種の対策に取り組む');
    const before = search(codes, 0, codes.length);
    search(codes, 2, 5);
    expect(search(codes, 0, codes.length)).toEqual(before);
  });
});
