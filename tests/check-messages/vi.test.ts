import { describe, expect, test } from 'vitest';
import { vi } from '../../src/check-messages/vi.js';
import { placesWhere } from '../support/catalogue-texts.js';

const where = (holds: (text: string, place: string) => boolean) => placesWhere(vi, holds);

describe('what the checks say in Vietnamese', () => {
  test('tone marks stand in the old place: hóa, thỏa, thúy', () => {
    expect(where((text) => /(?:o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ])(?!\p{L})/u.test(text))).toEqual([]);
  });

  test('a message is no sentence with a full stop; summaries have one', () => {
    expect(where((text, place) => place.endsWith(' message') && text.endsWith('.'))).toEqual([]);
    expect(where((text, place) => place.endsWith(' summary') && !text.endsWith('.'))).toEqual([]);
  });

  test('a thing has one name: a version is called by no other word', () => {
    // "Phiên bản" is a release of a program, "bản nguồn" a word of translation memories.
    expect(where((text) => /phiên bản|bản nguồn|bản dịch khác/u.test(text))).toEqual([]);
  });
});
