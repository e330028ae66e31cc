import { beforeAll, describe, expect, it } from 'vitest';
import { countPerSource, cutsWord, isMajority, votesFor } from '../../src/evidence/naming.js';
import { allowedTerms, conceptsInSources, termsIn } from '../../src/evidence/term.js';
import type { OkRow } from '../support/check-tester.js';
import { sceneOf } from '../support/scene.js';
import { type Bench, openBench } from '../support/session.js';

let bench: Bench;
beforeAll(async () => {
  bench = await openBench();
});

function named(row: Omit<OkRow, 'why'>) {
  const { collation, context } = sceneOf(row, bench);
  const found = conceptsInSources(context, (source) => collation.sources[source]!.segments);
  return { collation, context, found };
}

function words(row: Omit<OkRow, 'why'>): string[] {
  const { collation, found } = named(row);
  return found.flatMap(({ concept, places }) =>
    places.map(({ source, segment, start, end }) => {
      const { document, segments } = collation.sources[source]!;
      return `${concept.id} ${document.language} ${segments[segment]!.text.slice(start, end)}`;
    }),
  );
}

const CAPITAL = { c1: ['ja:資本', 'en:capital', 'vi:vốn'] };

describe('conceptsInSources', () => {
  it.each([
    [
      'every place in every version',
      { en: 'Raise capital; capital is scarce.', vi: 'Huy động vốn.' },
      ['c1 vi vốn', 'c1 en capital', 'c1 en capital'],
    ],
    ['not inside a name in capitals', { en: 'We met Ocean Capital Partners.' }, []],
    ['a name that follows the term', { en: 'They work for Capital Partners.' }, []],
    [
      'a name beside a use of its own',
      { en: 'Capital from Ocean Capital Partners.' },
      ['c1 en Capital', 'c1 en Capital'],
    ],
    ['at the beginning of a sentence', { en: 'Capital is scarce.' }, ['c1 en Capital']],
    ['behind an article at the beginning', { en: 'The Capital of the firm is small.' }, ['c1 en Capital']],
    ['in a heading in title case', { en: 'Raising Capital Abroad' }, ['c1 en Capital']],
    ['in a heading in capitals', { vi: 'HUY ĐỘNG VỐN', en: 'RAISING CAPITAL' }, ['c1 vi VỐN', 'c1 en CAPITAL']],
  ])('%s', (_why, versions, expected) => {
    expect(words({ ja: '資金を集める。', ...versions, glossary: CAPITAL })).toEqual(expected);
  });

  it('a term that the glossary writes with a capital may stand in a name', () => {
    const glossary = { c1: ['ja:メコン', 'en:Mekong'] };
    expect(words({ ja: '川の会議', en: 'the Upper Mekong Forum met', glossary })).toEqual(['c1 en Mekong']);
  });

  it('a term inside a longer one of another concept is no use', () => {
    const glossary = { c1: ['ja:戦略', 'en:strategy'], c2: ['ja:経営戦略', 'en:business strategy'] };
    expect(words({ ja: '経営', en: 'a business strategy', glossary })).toEqual(['c2 en business strategy']);
  });
});

describe('allowedTerms', () => {
  it('has the preferred term first and leaves out what is deprecated or forbidden', () => {
    const glossary = {
      c1: ['ja:列車:admitted', 'ja:電車:preferred', 'ja:汽車:forbidden', 'ja:陸蒸気:deprecated', 'en:train'],
    };
    const { found } = named({ ja: '朝', en: 'a train', glossary });
    expect(allowedTerms(found[0]!.concept, 'ja').map((term) => term.text)).toEqual(['電車', '列車']);
    expect(allowedTerms(found[0]!.concept, 'ko')).toEqual([]);
  });
});

it('termsIn finds nothing without a glossary', () => {
  const { collation, context } = sceneOf({ ja: '朝', en: 'a train' }, bench);
  expect(termsIn(context, 'en', collation.sources[0]!.segments[0]!)).toEqual([]);
});

describe('how far the versions agree', () => {
  it('only versions whose language has a term can vote', () => {
    const { context, found } = named({
      ja: '朝',
      vi: 'tàu',
      ko: '기차',
      en: 'a train',
      glossary: { c1: ['ja:列車', 'en:train', 'vi:xe lửa'] },
    });
    expect(votesFor(found[0]!, [0, 1, 2], context)).toEqual({ able: 2, naming: 1 });
    expect(votesFor(found[0]!, [2], context)).toEqual({ able: 1, naming: 1 });
  });

  it.each([
    [1, 1, true],
    [2, 1, false],
    [3, 1, false],
    [3, 2, true],
    [0, 0, false],
  ])('of %i that can, %i name it: %s', (able, naming, majority) => {
    expect(isMajority({ able, naming })).toBe(majority);
  });

  it('counts the least that a version has', () => {
    const { found } = named({
      ja: '朝',
      vi: 'tàu',
      en: 'a train and a train',
      glossary: { c1: ['ja:列車', 'en:train', 'vi:tàu'] },
    });
    expect(countPerSource(found[0]!.places)).toBe(1);
  });
});

describe('cutsWord', () => {
  it.each([
    ['the syllables belong to two words', '学校文化を育てる。', 'xây dựng văn hóa học đường', true],
    ['the target has the word itself', '化学を学ぶ。', 'học môn hóa học', false],
    ['the target has nothing like it', '理科を学ぶ。', 'học môn hóa học', false],
  ])('%s', (_why, ja, vi, cut) => {
    const { context, found } = named({ ja, vi, glossary: { c1: ['ja:化学', 'vi:hóa học'] } });
    expect(cutsWord(found[0]!.places[0]!, [0], context)).toBe(cut);
  });

  it('never where the language marks where words end', () => {
    const { context, found } = named({ ja: '文化', ko: '문화 화학', glossary: { c1: ['ja:化学', 'ko:화학'] } });
    expect(cutsWord(found[0]!.places[0]!, [0], context)).toBe(false);
  });
});
