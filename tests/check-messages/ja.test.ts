import { describe, expect, test } from 'vitest';
import { ja } from '../../src/check-messages/ja.js';
import { placesWhere } from '../support/catalogue-texts.js';

const where = (holds: (text: string, place: string) => boolean) => placesWhere(ja, holds);

/** A message with a letter for each placeholder, so that only its own words and marks are judged. */
function ownWords(text: string): string {
  return text.replace(/\{\{\w+\}\}/gu, 'x');
}

describe('what the checks say in Japanese', () => {
  test('every text has hiragana', () => {
    expect(where((text) => !/\p{Script=Hiragana}/u.test(text))).toEqual([]);
  });

  // What the house style rules out, by what would be seen of it.
  test.each([
    ['English quotes', /[“”]/u],
    ['narrow marks beside Japanese letters', /[ぁ-んァ-ヶ一-龠][,.:;?!()]|[,.:;?!()][ぁ-んァ-ヶ一-龠]/u],
    ['polite endings', /です|ます|ください|ません/u],
    ['spaces at the ends or doubled beside values', /^\s|\s$|\s\s/u],
  ])('no message has %s', (_name, pattern) => {
    expect(where((text, place) => place !== 'register-drift summary' && pattern.test(ownWords(text)))).toEqual([]);
  });

  test('quotations, which begin with their language, stand without 「」 and apart from kana and kanji', () => {
    const touched =
      /[^\s（、：。]\{\{(?:quotes|nearest|misleading|read|changes)\}\}|\{\{(?:quotes|nearest|misleading|read|changes)\}\}[^\s）、。]/u;
    expect(where((text) => touched.test(text))).toEqual([]);
  });

  test('a message is one line without a full stop, an explanation and a summary end like sentences', () => {
    const isMessage = (place: string) => place.endsWith(' message');
    expect(where((text, place) => isMessage(place) && /[。\n]/u.test(text))).toEqual([]);
    // A hint is a sentence of its own.
    expect(where((text, place) => !isMessage(place) && !/。(?:\{\{hint\}\})?$/u.test(text))).toEqual([]);
  });
});
