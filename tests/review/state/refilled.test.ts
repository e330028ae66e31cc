import { describe, expect, test } from 'vitest';
import { fill, pointAt } from '../../../src/review/state/from-page.js';
import { refilled } from '../../../src/review/state/refilled.js';
import type { ReviewState } from '../../../src/review/state/state.js';
import { LEARN_ROWS, SCREENS, stateOf } from '../../support/review-fixture.js';

describe('a field that comes back from a browser', () => {
  test.each([
    ['Die Fähre\nlegt ab.', 'Die Fähre\r\nlegt ab.', 'Die Fähre\nlegt ab.', 'a form sends CRLF for each line end'],
    ['船は\r\n朝に着く。', '船は\n朝に着く。', '船は\r\n朝に着く。', 'a field has LF for each line end'],
    ['船は\r朝に着く。', '船は\n朝に着く。', '船は\r朝に着く。', 'a lone CR, too'],
    [
      '船は\r\n朝に\n着く。',
      '船は\n夜に\n着く。',
      '船は\r\n夜に\n着く。',
      'line ends on both sides of what is typed stay',
    ],
    ['船は朝に着く。', '船は\n\n朝に着く。', '船は 朝に着く。', 'line ends that are pasted become a space'],
    ['船は\n朝に着く。', '船は朝に着く。', '船は朝に着く。', 'a line end can be taken away'],
    ['船は\n\n朝に着く。', '船は\n朝に着く。', '船は\n朝に着く。', 'one of two'],
    ['船は\n朝', '', '', 'everything is gone'],
    ['', '港', '港', 'the first character'],
    ['橋\n', '橋\n\n', '橋\n ', 'behind the last line end'],
    ['aaa', 'aaaa', 'aaaa', 'the same character once more'],
    ['𠮷野', '𠮷\n野', '𠮷 野', 'no character is cut in two'],
    ['a\u2028b', 'a\u2028bc', 'a\u2028bc', 'other separators stay as well'],
  ])('%j, typed: %j, is %j: %s', (before, typed, after) => {
    expect(refilled({ text: before }, typed, typed.length)).toEqual({ text: after, cursor: after.length });
  });

  test.each([
    ['船は\r\n朝に着く。', '船は\n夜朝に着く。', 4, 5, 'a line end that was there counts as it is there'],
    ['船は\r\n朝に着く。', '船は\n夜朝に着く。', 2, 2, 'before it'],
    ['船は朝に着く。', '船は\n\n\n朝に着く。', 5, 3, 'pasted line ends are one space'],
    ['船は朝に\r\n着く。', '朝に\n着く。', 3, 4, 'behind what was taken away'],
    ['港', '港', 0, 0, 'at the start'],
    ['港', '港', 9, 1, 'beyond the end'],
  ])('%j, typed: %j, the cursor at %i is at %i: %s', (before, typed, cursor, at) => {
    expect(refilled({ text: before }, typed, cursor).cursor).toBe(at);
  });

  test('a sentence with a line end that comes back unchanged asks no check', () => {
    const screen = { kind: 'edit', field: { text: '船は\r\n朝に着く。', cursor: 0 } } as const;
    const { state, effects } = fill(stateOf({ screen }), '船は\n朝に着く。', 0);
    expect([effects, state.screen]).toEqual([[], screen]);
  });

  test.each([
    ['', 3, 'the words are the same: the marked key stays so'],
    ['a', 0, 'other words: the first of other keys is marked'],
  ])('keys for %j: row %i, for %s', (text, at) => {
    const screen = SCREENS.find(({ kind }) => kind === 'help')!;
    expect(fill(stateOf({ screen }), text, 0).state.screen).toMatchObject({ kind: 'help', at });
  });
});

describe('pointing at something learned', () => {
  const screen = { kind: 'learn', at: 1, leaving: false, rows: LEARN_ROWS } as const;
  const takenOf = ({ screen: after }: ReviewState) =>
    after.kind === 'learn' ? [after.at, ...after.rows.map(({ taken }) => taken)] : [];

  test.each([
    [[0], [0, false, false], 'another line is marked and left'],
    [[1], [1, true, true], 'the marked line is taken'],
    [[1, 1], [1, true, false], 'twice: as it was'],
    [[2], [1, true, false], 'there is no such line'],
    [[-1], [1, true, false], 'nor this one'],
  ])('at %j: %j, for %s', (rows, taken) => {
    const after = rows.reduce(pointAt, stateOf({ screen }));
    expect(takenOf(after)).toEqual(taken);
  });
});
