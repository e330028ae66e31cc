import { beforeAll, describe, expect, it } from 'vitest';
import { equalItems } from '../../src/evidence/coordination.js';
import { mark } from '../support/marked-text.js';
import { type Bench, openBench } from '../support/session.js';

let bench: Bench;
beforeAll(async () => {
  bench = await openBench();
});

/** How often the words of a line are looked at that has one item so many times, and no whole one. */
function looksAt(items: number): number {
  const pack = bench.packs.get('en')!;
  let looks = 0;
  const tokens = pack.tokenize('tea, '.repeat(items)).map((token) => ({
    ...token,
    get surface() {
      looks++;
      return token.surface;
    },
  }));
  expect(equalItems(tokens, pack.coordinators, () => false)).toEqual([]);
  return looks;
}

describe('equalItems', () => {
  it.each([
    ['⟦tea⟧ and ⟦tea⟧', 'one word on either side'],
    ['⟦green tea⟧ and ⟦green tea⟧ again', 'the longest run'],
    ['tea and coffee', 'different items'],
    ['tea tea', 'no joint'],
    ['and tea', 'a joint at the beginning'],
  ])('%s (%s)', (marked) => {
    const text = marked.replace(/[⟦⟧]/g, '');
    const pack = bench.packs.get('en')!;
    const found = equalItems(pack.tokenize(text), pack.coordinators, () => true);
    expect(
      mark(
        text,
        found.flatMap(({ first, second }) => [first, second]),
      ),
    ).toBe(marked);
    for (const { joint } of found) expect(text.slice(joint.start, joint.end)).toBe('and');
  });

  it('counts items that come more than twice, and reads a long line of them once', () => {
    const pack = bench.packs.get('en')!;
    const three = equalItems(pack.tokenize('tea, tea, tea and coffee'), pack.coordinators, () => true);
    expect(three.map(({ times, first, second }) => [times, first.start, second.start])).toEqual([[3, 0, 10]]);
    // Ten times as long a line takes ten times as many looks at its words.
    const [short, long] = [looksAt(500), looksAt(5_000)];
    expect(long / short).toBeLessThan(11);
  });

  it('takes a shorter run where the longer is no whole item', () => {
    const pack = bench.packs.get('en')!;
    const tokens = pack.tokenize('green tea and green tea');
    const found = equalItems(tokens, pack.coordinators, ({ length }) => length === 1);
    expect(found).toEqual([]);
    const other = pack.tokenize('tea tea and tea tea');
    expect(equalItems(other, pack.coordinators, ({ length }) => length === 1).map(({ length }) => length)).toEqual([1]);
  });
});
