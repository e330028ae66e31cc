import { dictionariesBetween, headWords, keyFinderFor } from '../../evidence/dictionary-words.js';
import type { Dictionary } from '../../lexicon/dictionary.js';
import { type Correspondence, createKeyTable, type KeyTable, type Signal } from '../signal.js';

/** Words and their translations in a packaged dictionary. */
export const dictionarySignal: Signal = {
  id: 'dictionary',
  extract({ target, source, lexicon }): Correspondence {
    const [dictionary] = dictionariesBetween(target.pack, source.pack, lexicon.core);
    if (!dictionary) return { target: [], source: [], links: [] };
    const forward = dictionary.from === target.pack.code;
    const [from, to] = forward ? [target, source] : [source, target];
    const heads = createKeyTable();
    from.segments.forEach((segment, index) => {
      for (const { word, start, end } of headWords(segment, from.pack, dictionary)) {
        heads.add(word, index, segment.text.slice(start, end));
      }
    });
    const find = keyFinderFor(heads.names.keys(), dictionary, to.pack);
    const keys = createKeyTable();
    to.segments.forEach((segment, index) => {
      for (const { key, start, end } of find(segment)) keys.add(key, index, segment.text.slice(start, end));
    });
    const links = linksBetween(heads, keys, dictionary);
    return forward
      ? { target: heads.keys, source: keys.keys, links }
      : { target: keys.keys, source: heads.keys, links: links.map(([head, key]) => [key, head]) };
  },
};

function linksBetween(heads: KeyTable, keys: KeyTable, dictionary: Dictionary): [number, number][] {
  const links: [number, number][] = [];
  for (const [word, head] of heads.names) {
    for (const key of dictionary.translations(word)) {
      const use = keys.names.get(key);
      if (use !== undefined) links.push([head, use]);
    }
  }
  return links;
}
