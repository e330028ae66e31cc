import { describe, expect, test } from 'vitest';
import { collate } from '../../src/engine/collate.js';
import { beadsOf, linesOf } from '../support/collations.js';

const TARGET = linesOf('ja', ['雨。', '雪。']);
const SOURCES = [linesOf('vi', ['Mưa.', 'Tuyết.']), linesOf('en', ['Rain, then snow.'])];
const ALIGNED = SOURCES.map(({ segments }) => ({
  alignment: { beads: beadsOf(segments.length === 1 ? '0,1:0' : '0:0 1:1') },
}));

describe('collate', () => {
  test.each([
    [undefined, 'vi', 'the first when nobody says'],
    ['en', 'en', 'the one that is named'],
    ['ko', 'vi', 'the first when the named one is not there'],
  ] as const)('original %s: %s (%s)', (named, expected, _why) => {
    const { sources } = collate(TARGET, SOURCES, ALIGNED, named);
    expect(sources.filter((source) => source.original).map((source) => source.document.language)).toEqual([expected]);
  });

  test('rows are those of all sources together', () => {
    expect(collate(TARGET, SOURCES, ALIGNED).rows.map((row) => row.target)).toEqual([[0, 1]]);
    expect(collate(TARGET, SOURCES.slice(0, 1), ALIGNED).rows.map((row) => row.target)).toEqual([[0], [1]]);
  });

  test('without sources every segment is a row', () => {
    expect(collate(TARGET, [], [])).toMatchObject({ sources: [], rows: [{ target: [0] }, { target: [1] }] });
  });

  test('sources keep their order and what they were', () => {
    const { sources, target } = collate(TARGET, SOURCES, ALIGNED, 'en');
    expect(target).toBe(TARGET);
    expect(sources.map((source) => source.segments)).toEqual(SOURCES.map((source) => source.segments));
  });
});
