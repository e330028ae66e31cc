import { beforeAll, describe, expect, it } from 'vitest';
import { segmentBySpans } from '../../src/engine/segment-document.js';
import { katakanaRuns, partsOf, soundFinder } from '../../src/evidence/sound-finder.js';
import { sourceSounds } from '../../src/evidence/source-sounds.js';
import { lineSpans } from '../../src/text/line-spans.js';
import { type Bench, documentOf, openBench } from '../support/session.js';

let bench: Bench;
beforeAll(async () => {
  bench = await openBench();
});

function segmented(language: string, text: string) {
  const document = documentOf(language, text);
  return segmentBySpans(document, lineSpans(document.text), bench.packs.get(language)!).segments;
}

describe('katakanaRuns', () => {
  it.each([
    ['新しいガイドブックを買う。', ['ガイドブック'], 'a run between other letters'],
    ['レー・ヴァン・ハイ氏', ['レー・ヴァン・ハイ'], 'joined by middle dots'],
    ['ア列とイー', [], 'fewer than two kana'],
    ['ﾃﾞｰﾀを送る', [], 'half-width letters'],
    ['パン・とうふ', ['パン'], 'a dot before hiragana joins nothing'],
  ])('%s: %j (%s)', (text, runs) => {
    const found = katakanaRuns(text);
    expect(found.map((run) => run.text)).toEqual(runs);
    for (const run of found) expect(text.slice(run.start, run.end)).toBe(run.text);
  });
});

describe('partsOf', () => {
  it.each([
    ['ガラスケースを置く。', ['ガラス', 'ケース'], 'a compound of known words'],
    ['セミナー・シンポジウムを開く。', ['セミナー', 'シンポジウム'], 'words joined by a middle dot'],
    ['テーブルを置く。', ['テーブル'], 'one word'],
  ])('%s: %j (%s)', (text, expected) => {
    const segment = segmented('ja', text)[0]!;
    const parts = partsOf(katakanaRuns(text)[0]!, segment, bench.lexicon.katakana);
    expect(parts.map((part) => part.text)).toEqual(expected);
    for (const part of parts) expect(text.slice(part.start, part.end)).toBe(part.text);
  });
});

describe('soundFinder', () => {
  it.each([
    ['トラックが走る。', 'The truck moves.', ['トラック=truck'], 'the whole run'],
    ['ガラスドアを磨く。', 'Polish the door.', [], 'a part of two letters is too short'],
    ['ガラスケースを磨く。', 'Polish the display case.', ['ケース=case'], 'a part where the whole is not there'],
    ['メーカーに聞く。', 'Ask the company.', [], 'nothing sounds like it'],
  ])('%s beside %s: %j (%s)', (ja, en, pairs) => {
    const source = segmented('en', en);
    const finder = soundFinder(
      bench.packs.get('ja')!,
      sourceSounds(bench.packs.get('en')!, source),
      bench.lexicon.katakana,
    );
    const found = finder.find(segmented('ja', ja)[0]!, source[0]!);
    const shown = found.map(
      (pair) => `${ja.slice(pair.target.start, pair.target.end)}=${en.slice(pair.source.start, pair.source.end)}`,
    );
    expect(shown).toEqual(pairs);
  });
});
