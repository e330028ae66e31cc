import { expect, test } from 'vitest';
import { pack } from '../../../src/languages/vi/pack.js';

/** Those that show by their form that they are predicates; `!` denies, behind `→` the other answer. */
test.each([
  ['Cửa hàng sẽ không mở vào chủ nhật.', ['!sẽ không mở → sẽ mở']],
  ['Cửa hàng được mở vào chủ nhật.', ['được mở → không được mở']],
  ['Trẻ em không thể vào.', ['!không thể vào → có thể vào']],
  ['Bác sĩ đã theo dõi bệnh nhân.', ['đã theo']],
])('%s', (text, expected) => {
  const found = pack
    .predicates({ text, tokens: pack.tokenize(text) })
    .filter(({ isMarked }) => isMarked)
    .map(({ start, end, denied, opposite }) =>
      [`${denied ? '!' : ''}${text.slice(start, end)}`, ...(opposite === undefined ? [] : [opposite])].join(' → '),
    );
  expect(found).toEqual(expected);
});
