import { expect, test } from 'vitest';
import { wantsPlain } from '../../src/cli/review-plain.js';

test.each<[string, Record<string, string>, number | undefined, number | undefined, boolean]>([
  ['a usual terminal', {}, 80, 24, false],
  ['the smallest one that can be drawn on', {}, 40, 10, false],
  ['no terminal: that is another question', {}, undefined, undefined, false],
  ['a terminal that cannot draw', { TERM: 'dumb' }, 80, 24, true],
  ['too narrow', {}, 39, 24, true],
  ['too low', {}, 80, 9, true],
  ['read out, as Ink is told', { INK_SCREEN_READER: 'true' }, 80, 24, true],
  ['read out', { ACCESSIBLE: '1' }, 80, 24, true],
  ['not read out', { ACCESSIBLE: '0', INK_SCREEN_READER: '' }, 80, 24, false],
])('%s', (_, env, columns, rows, expected) => {
  expect(wantsPlain({ env, stdout: { write: () => undefined, isTTY: columns !== undefined, columns, rows } })).toBe(
    expected,
  );
});
