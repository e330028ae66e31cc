import { expect, test } from 'vitest';
import { ambiguousWidth } from '../../src/cli/ambiguous-width.js';

test.each([
  ['not set', undefined, undefined],
  ['empty, which is not set', '', undefined],
  ['one cell', '1', 1],
  ['two cells', '2', 2],
])('%s', (_reason, value, width) => {
  expect(ambiguousWidth({ TAIYAKU_AMBIGUOUS_WIDTH: value })).toBe(width);
});

test.each(['3', '02', 'wide'])('%s is refused, and the variable is named', (value) => {
  expect(() => ambiguousWidth({ TAIYAKU_AMBIGUOUS_WIDTH: value })).toThrow(
    expect.objectContaining({ kind: 'usage', message: expect.stringMatching(/^TAIYAKU_AMBIGUOUS_WIDTH: .*1 or 2/su) }),
  );
});
