import { expect, test } from 'vitest';
import { webAddressOf } from '../../src/cli/review-manner.js';
import { Fault } from '../../src/core/fault.js';

test.each([
  [{ host: '' }, 'a variable of the shell that is not set: it would listen on all addresses'],
  [{ host: ' ' }, 'the same with a space'],
  [{ port: '65536' }, 'one more than there are'],
])('%j is no address (%s)', (flags, _why) => {
  expect(() => webAddressOf(flags)).toThrow(Fault);
});

test('without flags it is this machine alone, on a free port', () => {
  expect(webAddressOf({})).toEqual({ host: '127.0.0.1', port: 0 });
});
