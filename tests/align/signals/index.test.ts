import { describe, expect, test } from 'vitest';
import { CONSTANTS } from '../../../src/align/constants.js';
import { createKeyTable, linkByName } from '../../../src/align/signal.js';
import { SIGNALS } from '../../../src/align/signals/index.js';
import { keyOf } from '../../support/features.js';
import { tiesOf } from '../../support/signals.js';

describe('the built-in signals', () => {
  test('have an id each, and constants for it', () => {
    const ids = SIGNALS.map((signal) => signal.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => CONSTANTS.classes[id] === undefined)).toEqual([]);
    // Learned words are no signal; every other class has one.
    expect(Object.keys(CONSTANTS.classes).filter((id) => !(ids as string[]).includes(id))).toEqual([
      'learned',
      'learned-only',
      'function-word',
    ]);
  });

  test.each(SIGNALS.map((signal) => [signal.id, signal] as const))('%s: odd text is no error', async (_id, signal) => {
    const odd = ['', ' ', '。', '\ud800', '\u200b\u0000', '😀'.repeat(50), '、'.repeat(500), '１２３'.repeat(100)];
    for (const language of ['ja', 'vi', 'ko', 'en', 'de']) {
      await expect(tiesOf(signal, ['ja', odd], [language, odd])).resolves.toBeTypeOf('string');
      await expect(tiesOf(signal, [language, odd], ['ja', []])).resolves.toBe('');
    }
  });
});

test('a key table has each segment once, in order', () => {
  const table = createKeyTable();
  for (const [name, segment] of [
    ['a', 0],
    ['b', 0],
    ['a', 0],
    ['a', 3],
    ['a', 3],
  ] as const)
    table.add(name, segment);
  expect(table.keys).toEqual([keyOf([0, 3], 'a'), keyOf([0], 'b')]);
  expect([...table.names]).toEqual([
    ['a', 0],
    ['b', 1],
  ]);
});

test('keys of one name are linked, and others left out', () => {
  const [left, right] = [createKeyTable(), createKeyTable()];
  for (const [k, name] of ['a', 'b', 'c'].entries()) left.add(name, k);
  for (const [k, name] of ['c', 'x', 'a'].entries()) right.add(name, k);
  expect(linkByName(left, right)).toEqual({
    target: [keyOf([0], 'a'), keyOf([2], 'c')],
    source: [keyOf([2], 'a'), keyOf([0], 'c')],
    links: [
      [0, 0],
      [1, 1],
    ],
  });
});
