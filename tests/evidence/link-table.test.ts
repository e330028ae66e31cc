import { beforeAll, describe, expect, it, vi } from 'vitest';
import { createLinkTable, type LinkFinder, perSegment } from '../../src/evidence/link-table.js';
import { collationOf } from '../support/check-tester.js';
import { segmentsOf } from '../support/scene.js';
import { type Bench, openBench } from '../support/session.js';

let bench: Bench;
beforeAll(async () => {
  bench = await openBench();
});

/** Links the first unit of both segments. */
function firstUnits(strength: number): LinkFinder & { find: ReturnType<typeof vi.fn> } {
  const pair = { target: { start: 0, end: 1 }, source: { start: 0, end: 1 }, strength };
  return { kind: 'latin', find: vi.fn(() => [pair]) };
}

describe('createLinkTable', () => {
  const versions = {
    why: '',
    ja: '朝は霧だった。\n昼は晴れた。',
    en: 'It was foggy.\n-',
    vi: 'Sáng có sương.\nTrưa trời nắng.',
  };

  it('asks the finders of each source about the aligned segments only, by position, then by source', () => {
    const collation = collationOf(versions, bench);
    const [vietnamese, english] = [firstUnits(0.5), firstUnits(0.9)];
    const table = createLinkTable(collation, [[vietnamese], [english]]);
    expect(table.linksOf(0).map(({ source, strength }) => [source, strength])).toEqual([
      [0, 0.5],
      [1, 0.9],
    ]);
    expect(table.linksOf(1).map(({ source, place, target }) => [source, place.segment, target.segment])).toEqual([
      [0, 1, 1],
    ]);
  });

  it('computes the links of a segment once, and none before they are asked for', () => {
    const finder = firstUnits(1);
    const table = createLinkTable(collationOf(versions, bench), [[finder], []]);
    expect(finder.find).not.toHaveBeenCalled();
    expect(table.linksOf(0)).toBe(table.linksOf(0));
    expect(finder.find).toHaveBeenCalledTimes(1);
  });

  it('knows the bead of a segment, and that a source has nothing there', () => {
    const table = createLinkTable(collationOf(versions, bench), [[], []]);
    expect(table.beadOf(0, 1)?.source).toEqual([1]);
    expect(table.beadOf(1, 1)).toBeUndefined();
    expect(table.beadOf(5, 0)).toBeUndefined();
  });
});

describe('perSegment', () => {
  it('computes once for each segment, even when the value is undefined', () => {
    const compute = vi.fn(() => undefined);
    const [segment] = segmentsOf('en', 'Rain.', bench);
    const look = perSegment(compute);
    look(segment!);
    look(segment!);
    expect(compute).toHaveBeenCalledTimes(1);
  });
});
