import { beforeAll, describe, expect, it } from 'vitest';
import type { Tokenizer } from '../../../src/core/ports.js';
import { isContent } from '../../../src/languages/ja/content.js';
import { loadJapaneseTokenizer } from '../../../src/node.js';

let tokenizer: Tokenizer;
beforeAll(async () => {
  tokenizer = await loadJapaneseTokenizer();
});

const ROWS: readonly [text: string, content: readonly string[], why: string][] = [
  ['彼女は毎朝パンを焼く。', ['毎朝', 'パン', '焼く'], 'nouns and verbs, no pronoun, no particle'],
  ['検討を行うことができる。', ['検討'], 'light verbs and formal nouns carry no meaning of their own'],
  ['検討する事が必要である。', ['検討', '必要'], 'a formal noun in kanji; the stem of an adjectival noun'],
  ['空が青く、風は冷たかった。', ['空', '青い', '風', '冷たい'], 'adjectives by their dictionary form'],
  ['予算がないため延期した。', ['予算', '延期'], 'ない only denies'],
  ['国際的な標準化を進める者', ['国際', '標準', '進める'], 'the affixes 的 and 化, and 者'],
  ['三人の職員が5台の車で来た。', ['職員', '車', '来る'], 'numbers are compared by value, counters are affixes'],
  ['走っている犬を見ていた。', ['走る', '犬', '見る'], 'いる as an auxiliary'],
  ['田中さんは大阪に住んでいる。', ['田中', '大阪', '住む'], 'names without their titles'],
  ['しかし、とても静かに歩いた。', ['静か', '歩く'], 'no conjunction and no adverb'],
  ['ホゲピヨンガとAKFTAと한국', ['ホゲピヨンガ', 'akfta', '한국'], 'words that the dictionary lacks'],
  ['50％（😀）＋…', [], 'numbers, signs and emoji'],
];

describe('words with a meaning of their own', () => {
  it.each(ROWS)('%s → %j (%s)', (text, content) => {
    expect(
      tokenizer
        .tokenize(text)
        .filter(isContent)
        .map(({ base }) => base),
    ).toEqual(content);
  });
});
