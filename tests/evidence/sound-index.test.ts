import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSoundIndex } from '../../src/evidence/sound-index.js';
import { similarity, soundKey } from '../../src/evidence/transliteration.js';
import { DIFFERENT, SAME } from './sound-pairs.js';

const ENTRIES = [...SAME, ...DIFFERENT].map(({ b: [language, text] }) => ({
  key: soundKey(text, language),
  value: `${language} ${text}`,
}));
const INDEX = createSoundIndex(ENTRIES);

describe('createSoundIndex', () => {
  it('finds the best first', () => {
    const [first, ...rest] = INDEX.nearest(soundKey('スマートグリッド', 'ja'), 0.68);
    expect(first?.value).toMatch(/smart grid|스마트그리드/);
    for (const { similarity: value } of rest) expect(value).toBeLessThanOrEqual(first!.similarity);
  });

  it('finds exactly what comparing with every entry finds', () => {
    const query = fc.oneof(
      fc.constantFrom(...SAME.map(({ a }) => a[1])),
      fc.string({ unit: fc.constantFrom(...'アイカクサシタトナンハフマラルー'), minLength: 1, maxLength: 8 }),
    );
    fc.assert(
      fc.property(query, fc.constantFrom(0.5, 0.68, 0.75, 0.9), (text, minimum) => {
        const key = soundKey(text, 'ja');
        const expected = ENTRIES.flatMap((entry, i) => {
          const value = similarity(key, entry.key);
          return value >= minimum - 1e-9 ? [`${i} ${value.toFixed(6)}`] : [];
        });
        const found = createSoundIndex(ENTRIES.map(({ key: k }, value) => ({ key: k, value }))).nearest(key, minimum);
        expect(found.map(({ value, similarity: s }) => `${value} ${s.toFixed(6)}`).sort()).toEqual(expected.sort());
      }),
      { numRuns: 60 },
    );
  });

  it('finds nothing for what has no sound, and in an empty index', () => {
    expect(INDEX.nearest(soundKey('123', 'en'), 0.1)).toEqual([]);
    expect(createSoundIndex<string>([]).nearest(soundKey('ハノイ', 'ja'), 0.5)).toEqual([]);
  });
});
