import { expect, test } from 'vitest';
import { pack } from '../../../src/languages/en/pack.js';

/** Those that show by their form that they are predicates; `!` denies, behind `→` the other answer. */
test.each([
  ['The gate is not open.', ['!is not open → is open']],
  ['He was not alone.', ['was not alone']],
  ['The airport has already been completed.', ['has already been completed → has not already been completed']],
  ['You can enter.', ['can enter → cannot enter']],
])('%s', (text, expected) => {
  const found = pack
    .predicates({ text, tokens: pack.tokenize(text) })
    .filter(({ isMarked }) => isMarked)
    .map(({ start, end, denied, opposite }) =>
      [`${denied ? '!' : ''}${text.slice(start, end)}`, ...(opposite === undefined ? [] : [opposite])].join(' → '),
    );
  expect(found).toEqual(expected);
});
