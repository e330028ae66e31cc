import { beforeAll, describe, expect, test } from 'vitest';
import type { LanguagePack } from '../../../src/core/ports.js';
import { parseMarked } from '../../support/marked-text.js';
import { openBench } from '../../support/session.js';

let pack: LanguagePack;
beforeAll(async () => {
  pack = (await openBench()).packs.get('ja')!;
});

/** A sentence with a word between ⟦ and ⟧, what can stand in its place, and what cannot. */
const ROWS: readonly (readonly [
  reason: string,
  sentence: string,
  can: readonly string[],
  cannot: readonly string[],
])[] = [
  [
    'before する stands what can be done',
    '規格を⟦合同⟧した。',
    ['統一', '拡大', '近代化'],
    ['一様', '市役所', '定める'],
  ],
  ['also in polite words', '委員会を⟦開催⟧いたします。', ['設置'], ['委員']],
  ['and where it can be done', '港は船で⟦到着⟧できる。', ['利用'], ['便利']],
  ['before な stands what things are like', '⟦重要⟧な橋を架ける。', ['必要', '家庭的'], ['拡大', '港']],
  ['before に an adverb stays one', '客を⟦家庭的⟧にもてなす。', ['個人的', '丁寧'], ['個人', '市場']],
  ['but a place is no adverb', '船は⟦港⟧に着く。', ['市場', '岬'], []],
  ['before の stands a thing', '⟦港⟧の計画を立てる。', ['市場', '拡大'], ['重要', '家庭的']],
  ['what was no thing may stay so', '⟦家庭的⟧の意味を問う。', ['個人的'], []],
  ['before a particle any noun', '町は⟦返事⟧を求めた。', ['回答', '書面による回答'], []],
  ['at the end of an item', '橋、港、⟦波止場⟧', ['岸壁'], []],
  ['a verb in its dictionary form gives way to another', '町は橋を⟦建てる⟧。', ['架ける'], ['架橋', '架けた']],
  ['before a noun also to one that makes a compound', '市場で⟦這う⟧肉を買う。', ['牛'], ['固い']],
  ['kanji that make no word are taken for a noun', '湖の⟦染汚⟧がひどい。', ['汚染'], ['汚い']],
  ['an inflected one does not', '町は橋を⟦建て⟧た。', [], ['架ける', '架橋']],
];

describe('what can stand in the place of other words', () => {
  test.each(ROWS)('%s: %s', (_, marked, can, cannot) => {
    const { text, spans } = parseMarked(marked);
    const segment = { text, tokens: pack.tokenize(text) };
    const fits = (words: string) => pack.canReplace!(words, spans[0]!, segment);
    expect([can.filter((words) => !fits(words)), cannot.filter(fits)]).toEqual([[], []]);
  });
});
