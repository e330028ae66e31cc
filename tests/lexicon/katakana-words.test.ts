import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseKatakanaWords } from '../../src/lexicon/katakana-words.js';

const WORDS = parseKatakanaWords(readFileSync(new URL('../../data/katakana/words.txt', import.meta.url), 'utf8'));

describe('data/katakana/words.txt', () => {
  it.each([
    'ニュース',
    'スマートグリッド',
    'スマート・グリッド',
    'エネルギー',
    'データベース',
    'デジタルトランスフォーメーション',
  ])('has %s', (word) => {
    expect(WORDS.has(word)).toBe(true);
  });

  it.each(['コングタイム', 'ニトロアイン', '', 'ニュ', '会談', 'ニュース ', 'ー'])('does not have %j', (word) => {
    expect(WORDS.has(word)).toBe(false);
  });

  it('is large', () => {
    expect(WORDS.size).toBeGreaterThan(40_000);
  });
});

describe('parseKatakanaWords', () => {
  it('has exactly the words that were coded', () => {
    const word = fc.string({ unit: fc.constantFrom(...'アイウー'), minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 30 }), fc.array(word), (words, others) => {
        const sorted = [...words].sort();
        const lines = sorted.map((current, i) => {
          const previous = sorted[i - 1] ?? '';
          let shared = 0;
          while (shared < previous.length && previous[shared] === current[shared]) shared += 1;
          return shared.toString(36) + current.slice(shared);
        });
        const table = parseKatakanaWords(`# comment\n${lines.join('\n')}\n`);
        expect(table.size).toBe(words.length);
        for (const other of [...words, ...others]) expect(table.has(other)).toBe(words.includes(other));
      }),
    );
  });

  it('grows with words that share much', () => {
    const long = 'ア'.repeat(35);
    const lines = [`0${long}`, ...Array.from({ length: 20 }, (_, i) => `z${String.fromCharCode(0x30a4 + i)}`)];
    const table = parseKatakanaWords(lines.join('\n'));
    expect(table.size).toBe(21);
    expect(table.has(`${long}イ`)).toBe(true);
  });
});
