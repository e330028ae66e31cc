import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Anchor, type Band, bandRoundAnchors, bandRoundPath, cellAt } from '../../src/align/band.js';
import { CONSTANTS } from '../../src/align/constants.js';

const size = fc.integer({ min: 1, max: 120 });

/** Anchors that rise on both sides, inside `targets` × `sources`. */
function rising(targets: number, sources: number): fc.Arbitrary<Anchor[]> {
  const length = Math.min(targets, sources);
  return fc
    .tuple(
      fc.uniqueArray(fc.nat(targets - 1), { maxLength: length }),
      fc.uniqueArray(fc.nat(sources - 1), { maxLength: length }),
    )
    .map(([is, js]) => {
      const ascending = (list: number[]) => [...list].sort((a, b) => a - b);
      const columns = ascending(js);
      return ascending(is)
        .slice(0, js.length)
        .flatMap((i, k) => (columns[k] === undefined ? [] : [{ i, j: columns[k] }]));
    });
}

/** A path from corner to corner by steps of up to 5 and 5. */
function walk(targets: number, sources: number): fc.Arbitrary<Anchor[]> {
  return fc.infiniteStream(fc.tuple(fc.nat(5), fc.nat(5))).map((steps) => {
    const path = [{ i: 0, j: 0 }];
    for (const [a, b] of steps) {
      const { i, j } = path.at(-1)!;
      if (i === targets && j === sources) break;
      if (a + b > 0) path.push({ i: Math.min(targets, i + a), j: Math.min(sources, j + b) });
    }
    return path;
  });
}

const anchored = fc.tuple(size, size).chain(([targets, sources]) =>
  rising(targets, sources).map((anchors) => ({
    targets,
    sources,
    anchors,
    band: bandRoundAnchors(anchors, targets, sources),
  })),
);
const walked = fc
  .tuple(size, size)
  .chain(([targets, sources]) =>
    walk(targets, sources).map((path) => ({ targets, sources, path, band: bandRoundPath(path, targets, sources) })),
  );

function holdShape(band: Band, targets: number, sources: number): void {
  expect(band.low.length).toBe(targets + 1);
  expect(cellAt(band, 0, 0), 'the first corner is the first cell').toBe(0);
  expect(cellAt(band, targets, sources), 'the last corner is the last cell').toBe(band.first[targets + 1]! - 1);
  for (let i = 0; i <= targets; i++) {
    expect(
      0 <= band.low[i]! && band.low[i]! <= band.high[i]! && band.high[i]! <= sources,
      `row ${i} is a run of columns`,
    ).toBe(true);
    expect(band.first[i + 1]! - band.first[i]!, `row ${i} has a cell for each column`).toBe(
      band.high[i]! - band.low[i]! + 1,
    );
    if (i === 0) continue;
    expect(band.low[i]! >= band.low[i - 1]! && band.high[i]! >= band.high[i - 1]!, `row ${i} only moves right`).toBe(
      true,
    );
    expect(band.low[i]! <= band.high[i - 1]!, `row ${i} can be reached from the one above`).toBe(true);
  }
}

describe('round anchors', () => {
  test('rows are monotone and connected and hold both corners', () => {
    fc.assert(fc.property(anchored, ({ band, targets, sources }) => holdShape(band, targets, sources)));
  });

  test('every anchor is inside, with its end', () => {
    fc.assert(
      fc.property(anchored, ({ band, anchors }) => {
        for (const { i, j } of anchors) {
          expect(cellAt(band, i, j)).toBeGreaterThanOrEqual(0);
          expect(cellAt(band, i + 1, j + 1)).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  test('is narrow where anchors are dense and wide where they are rare', () => {
    const n = 1000;
    const dense = bandRoundAnchors(
      Array.from({ length: n }, (_, k) => ({ i: k, j: k })),
      n,
      n,
    );
    const rare = bandRoundAnchors([{ i: 500, j: 500 }], n, n);
    const widthAt = (band: Band, i: number) => band.high[i]! - band.low[i]! + 1;
    expect(widthAt(dense, 500)).toBeLessThanOrEqual(2 * CONSTANTS.search.radius + 6);
    expect(widthAt(rare, 250)).toBeGreaterThan(300);
  });

  test('a block that only the source has can be left out between any two segments near it', () => {
    const band = bandRoundAnchors(
      [
        { i: 10, j: 10 },
        { i: 14, j: 214 },
      ],
      30,
      230,
    );
    for (let at = 11; at <= 14; at++) {
      for (const column of [at, at + 100, at + 200])
        expect(cellAt(band, at, column), `${at}:${column}`).toBeGreaterThanOrEqual(0);
    }
  });

  test('two long texts without anything in common are not searched as a whole', () => {
    for (const [n, limit] of [
      [2_000, 1e6],
      [40_000, 1e7],
    ] as const) {
      expect(bandRoundAnchors([], n, n).first.at(-1)).toBeLessThan(limit);
    }
  });

  test.each([
    [20, 2_000_000],
    [300_000, 20],
    [1, 50_000],
  ])('%i segments beside %i still hang together', (targets, sources) => {
    const band = bandRoundAnchors([], targets, sources);
    for (let i = 1; i <= targets; i++) {
      if (band.low[i]! > band.high[i - 1]! || band.low[i]! < band.low[i - 1]!) expect.fail(`row ${i}`);
    }
    expect([band.low[0], band.high[targets]]).toEqual([0, sources]);
  });

  test('a small text is searched as a whole', () => {
    const band = bandRoundAnchors([], 5, 7);
    expect([...band.low]).toEqual([0, 0, 0, 0, 0, 0]);
    expect([...band.high]).toEqual([7, 7, 7, 7, 7, 7]);
  });
});

describe('round a path', () => {
  test('rows are monotone and connected and hold both corners', () => {
    fc.assert(fc.property(walked, ({ band, targets, sources }) => holdShape(band, targets, sources)));
  });

  test('holds the path and its neighbourhood', () => {
    fc.assert(
      fc.property(
        walked,
        fc.integer({ min: -CONSTANTS.search.secondRadius, max: CONSTANTS.search.secondRadius }),
        ({ band, path, sources }, shift) => {
          for (const { i, j } of path) {
            const column = Math.min(sources, Math.max(0, j + shift));
            expect(cellAt(band, i, column)).toBeGreaterThanOrEqual(0);
          }
        },
      ),
    );
  });
});

test('no cell outside the band, all different inside', () => {
  fc.assert(
    fc.property(anchored, ({ band, targets, sources }) => {
      const cells = new Set<number>();
      for (let i = 0; i <= targets; i++) {
        for (let j = 0; j <= sources; j++) {
          const cell = cellAt(band, i, j);
          expect(cell >= 0).toBe(j >= band.low[i]! && j <= band.high[i]!);
          if (cell >= 0) cells.add(cell);
        }
      }
      expect(cells.size).toBe(band.first[targets + 1]);
    }),
    { numRuns: 30 },
  );
});
