import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalSyllable } from '../../src/text/vietnamese-syllable.js';

describe('canonicalSyllable puts the tone mark in one place', () => {
  it.each([
    ['hoà', 'hòa', 'two vowels at the end: on the first'],
    ['thuý', 'thúy', 'uy too'],
    ['khoẻ', 'khỏe', 'oe too'],
    ['HOÁ', 'hóa', 'lower case'],
    ['toàn', 'toàn', 'before a final consonant: on the second'],
    ['tòan', 'toàn', 'and moved there when it stands elsewhere'],
    ['hoạch', 'hoạch', 'before ch'],
    ['ngoài', 'ngoài', 'three vowels: on the middle one'],
    ['ngòai', 'ngoài', 'and moved there'],
    ['khuỷu', 'khuỷu', 'uyu'],
    ['qúy', 'quý', 'the u of qu is no vowel'],
    ['qùa', 'quà', 'nor here'],
    ['quốc', 'quốc', 'ô carries its mark'],
    ['gìa', 'già', 'the i of gi before a vowel is no vowel'],
    ['gì', 'gì', 'but it is one when alone'],
    ['gìn', 'gìn', 'and before a consonant'],
    ['giếng', 'giếng', 'giê: on ê'],
    ['của', 'của', 'ua: on u'],
    ['cuả', 'của', 'and moved there'],
    ['mưà', 'mừa', 'ưa: on ư'],
    ['nước', 'nước', 'ươ: on ơ'],
    ['nứơc', 'nước', 'and moved there'],
    ['tiến', 'tiến', 'iê: on ê'],
    ['chuyển', 'chuyển', 'uyê: on ê'],
    ['xoắn', 'xoắn', 'oă: on ă'],
    ['xoong', 'xoong', 'no tone, no change'],
    ['đừơng', 'đường', 'đ stays'],
    ['ho\u0061\u0300', 'hòa', 'NFD comes back as NFC'],
    ['kỹ', 'kỹ', 'y is not turned into i'],
    ['kĩ', 'kĩ', 'nor i into y'],
    ['asean', 'asean', 'other words only in lower case'],
    ['naïveté', 'naïveté', 'foreign words stay'],
    ['càfé', 'càfé', 'two tones are no syllable'],
  ])('%s → %s (%s)', (written, canonical) => {
    expect(canonicalSyllable(written)).toBe(canonical.normalize('NFC'));
  });

  it('changes nothing the second time', () => {
    const vietnamese = fc.array(fc.constantFrom(...'bcdđghklmnpqrstuvxyaăâeêioôơuưàáảãạồếữợ\u0300\u0301'), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          vietnamese.map((letters) => letters.join('')),
        ),
        (text) => {
          const once = canonicalSyllable(text);
          expect(canonicalSyllable(once)).toBe(once);
          expect(once).toBe(once.normalize('NFC'));
        },
      ),
      { numRuns: 500 },
    );
  });
});
