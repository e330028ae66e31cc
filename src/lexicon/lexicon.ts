import type { Collocation } from './collocations.js';
import type { ContrastMember } from './contrasts.js';
import type { Dictionary } from './dictionary.js';
import type { EverydayWords } from './everyday-words.js';
import type { WordSet } from './front-coded-words.js';
import type { HomographTable } from './homographs.js';
import type { KatakanaWords } from './katakana-words.js';
import type { Meanings } from './meanings.js';
import type { NearMisses } from './near-misses.js';
import type { OfficialNames } from './official-names.js';
import type { ReadingTable } from './readings.js';
import type { RegionTable } from './regions.js';
import type { WordsNamed } from './words-named.js';

/** The packaged tables of words and names that evidence rests on. */
export interface Lexicon {
  readonly readings: ReadingTable;
  readonly katakana: KatakanaWords;
  /** Words of two to four kanji that the tokenizer's dictionary lacks. */
  readonly compounds: WordSet;
  readonly regions: RegionTable;
  /** Dictionaries of others for pairs of the languages in use. */
  readonly dictionaries: readonly Dictionary[];
  /** The core lexicon for pairs of the languages in use, with what `dictionaries` have for the pair. */
  readonly core: readonly Dictionary[];
  /** For the same pairs what words near in meaning are called, see `createRelatedWords`. */
  readonly related: readonly Dictionary[];
  /** Japanese nouns of the core lexicon by what they are called. */
  readonly named: WordsNamed;
  /** Official names of bodies, offices, places, treaties and units. */
  readonly names: OfficialNames;
  /** Nouns that are taken for one another. */
  readonly nearMisses: NearMisses;
  /** Words of the sources that are wrongly translated for another sense. */
  readonly homographs: HomographTable;
  /** What words mean, for comparing words that have no equivalent in common. */
  readonly meanings: Meanings;
  /** Verb frames that are wrong in Japanese. */
  readonly collocations: readonly Collocation[];
  /** Words that exclude each other, by sets: a long list, read when it is first asked for. */
  readonly contrasts: () => readonly ContrastMember[];
  /** Everyday words of the languages in use. */
  readonly everyday: EverydayWords;
}
