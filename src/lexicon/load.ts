import type { LanguageCode } from '../core/language.js';
import type { DataStore } from '../core/ports.js';
import { parseDictionary } from './dictionary.js';
import { parseEverydayWords } from './everyday-words.js';
import { parseKatakanaWords } from './katakana-words.js';
import type { Lexicon } from './lexicon.js';
import { parseReadings } from './readings.js';
import { parseRegions } from './regions.js';

/** The packaged dictionaries. */
const DICTIONARIES: readonly (readonly [from: LanguageCode, to: LanguageCode])[] = [['ja', 'en']];

/**
 * Loads the packaged tables, and only those that the languages can use: kanji readings and katakana words need Japanese on one side.
 * @param languages of the target and all sources
 * @throws what the store throws when a packaged file cannot be read
 */
export async function loadLexicon(store: DataStore, languages: readonly LanguageCode[]): Promise<Lexicon> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const read = async (name: string) => decoder.decode(await store.read(name));
  const japanese = languages.includes('ja');
  const pairs = DICTIONARIES.filter(([from, to]) => languages.includes(from) && languages.includes(to));
  const [readings, katakana, regions, everyday, dictionaries] = await Promise.all([
    japanese ? read('readings/readings.tsv') : '',
    japanese ? read('katakana/words.txt') : '',
    read('regions/regions.tsv'),
    read('everyday/words.tsv'),
    Promise.all(pairs.map(async ([from, to]) => parseDictionary(await read(`dictionary/${from}-${to}.tsv`), from, to))),
  ]);
  return {
    readings: parseReadings(readings),
    katakana: parseKatakanaWords(katakana),
    regions: parseRegions(regions, languages),
    dictionaries,
    everyday: parseEverydayWords(everyday, languages),
  };
}
