import { beforeAll, describe, expect, it } from 'vitest';
import { segmentBySpans } from '../../src/engine/segment-document.js';
import { createSoundVocabulary } from '../../src/evidence/sound-vocabulary.js';
import { lineSpans } from '../../src/text/line-spans.js';
import { type Bench, documentOf, openBench } from '../support/session.js';

let bench: Bench;
beforeAll(async () => {
  bench = await openBench();
});

function vocabularyOf(language: string, text: string) {
  const pack = bench.packs.get(language)!;
  const document = documentOf(language, text);
  return createSoundVocabulary(pack, segmentBySpans(document, lineSpans(document.text), pack).segments);
}

const LEAST = 0.82;

describe('createSoundVocabulary', () => {
  it.each([
    ['en', 'Two trucks left.', 'トラック', ['trucks'], 'the plural of a loanword'],
    ['en', 'A smart-grid plan', 'スマートグリッド', ['smart-grid'], 'two words with a hyphen'],
    ['en', 'A smart-grid plan', 'グリッド', ['grid'], 'a part of a word with a hyphen'],
    ['en', 'After COVID-19', 'コビッド', ['COVID'], 'letters before a number'],
    ['en', 'the truck of the year', 'ザトラック', [], 'no phrase begins with a function word'],
    ['en', 'Smart, grid', 'スマートグリッド', [], 'a comma parts words'],
    ['vi', 'Anh đến Nha Trang hôm qua.', 'ニャチャン', ['Nha Trang'], 'a name'],
    ['vi', 'Họp ở hội trường.', 'ホイチュオン', [], 'ordinary words'],
    ['en', 'We met Ханой there.', 'ハノイ', [], 'letters of another script'],
    ['ja', '彼はトラックで来た。', 'トラック', ['トラック'], 'katakana beside katakana'],
    ['ko', '하노이에서 만났다.', 'ハノイ', ['하노이'], 'a name before its particle'],
    ['ko', '컴퓨터를 샀다.', 'コンピューター', ['컴퓨터'], 'a loanword before its particle'],
    ['ko', '하노이 사람', 'ハノイ', ['하노이'], 'a name that seems to end with a particle counts once'],
    ['ko', '레 주언이 말했다.', 'レーズアン', ['레 주언'], 'a name of two words'],
    ['ko', '베트남전쟁 때', 'ベトナム', [], 'no beginnings of words'],
    ['ko', '짐을 맡은 사람', 'マトゥン', [], 'ㅌ ends no syllable of a foreign word'],
  ])('%s: of %s, %s sounds like %j (%s)', (language, text, katakana, phrases) => {
    const found = vocabularyOf(language, text).alike(katakana, 'ja', LEAST);
    expect(found.map((phrase) => phrase.text)).toEqual(phrases);
  });

  it('says in which segments a phrase is', () => {
    const [truck] = vocabularyOf('en', 'A truck, a truck\nand no car\nbut a truck').alike('トラック', 'ja', LEAST);
    expect(truck).toMatchObject({ text: 'truck', segments: [0, 2] });
  });

  it('keeps words apart that are not always together', () => {
    const found = vocabularyOf('ko', '하노이 사람\n하노 사람').alike('ハノイ', 'ja', 0.5);
    expect(found.map((phrase) => phrase.text)).toEqual(['하노이', '하노']);
  });
});
