import { describe, expect, test } from 'vitest';
import { SENTENCE_END } from '../../src/align/constants.js';
import { createSentenceEndCue } from '../../src/align/sentence-end.js';

const { weight, bothOpen, innerEnd, countDifference, maxDifference } = SENTENCE_END;
const score = (target: readonly string[], source: readonly string[]) =>
  createSentenceEndCue(target, source).score(0, target.length, 0, source.length);

describe('where the source ends', () => {
  test.each([
    [['雨だ。'], ['It rains.'], 0, 'one sentence each'],
    [['雨だ。'], ['It rains'], -weight - countDifference, 'the bead stops inside a sentence'],
    [
      ['雨なので、家にいた。'],
      ['As it was raining,', 'we stayed at home.'],
      weight + weight,
      'two halves of a sentence; the second begins small',
    ],
    [['雨なので、家にいた。'], ['we stayed at home.'], -weight, 'the second half by itself'],
    [
      ['雨だ。', '家にいる。'],
      ['It rains.', 'We stay at home.'],
      -innerEnd,
      'two sentences each in one bead: two beads would be better',
    ],
    [['見出し'], ['Heading'], bothOpen, 'two headings: neither has an end'],
    [['雨なので、'], ['As it was raining,'], bothOpen, 'two halves of sentences that stop at the same place'],
    [['雨だ。', '見出し'], ['It rains.', 'Heading'], bothOpen - innerEnd, 'a sentence and a heading in one bead'],
    [['「雨だ。」'], ['“It rains.”'], 0, 'an end inside quotation marks'],
    [['何ですか？'], ['What is it?)'], 0, 'a question in brackets'],
  ])('%j beside %j', (target, source, expected) => {
    expect(score(target, source)).toBeCloseTo(expected, 12);
  });
});

describe('how many sentences', () => {
  test.each([
    [['雨だ。寒い。風も強い。'], ['It rains.'], 2],
    [['雨だ。寒い。風も強い。'], ['It rains. It is cold. There is a strong wind.'], 0],
    [['雨だ。'.repeat(9)], ['It rains.'], maxDifference],
    [['비가 온다. 춥다.'], ['It rains. It is cold.'], 0],
    [['雨だ。'], ['It rains, e.g. here.'], 0],
  ])('%j beside %j: a difference of %i', (target, source, difference) => {
    expect(score(target, source)).toBeCloseTo(-countDifference * difference, 12);
  });
});

test('a segment that is cut off adds only the sentences that end in it', () => {
  // One sentence ends in each of the two halves together, none in the first alone.
  expect(score(['雨なので、家にいた。寒い。'], ['As it was raining,', 'we stayed at home. It was cold.'])).toBeCloseTo(
    2 * weight,
    12,
  );
});

test('an empty segment is no error', () => {
  expect(Number.isFinite(score([''], ['']))).toBe(true);
});
