import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseReadings } from '../../src/lexicon/readings.js';

const TEXT = readFileSync(new URL('../../data/readings/readings.tsv', import.meta.url), 'utf8');
const TABLE = parseReadings(TEXT);
const ROWS = TEXT.split('\n').filter((line) => line !== '' && !line.startsWith('#'));

describe('parseReadings', () => {
  it('reads kanji with and without readings', () => {
    const table = parseReadings('# comment\n力\t력\tlực\n枠\t\tkhung\n');
    expect(table.ko('力')).toEqual(['력']);
    expect(table.ko('枠')).toEqual([]);
    expect(table.vi('枠')).toEqual(['khung']);
    expect(table.vi('犬')).toEqual([]);
    expect(parseReadings('').ko('力')).toEqual([]);
  });

  it('reads pinyin where the column is there', () => {
    const table = parseReadings('呂\t려 여\tlã lữ\tlü\n力\t력\tlực\n圳\t\t\tzhen\n');
    expect(table.zh('呂')).toEqual(['lü']);
    expect(table.zh('力')).toEqual([]);
    expect(table.ko('圳')).toEqual([]);
    expect(table.zh('圳')).toEqual(['zhen']);
    expect(table.kanjiReadAs('ko', '여')).toEqual(['呂']);
  });
});

describe('data/readings/readings.tsv', () => {
  it.each([
    ['保', '보', 'bảo', 'bao'],
    ['学', '학', 'học', 'xue'],
    ['學', '학', 'học', 'xue'],
    ['国', '국', 'quốc', 'guo'],
    ['國', '국', 'quốc', 'guo'],
    ['収', '수', 'thu', 'shou'],
    ['𠮟', '질', 'sất', 'chi'],
    ['緑', '록', 'lục', 'lü'],
    ['略', '략', 'lược', 'lüe'],
    ['芸', '예', 'nghệ', 'yi'],
  ])('has %s %s %s %s', (kanji, ko, vi, zh) => {
    expect(TABLE.ko(kanji)).toContain(ko);
    expect(TABLE.vi(kanji)).toContain(vi);
    expect(TABLE.zh(kanji)).toContain(zh);
  });

  it('is sorted, unique, NFC, lower case and well formed', () => {
    const kanji = ROWS.map((row) => row.split('\t')[0]!.codePointAt(0)!);
    expect(kanji).toEqual([...new Set(kanji)].sort((a, b) => a - b));
    expect(ROWS.length).toBeGreaterThan(6300);
    for (const row of ROWS) {
      expect(row).toMatch(
        /^\p{Script=Han}\t(?:[가-힣]( [가-힣])*)?\t(?:[\p{Ll}]+( [\p{Ll}]+)*)?\t(?:[a-zü]{1,6}( [a-zü]{1,6})*)?$/u,
      );
      expect(row).toBe(row.normalize('NFC'));
    }
  });
});
