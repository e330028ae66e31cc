import { describe, expect, test } from 'vitest';
import { type Output, wantsColor, widthOf } from '../../src/io/terminal.js';

const output = (isTTY: boolean, columns?: number): Output => ({ write: () => undefined, isTTY, columns });

describe('colours', () => {
  test.each<[boolean, Record<string, string>, boolean | undefined, boolean, string]>([
    [true, {}, undefined, true, 'a terminal has them'],
    [false, {}, undefined, false, 'a pipe has not'],
    [true, { NO_COLOR: '1' }, undefined, false, 'NO_COLOR'],
    [true, { NO_COLOR: '' }, undefined, true, 'an empty NO_COLOR says nothing'],
    [false, { FORCE_COLOR: '1' }, undefined, true, 'FORCE_COLOR, even in a pipe'],
    [true, { FORCE_COLOR: '0' }, undefined, false, 'FORCE_COLOR=0 switches off'],
    [true, { FORCE_COLOR: 'false' }, undefined, false, 'so does false'],
    [true, { FORCE_COLOR: '' }, undefined, true, 'an empty one says nothing'],
    [false, { FORCE_COLOR: '1', NO_COLOR: '1' }, undefined, false, 'NO_COLOR is stronger'],
    [true, { TERM: 'dumb' }, undefined, false, 'a dumb terminal'],
    [false, { NO_COLOR: '1' }, true, true, '--color is stronger than all'],
    [true, { FORCE_COLOR: '1' }, false, false, '--no-color too'],
  ])('terminal %s, %j, flag %s: %s (%s)', (isTTY, env, flag, expected) => {
    expect(wantsColor(output(isTTY), env, flag)).toBe(expected);
  });
});

test.each<[boolean, number | undefined, number, string]>([
  [false, undefined, 80, 'a pipe does not depend on a window'],
  [true, 100, 100, 'the terminal’s own'],
  [true, undefined, 80, 'a terminal that does not say'],
  [true, 300, 120, 'longer lines are hard to read'],
  [true, 10, 40, 'shorter ones have no room'],
])('terminal %s of %s columns: %i (%s)', (isTTY, columns, expected) => {
  expect(widthOf(output(isTTY, columns))).toBe(expected);
});
