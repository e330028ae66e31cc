import { describe, expect, test } from 'vitest';
import { sentenceDiff } from '../../src/text/sentence-diff.js';

/** `港は[-15-]{+150+}億円`. */
function marked(before: string, after: string, language: string): string {
  const signs = { same: ['', ''], removed: ['[-', '-]'], added: ['{+', '+}'] } as const;
  return sentenceDiff(before, after, language)
    .map(({ kind, text }) => signs[kind].join(text))
    .join('');
}

describe('what a reader takes in', () => {
  test.each<[why: string, language: string, before: string, after: string, expected: string]>([
    ['a character of Japanese', 'ja', '船は港についた。', '船は港をついた。', '船は港[-に-]{+を+}ついた。'],
    ['a number of Japanese', 'ja', '15億円', '150億円', '[-15-]{+150+}億円'],
    [
      'a number with its signs in Japanese',
      'ja',
      '約１，５００人、2月',
      '約１，６００人、2月',
      '約[-１，５００-]{+１，６００+}人、2月',
    ],
    ['kanji numerals by characters', 'ja', '百五十億円', '百六十億円', '百[-五-]{+六+}十億円'],
    [
      'a word of Vietnamese',
      'vi',
      'Cảng mở cửa năm nay.',
      'Cảng đóng cửa năm nay.',
      'Cảng [-mở-]{+đóng+} cửa năm nay.',
    ],
    [
      'an 어절 of Korean, with its particle',
      'ko',
      '배가 항구를 떠났다.',
      '배가 부두를 떠났다.',
      '배가 [-항구를-]{+부두를+} 떠났다.',
    ],
    ['a sign at a word, not the word', 'en', 'It costs 15 yen.', 'It costs 15 yen,', 'It costs 15 yen[-.-]{+,+}'],
    ['a number with its signs', 'en', 'It costs 1,500 yen.', 'It costs 1,600 yen.', 'It costs [-1,500-]{+1,600+} yen.'],
    ['a flag is one character', 'ja', '旗は🇯🇵だ。', '旗は🇻🇳だ。', '旗は[-🇯🇵-]{+🇻🇳+}だ。'],
  ])('%s', (_, language, before, after, expected) => {
    expect(marked(before, after, language)).toBe(expected);
  });
});

describe('changes that lie close are one', () => {
  test.each<[why: string, language: string, before: string, after: string, expected: string]>([
    [
      'one character between them',
      'ja',
      '町は赤い青い橋を塗る。',
      '町は白い黒い橋を塗る。',
      '町は[-赤い青-]{+白い黒+}い橋を塗る。',
    ],
    ['two characters stay', 'ja', '赤い橋と青い船', '白い橋と黒い船', '[-赤-]{+白+}い橋と[-青-]{+黒+}い船'],
    ['a number is not cut to pieces', 'ja', '約15億円', '約1,50億円', '約[-15-]{+1,50+}億円'],
    ['white space between words', 'en', 'an old wooden pier', 'an new iron pier', 'an [-old wooden-]{+new iron+} pier'],
    ['a sign between words', 'en', 'red-ish, blue pier', 'white, black pier', '[-red-ish, blue-]{+white, black+} pier'],
    [
      'a word between words',
      'en',
      'the old town pier',
      'the new town port',
      'the [-old-]{+new+} town [-pier-]{+port+}',
    ],
  ])('%s', (_, language, before, after, expected) => {
    expect(marked(before, after, language)).toBe(expected);
  });
});

test('the pieces give both sentences, none is empty', () => {
  const [before, after] = ['町は15億円を\n橋に充てる。', 'この町は、百五十億円を新しい橋と\n港に使う。'];
  for (const language of ['ja', 'ko']) {
    const pieces = sentenceDiff(before, after, language);
    const side = (kind: string) =>
      pieces
        .filter((piece) => piece.kind !== kind)
        .map(({ text }) => text)
        .join('');
    expect([side('added'), side('removed')]).toEqual([before, after]);
    expect(pieces.every(({ text }) => text !== '')).toBe(true);
  }
  expect(sentenceDiff('', '', 'ja')).toEqual([]);
});

test('very long words are not compared', () => {
  const [before, after] = ['赤い橋'.repeat(500), '青い橋'.repeat(500)];
  expect(sentenceDiff(before, after, 'ja').map(({ kind }) => kind)).toEqual(['removed', 'added']);
});
