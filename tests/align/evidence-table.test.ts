import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Band, bandRoundAnchors, bandRoundPath, cellAt } from '../../src/align/band.js';
import { BEAD_SHAPES } from '../../src/align/constants.js';
import { createEvidenceTable } from '../../src/align/evidence-table.js';
import type { Feature, FeaturePair } from '../../src/align/feature.js';
import type { FeatureClass } from '../../src/align/model.js';
import { featurePair } from '../support/features.js';

/** The definition, feature by feature: half of what each segment of the bead has that the other side has, or has not. */
function naive(pairs: readonly FeaturePair[], i: number, a: number, j: number, b: number): number {
  const oneWay = (list: readonly Feature[], own: number, width: number, other: number, height: number) => {
    let sum = 0;
    for (const feature of list) {
      for (const segment of feature.own) {
        if (segment < own || segment >= own + width) continue;
        const hit = Array.from(feature.other).some((k) => k >= other && k < other + height);
        sum += feature.miss[height]! + (hit ? feature.gain[height]! : 0);
      }
    }
    return sum;
  };
  const all = pairs.map((pair) => oneWay(pair.target, i, a, j, b) + oneWay(pair.source, j, b, i, a));
  return all.reduce((sum, value) => sum + value, 0) / 2;
}

const postings = (size: number) =>
  fc.uniqueArray(fc.nat(size - 1), { minLength: 1, maxLength: 6 }).map((list) => list.sort((x, y) => x - y));
const kind = fc.constantFrom<FeatureClass>('number', 'latin', 'punctuation', 'transliteration', 'learned');

const problem = fc.tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 40 })).chain(([targets, sources]) =>
  fc.record({
    targets: fc.constant(targets),
    sources: fc.constant(sources),
    anchored: fc.boolean(),
    pairs: fc.array(
      fc
        .tuple(kind, fc.array(fc.tuple(postings(targets), postings(sources)), { maxLength: 8 }))
        .map(([name, lists]) => featurePair(name, lists, targets, sources)),
      { maxLength: 4 },
    ),
  }),
);

function eachBead(
  band: Band,
  targets: number,
  sources: number,
  visit: (i: number, a: number, j: number, b: number) => void,
): void {
  for (let i = 0; i <= targets; i++) {
    for (let j = band.low[i]!; j <= band.high[i]!; j++) {
      for (const [a, b] of BEAD_SHAPES) {
        if (i + a <= targets && j + b <= sources && cellAt(band, i + a, j + b) >= 0) visit(i, a, j, b);
      }
    }
  }
}

describe('against the plain sum', () => {
  test('every bead inside the band', () => {
    fc.assert(
      fc.property(problem, ({ targets, sources, anchored, pairs }) => {
        const corners = [
          { i: 0, j: 0 },
          { i: targets, j: sources },
        ];
        const band = anchored ? bandRoundAnchors([], targets, sources) : bandRoundPath(corners, targets, sources);
        const table = createEvidenceTable(pairs, band, targets, sources);
        let worst = 0;
        eachBead(band, targets, sources, (i, a, j, b) => {
          worst = Math.max(worst, Math.abs(table.score(i, a, j, b) - naive(pairs, i, a, j, b)));
        });
        expect(worst).toBeLessThan(2e-5);
      }),
      { numRuns: 60 },
    );
  });
});

describe('by example', () => {
  const band = bandRoundAnchors([], 30, 30);

  test('no features, no evidence', () => {
    expect(createEvidenceTable([], band, 30, 30).score(3, 1, 3, 1)).toBe(0);
  });

  test('a hit speaks for the bead, a miss against it', () => {
    const table = createEvidenceTable([featurePair('number', [[[4], [6]]], 30, 30)], band, 30, 30);
    expect(table.score(4, 1, 6, 1)).toBeGreaterThan(1);
    expect(table.score(4, 1, 5, 1)).toBeLessThan(-0.5);
    expect(table.score(3, 1, 5, 1), 'neither has it').toBe(0);
  });

  test('a feature that two segments of the other side have counts once', () => {
    const pair = featurePair('latin', [[[4], [6, 7]]], 30, 30);
    const table = createEvidenceTable([{ target: pair.target, source: [] }], band, 30, 30);
    const [feature] = pair.target;
    expect(table.score(4, 1, 6, 2)).toBeCloseTo((feature!.gain[2]! + feature!.miss[2]!) / 2, 6);
  });

  test('beads do not win by growing: what is found stays found, and the additions are missed', () => {
    const table = createEvidenceTable(
      [
        featurePair(
          'number',
          [
            [[4], [6]],
            [[20], [7]],
          ],
          30,
          30,
        ),
      ],
      band,
      30,
      30,
    );
    expect(table.score(4, 1, 6, 2)).toBeLessThan(table.score(4, 1, 6, 1));
  });
});
