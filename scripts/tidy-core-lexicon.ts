/**
 * Puts glossary/core-lexicon.tsv, or lines that are to be added to it, into its one form: sorted, each line once, `=` for equivalents that are the
 * Sino-Korean or Sino-Vietnamese reading of the word.
 *
 *   npx tsx scripts/tidy-core-lexicon.ts [FILE.tsv …]
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import {
  CORE_LANGUAGES,
  coreLines,
  equivalentKey,
  parseCoreLine,
  READING,
  readingOf,
} from '../src/lexicon/core-lexicon.js';
import { parseReadings } from '../src/lexicon/readings.js';

const FILE = new URL('../glossary/core-lexicon.tsv', import.meta.url);
const HEADER = [
  '# Core lexicon: Japanese words and what they are called in Vietnamese, Korean and English. CC0 1.0. See core-lexicon.md',
  '# word	part of speech	vi	ko	en	note',
];
const readings = parseReadings(readFileSync(new URL('../data/readings/readings.tsv', import.meta.url), 'utf8'));

const texts = [FILE, ...process.argv.slice(2)]
  .filter((path) => existsSync(path))
  .map((path) => readFileSync(path, 'utf8'));
const lines = new Set(
  texts
    .flatMap(coreLines)
    .filter((line) => line.split('\t')[1] !== '-')
    .map(tidy),
);
writeFileSync(FILE, `${[...HEADER, ...[...lines].sort()].join('\n')}\n`);
const words = new Set([...lines].map((line) => line.slice(0, line.indexOf('\t'))));
console.log(`${lines.size} entries of ${words.size} words`);

function tidy(line: string): string {
  const { word, pos, equivalents, note } = parseCoreLine(line.normalize('NFC'));
  const columns = CORE_LANGUAGES.map((language) => {
    const read = readingOf(word, language, readings);
    const isRead = (phrase: string) =>
      read !== undefined && equivalentKey(read, language) === equivalentKey(phrase, language);
    const own = equivalents[language].map((phrase) => phrase.trim()).filter((phrase) => phrase !== '');
    return [...new Set(own.map((phrase) => (isRead(phrase) ? READING : phrase)))].join('; ');
  });
  return [word, pos, ...columns, note.trim()].join('\t');
}
