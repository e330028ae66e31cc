import { expect, it, test } from 'vitest';
import { createMeanings } from '../../src/lexicon/meanings.js';
import { createPhraseIndex } from '../../src/lexicon/phrase-index.js';
import { parseReadings } from '../../src/lexicon/readings.js';
import { parseWordVectors } from '../../src/lexicon/word-vectors.js';
import { bytesOf, linesOf } from './lines-of.js';

const lines = linesOf([
  '船\tn\tthuyền; tàu\t배\tship; boat\t',
  '腹\tn\tbụng\t배\tbelly\t',
  '空\tn\tbầu trời\t하늘\tsky\t',
  ...Array.from({ length: 13 }, (_, k) => `物${k}\tn\tvật\t것\tsky\t`),
]);
const vectors = parseWordVectors(bytesOf(['belli\t90A0', 'boat\t90a0', 'ship\t9a00', 'sky\t900a']));
const readings = parseReadings('');
const meanings = createMeanings(lines, () => createPhraseIndex(lines, readings), vectors);
const [SHIP, BOAT, BELLY, SKY] = [
  [1, 0, 0],
  [0, 1, 0],
  [0, -1, 0],
  [0, 0, 1],
];

it.each([
  ['船', [SHIP, BOAT]],
  ['空', [SKY]],
  ['海', []],
])('%s means what its English equivalents mean', (word, expected) => {
  expect(meanings.ofWord(word).map((meaning) => [...meaning])).toEqual(expected);
});

it.each([
  ['ko', '배', [BELLY, SHIP, BOAT], 'all words that are called so'],
  ['vi', 'thuyền', [SHIP, BOAT], 'Vietnamese'],
  ['vi', 'bầu trời', [SKY], 'a phrase'],
  ['en', 'ship', [SHIP], 'English by itself'],
  ['ko', '것', [], 'what anything is called says nothing'],
  ['ko', '바다', [], 'not in the lexicon'],
  ['de', 'Schiff', [], 'a language that the lexicon does not have'],
])('%s %s: %j (%s)', (language, key, expected, _why) => {
  expect(meanings.ofKey(language, key).map((meaning) => [...meaning])).toEqual(expected);
});

test('keys are listed by how they begin', () => {
  expect(meanings.keys('ko', '하')).toEqual(['하늘']);
  expect(meanings.keys('vi', 'bầu')).toEqual(['bầu trời']);
  expect(meanings.keys('vi', 'b')).toEqual([]);
  expect(meanings.keys('en', 's')).toEqual([]);
});
