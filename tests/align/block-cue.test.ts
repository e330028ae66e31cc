import { describe, expect, test } from 'vitest';
import { createBlockCue } from '../../src/align/block-cue.js';
import type { Side } from '../../src/align/signal.js';
import type { Block, BlockKind } from '../../src/core/document.js';
import type { Segment } from '../../src/core/segment.js';
import { createNeutralPack } from '../../src/languages/neutral/pack.js';
import { weightsWith } from '../support/features.js';

const WEIGHTS = weightsWith({
  'block inner': 1,
  'block inner both': 10,
  'block start one': 100,
  'block start both': 1000,
  'block kind': 10_000,
  'block heading': 100_000,
});

/** `hpp i` is a heading, a paragraph of two segments … Blocks are written apart, each by its kind's first letter, a letter a segment. */
function side(form: string): Side {
  const kinds: Record<string, BlockKind> = { h: 'heading', p: 'paragraph', i: 'list-item' };
  const groups = form.split(' ');
  const blocks = groups.map((group): Block => ({ kind: kinds[group[0]!]!, text: '', span: { start: 0, end: 0 } }));
  const segments = groups.flatMap((group, block) =>
    [...group].map((): Segment => ({ index: 0, block, text: 'x', span: { start: 0, end: 1 }, tokens: [] })),
  );
  return { pack: createNeutralPack('xx'), segments, blocks };
}

const score = (target: string, source: string, i: number, a: number, j: number, b: number) =>
  createBlockCue(side(target), side(source), WEIGHTS).score(i, a, j, b);

describe('blocks', () => {
  test.each([
    ['pp pp', 'pp pp', 0, 1, 0, 1, 1000, 'both begin a paragraph'],
    ['pp pp', 'pp pp', 1, 1, 1, 1, 0, 'both stand inside one'],
    ['pp pp', 'pp pp', 1, 1, 2, 1, 100, 'only one begins a paragraph'],
    ['pp pp', 'pppp', 1, 2, 1, 1, 1, 'a border inside, which the other side lacks'],
    ['pp pp', 'pp pp', 1, 2, 1, 2, 10, 'a border inside both'],
    ['h pp', 'h pp', 0, 1, 0, 1, 101_000, 'two headings'],
    ['h pp', 'i pp', 0, 1, 0, 1, 11_000, 'a heading and an item'],
  ])('%s beside %s: %i+%i, %i+%i is %i (%s)', (target, source, i, a, j, b, expected) => {
    expect(score(target, source, i, a, j, b)).toBe(expected);
  });

  test.each([
    ['p p p', 'pp p', 'every line of the target is a block'],
    ['pp p', 'p p p', 'every line of the source is one'],
  ])('%s beside %s says nothing: %s', (target, source) => {
    expect(score(target, source, 0, 1, 0, 1)).toBe(0);
  });

  test('lines of their own that are marked as headings and items do speak', () => {
    expect(score('h p i', 'h p i', 0, 1, 0, 1)).toBe(101_000);
  });
});
