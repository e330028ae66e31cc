import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mayBeginAlike } from '../../src/evidence/sound-distance.js';
import { createSoundIndex } from '../../src/evidence/sound-index.js';
import { formSimilarity, type SoundKey, soundKey } from '../../src/evidence/transliteration.js';
import { DIFFERENT, SAME } from './sound-pairs.js';

const ENTRIES = [...SAME, ...DIFFERENT].map(({ b: [language, text] }) => ({
  key: soundKey(text, language),
  value: `${language} ${text}`,
}));
const INDEX = createSoundIndex(ENTRIES);

/** The best of the forms that begin alike. */
function compared(a: SoundKey, b: SoundKey): number {
  const pairs = a.forms.flatMap((x) => b.forms.map((y) => [x, y] as const));
  const alike = pairs.filter(([x, y]) => mayBeginAlike(x.skeleton.charCodeAt(0), y.skeleton.charCodeAt(0)));
  return Math.max(0, ...alike.map(([x, y]) => formSimilarity(x, y)));
}

describe('createSoundIndex', () => {
  it('finds the best first', () => {
    const [first, ...rest] = INDEX.nearest(soundKey('スマートグリッド', 'ja'), 0.68);
    expect(first?.value).toMatch(/smart grid|스마트그리드/);
    for (const { similarity: value } of rest) expect(value).toBeLessThanOrEqual(first!.similarity);
  });

  it('finds exactly what comparing with every entry finds, in the same order', () => {
    const katakana = fc.oneof(
      fc.constantFrom(...SAME.map(({ a }) => a[1])),
      fc.string({ unit: fc.constantFrom(...'アイカクサシタトナンハフマラルー'), minLength: 1, maxLength: 10 }),
    );
    const known = fc.constantFrom(...ENTRIES.map(({ key }) => key));
    const japanese = katakana.map((text) => soundKey(text, 'ja'));
    const english = fc
      .string({ unit: fc.constantFrom('ca', 'ter', 'sh', 'ing', 'ru', 'f', 'h', 'mo', 'ng', 'l ', 'e'), maxLength: 12 })
      .map((text) => soundKey(text, 'en'));
    const korean = fc
      .string({ unit: fc.constantFrom(...'하노이응우옌컴퓨터스링훈'), maxLength: 7 })
      .map((text) => soundKey(text, 'ko'));
    // A vocabulary of a few hundred, so that many skeletons have beginnings in common, and some words stand in it twice.
    const vocabulary = fc.array(fc.oneof(known, japanese, english, korean), { maxLength: 300, size: 'max' });
    const least = fc.constantFrom(0.1, 0.5, 0.68, 0.75, 0.9, 1);
    fc.assert(
      fc.property(fc.array(katakana, { minLength: 1, maxLength: 8 }), vocabulary, least, (words, keys, minimum) => {
        const index = createSoundIndex(keys.map((key, value) => ({ key, value })));
        for (const word of words) {
          const query = soundKey(word, 'ja');
          const expected = keys
            .map((key, value) => ({ value, similarity: compared(query, key) }))
            .filter((entry) => entry.similarity >= minimum - 1e-9)
            .sort((a, b) => b.similarity - a.similarity || a.value - b.value);
          expect(index.nearest(query, minimum)).toEqual(expected);
        }
      }),
      { numRuns: 100 },
    );
  });

  it.each([
    ['ウラジオストク', 'Vladivostok', true],
    ['ヤコブ', 'Jacob', true],
    ['ユニオール', 'Junior', true],
    ['ヨナタン', 'Jonathan', true],
    ['コレラ', 'cholera', true],
    ['ラベル', 'gravel', false],
    ['レンタル', 'parental', false],
  ])('%s is like %s: %s', (katakana, word, alike) => {
    const index = createSoundIndex([{ key: soundKey(word, 'en'), value: word }]);
    expect(index.nearest(soundKey(katakana, 'ja'), 0.75)).toHaveLength(alike ? 1 : 0);
  });

  it('finds nothing for what has no sound, and in an empty index', () => {
    expect(INDEX.nearest(soundKey('123', 'en'), 0.1)).toEqual([]);
    expect(createSoundIndex<string>([]).nearest(soundKey('ハノイ', 'ja'), 0.5)).toEqual([]);
  });
});
