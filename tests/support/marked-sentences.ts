import { describe, expect, it } from 'vitest';
import type { Span } from '../../src/core/span.js';

/** A text with `‖` where it must be cut, and why. */
export type MarkedRow = readonly [marked: string, why: string];

/** Runs a table of marked texts against a segmenter: one test a row, no row twice. */
export function testSegmentation(name: string, segment: (text: string) => Span[], rows: readonly MarkedRow[]): void {
  describe(name, () => {
    it('has no row twice', () => {
      expect(new Set(rows.map(([marked]) => marked)).size).toBe(rows.length);
    });
    it.each(rows)('%s (%s)', (marked) => {
      const text = marked.replaceAll('‖', '');
      const found = segment(text).map(({ start, end }) => text.slice(start, end));
      expect(found).toEqual(marked.split('‖').map((sentence) => sentence.trim()));
    });
  });
}
