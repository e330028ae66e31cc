import { expect, it } from 'vitest';
import type { PackLanguage } from '../../src/core/language.js';
import type { LinkFinder } from '../../src/evidence/link-table.js';
import { mark, parseMarked } from './marked-text.js';
import { segmentsOf } from './scene.js';
import type { Bench } from './session.js';

/** A Japanese text and one of another language; what is linked stands between ⟦ and ⟧ on both sides. */
export type FinderRow = readonly [target: string, source: string, why: string];

/** Runs a table of marked pairs of texts against a finder. The bench and the finder are made when the tests run. */
export function testFinder(
  bench: () => Bench,
  make: () => LinkFinder,
  language: PackLanguage,
  rows: readonly FinderRow[],
): void {
  it.each(rows)('%s / %s (%s)', (target, source) => {
    const [a, b] = [parseMarked(target).text, parseMarked(source).text];
    const pairs = make().find(segmentsOf('ja', a, bench())[0]!, segmentsOf(language, b, bench())[0]!);
    const distinct = (spans: readonly { start: number; end: number }[]) => [
      ...new Map(spans.map((span) => [`${span.start}:${span.end}`, span])).values(),
    ];
    expect(mark(a, distinct(pairs.map((pair) => pair.target)))).toBe(target);
    expect(mark(b, distinct(pairs.map((pair) => pair.source)))).toBe(source);
    for (const { strength } of pairs) expect(strength > 0 && strength <= 1).toBe(true);
  });
}
