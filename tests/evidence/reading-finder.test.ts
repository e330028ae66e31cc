import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { isReadingLanguage, kanjiRuns, readingFinder } from '../../src/evidence/reading-finder.js';
import { testFinder } from '../support/finder-table.js';
import { segmentsOf } from '../support/scene.js';
import { type Bench, openBench } from '../support/session.js';

let bench: Bench;
beforeAll(async () => {
  bench = await openBench();
});

describe('readingFinder', () => {
  testFinder(
    () => bench,
    () => readingFinder('vi', bench.lexicon.readings),
    'vi',
    [
      ['⟦外交⟧の場', 'mặt trận ⟦ngoại giao⟧', 'two kanji'],
      ['⟦平和⟧な国', 'đất nước ⟦hòa bình⟧', 'in the reverse order'],
      ['銅の価格', 'giá đồng', 'one kanji proves nothing'],
      ['⟦文化⟧祭', 'lễ hội ⟦văn hoá⟧', 'the tone mark in its other place'],
      ['文と化学', 'văn hóa', 'no run of kanji'],
    ],
  );
  testFinder(
    () => bench,
    () => readingFinder('ko', bench.lexicon.readings),
    'ko',
    [
      ['⟦協力⟧する。', '⟦협력⟧한다.', 'a form of the beginning of words'],
      ['⟦経済協力⟧の話', '⟦경제 협력⟧ 이야기', 'four kanji over a space'],
    ],
  );

  it('a longer match is stronger, a turned one weaker', () => {
    const strength = (ja: string, vi: string) =>
      readingFinder('vi', bench.lexicon.readings).find(
        segmentsOf('ja', ja, bench)[0]!,
        segmentsOf('vi', vi, bench)[0]!,
      )[0]?.strength ?? 0;
    expect(strength('外交官', 'nhà ngoại giao quan')).toBeGreaterThan(strength('外交', 'ngoại giao'));
    expect(strength('平和', 'hòa bình')).toBeLessThan(strength('外交', 'ngoại giao'));
  });
});

describe('kanjiRuns', () => {
  it.each([
    ['新しい文化祭を開く。', ['文化祭'], 'two kanji and more'],
    ['銅と鉄', [], 'one kanji by itself'],
    ['日々の𠮷野家', ['日々', '𠮷野家'], 'the sign of repetition, and a kanji outside the basic plane'],
  ])('%s: %j (%s)', (text, runs) => {
    const found = kanjiRuns(segmentsOf('ja', text, bench)[0]!);
    expect(found.map((run) => run.text)).toEqual(runs);
    for (const run of found) expect(text.startsWith(run.text, run.start)).toBe(true);
  });
});

it('only Korean and Vietnamese write the readings of kanji', () => {
  expect(['ja', 'vi', 'ko', 'en'].filter(isReadingLanguage)).toEqual(['vi', 'ko']);
});

it('what is found lies in the texts, and as many kanji as syllables', () => {
  const kanji = fc.constantFrom(...'外交文化平和協力経済化学生病院の、');
  const syllable = fc.constantFrom('ngoại', 'giao', 'văn', 'hóa', 'học', 'bình', 'hòa', 'viện', 'bệnh', ',');
  const finder = readingFinder('vi', bench.lexicon.readings);
  fc.assert(
    fc.property(
      fc.array(kanji, { minLength: 1, maxLength: 8 }),
      fc.array(syllable, { minLength: 1, maxLength: 8 }),
      (a, b) => {
        const [target, source] = [segmentsOf('ja', a.join(''), bench)[0]!, segmentsOf('vi', b.join(' '), bench)[0]!];
        for (const pair of finder.find(target, source)) {
          const words = source.text.slice(pair.source.start, pair.source.end).split(' ');
          expect(words.length).toBe([...target.text.slice(pair.target.start, pair.target.end)].length);
        }
      },
    ),
    { numRuns: 100 },
  );
});
