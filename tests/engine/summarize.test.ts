import { describe, expect, test } from 'vitest';
import type { Bead } from '../../src/core/alignment.js';
import { round, summarizeAlignment, summarizeFindings } from '../../src/engine/summarize.js';
import { beadsOf, collationOf, linesOf } from '../support/collations.js';
import { findingOf } from '../support/reports.js';

const PLACE = { start: 0, end: 1, line: 1, column: 1, text: '雨' };
const LINES = ['雨。', '雪。', '風。', '霜。', '霧。'];

function summary(beads: readonly Bead[]) {
  const collation = collationOf(linesOf('ja', LINES), [{ language: 'en', lines: ['a', 'b', 'c', 'd', 'e'], beads }]);
  return summarizeAlignment(collation, collation.sources[0]!);
}

describe('summarizeFindings', () => {
  test('counts the certain ones by severity and check, the others together', () => {
    const list = [
      findingOf(PLACE, [], { severity: 'critical', check: 'repeated-word' }),
      findingOf(PLACE, [], { severity: 'major', check: 'omission' }),
      findingOf(PLACE, [], { severity: 'major', check: 'omission' }),
      findingOf(PLACE, [], { severity: 'critical', check: 'addition', uncertain: true }),
      findingOf(PLACE, [], { severity: 'major', check: 'omission', status: 'dismissed' }),
    ];
    const found = summarizeFindings(9, list);
    expect(found).toEqual({
      segments: 9,
      findings: 3,
      uncertain: 1,
      dismissed: 1,
      bySeverity: { neutral: 0, minor: 0, major: 2, critical: 1 },
      byCheck: { omission: 2, 'repeated-word': 1 },
    });
    expect(Object.keys(found.byCheck), 'sorted').toEqual(['omission', 'repeated-word']);
  });

  test('nothing found', () =>
    expect(summarizeFindings(0, [])).toMatchObject({ findings: 0, uncertain: 0, byCheck: {} }));
});

describe('summarizeAlignment', () => {
  test.each([
    ['all joined', beadsOf('0:0 1:1 2:2 3:3 4:4'), { beads: 5, nulls: { target: 0, source: 0 } }],
    ['nulls on both sides', beadsOf('0:0 1: 2:1 :2 :3 3,4:4'), { beads: 6, nulls: { target: 1, source: 2 } }],
    [
      'a null bead of three segments counts three',
      beadsOf('0,1,2: 3:0 4:1 :2,3,4'),
      { beads: 4, nulls: { target: 3, source: 3 } },
    ],
  ])('%s', (_why, beads, expected) => {
    expect(summary(beads)).toMatchObject(expected);
  });

  test('the mean is over the beads of both sides', () => {
    expect(summary([...beadsOf('0:0', 0.9), ...beadsOf('1:1', 0.2), ...beadsOf('2:2', 0.9)]).meanConfidence).toBe(
      0.667,
    );
    expect(summary([...beadsOf('0:0', 0.5), ...beadsOf('1: :1', 0.9)]).meanConfidence).toBe(0.5);
    expect(summary([]).meanConfidence).toBe(0);
  });

  // Each line is two letters and a line end: line k is [3k, 3k + 2).
  test.each([
    ['no doubt, no zone', beadsOf('0:0 1:1'), []],
    ['just sure enough', beadsOf('0:0', 0.5), []],
    ['one doubtful bead', [...beadsOf('0:0'), ...beadsOf('1:1', 0.4), ...beadsOf('2:2')], [[3, 5]]],
    ['neighbours are one zone', [...beadsOf('0:0'), ...beadsOf('1:1 2,3:2', 0.4), ...beadsOf('4:3')], [[3, 11]]],
    [
      'two zones',
      [...beadsOf('0:0', 0.1), ...beadsOf('1:1'), ...beadsOf('2:2', 0.1)],
      [
        [0, 2],
        [6, 8],
      ],
    ],
    [
      'what only the source has does not part a zone',
      [...beadsOf('0:0', 0.1), ...beadsOf(':1'), ...beadsOf('1:2', 0.1)],
      [[0, 5]],
    ],
    ['a doubtful null', beadsOf('0:', 0.3), [[0, 2]]],
  ])('%s', (_why, beads, zones) => {
    expect(summary(beads).weakZones.map(({ start, end }) => [start, end])).toEqual(zones);
  });

  test('a text that is hardly a version is aligned weakly throughout', () => {
    const given = collationOf(linesOf('ja', ['一一', '二二']), [
      { language: 'vi', lines: ['một'], beads: beadsOf('0:0 1:') },
    ]);
    const [vi] = given.sources;
    const { weakZones } = summarizeAlignment(given, { ...vi!, doubtful: true });
    expect(weakZones.map(({ start, end }) => [start, end])).toEqual([[0, 5]]);
  });
});

test.each([
  [0.12349, 0.123],
  [0.1235, 0.124],
  [1, 1],
  [0, 0],
])('%d is rounded to %d', (value, rounded) => {
  expect(round(value)).toBe(rounded);
});
