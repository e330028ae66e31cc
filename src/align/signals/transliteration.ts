import { katakanaRuns } from '../../evidence/sound-finder.js';
import { sourceSounds } from '../../evidence/source-sounds.js';
import { type Correspondence, createKeyTable, type Key, type Side, type Signal } from '../signal.js';

/**
 * Similarity at which words count. A check looks at the words of one bead and takes what is a little less alike; among all words of a text that would
 * mostly be others, and they take long to find.
 */
const LEAST = 0.82;

/** A whole library, longer than this, is aligned and seldom checked: its sounds need not lie in memory while beads are searched. */
const MOST_KEPT = 20_000;

/** Katakana and the source words that sound like it: ハノイ meets Hà Nội, 하노이 and Hanoi. */
export const transliterationSignal: Signal = {
  id: 'transliteration',
  extract({ target, source }): Correspondence {
    const runs = tableOf(target, (text) => katakanaRuns(text).map((run) => run.text));
    if (runs.keys.length === 0) return { target: [], source: [], links: [] };
    const sounds = sourceSounds(source.pack, source.segments);
    const phrases = sounds.vocabulary();
    const linked = new Map<string, number>();
    const keys: Key[] = [];
    const links: [number, number][] = [];
    for (const [run, index] of runs.names) {
      for (const words of sounds.alike(run, target.pack.code, LEAST).keys()) {
        if (!linked.has(words)) {
          linked.set(words, keys.length);
          keys.push({ segments: phrases.get(words)!.segments, words });
        }
        links.push([index, linked.get(words)!]);
      }
    }
    if (source.segments.length > MOST_KEPT) sounds.release();
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
