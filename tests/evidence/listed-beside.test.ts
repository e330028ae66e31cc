import { beforeAll, describe, expect, test } from 'vitest';
import type { LanguageCode } from '../../src/core/language.js';
import { overListed } from '../../src/evidence/listed-beside.js';
import { replacing } from '../../src/evidence/replacing.js';
import { parseMarked } from '../support/marked-text.js';
import { sceneOf } from '../support/scene.js';
import { type Bench, openBench } from '../support/session.js';

let bench: Bench;
beforeAll(async () => {
  bench = await openBench();
});

/** The sentence once the words stand in the place between ⟦ and ⟧. */
function replaced(language: LanguageCode, marked: string, words: string): string {
  const { text, spans } = parseMarked(marked);
  const pack = bench.packs.get(language)!;
  const { start, end } = overListed(words, spans[0]!, { text, tokens: pack.tokenize(text) }, pack);
  return text.slice(0, start) + words + text.slice(end);
}

describe('words that list what is listed beside them stand for that, too', () => {
  test.each<[why: string, language: LanguageCode, marked: string, words: string, after: string]>([
    ['before them', 'ja', '町の漁業および⟦港湾部⟧が決める。', '漁業・港湾局', '町の漁業・港湾局が決める。'],
    ['an item of two words', 'ja', '港湾管理と⟦海運⟧を担う。', '港湾管理・海上輸送', '港湾管理・海上輸送を担う。'],
    [
      'the same thing twice, the first put right',
      'ja',
      '船員の⟦清掃⟧・清掃を行う。',
      '整備・清掃',
      '船員の整備・清掃を行う。',
    ],
    [
      'the same thing twice, the second put right',
      'ja',
      '船員の清掃・⟦清掃⟧を行う。',
      '整備・清掃',
      '船員の整備・清掃を行う。',
    ],
    [
      'words written apart',
      'en',
      'The fisheries and ⟦port unit⟧ decides.',
      'fisheries and harbour office',
      'The fisheries and harbour office decides.',
    ],
    [
      'another item stays',
      'ja',
      '町の農業および⟦港湾部⟧が決める。',
      '漁業・港湾局',
      '町の農業および漁業・港湾局が決める。',
    ],
    ['half a word is no item', 'ja', '大漁業と⟦港湾部⟧を見る。', '業・港湾局', '大漁業と業・港湾局を見る。'],
    ['nothing joins them', 'ja', '漁業の⟦港湾部⟧を見る。', '漁業・港湾局', '漁業の漁業・港湾局を見る。'],
    ['words that list nothing', 'ja', '漁業と⟦港湾部⟧を見る。', '港湾局', '漁業と港湾局を見る。'],
  ])('%s', (_, language, marked, words, after) => {
    expect(replaced(language, marked, words)).toBe(after);
  });
});

test('a suggestion for the place is as wide', () => {
  const row = { ja: '町の漁業および港湾部が決める。', en: 'The fisheries and port office decides.' };
  const { context } = sceneOf(row, bench);
  expect(replacing(['漁業・港湾局'], { segment: 0, start: 7, end: 10 }, context)).toEqual([
    { segment: 0, start: 2, end: 10, text: '漁業・港湾局' },
  ]);
});
