import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contains, type Span, united, width, withoutInner } from '../../src/core/span.js';

describe('united spans', () => {
  const span = fc.tuple(fc.nat(30), fc.nat(6)).map(([start, length]): Span => ({ start, end: start + length }));
  const unitsOf = (spans: readonly Span[]) =>
    [...Array(40).keys()].filter((unit) => spans.some(({ start, end }) => start <= unit && unit < end));

  test('cover the same units, in order and apart, in whatever order they came', () => {
    fc.assert(
      fc.property(fc.array(span, { maxLength: 8 }), (spans) => {
        const before = structuredClone(spans);
        const made = united(spans);
        expect(unitsOf(made)).toEqual(unitsOf(spans));
        for (const [k, { start, end }] of made.entries()) {
          expect(start).toBeLessThanOrEqual(end);
          // Spans that touch are one.
          if (k > 0) expect(made[k - 1]!.end).toBeLessThan(start);
        }
        expect(united(spans.toReversed())).toEqual(made);
        expect(united(made)).toEqual(made);
        expect(spans).toEqual(before);
      }),
    );
  });

  test.each<[why: string, spans: [number, number][], made: [number, number][]]>([
    ['none', [], []],
    [
      'they overlap',
      [
        [2, 5],
        [4, 9],
      ],
      [[2, 9]],
    ],
    [
      'they touch',
      [
        [0, 2],
        [2, 4],
      ],
      [[0, 4]],
    ],
    [
      'one is within another',
      [
        [0, 9],
        [3, 4],
      ],
      [[0, 9]],
    ],
    [
      'the same twice',
      [
        [1, 3],
        [1, 3],
      ],
      [[1, 3]],
    ],
    [
      'they are apart, in another order',
      [
        [7, 9],
        [1, 3],
      ],
      [
        [1, 3],
        [7, 9],
      ],
    ],
    [
      'an insertion at an end',
      [
        [1, 3],
        [3, 3],
      ],
      [[1, 3]],
    ],
    [
      'an insertion by itself',
      [
        [5, 5],
        [1, 3],
      ],
      [
        [1, 3],
        [5, 5],
      ],
    ],
  ])('%s', (_, spans, made) => {
    const of = (list: [number, number][]) => list.map(([start, end]) => ({ start, end }));
    expect(united(of(spans))).toEqual(of(made));
  });
});

test('spans without inner ones: as when each is held against each, in whatever order they come', () => {
  const span = fc.record({ start: fc.nat(12), length: fc.nat(5), kind: fc.nat(2) });
  const covers = (outer: { kind: number }, inner: { kind: number }) => outer.kind !== inner.kind;
  fc.assert(
    fc.property(fc.array(span, { maxLength: 12 }), (drawn) => {
      const spans = drawn.map(({ start, length, kind }) => ({ start, end: start + length, kind }));
      const isInner = (inner: (typeof spans)[number]) =>
        spans.some((outer) => width(outer) > width(inner) && contains(outer, inner) && covers(outer, inner));
      expect(withoutInner(spans, covers)).toEqual(spans.filter((one) => !isInner(one)));
    }),
  );
});
