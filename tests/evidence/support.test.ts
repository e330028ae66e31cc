import { beforeAll, describe, expect, it } from 'vitest';
import { createCheckContext } from '../../src/evidence/context.js';
import { counterparts } from '../../src/evidence/counterpart.js';
import { resemblanceOf } from '../../src/evidence/resemblance.js';
import { katakanaRuns, partsOf } from '../../src/evidence/sound-finder.js';
import { covered, witnesses } from '../../src/evidence/support.js';
import { collationOf, type OkRow } from '../support/check-tester.js';
import { type Bench, openBench } from '../support/session.js';

let bench: Bench;
beforeAll(async () => {
  bench = await openBench();
});

function contextOf(versions: Omit<OkRow, 'why'>) {
  const collation = collationOf({ why: '', ...versions }, bench);
  const pack = (code: string) => bench.packs.get(code)!;
  const packs = {
    target: pack(collation.target.document.language),
    sources: collation.sources.map(({ document }) => pack(document.language)),
  };
  return createCheckContext(collation, packs, bench.lexicon, undefined);
}

function placeOf(text: string, words: string) {
  const start = text.indexOf(words);
  return { segment: 0, start, end: start + words.length };
}

describe('witnesses', () => {
  const ja = 'トラックは三台とも古い。\n運転手は若い。';

  it('hears each source and says how much of the words it accounts for', () => {
    const context = contextOf({ ja, en: 'All three trucks are old.\nThe driver is young.', vi: 'Cả ba xe đều cũ.\n-' });
    const [vi, en] = witnesses(context, placeOf(ja, 'トラック'));
    expect(en).toMatchObject({ source: 1, share: 1, confidence: 1 });
    expect(vi).toMatchObject({ source: 0, share: 0, confidence: 1 });
    expect(en!.links.map(({ place }) => place)).toContainEqual({ segment: 0, start: 10, end: 16 });
  });

  it('a source that has nothing there cannot testify', () => {
    const context = contextOf({ ja, vi: 'Cả ba xe đều cũ.\n-' });
    const [vi] = witnesses(context, { segment: 1, start: 0, end: 3 });
    expect(vi).toMatchObject({ confidence: 0, share: 0, links: [] });
  });
});

describe('covered', () => {
  it.each([
    [{ start: 0, end: 4 }, [{ start: 0, end: 2 }], 0.5, 'a half'],
    [
      { start: 0, end: 4 },
      [
        { start: 0, end: 3 },
        { start: 1, end: 4 },
      ],
      1,
      'overlapping parts count once',
    ],
    [{ start: 2, end: 4 }, [{ start: 0, end: 2 }], 0, 'a neighbour'],
    [{ start: 2, end: 2 }, [{ start: 0, end: 4 }], 0, 'nothing to be covered'],
  ])('%j by %j: %d (%s)', (span, others, share) => {
    expect(covered(span, others)).toBe(share);
  });
});

describe('counterparts', () => {
  it('gives the words that nothing else accounts for, next to the counterpart of a neighbour', () => {
    const ja = 'ソウルのギャビーで会う。';
    const en = 'We meet at the counter in Seoul.';
    const found = counterparts(contextOf({ ja, en }), placeOf(ja, 'ギャビー'));
    expect(found.map(({ start, end, role }) => [en.slice(start, end), role])).toEqual([['counter', 'contradicts']]);
  });

  it('gives nothing where every word is accounted for', () => {
    const ja = 'トラック、ギャビー';
    expect(counterparts(contextOf({ ja, en: 'Truck' }), placeOf(ja, 'ギャビー'))).toEqual([]);
  });
});

describe('resemblanceOf', () => {
  it.each<[ja: string, versions: Omit<OkRow, 'why'>, kind: string, why: string]>([
    ['ドイトゥエンが着いた。', { vi: 'Đội tuyển đã đến, cả đội tuyển.' }, 'echo', 'an ordinary Vietnamese word'],
    ['アンチバイテックを飲む。', { en: 'She takes antibiotics.' }, 'near', 'a garbled loanword'],
    ['リヴィウに着いた。', { en: 'The train reached Lviv.' }, 'name', 'a name in another tradition'],
    ['ギャビーで待つ。', { en: 'Wait at the counter.' }, 'none', 'nothing that sounds like it'],
  ])('%s beside %j: %s (%s)', (ja, versions, kind) => {
    const context = contextOf({ ja, ...versions });
    const segment = context.collation.target.segments[0]!;
    const run = katakanaRuns(ja)[0]!;
    const found = resemblanceOf(run, partsOf(run, segment, bench.lexicon.katakana), segment, context);
    expect(found.kind).toBe(kind);
    expect(found.testimony === undefined).toBe(kind === 'none');
  });
});
