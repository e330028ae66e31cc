import { loadDictionary } from '../../src/io/kuromoji.js';
import { findKey, readIpadic } from '../../src/languages/ja/ipadic.js';

/** The cost of a word in IPADIC, the least of all its readings: about 100 times the negative logarithm of its probability; 20,000 when it has none. */
export async function createWordCosts(): Promise<(word: string) => number> {
  const dictionary = await loadDictionary(readIpadic);
  const { records, entries, heads } = dictionary.words;
  return (word) => {
    const key = findKey(
      dictionary,
      [...word].map((letter) => letter.charCodeAt(0)),
    );
    if (key < 0) return 20_000;
    const head = heads[key]!;
    let least = 20_000;
    for (let k = 1; k <= entries[head]!; k++) least = Math.min(least, records[(entries[head + k]! >> 1) + 2]!);
    return least;
  };
}
