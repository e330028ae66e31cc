import { describe, expect, test } from 'vitest';
import type { WeightName } from '../../src/align/model.js';
import { createSentenceEndCue, endOf } from '../../src/align/sentence-end.js';
import { weightsWith } from '../support/features.js';

/** Each weight another power of two, so that a sum tells which of them are in it. */
const NAMES: readonly WeightName[] = [
  'last closed closed',
  'last closed open',
  'last closed clause',
  'last open open',
  'last clause clause',
  'inner target closed',
  'inner target clause',
  'inner target open',
  'inner source closed',
  'inner source clause',
  'small first',
  'small inner',
];
const COUNT = 2 ** NAMES.length;
const WEIGHTS = weightsWith({
  ...Object.fromEntries(NAMES.map((name, k) => [name, 2 ** k])),
  sentences: COUNT,
});

/** Names of the weights that a bead of all these segments has, and the difference of sentences. */
function cuesOf(target: readonly string[], source: readonly string[]): string {
  const score = createSentenceEndCue(target, source, WEIGHTS).score(0, target.length, 0, source.length);
  const names = NAMES.filter((_, k) => score & (2 ** k));
  return [...names, Math.floor(score / COUNT)].join(', ');
}

describe('ends', () => {
  test.each([
    ['雨だ。', 'closed'],
    ['「雨だ。」', 'closed'],
    ['What is it?)', 'closed'],
    ['It rains.” ', 'closed'],
    ['雨なので、', 'clause'],
    ['As it was raining,', 'clause'],
    ['the following:', 'clause'],
    ['Opening hours', 'open'],
    ['見出し', 'open'],
    ['', 'open'],
  ])('%j is %s', (text, kind) => {
    expect(endOf(text)).toBe(kind);
  });
});

describe('what a bead is made of', () => {
  test.each([
    [['雨だ。'], ['It rains.'], 'last closed closed, 0', 'one sentence each'],
    [['雨だ。'], ['It rains'], 'last closed open, 0', 'an item without a full stop is a sentence too'],
    [['雨だ。'], ['It rains,'], 'last closed clause, 0', 'the bead stops inside a sentence'],
    [
      ['雨なので、家にいた。'],
      ['As it was raining,', 'we stayed at home.'],
      'last closed closed, inner source clause, small inner, 0',
      'two halves of a sentence; the second begins small',
    ],
    [['雨なので、家にいた。'], ['we stayed at home.'], 'last closed closed, small first, 0', 'the second half alone'],
    [
      ['雨だ。', '家にいる。'],
      ['It rains.', 'We stay at home.'],
      'last closed closed, inner target closed, inner source closed, 0',
      'two sentences each in one bead',
    ],
    [['見出し'], ['Heading'], 'last open open, 0', 'two headings'],
    [['雨なので、'], ['As it was raining,'], 'last clause clause, 0', 'two halves that stop at the same place'],
    [
      ['雨なので、', '家にいた。'],
      ['We stayed at home as it was raining.'],
      'last closed closed, inner target clause, 0',
      'the halves of the target',
    ],
    [['見出し', '雨だ。'], ['It rains.'], 'last closed closed, inner target open, 1', 'a heading counts as a sentence'],
  ])('%j beside %j: %s (%s)', (target, source, expected, _why) => {
    expect(cuesOf(target, source)).toBe(expected);
  });
});

describe('how many sentences', () => {
  test.each([
    [['雨だ。寒い。風も強い。'], ['It rains.'], 2],
    [['雨だ。寒い。風も強い。'], ['It rains. It is cold. There is a strong wind.'], 0],
    [['雨だ。'.repeat(9)], ['It rains.'], 3],
    [['비가 온다. 춥다.'], ['It rains. It is cold.'], 0],
    [['雨だ。'], ['It rains, e.g. here.'], 0],
    [['雨なので、家にいた。寒い。'], ['As it was raining,', 'we stayed at home. It was cold.'], 0],
  ])('%j beside %j: a difference of %i', (target, source, difference) => {
    expect(cuesOf(target, source)).toMatch(new RegExp(`, ${difference}$`));
  });
});

test('any run of a longer text is scored by its own segments', () => {
  const target = ['見出し', '雨だ。', '雨なので、', '家にいた。'];
  const source = ['Heading', 'It rains.', 'As it was raining,', 'we stayed.'];
  const whole = createSentenceEndCue(target, source, WEIGHTS);
  const alone = createSentenceEndCue(target.slice(2), source.slice(2), WEIGHTS);
  expect(whole.score(2, 2, 2, 2)).toBe(alone.score(0, 2, 0, 2));
});

test('an empty segment is no error', () => {
  expect(Number.isFinite(createSentenceEndCue([''], [''], WEIGHTS).score(0, 1, 0, 1))).toBe(true);
});
