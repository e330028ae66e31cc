import { expect, test } from 'vitest';
import { coreDictionary } from '../../src/lexicon/core-lexicon.js';
import { createPhraseIndex } from '../../src/lexicon/phrase-index.js';
import { parseReadings } from '../../src/lexicon/readings.js';
import { createRelatedWords, relatedDictionary } from '../../src/lexicon/related-words.js';
import { linesOf } from './lines-of.js';

const lexicon = [
  '草案\tn\tdự thảo\t초안\tdraft\t',
  '下書き\tn\tbản nháp\t밑그림; 초고\tdraft; sketch\t',
  '写生\tvn\tphác họa\t스케치\tsketch\t',
  '机\tn\tbàn\t책상\tdesk\t',
  // Too many words share an equivalent for it to say anything.
  ...Array.from({ length: 12 }, (_, k) => `物${k}\tn\tvật${k}\t것${k}\tthing\t`),
  '砂糖\tn\tđường\t설탕\tsugar\t',
  '道路\tn\tđường\t도로; 길\troad\t',
];
const lines = linesOf(lexicon);
const readings = parseReadings('');
const own = coreDictionary(lines, 'ko', readings);
const near = relatedDictionary(
  own,
  createRelatedWords(
    lines,
    readings,
    () => createPhraseIndex(lines, readings),
    (_, phrase) => phrase === 'đường',
  ),
);

test.each([
  ['草案', ['초안', '밑그림', '초고'], 'a word that shares "draft", but not what that one shares with others'],
  ['下書き', ['밑그림', '초고', '초안', '스케치'], 'both neighbours'],
  ['机', ['책상'], 'a word without neighbours is near itself only'],
  ['物0', ['것0'], '"thing" is shared by too many'],
  ['砂糖', ['설탕'], 'a word with several meanings is no tie: "đường" is sugar or a road'],
  ['無', [], 'not in the lexicon'],
] as const)('%s: %j (%s)', (word, keys, _why) => {
  expect([...near.translations(word)].sort()).toEqual([...keys].sort());
});
