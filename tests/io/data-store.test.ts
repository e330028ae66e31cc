import { describe, expect, it } from 'vitest';
import { packagedData } from '../../src/io/data-store.js';
import { loadLexicon } from '../../src/lexicon/load.js';

describe('packagedData', () => {
  it('reads a file of the data folder, and of the glossaries', async () => {
    const bytes = await packagedData().read('data/regions/regions.tsv');
    expect(new TextDecoder().decode(bytes)).toMatch(/^# Names of regions/);
    expect(new TextDecoder().decode(await packagedData().read('glossary/core-lexicon.tsv'))).toMatch(/^# Core lexicon/);
  });

  it.each([
    'package.json',
    '../package.json',
    'data/../package.json',
    'data/../../package.json',
    '/etc/hostname',
    'data/regions/',
    'data/regions/none.tsv',
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
    expect(all.core.map(({ to }) => to)).toEqual(['vi', 'ko', 'en']);
    expect(all.core[0]!.translations('国')).toContain('quốc gia');
    const german = await loadLexicon(packagedData(), ['de', 'en']);
    expect(german.core).toEqual([]);
    expect(german.katakana.size).toBe(0);
    expect(german.regions.find('en', 'Vietnam')).toHaveLength(1);
  });
});
