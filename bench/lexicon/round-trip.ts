// The way from a word to what it is called in one language, and back to Japanese through what else is called so: equivalents whose way back leads
// to other words only. For a person to look at: they are wrong, or homographs.
//
//   npx tsx bench/lexicon/round-trip.ts [--language vi|ko|en] [--all]
//
// An equivalent is odd when two words or more have it beside the entry's own, and none of them shares an equivalent of another language, or a kanji, with the entry,
// while two of them do with each other. --all lists those that one other word has, too. Prints word, language, equivalent, and the other words.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { CORE_LANGUAGES, coreDictionary } from '../../src/lexicon/core-lexicon.js';
import type { Dictionary } from '../../src/lexicon/dictionary.js';
import { parseReadings } from '../../src/lexicon/readings.js';
import { sortedLines } from '../../src/lexicon/sorted-lines.js';

const { values } = parseArgs({
  options: { language: { type: 'string' }, all: { type: 'boolean', default: false } },
});
const root = new URL('../../', import.meta.url);
const readings = parseReadings(readFileSync(new URL('data/readings/readings.tsv', root), 'utf8'));
const lines = sortedLines(readFileSync(new URL('glossary/core-lexicon.tsv', root)));
const words = lines.entries().map(([word]) => word);
const dictionaries = CORE_LANGUAGES.map((language) => coreDictionary(lines, language, readings));

let asked = 0;
let odd = 0;
for (const own of dictionaries) {
  if (values.language && own.to !== values.language) continue;
  const others = dictionaries.filter((dictionary) => dictionary !== own);
  const inverse = new Map<string, string[]>();
  for (const word of words) {
    for (const key of own.translations(word)) inverse.set(key, [...(inverse.get(key) ?? []), word]);
  }
  for (const word of words) {
    for (const key of own.translations(word)) {
      const back = inverse.get(key)!.filter((other) => other !== word);
      if (back.length === 0) continue;
      asked++;
      if (!isOdd(word, back, others)) continue;
      odd++;
      console.log([word, own.to, key, back.slice(0, 6).join(' ')].join('\t'));
    }
  }
}
console.error(`${odd} odd of ${asked} equivalents that lead to other words too`);

function isOdd(word: string, back: readonly string[], others: readonly Dictionary[]): boolean {
  if (back.some((other) => areNear(word, other, others))) return false;
  if (back.length === 1) return values.all;
  return back.some((a, k) => back.slice(k + 1).some((b) => areNear(a, b, others)));
}

/** Words that share an equivalent of another language, or a kanji. */
function areNear(a: string, b: string, others: readonly Dictionary[]): boolean {
  if ([...a].some((letter) => /\p{Script=Han}/u.test(letter) && b.includes(letter))) return true;
  return others.some((dictionary) => {
    const keys = new Set(dictionary.translations(a));
    return dictionary.translations(b).some((key) => keys.has(key));
  });
}
