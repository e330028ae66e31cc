import { describe, expect, test } from 'vitest';
import { formatUserLexicon, parseUserLexicon, userDictionary } from '../../src/lexicon/user-lexicon.js';
import { parseWordList } from '../../src/lexicon/word-list.js';

const parse = (text: string) => parseUserLexicon(text, 'mine.tsv');

describe('lexicon files', () => {
  test('what is written is read again', () => {
    const lexicon = {
      from: 'ja',
      to: 'vi',
      entries: [
        { word: '外交', equivalent: 'ngoại giao', counts: { together: 41, targetCount: 44, sourceCount: 43 } },
        { word: '港', equivalent: 'cảng', counts: { together: 9, targetCount: 10, sourceCount: 12 } },
      ],
    };
    const text = formatUserLexicon(lexicon, 'learned from\ttwo memories');
    expect(text.split('\n').slice(0, 3)).toEqual([
      '# learned from two memories',
      'ja\tvi\ttogether\tja count\tvi count',
      '外交\tngoại giao\t41\t44\t43',
    ]);
    expect(parse(text)).toEqual(lexicon);
  });

  test.each([
    ['without counts', 'ja\tko\n# remark\n\n港\t항구\n', [{ word: '港', equivalent: '항구' }]],
    [
      'a mark at the beginning, regions, line ends of Windows',
      '\ufeffja-JP\tko-KR\r\n港\t항구\r\n',
      [{ word: '港', equivalent: '항구' }],
    ],
    ['NFC', 'ja\tvi\n港\tca\u0309ng\n', [{ word: '港', equivalent: 'cảng' }]],
  ])('%s', (_why, text, entries) => {
    expect(parse(text).entries).toEqual(entries);
  });

  test.each([
    ['no header', '港\tcảng\n', /mine\.tsv:1: the lexicon has no header line/],
    ['one language twice', 'ja\tja\n港\t港\n', /no header line/],
    ['empty', '# x\n', /mine\.tsv: the lexicon has no header line/],
    ['a word alone', 'ja\tvi\n港\n港\tcảng\n', /mine\.tsv:2: a word or its equivalent is missing/],
    ['counts that cannot be', 'ja\tvi\n港\tcảng\t5\t4\t9\n', /mine\.tsv:2: the counts "5 4 9" are none/],
    ['counts that are no numbers', 'ja\tvi\n港\tcảng\tmany\n', /the counts "many" are none/],
  ])('a fault: %s', (_why, text, message) => {
    expect(() => parse(text)).toThrow(message);
  });
});

describe('as a dictionary', () => {
  test('keys as evidence compares them', () => {
    const dictionary = userDictionary(parse('ja\ten\n港\tseaports\n港\tharbour\n'));
    expect([dictionary.from, dictionary.to, dictionary.translations('港')]).toEqual([
      'ja',
      'en',
      ['seaport', 'harbour'],
    ]);
    expect(dictionary.translations('駅')).toEqual([]);
  });

  test.each([
    ['from Japanese, however it is written', 'vi\tja\nhòa bình\t平和\n', ['ja', 'vi'], '平和', ['hòa bình']],
    ['else from the code that comes first', 'vi\tko\nhòa bình\t평화\n', ['ko', 'vi'], '평화', ['hòa bình']],
    ['case does not count', 'en\tvi\nTreaty\thiệp ước\n', ['en', 'vi'], 'treaty', ['hiệp ước']],
  ])('%s', (_why, text, [from, to], word, keys) => {
    const dictionary = userDictionary(parse(text));
    expect([dictionary.from, dictionary.to, dictionary.translations(word)]).toEqual([from, to, keys]);
  });

  test.each([
    ['often and mostly together', 8, 10, 12, true],
    ['seldom', 3, 3, 3, false],
    ['one of many things that go with it', 8, 60, 12, false],
    ['goes with many things itself', 8, 10, 60, false],
  ])('learned: %s', (_why, together, a, b, firm) => {
    const dictionary = userDictionary(parse(`ja\tvi\n港\tcảng\t${together}\t${a}\t${b}\n`));
    expect(dictionary.translations('港')).toEqual(firm ? ['cảng'] : []);
  });
});

test.each([
  ['one', '港\tharbour', [['港', 'harbour']]],
  [
    'several',
    '港\tharbour; port, haven',
    [
      ['港', 'harbour'],
      ['港', 'port'],
      ['港', 'haven'],
    ],
  ],
  [
    'senses and remarks',
    '橋\t(n) 1. bridge (over a river) 2) span',
    [
      ['橋', 'bridge'],
      ['橋', 'span'],
    ],
  ],
  [
    'line breaks and markup as StarDict has them',
    '橋\t<b>cầu</b>\\ncây cầu',
    [
      ['橋', 'cầu'],
      ['橋', 'cây cầu'],
    ],
  ],
  [
    'an explanation is no equivalent',
    '橋\tbridge; a structure that carries a road across a river or a valley',
    [['橋', 'bridge']],
  ],
  ['numbers within a word stay', '二\tB2 battery', [['二', 'B2 battery']]],
])('a word list: %s', (_why, text, expected) => {
  expect(parseWordList(text, 'a.txt').map(({ word, equivalent }) => [word, equivalent])).toEqual(expected);
});

test('a word list without words is a fault', () => {
  expect(() => parseWordList('# nothing\n港\n', 'a.txt')).toThrow(/a\.txt: no line has a word/);
});
