import { expect, test } from 'vitest';
import { pack } from '../../../src/languages/ko/pack.js';

/** Those that show by their form that they are predicates; `!` denies, behind `→` the other answer. */
test.each([
  ['표를 환불할 수 있습니다.', ['환불할 수 있습니다 → 환불할 수 없습니다']],
  ['문을 안 열었다.', ['!안 열었다']],
  ['위원회는 계획을 승인하지 않았다.', ['!승인하지 않았다 → 승인했다']],
  ['이미 고친 상태이다.', ['고친 상태이다']],
])('%s', (text, expected) => {
  const found = pack
    .predicates({ text, tokens: pack.tokenize(text) })
    .filter(({ isMarked }) => isMarked)
    .map(({ start, end, denied, opposite }) =>
      [`${denied ? '!' : ''}${text.slice(start, end)}`, ...(opposite === undefined ? [] : [opposite])].join(' → '),
    );
  expect(found).toEqual(expected);
});
