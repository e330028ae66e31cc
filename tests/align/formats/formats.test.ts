import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseBeads } from '../../../src/align/bead-lines.js';
import { type AlignmentFormat, formatAlignments } from '../../../src/align/formats/index.js';
import type { Bead } from '../../../src/core/alignment.js';
import { oddPairs, optionsFor, pairsOf, ratedBeads, textOf } from '../../support/alignments.js';

const JA = textOf('ja', ['雨が降る。', '店は休む。', '月曜に開く。']);
const EN = textOf('en', ['It rains.', 'The shop is closed.', 'It opens on Monday.']);

function write(format: AlignmentFormat, beads: readonly Bead[], minConfidence = 0): string {
  const pairs = pairsOf(JA, [[EN, beads]]);
  return formatAlignments(pairs, format, optionsFor(pairs, minConfidence));
}

describe('bead lines', () => {
  test.each([
    ['all are sure', '0:0/.8 1,2:1,2/.9', ['[0]:[0]:-1', '[1, 2]:[1, 2]:-1']],
    ['an unsure bead becomes null beads', '0:0/.7 1,2:1,2/.9', ['[0]:[]:2', '[]:[0]:2', '[1, 2]:[1, 2]:-1']],
    ['one for each segment', '0:0/.9 1,2:1,2/.79', ['[0]:[0]:-1', '[1]:[]:2', '[2]:[]:2', '[]:[1]:2', '[]:[2]:2']],
    ['null beads stay as they are', '0:0 1:/.1 2:1 :2/.1', ['[0]:[0]:-1', '[1]:[]:-1', '[2]:[1]:-1', '[]:[2]:-1']],
  ])('%s', (_why, beads, lines) => {
    expect(write('beads', ratedBeads(beads), 0.8)).toBe(lines.map((line) => `${line}\n`).join(''));
  });

  test('tile both texts in order, however much is unsure', () => {
    fc.assert(
      fc.property(oddPairs, fc.double({ min: 0, max: 1, noNaN: true }), (pairs, least) => {
        const beads = parseBeads(formatAlignments(pairs, 'beads', optionsFor(pairs, least)), 'x');
        const { target, source } = pairs[0]!;
        const count = (length: number) => Array.from({ length }, (_, index) => index);
        expect(beads.flatMap((bead) => bead.target)).toEqual(count(target.segments.length));
        expect(beads.flatMap((bead) => bead.source)).toEqual(count(source.segments.length));
      }),
    );
  });
});

describe('tsv', () => {
  test('Japanese sentences are joined without a space, others with one', () => {
    const [, line] = write('tsv', ratedBeads('0,1:0,1 2:2')).split('\n');
    expect(line).toBe('0 1\t0 1\t-1.0000\t0.900\t雨が降る。店は休む。\tIt rains. The shop is closed.');
  });

  test('beads below the least confidence are left out, null beads too', () => {
    const lines = write('tsv', ratedBeads('0:0/.81 1:/.79 2:1/.7 :2/.8'), 0.8).trim().split('\n');
    expect(lines.slice(1).map((line) => line.split('\t').slice(0, 2))).toEqual([
      ['0', '0'],
      ['', '2'],
    ]);
  });
});

describe('json', () => {
  interface Value {
    readonly minConfidence?: number;
    readonly alignments: readonly { readonly beads: readonly Record<string, unknown>[] }[];
  }
  const read = (beads: readonly Bead[], least?: number) => JSON.parse(write('json', beads, least)) as Value;

  test('says which beads were left out', () => {
    const { minConfidence, alignments } = read(ratedBeads('0:0 1:1/.5 2:2'), 0.8);
    expect(minConfidence).toBe(0.8);
    expect(alignments[0]!.beads.map((bead) => bead.target)).toEqual([[0], [2]]);
    expect(read(ratedBeads('0:0 1:1 2:2'))).not.toHaveProperty('minConfidence');
  });

  test('has the signals of beads that have them, with two decimals', () => {
    const [first, ...others] = ratedBeads('0:0 1:1 2:2');
    const { alignments } = read([{ ...first!, signals: { length: 1.23456, number: -0.001 } }, ...others]);
    expect(alignments[0]!.beads[0]!.signals).toEqual({ length: 1.23, number: 0 });
    expect(alignments[0]!.beads[1]).not.toHaveProperty('signals');
  });
});
