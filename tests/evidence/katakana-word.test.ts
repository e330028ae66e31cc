import { beforeAll, describe, expect, it } from 'vitest';
import { segmentBySpans } from '../../src/engine/segment-document.js';
import { isKnownWord } from '../../src/evidence/katakana-word.js';
import { katakanaRuns } from '../../src/evidence/sound-finder.js';
import { lineSpans } from '../../src/text/line-spans.js';
import { type Bench, documentOf, openBench } from '../support/session.js';

let bench: Bench;
beforeAll(async () => {
  bench = await openBench();
});

describe('isKnownWord', () => {
  it.each([
    ['テーブルを置く。', true, 'a word of the list'],
    ['デューデリジェンスを行う。', true, 'another spelling of a word of the list'],
    ['ヴェルサイユに行く。', true, 'another spelling of a name that the tokenizer has'],
    ['アイスランドに行く。', true, 'a country'],
    ['フリガナを書く。', true, 'a native word'],
    ['イラッシャイマセと書く。', true, 'a native word and its ending'],
    ['ビクッとした。', true, 'an end cut short'],
    ['パキパキと鳴る。', true, 'a doubled pair'],
    ['ギャビーで待つ。', false, 'an invented word'],
    ['ドイトゥエンのバス。', false, 'the sound of a foreign word'],
    ['ペンシロムに溶かす。', false, 'three short native words by chance'],
    ['ソングバンクが始まる。', false, 'a compound of known words is no word itself'],
  ])('%s: %s (%s)', (text, expected) => {
    const target = bench.packs.get('ja')!;
    const document = documentOf('ja', text);
    const segment = segmentBySpans(document, lineSpans(text), target).segments[0]!;
    expect(isKnownWord(katakanaRuns(text)[0]!, segment, { lexicon: bench.lexicon, target })).toBe(expected);
  });
});
