import { describe, expect, it } from 'vitest';
import { packagedData } from '../../src/io/data-store.js';
import { loadLexicon } from '../../src/lexicon/load.js';

describe('packagedData', () => {
  it('reads a file of the data folder', async () => {
    const bytes = await packagedData().read('regions/regions.tsv');
    expect(new TextDecoder().decode(bytes)).toMatch(/^# Names of regions/);
  });

  it.each([
    '../package.json',
    'regions/../../package.json',
    '/etc/hostname',
    'regions/',
    'regions/none.tsv',
    'file:///etc/hostname',
  ])('refuses %s', async (name) => {
    await expect(packagedData().read(name)).rejects.toThrow();
  });
});

describe('loadLexicon', () => {
  it('loads the tables that the languages can use', async () => {
    const all = await loadLexicon(packagedData(), ['ja', 'vi', 'ko', 'en']);
    expect(all.readings.vi('力')).toEqual(['lực']);
    expect(all.katakana.has('ニュース')).toBe(true);
    expect(all.regions.find('ja', '米国')).toHaveLength(1);
    const german = await loadLexicon(packagedData(), ['de', 'en']);
    expect(german.katakana.size).toBe(0);
    expect(german.regions.find('en', 'Vietnam')).toHaveLength(1);
  });
});
