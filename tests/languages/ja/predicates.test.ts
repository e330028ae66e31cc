import { beforeAll, describe, expect, test } from 'vitest';
import type { LanguagePack } from '../../../src/core/ports.js';
import { openBench } from '../../support/session.js';

let pack: LanguagePack;
beforeAll(async () => {
  pack = (await openBench()).packs.get('ja')!;
});

const predicatesOf = (text: string) => pack.predicates({ text, tokens: pack.tokenize(text) });

/** Predicates, and the same with the other answer to yes or no; `?` where no form is sure: 走る and 着る end alike. */
const FORMS = [
  ['開きます', '開きません'],
  ['読みました', '読みませんでした'],
  ['服用できます', '服用できません'],
  ['読んだ', '読まなかった'],
  ['書いた', '書かなかった'],
  ['食べた', '食べなかった'],
  ['来た', '来なかった'],
  ['送る', '送らない'],
  ['調べる', '調べない'],
  ['参加する', '参加しない'],
  ['手伝う', '手伝わない'],
  ['走る', '?'],
  ['閉められる', '閉められない'],
  ['許可されています', '許可されていません'],
  ['知っていた', '?'],
  ['開けてください', '開けないでください'],
  ['書いてください', '書かないでください'],
  ['開けろ', '開けるな'],
  ['帰れ', '帰るな'],
  ['見せなければならない', '見せてはならない'],
  ['見せなければなりません', '見せてはなりません'],
  ['切ってもよい', '切ってはならない'],
  ['飲んでもいいです', '飲んではいけません'],
  ['学生だ', '学生ではない'],
  ['学生です', '学生ではありません'],
  ['学生だった', '学生ではなかった'],
  ['安全である', '安全ではない'],
  ['元気でした', '元気ではありませんでした'],
  ['高い', '高くない'],
  ['高いです', '高くありません'],
  ['高かった', '高くなかった'],
  ['いい', 'よくない'],
  ['行くのである', '?'],
  ['開きません', '開きます'],
  ['読みませんでした', '読みました'],
  ['書かない', '書く'],
  ['書かなかった', '書いた'],
  ['行かなかった', '行った'],
  ['食べなかった', '食べた'],
  ['開けないでください', '開けてください'],
  ['学生ではない', '学生である'],
  ['学生ではありません', '学生です'],
  ['寒くない', '寒い'],
] as const;

describe('predicates', () => {
  test.each(FORMS)('the opposite of %s is %s', (words, opposite) => {
    const found = predicatesOf(`これは${words}。`).at(-1)!;
    expect([`これは${words}`.slice(found.start, found.end), found.opposite ?? '?']).toEqual([words, opposite]);
  });

  test('an adjective before its noun is none', () => {
    const text = '古い家を建て直す。';
    expect(predicatesOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(['建て直す']);
  });

  test('never throws', () => {
    for (const text of ['', 'な', 'て', 'ない', 'のだ', 'はない', '\ud800ない']) {
      expect(() => predicatesOf(text)).not.toThrow();
    }
  });
});
