import { describe, expect, test } from 'vitest';
import { evaluateByOffsets, formatScore, lineSpans, parseGold } from '../../src/cli/gold.js';
import type { Span } from '../../src/core/span.js';

const SIDES = { target: { language: 'ja', text: '港。駅。橋。' }, source: { language: 'vi', text: 'Cảng. Ga. Cầu.' } };

describe('lineSpans', () => {
  test.each([
    ['a\nbc\n', ['a', 'bc'], 'a line end at the end begins no line'],
    ['a\nbc', ['a', 'bc'], 'nor is one needed'],
    ['a\n\nb\n', ['a', '', 'b'], 'empty lines are segments'],
    ['a\n\n', ['a', ''], 'also the last one'],
    ['a\r\nb\r\n', ['a', 'b'], 'CRLF is a line end'],
    ['a\rb\n', ['a\rb'], 'a lone CR is none: aligners’ test data count line feeds'],
    ['\n', [''], 'one empty line'],
    ['', [], 'nothing'],
  ])('%j: %j (%s)', (text, lines) => {
    expect(lineSpans(text).map(({ start, end }) => text.slice(start, end))).toEqual(lines);
  });
});

describe('parseGold', () => {
  const json = (value: object) => parseGold(JSON.stringify(value), 'gold.json', SIDES);
  const ja = [
    { start: 0, end: 2 },
    { start: 2, end: 6 },
  ];
  const vi = [
    { start: 0, end: 5 },
    { start: 6, end: 14 },
  ];

  test('bead lines', () => {
    expect(parseGold('[0]:[0, 1]:0.5\n[1]:[]\n', 'gold.txt', SIDES)).toEqual({
      beads: [
        { target: [0], source: [0, 1] },
        { target: [1], source: [] },
      ],
    });
  });

  test('JSON, by the languages of the texts whichever comes first', () => {
    const gold = json({
      vi,
      ja,
      beads: [
        { vi: [0], ja: [0] },
        { vi: [1], ja: [] },
        { vi: [], ja: [1] },
      ],
    });
    expect(gold.spans).toEqual({ target: ja, source: vi });
    expect(gold.beads).toEqual([
      { target: [0], source: [0] },
      { target: [], source: [1] },
      { target: [1], source: [] },
    ]);
  });

  test.each<[string, string, RegExp]>([
    ['broken JSON', '{"ja": [', /no valid JSON/u],
    ['other languages', JSON.stringify({ ja, ko: vi, beads: [] }), /no list "vi"/u],
    ['no beads', JSON.stringify({ ja, vi }), /no list "beads"/u],
    [
      'a bead of a segment that there is not',
      JSON.stringify({ ja, vi, beads: [{ ja: [0], vi: [2] }] }),
      /bead 0 .*"vi"/u,
    ],
    ['a bead without a side', JSON.stringify({ ja, vi, beads: [{ ja: [0] }] }), /bead 0 .*"vi"/u],
    ['a segment without offsets', JSON.stringify({ ja: [{ i: 0 }], vi, beads: [] }), /segment 0 of "ja"/u],
    ['another version of a file', JSON.stringify({ ja: [{ start: 0, end: 7 }], vi, beads: [] }), /another version/u],
    ['a line that is no bead', '[0]-[1]', /not a bead/u],
  ])('refuses %s', (_, text, what) => {
    try {
      parseGold(text, 'gold', SIDES);
      throw new Error('nothing was thrown');
    } catch (error) {
      expect(error).toMatchObject({ kind: 'usage' });
      expect(String(error)).toMatch(what);
    }
  });
});

describe('evaluateByOffsets', () => {
  const texts = { target: SIDES.target.text, source: SIDES.source.text };
  const spans = (...borders: number[]): Span[] =>
    borders.slice(1).map((end, index) => ({ start: borders[index]!, end }));
  const gold = {
    target: spans(0, 2, 4, 6),
    source: [
      { start: 0, end: 5 },
      { start: 6, end: 9 },
      { start: 10, end: 14 },
    ],
    beads: [
      { target: [0], source: [0] },
      { target: [1], source: [1] },
      { target: [2], source: [2] },
    ],
  };

  test('the same alignment is right, white space at the borders does not count', () => {
    const own = { ...gold, source: spans(0, 6, 10, 14) };
    expect(evaluateByOffsets(texts, gold, own)).toMatchObject({ strict: { f1: 1 }, lax: { f1: 1 } });
  });

  test('two segments for one, in one bead, are the same bead', () => {
    const own = {
      target: spans(0, 1, 2, 4, 6),
      source: gold.source,
      beads: [
        { target: [0, 1], source: [0] },
        { target: [2], source: [1] },
        { target: [3], source: [2] },
      ],
    };
    expect(evaluateByOffsets(texts, gold, own).strict.f1).toBe(1);
  });

  test('a bead over two gold beads is right laxly only', () => {
    const own = {
      target: spans(0, 4, 6),
      source: [{ start: 0, end: 9 }, gold.source[2]!],
      beads: gold.beads.slice(0, 2),
    };
    const score = evaluateByOffsets(texts, gold, own);
    expect(score.strict).toMatchObject({ precision: 1 / 2, recall: 1 / 3 });
    expect(score.lax).toMatchObject({ precision: 1, recall: 1 });
  });

  test('a bead that overlaps on one side only is wrong', () => {
    const own = { ...gold, beads: [{ target: [0], source: [1] }, { target: [1], source: [0] }, gold.beads[2]!] };
    const score = evaluateByOffsets(texts, gold, own);
    expect(score.lax.precision).toBeCloseTo(1 / 3);
  });

  test('sentences without counterpart', () => {
    const without = {
      ...gold,
      beads: [...gold.beads.slice(0, 2), { target: [2], source: [] }, { target: [], source: [2] }],
    };
    expect(evaluateByOffsets(texts, without, without).null.f1).toBe(1);
    expect(evaluateByOffsets(texts, without, gold).null.f1).toBe(0);
  });

  test('the line of scores', () => {
    expect(formatScore('own segments ', evaluateByOffsets(texts, gold, gold))).toBe(
      'own segments   strict P 1.000 R 1.000 F1 1.000  lax P 1.000 R 1.000 F1 1.000  null F1 0.000\n',
    );
  });
});
