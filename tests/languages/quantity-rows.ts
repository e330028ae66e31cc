import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Quantity } from '../../src/core/quantity.js';

/**
 * A text with its numbers in ⟦…⟧, what they are (`weak ordinal 2; cardinal 1.5e12|1.5e9 VND`, empty for none), and why.
 */
export type Row = readonly [marked: string, expected: string, why: string];

type Read = (text: string) => Quantity[];

/** `weak ordinal 2`, `cardinal 1.5e12|1.5e9 VND`: the notation of the rows. */
function describeQuantity({ weak, kind, values, currency }: Quantity): string {
  return [...(weak ? ['weak'] : []), kind, values.join('|'), ...(currency ? [currency] : [])].join(' ');
}

/** 1.5e12 and 1500000000000 are one value. */
function normalise(expected: string): string {
  return expected.replace(/\d[\d.e|]*/g, (values) => values.split('|').map(Number).join('|'));
}

function mark(text: string, found: readonly Quantity[]): string {
  let marked = '';
  let at = 0;
  for (const { start, end } of found) {
    marked += `${text.slice(at, start)}⟦${text.slice(start, end)}⟧`;
    at = end;
  }
  return marked + text.slice(at);
}

/** Runs a table: every row is one test; a row may not stand twice. */
export function testRows(quantities: Read, rows: readonly Row[]): void {
  it('has no row twice and at least 60', () => {
    expect(new Set(rows.map(([marked]) => marked)).size).toBe(rows.length);
    expect(rows.length).toBeGreaterThanOrEqual(60);
  });
  it.each(rows)('%s → %s (%s)', (marked, expected) => {
    const text = marked.replace(/[⟦⟧]/g, '');
    const found = quantities(text);
    expect(mark(text, found)).toBe(marked);
    expect(found.map(describeQuantity).join('; ')).toBe(normalise(expected));
    for (const quantity of found) expect(quantity.text).toBe(text.slice(quantity.start, quantity.end));
  });
}

/**
 * What must hold for any text. The generator mixes the language's own pieces with arbitrary characters, so that numerals do occur.
 * @param pieces words and signs of numerals in the language
 */
export function testInvariants(quantities: Read, pieces: readonly string[]): void {
  const shared = [
    '1',
    '20',
    '2025',
    '1,500',
    '1.5',
    '12.345',
    '-',
    '–',
    '/',
    ':',
    '.',
    ',',
    ' ',
    '%',
    '$',
    'US$',
    'USD',
    'G',
    '①',
    '５',
    'ｶﾞ',
    '½',
    '²',
    '\ud800',
  ];
  const text = fc
    .array(
      fc.oneof(
        fc.constantFrom(...pieces, ...shared),
        fc.string({ unit: 'grapheme', maxLength: 3 }),
        fc.string({ unit: 'binary', maxLength: 2 }),
      ),
      { maxLength: 20 },
    )
    .map((list) => list.join(''));

  describe('for any text', () => {
    it('gives spans in bounds, in order, disjoint, not empty, with finite values', () => {
      fc.assert(
        fc.property(text, (given) => {
          let last = 0;
          for (const quantity of quantities(given)) {
            expect(quantity.start).toBeGreaterThanOrEqual(last);
            expect(quantity.end).toBeGreaterThan(quantity.start);
            expect(quantity.end).toBeLessThanOrEqual(given.length);
            expect(quantity.text).toBe(given.slice(quantity.start, quantity.end));
            expect(quantity.values.length).toBeGreaterThan(0);
            expect(quantity.values.every(Number.isFinite)).toBe(true);
            last = quantity.end;
          }
        }),
        { numRuns: 2000 },
      );
    });

    it('reads the same twice', () => {
      fc.assert(
        fc.property(text, (given) => {
          expect(quantities(given)).toEqual(quantities(given));
        }),
      );
    });

    it.each([...pieces, '1', '1,', '1.', '1-', '1/', '$1', '①'])(
      'takes time in proportion to the length: %j',
      (piece) => {
        const time = (length: number): number => {
          const long = piece.repeat(Math.ceil(length / piece.length));
          const from = process.cpuUsage();
          quantities(long);
          return process.cpuUsage(from).user / 1000;
        };
        time(2_000);
        // Milliseconds of processor time of all threads, so that the best of three counts where other tests run beside. Quadratic work would take minutes here.
        const best = [1, 2, 3].reduce((least) => (least < LIMIT ? least : time(100_000)), Number.POSITIVE_INFINITY);
        expect(best).toBeLessThan(LIMIT);
      },
    );
  });
}

const LIMIT = 4_000;

/** Checks that a number written in some way is read back as one quantity, whole, with the value first. */
export function expectValue(
  quantities: Read,
  written: string,
  value: number,
  around: readonly [string, string] = ['', ''],
): void {
  const text = around[0] + written + around[1];
  const found = quantities(text);
  expect(
    found.map((quantity) => [quantity.text, quantity.values[0]]),
    text,
  ).toEqual([[written, value]]);
}
