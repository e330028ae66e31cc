import * as fc from 'fast-check';
import type { AlignedPair, FormatOptions } from '../../src/align/formats/index.js';
import type { Bead } from '../../src/core/alignment.js';
import type { SegmentedDocument } from '../../src/core/segment.js';
import { makeRows } from '../../src/engine/rows.js';
import { oddText } from './random-text.js';

/** A text of given segments, which may hold anything. */
export function textOf(
  language: string,
  segments: readonly string[],
  path = `text.${language}.txt`,
): SegmentedDocument {
  const document = { path, language, text: segments.join('\n'), sha256: '0'.repeat(64), blocks: [] };
  const span = { start: 0, end: 0 };
  return { document, segments: segments.map((text, index) => ({ index, block: 0, text, span, tokens: [] })) };
}

/** `0:0/.4 1,2:1 3: :2` as beads; what follows `/` is the confidence, 0.9 where there is none. */
export function ratedBeads(list: string): Bead[] {
  const numbers = (text: string) => text.split(',').filter(Boolean).map(Number);
  return list.split(' ').map((item) => {
    const [shape = '', confidence = '0.9'] = item.split('/');
    const [target = '', source = ''] = shape.split(':');
    return { target: numbers(target), source: numbers(source), cost: -1, confidence: Number(confidence) };
  });
}

/** A target with its sources as they are handed to a format. */
export function pairsOf(
  target: SegmentedDocument,
  sources: readonly (readonly [SegmentedDocument, readonly Bead[]])[],
): AlignedPair[] {
  return sources.map(([source, beads]) => ({ target, source, alignment: { beads } }));
}

export function optionsFor(pairs: readonly AlignedPair[], minConfidence = 0): FormatOptions {
  return { minConfidence, rows: makeRows(pairs[0]!.target.segments.length, pairs), version: '1.2.3' };
}

const SHAPES = [
  [1, 1],
  [2, 1],
  [1, 2],
  [2, 2],
  [1, 0],
  [0, 1],
] as const;

/** Steps that are cut where the target ends, and end with what is left of it. */
function tile(targets: number, steps: readonly { shape: readonly [number, number]; confidence: number }[]): Bead[] {
  const beads: Bead[] = [];
  const at = { target: 0, source: 0 };
  const run = (side: 'target' | 'source', count: number) => Array.from({ length: count }, () => at[side]++);
  for (const { shape, confidence } of steps) {
    const count = Math.min(shape[0], targets - at.target);
    if (count + shape[1] > 0)
      beads.push({ target: run('target', count), source: run('source', shape[1]), cost: -1, confidence });
  }
  while (at.target < targets) beads.push({ target: run('target', 1), source: [], cost: 2, confidence: 1 });
  return beads;
}

/** A target of odd text, and one to three sources that are aligned with it in any way that is an alignment. */
export const oddPairs: fc.Arbitrary<AlignedPair[]> = fc
  .tuple(
    fc.array(oddText, { minLength: 1, maxLength: 6 }),
    fc.uniqueArray(fc.constantFrom('vi', 'ko', 'en'), { minLength: 1, maxLength: 3 }),
    fc.array(
      fc.array(
        fc.record({ shape: fc.constantFrom(...SHAPES), confidence: fc.double({ min: 0, max: 1, noNaN: true }) }),
        {
          minLength: 1,
          maxLength: 8,
        },
      ),
      { minLength: 3, maxLength: 3 },
    ),
    fc.infiniteStream(oddText),
  )
  .map(([lines, languages, steps, texts]) => {
    const sources = languages.map((language, index) => {
      const beads = tile(lines.length, steps[index]!);
      const count = beads.reduce((sum, bead) => sum + bead.source.length, 0);
      return [textOf(language, [...texts.take(count)]), beads] as const;
    });
    return pairsOf(textOf('ja', lines), sources);
  });
