import { expect, test } from 'vitest';
import type { LanguagePack } from '../../src/core/ports.js';

/**
 * Tests the predicates that show by their form that they are some.
 * @param rows sentence, and its predicates: `!` denies, behind `→` stands the other answer
 */
export function testPredicates(pack: LanguagePack, rows: readonly (readonly [string, readonly string[]])[]): void {
  test.each(rows)('%s', (text, expected) => {
    const found = pack
      .predicates({ text, tokens: pack.tokenize(text) })
      .filter(({ isMarked }) => isMarked)
      .map(({ start, end, denied, opposite }) =>
        [`${denied ? '!' : ''}${text.slice(start, end)}`, ...(opposite === undefined ? [] : [opposite])].join(' → '),
      );
    expect(found).toEqual(expected);
  });
}
