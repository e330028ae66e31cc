import type { LanguageCode } from '../core/language.js';
import { lazily } from '../core/lazily.js';
import type { DataStore } from '../core/ports.js';
import { parseCollocations } from './collocations.js';
import { parseContrasts } from './contrasts.js';
import { CORE_LANGUAGES, type CoreLanguage, coreDictionary, equivalentKey } from './core-lexicon.js';
import { type Dictionary, mergeByPair, parseDictionary } from './dictionary.js';
import { parseEverydayWords } from './everyday-words.js';
import { parseFrontCoded } from './front-coded-words.js';
import { type HomographTable, parseHomographs } from './homographs.js';
import { parseKatakanaWords } from './katakana-words.js';
import type { Lexicon } from './lexicon.js';
import { createMeanings } from './meanings.js';
import { createNearMisses } from './near-misses.js';
import { parseOfficialNames } from './official-names.js';
import { createPhraseIndex } from './phrase-index.js';
import { parseReadings } from './readings.js';
import { parseRegions } from './regions.js';
import { createRelatedWords, relatedDictionary } from './related-words.js';
import { sortedLines } from './sorted-lines.js';
import { parseWordVectors } from './word-vectors.js';
import { createWordsNamed } from './words-named.js';

/** Languages that a packaged dictionary of Japanese words leads to, besides the core lexicon. */
const DICTIONARIES: ReadonlySet<LanguageCode> = new Set(['en']);

/** What `loadLexicon` returns without dictionaries of the user's; with its packaged dictionaries apart, so that his can go before them. */
export interface PackagedLexicon extends Lexicon {
  readonly cores: readonly Dictionary[];
}

/**
 * Loads the packaged tables, and only those that the languages can use: kanji readings and katakana words need Japanese on one side.
 * @param languages of the target and all sources
 * @throws what the store throws when a packaged file cannot be read
 */
export async function loadLexicon(store: DataStore, languages: readonly LanguageCode[]): Promise<PackagedLexicon> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const bytes = (name: string) => store.read(name);
  const read = async (name: string) => decoder.decode(await bytes(name));
  const japanese = languages.includes('ja');
  const others = japanese ? CORE_LANGUAGES.filter((language) => languages.includes(language)) : [];
  const [
    readings,
    katakana,
    compounds,
    regions,
    everyday,
    names,
    collocations,
    contrasts,
    core,
    homographs,
    vectors,
    ...dictionaries
  ] = await Promise.all([
    japanese ? read('data/readings/readings.tsv') : '',
    japanese ? read('data/katakana/words.txt') : '',
    japanese ? read('data/kanji/compounds.txt') : '',
    read('data/regions/regions.tsv'),
    read('data/everyday/words.tsv'),
    read('glossary/names.tsv'),
    japanese ? read('glossary/collocations.tsv') : '',
    bytes('glossary/contrasts.tsv'),
    others.length > 0 ? bytes('glossary/core-lexicon.tsv') : new Uint8Array(),
    others.length > 0 ? read('glossary/homographs.tsv') : '',
    others.length > 0 ? bytes('data/vectors/en.tsv') : new Uint8Array(),
    ...others.map((to) => (DICTIONARIES.has(to) ? bytes(`data/dictionary/ja-${to}.tsv`) : undefined)),
  ]);
  const table = parseReadings(readings);
  const lines = sortedLines(core);
  const cores = others.map((to) => coreDictionary(lines, to, table));
  const senses = parseHomographs(homographs);
  const index = lazily(() => createPhraseIndex(lines, table));
  const near = createRelatedWords(lines, table, index, isHomographIn(senses));
  const packaged = others.flatMap((to, k) =>
    dictionaries[k] === undefined ? [] : parseDictionary(dictionaries[k], 'ja', to),
  );
  return {
    readings: table,
    katakana: parseKatakanaWords(katakana),
    compounds: parseFrontCoded(compounds),
    // The notes on official names say in English what lies where, whatever the languages of the texts.
    regions: parseRegions(regions, [...new Set([...languages, 'en'])]),
    dictionaries: packaged,
    cores,
    related: cores.map((own) => relatedDictionary(own, near)),
    nearMisses: createNearMisses(lines),
    named: createWordsNamed(lines, table),
    core: mergeByPair([...cores, ...packaged]),
    names: parseOfficialNames(names),
    homographs: senses,
    meanings: createMeanings(lines, index, parseWordVectors(vectors)),
    collocations: parseCollocations(collocations),
    contrasts: lazily(() => parseContrasts(decoder.decode(contrasts))),
    everyday: parseEverydayWords(everyday, languages),
  };
}

function isHomographIn(senses: HomographTable) {
  return (language: CoreLanguage, phrase: string) => senses.of(language, equivalentKey(phrase, language)).length > 0;
}

/**
 * A lexicon with dictionaries of the user's.
 * @param own in order: what they have for a word goes before what is packaged
 */
export function withDictionaries(packaged: PackagedLexicon, own: readonly Dictionary[]): Lexicon {
  if (own.length === 0) return packaged;
  const { cores, dictionaries } = packaged;
  return {
    ...packaged,
    dictionaries: mergeByPair([...own, ...dictionaries]),
    core: mergeByPair([...own, ...cores, ...dictionaries]),
  };
}
