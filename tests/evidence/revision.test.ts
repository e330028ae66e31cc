import { beforeAll, describe, expect, test } from 'vitest';
import type { Segment } from '../../src/core/segment.js';
import { compareRevisions, type Revision } from '../../src/evidence/revision.js';
import { type Bench, openBench } from '../support/session.js';

let bench: Bench;
beforeAll(async () => {
  bench = await openBench();
});

function cut(lines: readonly string[]): Segment[] {
  const pack = bench.packs.get('en')!;
  return lines.map((text, index) => ({
    index,
    block: index,
    text,
    span: { start: 0, end: text.length },
    tokens: pack.tokenize(text),
  }));
}

function compare(old: readonly string[], now: readonly string[]): Revision {
  return compareRevisions(cut(old), cut(now));
}

/** `grows → eats` of a sentence. */
function changesOf(revision: Revision, index: number): string[] {
  return (revision.revised.get(index)?.changes ?? []).map(({ old, now }) =>
    [old, now].map((words) => words.map(({ token }) => token.surface).join(' ')).join(' → '),
  );
}

describe('a sentence', () => {
  test('is the one that it was, with the words that changed', () => {
    const revision = compare(
      ['The mill grinds corn.', 'Bread is baked at night.'],
      ['The mill grinds wheat.', 'Bread is baked at night.'],
    );
    expect(changesOf(revision, 0)).toEqual(['corn → wheat']);
    expect(revision.revised.get(0)!.kept).toBeCloseTo(0.75);
    expect([revision.isUnchanged(0), revision.isUnchanged(1)]).toEqual([false, true]);
    expect([revision.earlierOf(0), revision.earlierOf(1)]).toEqual([[0], [1]]);
  });

  test('that moved is the same', () => {
    const revision = compare(
      ['The mill grinds corn.', 'Bread is baked at night.'],
      ['Bread is baked at night.', 'The mill grinds corn.'],
    );
    expect(revision.revised.size).toBe(0);
    expect([revision.earlierOf(0), revision.earlierOf(1)]).toEqual([[1], [0]]);
  });

  test('that is new was none before', () => {
    const revision = compare(['The mill grinds corn.'], ['A cart waits outside our door.', 'The mill grinds wheat.']);
    expect(revision.earlierOf(0)).toEqual([]);
    expect(revision.isUnchanged(0)).toBe(false);
    expect(revision.revised.has(0)).toBe(false);
    expect(changesOf(revision, 1)).toEqual(['corn → wheat']);
  });

  test('that was joined of two is the same, unless words of it changed', () => {
    const old = ['The mill grinds corn.', 'Bread is baked at night.'];
    expect(compare(old, ['The mill grinds corn; bread is baked at night.']).isUnchanged(0)).toBe(true);
    const revision = compare(old, ['The mill grinds corn; bread is baked at noon.']);
    expect(revision.earlierOf(0)).toEqual([0, 1]);
    expect(changesOf(revision, 0)).toEqual(['night → noon']);
  });

  test('that was cut in two loses a word in one of them only', () => {
    const revision = compare(
      ['The old mill grinds white corn and bread is baked there every single night.'],
      ['The old mill grinds corn.', 'Bread is baked there every single night.'],
    );
    expect([changesOf(revision, 0), changesOf(revision, 1)]).toEqual([['white → ', 'and → '], []]);
  });

  test('that stands where another stood is that one, written anew', () => {
    const revision = compare(
      ['Tea.', 'The mill grinds corn.', 'Milk.'],
      ['Tea.', 'Nobody came to our party.', 'Milk.'],
    );
    expect(revision.revised.get(1)!.kept).toBe(0);
    expect(revision.earlierOf(1)).toEqual([1]);
  });

  test('in another form of its words has not changed', () => {
    expect(compare(['The farmer grows apples.'], ['The farmers grow apples.']).isUnchanged(0)).toBe(true);
  });
});

test('texts without sentences do no harm', () => {
  expect(compare([], []).revised.size).toBe(0);
  expect(compare([], ['Tea.']).earlierOf(0)).toEqual([]);
  expect(compare(['***'], ['---']).revised.size).toBe(0);
});

test('a text that was written anew is compared in time', () => {
  const lines = (word: string) => Array.from({ length: 3000 }, (_, k) => `${word} ${k} ${word}${k}`);
  expect(compare(lines('mill'), lines('cart')).revised.size).toBe(0);
});
