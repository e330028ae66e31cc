import { describe, expect, test } from 'vitest';
import { CONSTANTS } from '../../src/align/constants.js';
import { createJoinCue } from '../../src/align/join-cue.js';
import { weightsWith } from '../support/features.js';

const JA = ['左の余白', '右の余白', '上の余白', '下の余白'];
const cueOf = (source: readonly string[], met: number, left: number) =>
  createJoinCue(JA, source, { ...CONSTANTS, weights: weightsWith({ 'join met': met, 'join left': left }) });

/** Log-odds of one place where one text of so many has any. */
const worth = (texts: number) => {
  const { joins, features } = CONSTANTS;
  return Math.log((joins.match * (texts + features.chanceWeight)) / (1 + joins.chance * features.chanceWeight));
};

describe('places where a line looks made of two', () => {
  test.each([
    ['Left margin Right margin', 1, 'two items'],
    ['Margins Set the distance from the edge of the paper.', 1, 'a heading and its text'],
    ['Page (odd) Page (even)', 1, 'after a bracket'],
    ['Lề trái Lề phải', 1, 'Vietnamese'],
    ['Left margin Right margin Top margin', 2, 'three items'],
    ['Left margin. Right margin', 0, 'a sentence ends there'],
    ['As follows: Left margin', 0, 'after a colon'],
    ['Left margin, Right margin', 0, 'after a comma'],
    ['Show Columns Displays hidden columns', 1, 'a title in capitals and its text'],
    ['the Red River', 1, 'a name cannot be told from it'],
    ['the PDF file', 0, 'letters'],
    ['the iOS version', 0, 'a capital inside a word'],
    ['左の余白 Word 右の余白', 0, 'no capitals around it'],
    ['Left margin', 0, 'none'],
    ['', 0, 'nothing'],
  ])('%j: %i, %s', (text, places) => {
    expect(cueOf([text], 1, 0).score(0, 4, 0, 1)).toBeCloseTo(places * worth(1), 9);
  });
});

describe('what they say of a bead', () => {
  const source = ['Left margin Right margin', 'the margin'];

  test.each([
    [[0, 2, 0, 1], 1, 'two segments for a line that looks made of two'],
    [[0, 3, 0, 1], 1, 'three: one place'],
    [[0, 1, 0, 1], -0.5, 'one segment for it'],
    [[0, 2, 0, 2], -0.5, 'the other line makes up for it'],
    [[0, 3, 0, 2], 1, 'and here it does not'],
    [[0, 2, 1, 1], 0, 'a line without such a place'],
  ])('%j: %d, %s', (bead, times) => {
    const [i, a, j, b] = bead as [number, number, number, number];
    expect(cueOf(source, 1, -0.5).score(i, a, j, b)).toBeCloseTo(times * worth(2), 9);
  });

  test('segments that end a sentence would end one inside the line', () => {
    const cue = createJoinCue(['左の余白。', '右の余白。'], source, {
      ...CONSTANTS,
      weights: weightsWith({ 'join met': 1, 'join left': -0.5 }),
    });
    expect(cue.score(0, 2, 0, 1)).toBeCloseTo(-0.5 * worth(2), 9);
  });

  test('the same the other way round', () => {
    const cue = createJoinCue(source, JA, CONSTANTS);
    expect(cue.score(0, 1, 0, 2)).toBeCloseTo(createJoinCue(JA, source, CONSTANTS).score(0, 2, 0, 1), 9);
  });

  test('a word that the text writes small is told from names', () => {
    const names = Array.from({ length: 99 }, (_, k) => `We saw Anna again on day ${k}.`);
    const known = cueOf([...names, 'Left margin Right margin', 'on the right'], 1, 0);
    expect(known.score(0, 2, 99, 1)).toBeGreaterThan(1);
    expect(known.score(0, 2, 0, 1), 'a name, as in every other line').toBe(0);
  });
});
