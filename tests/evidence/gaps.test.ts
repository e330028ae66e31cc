import { describe, expect, test } from 'vitest';
import { sourceGaps, targetGaps } from '../../src/evidence/gaps.js';
import { beadsOf, collationOf, linesOf } from '../support/collations.js';

const JA = ['朝は雨だった。', '昼に雪になった。', '夜は晴れた。'];
const VI = ['Buổi sáng trời mưa.', 'Buổi trưa có tuyết.', 'Buổi tối trời quang.'];
const EN = ['It rained in the morning.', 'It snowed at noon.', 'The night was clear.'];

const given = collationOf(linesOf('ja', JA), [
  { language: 'vi', lines: VI, beads: beadsOf('0:0 1: :1 2:2', 0.9) },
  { language: 'en', lines: EN, beads: [...beadsOf('0:0 1:', 0.8), ...beadsOf(':1', 0.7), ...beadsOf(':2 2:', 0.6)] },
]);
const doubtful = { ...given, sources: given.sources.map((source, k) => ({ ...source, doubtful: k === 1 })) };

describe('sourceGaps', () => {
  test('versions that miss something at one place are listed together, as sure as the least sure sentence', () => {
    const gaps = new Map([
      [
        2,
        [
          { source: 0, segments: [1], confidence: 0.9 },
          { source: 1, segments: [1, 2], confidence: 0.6 },
        ],
      ],
    ]);
    expect(sourceGaps(given)).toEqual(gaps);
  });

  test('a text that is hardly a version lacks nothing', () => {
    expect(sourceGaps(doubtful)).toEqual(new Map([[2, [{ source: 0, segments: [1], confidence: 0.9 }]]]));
  });
});

describe('targetGaps', () => {
  test('each version without the segment', () => {
    const gaps = new Map([
      [
        1,
        [
          { source: 0, confidence: 0.9 },
          { source: 1, confidence: 0.8 },
        ],
      ],
      [2, [{ source: 1, confidence: 0.6 }]],
    ]);
    expect(targetGaps(given)).toEqual(gaps);
  });

  test('a text that is hardly a version lacks nothing', () => {
    expect(targetGaps(doubtful)).toEqual(new Map([[1, [{ source: 0, confidence: 0.9 }]]]));
  });
});
