import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeRows } from '../../src/engine/rows.js';
import { beadsOf } from '../support/collations.js';

const rowsOf = (targets: number, ...sources: string[]) =>
  makeRows(
    targets,
    sources.map((list) => ({ alignment: { beads: beadsOf(list) } })),
  );
const show = (rows: ReturnType<typeof rowsOf>) => rows.map((row) => row.target.join('')).join(' ');

describe('where the target is cut', () => {
  test.each([
    ['one to one throughout', 3, ['0:0 1:1 2:2'], '0 1 2'],
    ['a bead of two makes a row of two', 3, ['0:0 1,2:1'], '0 12'],
    ['for all sources, though another cuts it', 3, ['0:0 1,2:1', '0:0 1:1 2:2'], '0 12'],
    ['beads that lap over make one row', 4, ['0,1:0 2,3:1', '0:0 1,2:1 3:2'], '0123'],
    ['a source that splits a sentence cuts nothing', 2, ['0:0,1 1:2'], '0 1'],
    ['null beads of the target stand alone', 3, ['0:0 1: 2:1'], '0 1 2'],
    ['a null bead inside a row of another source', 2, ['0,1:0', '0: 1:0'], '01'],
    ['no source at all', 2, [], '0 1'],
    ['an empty target', 0, [':0'], ''],
  ] as const)('%s', (_why, targets, sources, expected) => {
    expect(show(rowsOf(targets, ...sources))).toBe(expected);
  });
});

describe('the beads of a row', () => {
  test('each source has a list, in order; null beads are in none', () => {
    const rows = rowsOf(3, '0,1:0 2:1 :2', '0:0 1: 2:1,2');
    expect(rows.map((row) => row.beads.map((list) => list.map((bead) => `${bead.target}:${bead.source}`)))).toEqual([
      [['0,1:0'], ['0:0']],
      [['2:1'], ['2:1,2']],
    ]);
  });

  test('rows are numbered', () => expect(rowsOf(4, '0:0 1,2:1 3:2').map((row) => row.index)).toEqual([0, 1, 2]));
});

/** Random beads that tile `count` target segments. */
const tiling = (count: number) =>
  fc.infiniteStream(fc.tuple(fc.integer({ min: 1, max: 3 }), fc.nat(2))).map((steps) => {
    const beads: { target: number[]; source: number[]; cost: number; confidence: number }[] = [];
    let t = 0;
    let s = 0;
    for (const [a, b] of steps) {
      if (t >= count) break;
      const target = Array.from({ length: Math.min(a, count - t) }, (_, k) => t + k);
      beads.push({ target, source: Array.from({ length: b }, (_, k) => s + k), cost: 0, confidence: 1 });
      t += target.length;
      s += b;
    }
    return { alignment: { beads } };
  });

test('rows tile the target, no bead is cut, and no row could be cut further', () => {
  const problem = fc.nat(15).chain((count) => fc.tuple(fc.constant(count), fc.array(tiling(count), { maxLength: 3 })));
  fc.assert(
    fc.property(problem, ([count, sources]) => {
      const rows = makeRows(count, sources);
      expect(rows.flatMap((row) => row.target)).toEqual(Array.from({ length: count }, (_, k) => k));
      const beads = sources.flatMap((source) => source.alignment.beads);
      const rowOf = (segment: number) => rows.find((row) => row.target.includes(segment))!.index;
      for (const bead of beads) expect(new Set(bead.target.map(rowOf)).size).toBe(1);
      for (const { target } of rows) {
        for (const segment of target.slice(1)) {
          expect(beads.some((bead) => bead.target.includes(segment - 1) && bead.target.includes(segment))).toBe(true);
        }
      }
      sources.forEach((source, k) => {
        expect(rows.flatMap((row) => row.beads[k])).toEqual(
          source.alignment.beads.filter((bead) => bead.source.length > 0),
        );
      });
    }),
  );
});
