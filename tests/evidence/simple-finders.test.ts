import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { PackLanguage } from '../../src/core/language.js';
import {
  latinFinder,
  learnedFinder,
  numberFinder,
  regionFinder,
  termFinder,
} from '../../src/evidence/simple-finders.js';
import { testFinder } from '../support/finder-table.js';
import { oddText } from '../support/random-text.js';
import { matcherOf, segmentsOf } from '../support/scene.js';
import { type Bench, openBench } from '../support/session.js';

let bench: Bench;
beforeAll(async () => {
  bench = await openBench();
});

function pack(code: PackLanguage) {
  return bench.packs.get(code)!;
}

describe('numberFinder', () => {
  testFinder(
    () => bench,
    () => numberFinder(pack('ja'), pack('vi')),
    'vi',
    [
      ['予算は⟦150億⟧円だ。', 'Ngân sách là ⟦15 tỷ⟧ yên.', 'one value in other magnitude words'],
      ['⟦三⟧台の車', '⟦ba⟧ chiếc xe', 'words on both sides'],
      ['全体の⟦30⟧％', '⟦30⟧% tổng số', 'a share and a share'],
      ['30個の卵', 'giảm 30%', 'a share is no amount'],
      ['予算は150億円だ。', 'Ngân sách là 150 tỷ yên.', 'equal digits of other values'],
    ],
  );

  it('numbers that count only at times prove less', () => {
    const strength = (ja: string, vi: string) =>
      numberFinder(pack('ja'), pack('vi')).find(segmentsOf('ja', ja, bench)[0]!, segmentsOf('vi', vi, bench)[0]!)[0]
        ?.strength;
    expect(strength('りんごを一つ買う。', 'Mua một quả táo.')).toBeLessThan(
      strength('りんごを24個買う。', 'Mua 24 quả táo.')!,
    );
  });
});

describe('latinFinder', () => {
  testFinder(
    () => bench,
    () => latinFinder(),
    'en',
    [
      ['⟦GPS⟧を使う。', 'Use ⟦GPS⟧.', 'an acronym'],
      ['⟦ＧＰＳ⟧を使う。', 'Use ⟦GPS⟧.', 'full-width letters'],
      ['⟦Windows⟧を再起動する。', 'Restart ⟦windows⟧.', 'long words in any case'],
      ['ITに強い。', 'it is strong', 'short ones must agree in capitals'],
      ['⟦U.S⟧.の株', '⟦US⟧ shares', 'points do not count; the last one may end the sentence'],
      ['⟦COVID-19⟧の影響', 'the effect of ⟦COVID-19⟧', 'a digit at the end'],
      ['⟦C++⟧で書く。', 'written in ⟦C++⟧', 'a plus at the end'],
      ['GPSを使う。', 'Use GNSS.', 'another acronym'],
    ],
  );
});

describe('regionFinder', () => {
  testFinder(
    () => bench,
    () => regionFinder(pack('ja'), pack('en'), bench.lexicon),
    'en',
    [
      ['⟦フランス⟧の冬', 'winter in ⟦France⟧', 'a country'],
      ['⟦米国⟧の冬', 'winter in the ⟦United States⟧', 'by another of its names'],
      ['フランスの冬', 'winter in Spain', 'another country'],
    ],
  );
});

describe('termFinder', () => {
  const glossary = { c1: ['ja:列車', 'ja:汽車:forbidden', 'en:train'], c2: ['ja:駅', 'en:station'] };
  testFinder(
    () => bench,
    () => termFinder(pack('ja'), pack('en'), matcherOf(glossary, bench)),
    'en',
    [
      ['⟦列車⟧は遅れた。', 'The ⟦train⟧ was late.', 'two terms of one concept'],
      ['⟦汽車⟧は⟦駅⟧に着いた。', 'The ⟦train⟧ reached the ⟦station⟧.', 'a forbidden term is about the same thing'],
      ['列車は遅れた。', 'The bus was late.', 'named on one side only'],
    ],
  );
});

describe('learnedFinder', () => {
  const pairs = [{ target: '養殖', source: 'nuôi trồng', forward: 0.8, backward: 0.7 }];
  testFinder(
    () => bench,
    () => learnedFinder(pairs, pack('ja'), pack('vi')),
    'vi',
    [
      ['⟦養殖⟧を始める。', 'Bắt đầu ⟦nuôi trồng⟧ thủy sản.', 'two syllables that were learned as one unit'],
      ['養殖を始める。', 'Bắt đầu nuôi, trồng rau.', 'a comma parts them'],
      ['養鶏を始める。', 'Bắt đầu nuôi trồng thủy sản.', 'a word that was not learned'],
    ],
  );
});

describe('whatever the texts', () => {
  it('spans lie in their texts, and strengths between 0 and 1', () => {
    const finders = [
      numberFinder(pack('ja'), pack('vi')),
      latinFinder(),
      regionFinder(pack('ja'), pack('vi'), bench.lexicon),
    ];
    fc.assert(
      fc.property(oddText, oddText, (left, right) => {
        const [a, b] = [left, right].map((text) => text.replace(/[\r\n\u0085\u2028\u2029]/gu, ' '));
        const target = { ...segmentsOf('ja', 'あ', bench)[0]!, text: a!, tokens: pack('ja').tokenize(a!) };
        const source = { ...segmentsOf('vi', 'a', bench)[0]!, text: b!, tokens: pack('vi').tokenize(b!) };
        for (const pair of finders.flatMap((finder) => finder.find(target, source))) {
          expect(pair.target.start >= 0 && pair.target.start < pair.target.end && pair.target.end <= a!.length).toBe(
            true,
          );
          expect(pair.source.start >= 0 && pair.source.start < pair.source.end && pair.source.end <= b!.length).toBe(
            true,
          );
          expect(pair.strength > 0 && pair.strength <= 1).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });
});
