import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Fault } from '../../src/core/fault.js';
import { loadDictionary } from '../../src/io/kuromoji.js';
import { readIpadic } from '../../src/languages/ja/ipadic.js';
import { loadJapaneseTokenizer } from '../../src/node.js';

describe('the dictionary of the package kuromoji', () => {
  it('is found and read whole', async () => {
    const dictionary = await loadDictionary(readIpadic);
    expect(dictionary.classes.map(({ name }) => name)).toEqual([
      ...['DEFAULT', 'SPACE', 'KANJI', 'SYMBOL', 'NUMERIC', 'ALPHA'],
      ...['HIRAGANA', 'KATAKANA', 'KANJINUMERIC', 'GREEK', 'CYRILLIC'],
    ]);
    const numberOfWords = dictionary.words.heads.reduce(
      (sum, head) => sum + (head ? dictionary.words.entries[head]! : 0),
      0,
    );
    expect(numberOfWords).toBe(392_126);
    expect(dictionary.leftContexts).toBe(1316);
  });
});

describe('a broken dictionary is a fault that says where', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'taiyaku-dictionary-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const damages: readonly [what: string, damage: () => void][] = [
    ['no files', () => undefined],
    ['an empty file', () => writeFileSync(join(folder, 'tid_pos.dat.gz'), '')],
    ['a file that is not gzip', () => writeFileSync(join(folder, 'tid_pos.dat.gz'), 'hello hello')],
    [
      'a file cut in half',
      () => writeFileSync(join(folder, 'tid_pos.dat.gz'), gzipSync('x'.repeat(999)).subarray(0, 20)),
    ],
  ];
  it.each(damages)('%s', async (_, damage) => {
    damage();
    const fault: unknown = await loadJapaneseTokenizer(folder).catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(Fault);
    expect((fault as Fault).details[0]?.where).toBe(folder);
  });
});
