import { dictionariesBetween } from '../../evidence/dictionary-words.js';
import { katakanaRuns } from '../../evidence/sound-finder.js';
import { createSoundVocabulary, type SpokenPhrase } from '../../evidence/sound-vocabulary.js';
import { type Correspondence, createKeyTable, type Key, type Side, type Signal } from '../signal.js';

/**
 * Similarity at which words count. A check looks at the words of one bead and takes what is a little less alike; among all words of a text that would
 * mostly be others, and they take long to find.
 */
const LEAST = 0.82;

/**
 * Katakana and the source words that sound like it: ハノイ meets Hà Nội, 하노이 and Hanoi. Words that a dictionary leads from are left to the `dictionary`
 * signal, else they would count twice.
 */
export const transliterationSignal: Signal = {
  id: 'transliteration',
  extract({ target, source, lexicon }): Correspondence {
    const [dictionary] = dictionariesBetween(target.pack, source.pack, lexicon.core);
    const isKnown = (word: string) => dictionary?.from === target.pack.code && dictionary.translations(word).length > 0;
    const runs = tableOf(target, (text) =>
      katakanaRuns(text)
        .map((run) => run.text)
        .filter((word) => !isKnown(word)),
    );
    if (runs.keys.length === 0) return { target: [], source: [], links: [] };
    const vocabulary = createSoundVocabulary(source.pack, source.segments);
    const linked = new Map<SpokenPhrase, number>();
    const keys: Key[] = [];
    const links: [number, number][] = [];
    for (const [run, index] of runs.names) {
      for (const phrase of vocabulary.alike(run, target.pack.code, LEAST)) {
        if (!linked.has(phrase)) {
          linked.set(phrase, keys.length);
          keys.push({ segments: phrase.segments, words: phrase.text });
        }
        links.push([index, linked.get(phrase)!]);
      }
    }
    return { target: runs.keys, source: keys, links };
  },
};

function tableOf(side: Side, words: (text: string) => readonly string[]) {
  const table = createKeyTable();
  side.segments.forEach((segment, index) => {
    for (const word of words(segment.text)) table.add(word, index);
  });
  return table;
}
