import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { metricsFor } from '../../src/text/columns.js';
import { wrap } from '../../src/text/wrap.js';

describe('wrap', () => {
  test.each([
    ['港を広げ、道を直す。', 10, ['港を広げ、', '道を直す。'], 'a line may end between Japanese characters'],
    [
      '橋を架ける。駅を造る',
      10,
      ['橋を架け', 'る。駅を造', 'る'],
      '。 never begins a line: the character before it goes along',
    ],
    ['彼は「駅」と言う', 6, ['彼は', '「駅」', 'と言う'], '「 never ends a line and 」 never begins one'],
    ['コーヒーを飲む', 6, ['コー', 'ヒーを', '飲む'], 'the long mark never begins a line'],
    ['きょう行く', 4, ['きょ', 'う行', 'く'], 'nor does a small kana'],
    ['mở rộng cảng biển', 10, ['mở rộng', 'cảng biển'], 'Vietnamese breaks at spaces'],
    [
      '항만을 확장하고 도로를 고친다',
      12,
      ['항만을', '확장하고', '도로를', '고친다'],
      'Korean breaks at spaces, not inside words',
    ],
    ['abcdefghijkl', 5, ['abcde', 'fghij', 'kl'], 'a word without a place to break is cut'],
    ['港は port です', 8, ['港は', 'port で', 'す'], 'beside Latin words as well'],
    ['  a  ', 10, ['a'], 'no white space at the ends'],
    ['', 10, [''], 'nothing is one empty line'],
  ])('%s in %i columns: %j (%4$s)', (text, width, lines) => {
    expect(wrap(text, width)).toEqual(lines);
  });

  const japanese = fc.string({ unit: fc.constantFrom(...'港駅橋あいうア、。「」（）ー…っゃabc 1'), maxLength: 60 });

  test('nothing is lost or added but white space', () => {
    fc.assert(
      fc.property(japanese, fc.integer({ min: 2, max: 30 }), (text, width) => {
        expect(wrap(text, width).join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
      }),
    );
  });

  test.each([
    ['quotation marks of two cells', '“港”を広げる', 8, ['“港”を', '広げる']],
    ['… never begins a line, and takes its two cells along', '橋と駅と…', 9, ['橋と駅', 'と…']],
    ['an opening mark never ends one', '駅の“橋”', 8, ['駅の', '“橋”']],
  ])('where ambiguous characters take two cells: %s', (_reason, text, width, lines) => {
    expect(wrap(text, width, metricsFor(2))).toEqual(lines);
    expect(wrap(text, width)).not.toEqual(lines);
  });

  test('no line is too wide', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.string({ unit: fc.constantFrom(...'a 橋“”…→à') }),
    );
    const widths = fc.constantFrom(1 as const, 2 as const).map(metricsFor);
    fc.assert(
      fc.property(texts, fc.integer({ min: 4, max: 30 }), widths, (text, width, metrics) => {
        const flat = text.replace(/\s/gu, ' ');
        for (const line of wrap(flat, width, metrics)) expect(metrics.columnsOf(line)).toBeLessThanOrEqual(width);
      }),
    );
  });

  test('no line begins with a closing mark while the line before could give a character', () => {
    const sentence = fc.array(fc.constantFrom('港を広げ、', '道を直す。', '「駅」と', '（橋）も', '船で'), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(sentence, fc.integer({ min: 6, max: 40 }), (parts, width) => {
        for (const line of wrap(parts.join(''), width)) {
          expect(line).not.toMatch(/^[、。」）]/u);
          expect(line).not.toMatch(/[「（]$/u);
        }
      }),
    );
  });
});
