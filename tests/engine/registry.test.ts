import { describe, expect, test } from 'vitest';
import { CHECKS } from '../../src/checks/index.js';
import type { CheckMeta } from '../../src/core/check.js';
import { createRegistry, fill } from '../../src/engine/registry.js';
import { metaOf } from '../support/collations.js';

const register = (...metas: Partial<CheckMeta>[]) =>
  createRegistry(metas.map((meta) => ({ meta: metaOf(meta), run: () => [] })));

describe('createRegistry', () => {
  test('takes the built-in checks, in their order', () => expect(createRegistry(CHECKS)).toEqual(CHECKS));

  test.each([
    ['an id in capitals', [{ id: 'OddWord' }], 'OddWord'],
    ['an id with a digit', [{ id: 'odd-2' }], 'odd-2'],
    ['an empty id', [{ id: '' }], 'id'],
    ['an id twice', [{ id: 'odd' }, { id: 'odd' }], 'twice'],
    ['no MQM type', [{ mqm: 'wrong' }], 'MQM'],
    ['no message', [{ messages: {} }], 'no message'],
  ])('refuses %s', (_what, metas, words) => {
    expect(() => register(...metas)).toThrow(words);
  });
});

describe('fill', () => {
  const meta = metaOf();
  test.each([
    ['{{word}} is odd', { word: 'ピピ' }, 'ピピ is odd'],
    ['{{word}} and {{word}}', { word: '$&' }, '$& and $&'],
    ['{{count}} times', { count: 0 }, '0 times'],
    ['nothing to fill', {}, 'nothing to fill'],
    ['{{word}}', { word: '{{word}}' }, '{{word}}'],
  ])('%s', (template, data, expected) => {
    expect(fill(meta, template, data)).toBe(expected);
  });

  test('a placeholder without a value is a defect', () => {
    expect(() => fill(meta, '{{word}}', {})).toThrow('no value for {{word}}');
  });
});
