import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Homograph, homographLines, parseHomographLine, parseHomographs } from '../../src/lexicon/homographs.js';

const text = readFileSync(new URL('../../glossary/homographs.tsv', import.meta.url), 'utf8');
const lines = homographLines(text);
const entries = lines.map(parseHomographLine);

describe('glossary/homographs.tsv', () => {
  const faults = (isWrong: (entry: Homograph) => boolean) =>
    entries.filter(isWrong).map(({ word, note }) => `${word} ${note}`);

  test('at least 250 entries, of each language', () => {
    expect(entries.length).toBeGreaterThanOrEqual(250);
    for (const language of ['vi', 'ko', 'en']) {
      expect(entries.filter((entry) => entry.language === language).length, language).toBeGreaterThan(80);
    }
  });

  test('seven columns, NFC, sorted, nothing twice', () => {
    expect(lines.filter((line) => line.split('\t').length !== 7 || line !== line.normalize('NFC'))).toEqual([]);
    expect(lines).toEqual([...new Set(lines)].sort());
  });

  test('each says where it is from', () => {
    expect(faults(({ source }) => !['readings', 'core-lexicon', 'own'].includes(source))).toEqual([]);
  });

  test('right and tempting words are Japanese, some and no more than sixteen, and differ', () => {
    const isJapanese = (word: string) =>
      /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々ー・\d]+$/u.test(word);
    const isList = (words: readonly string[]) => words.length > 0 && words.length <= 16 && words.every(isJapanese);
    expect(faults(({ right, tempting }) => !isList(right) || !isList(tempting))).toEqual([]);
    expect(faults(({ right, tempting }) => right.some((word) => tempting.includes(word)))).toEqual([]);
  });

  test('contexts are longer than the word and have it', () => {
    const isContext = (context: string, word: string) =>
      context.toLowerCase().includes(word.toLowerCase().replace(/다$/u, '')) && context.length > word.length;
    expect(faults(({ word, contexts }) => contexts.some((context) => !isContext(context, word)))).toEqual([]);
  });

  test('words are of their language', () => {
    expect(faults(({ language, word }) => (language === 'ko') !== /^[\p{Script=Hangul} ]+$/u.test(word))).toEqual([]);
  });
});

test('entries by the word that is wrongly written', () => {
  const table = parseHomographs('# x\nvi\tđường\t砂糖\t道路; 道\tnhà máy đường\town\tsugar / road\n');
  expect(table.tempting('道路').map(({ word, right }) => [word, right])).toEqual([['đường', ['砂糖']]]);
  expect(table.tempting('砂糖')).toEqual([]);
  expect(table.of('vi', 'đường').map(({ tempting }) => tempting)).toEqual([['道路', '道']]);
  expect(table.of('ko', 'đường')).toEqual([]);
});
