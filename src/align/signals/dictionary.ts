import type { Segment } from '../../core/segment.js';
import { type DictionaryWord, dictionariesBetween, headWords, stemmedWords } from '../../evidence/dictionary-words.js';
import type { Dictionary } from '../../lexicon/dictionary.js';
import { type Correspondence, createKeyTable, type KeyTable, type Side, type Signal } from '../signal.js';

/** Words and their translations in a packaged dictionary. */
export const dictionarySignal: Signal = {
  id: 'dictionary',
  extract({ target, source, lexicon }): Correspondence {
    const [dictionary] = dictionariesBetween(target.pack, source.pack, lexicon);
    if (!dictionary) return { target: [], source: [], links: [] };
    const forward = dictionary.from === target.pack.code;
    const heads = tableOf(forward ? target : source, (side, segment) => headWords(segment, side.pack, dictionary));
    const stems = tableOf(forward ? source : target, (side, segment) => stemmedWords(segment, side.pack));
    const links = linksBetween(heads, stems, dictionary);
    return forward
      ? { target: heads.keys, source: stems.keys, links }
      : { target: stems.keys, source: heads.keys, links: links.map(([head, stem]) => [stem, head]) };
  },
};

function tableOf(side: Side, words: (side: Side, segment: Segment) => readonly DictionaryWord[]): KeyTable {
  const table = createKeyTable();
  side.segments.forEach((segment, index) => {
    for (const { word, start, end } of words(side, segment)) table.add(word, index, segment.text.slice(start, end));
  });
  return table;
}

function linksBetween(heads: KeyTable, stems: KeyTable, dictionary: Dictionary): [number, number][] {
  const links: [number, number][] = [];
  for (const [word, head] of heads.names) {
    for (const key of dictionary.translations(word)) {
      const stem = stems.names.get(key);
      if (stem !== undefined) links.push([head, stem]);
    }
  }
  return links;
}
