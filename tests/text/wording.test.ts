import { describe, expect, test } from 'vitest';
import { wordingOf } from '../../src/text/wording.js';

describe('the same wording', () => {
  test.each([
    ['Bus, tram and ferry.', 'bus tram and ferry'],
    ['“Good morning,” he said', "'Good morning' he said."],
    ['１２時に始まる。', '12時に始まる'],
    ['할 수 있다', '할수있다'],
    ['hoà bình', 'hòa bình'],
    ['THUỶ điện', 'thủy điện'],
    ['a\u0300 la', '\u00e0 la'],
    ['• Boots ★', 'Boots'],
    ['5 – 7 km', '5-7 km'],
    ['twenty-one', 'twenty one'],
    ['- 20 chairs', '20 chairs'],
  ])('%s = %s', (a, b) => expect(wordingOf(a)).toBe(wordingOf(b)));
});

describe('another wording', () => {
  test.each([
    ['1.5 km', '15 km'],
    ['1.500', '1,500'],
    ['−5 degrees', '5 degrees'],
    ['5–7 km', '57 km'],
    ['50%', '50'],
    ['€20', '$20'],
    ['20°', '20'],
    ['má ba', 'ma bá'],
    ['bò', 'bỏ'],
    ['***', '---'],
  ])('%s ≠ %s', (a, b) => expect(wordingOf(a)).not.toBe(wordingOf(b)));

  test('odd text does no harm', () => {
    expect(wordingOf('')).toBe('');
    expect(wordingOf('\ud800x')).toBe('x');
  });
});
