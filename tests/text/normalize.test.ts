import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nfkcView } from '../../src/text/normalize.js';

describe('nfkcView', () => {
  it.each([
    ['full-width digits', '計１２人', '12', '１２'],
    ['half-width katakana with its voicing mark', 'ﾍﾞﾄﾅﾑ国', 'ベ', 'ﾍﾞ'],
    ['Vietnamese in NFD', 'nghìn tỷ'.normalize('NFD'), 'nghìn', 'nghìn'.normalize('NFD')],
    ['Hangul in jamo', '이십 명'.normalize('NFD'), '십', '십'.normalize('NFD')],
    ['Hangul in compatibility jamo', 'ㅎㅏㄴ국', '국', '국'],
    ['one sign for a word', '100㍍走', 'メートル', '㍍'],
    ['part of such a sign: the whole sign', '100㍍走', 'ート', '㍍'],
    ['after a sign that grew', '㌔５', '5', '５'],
    ['a character outside the BMP', '𝟏𝟐回', '2', '𝟐'],
  ])('%s', (_why, text, seen, given) => {
    const view = nfkcView(text);
    const start = view.text.indexOf(seen);
    expect(start).toBeGreaterThanOrEqual(0);
    const span = view.toOriginalSpan({ start, end: start + seen.length });
    expect(text.slice(span.start, span.end)).toBe(given);
  });

  it('clamps offsets', () => {
    for (const view of [nfkcView('１２'), nfkcView('12')])
      expect([view.toOriginal(-1), view.toOriginal(99)]).toEqual([0, 2]);
  });

  it('turns an empty span into an empty span', () => {
    expect(nfkcView('㍍㍍').toOriginalSpan({ start: 5, end: 5 })).toEqual({ start: 1, end: 1 });
  });

  const pieces = fc.constantFrom(
    '１',
    'ｶ',
    'ﾞ',
    'e\u0323\u0302',
    'ㅎ',
    'ㅏ',
    'ㄴ',
    'ᄒ',
    'ᅡ',
    'ᆫ',
    '가',
    'ﾡ',
    '㍍',
    '\u0301',
    '\u0344',
    'ำ',
    '゛',
    '\ud800',
    '\udc00',
    'İ',
    'Å',
    'ﷺ',
  );
  const text = fc
    .array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 2 })), { maxLength: 12 })
    .map((list) => list.join(''));

  it('is the NFKC of the whole, with a monotone map in range that starts at the start and ends at the end', () => {
    fc.assert(
      fc.property(text, (given) => {
        const view = nfkcView(given);
        expect(view.text).toBe(given.normalize('NFKC'));
        let last = 0;
        for (let offset = 0; offset <= view.text.length; offset++) {
          const original = view.toOriginal(offset);
          expect(original).toBeGreaterThanOrEqual(last);
          expect(original).toBeLessThanOrEqual(given.length);
          last = original;
        }
        expect(view.toOriginal(view.text.length)).toBe(given.length);
        if (view.text) expect(view.toOriginal(0)).toBe(0);
      }),
      { numRuns: 3000 },
    );
  });

  it('gives spans whose own NFKC is or holds the span of the view', () => {
    fc.assert(
      fc.property(text, fc.nat(40), fc.nat(10), (given, from, length) => {
        const view = nfkcView(given);
        const start = Math.min(from, view.text.length);
        const end = Math.min(start + length, view.text.length);
        const span = view.toOriginalSpan({ start, end });
        expect(given.slice(span.start, span.end).normalize('NFKC')).toContain(view.text.slice(start, end));
      }),
      { numRuns: 3000 },
    );
  });
});
