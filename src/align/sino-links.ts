import { readingKeys } from '../evidence/reading.js';
import { kanjiRuns, type ReadingLanguage } from '../evidence/reading-finder.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { type Correspondence, createKeyTable, type KeyTable, type Side } from './signal.js';

export const NOTHING: Correspondence = { target: [], source: [], links: [] };

/** Kanji of one side, so many neighbours at a time. */
export function kanjiTable(side: Side, length: 1 | 2): KeyTable {
  const table = createKeyTable();
  side.segments.forEach((segment, index) => {
    for (const run of kanjiRuns(segment)) {
      const letters = [...run.text];
      for (let k = 0; k + length <= letters.length; k++) table.add(letters.slice(k, k + length).join(''), index);
    }
  });
  return table;
}

/** Kanji, one or two at a time, and the syllables that they are read with; two Vietnamese ones may stand in either order. */
export function sinoLinks(
  kanji: KeyTable,
  syllableTable: KeyTable,
  language: ReadingLanguage,
  lexicon: Lexicon,
): Correspondence {
  const links: [number, number][] = [];
  const reversible = language === 'vi';
  for (const [word, index] of kanji.names) {
    const [first, second] = [...word].map((letter) => [...readingKeys(letter, language, lexicon.readings)]);
    const names = new Set<string>();
    for (const a of first!) {
      if (!second) names.add(a);
      for (const b of second ?? []) {
        names.add(`${a} ${b}`);
        if (reversible) names.add(`${b} ${a}`);
      }
    }
    for (const name of names) {
      const other = syllableTable.names.get(name);
      if (other !== undefined) links.push([index, other]);
    }
  }
  return { target: kanji.keys, source: syllableTable.keys, links };
}
