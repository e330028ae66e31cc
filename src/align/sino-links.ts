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
      for (let k = 0; k + length <= letters.length; k++)
        table.add(length === 1 ? letters[k]! : letters[k]! + letters[k + 1]!, index);
    }
  });
  return table;
}

/** Which kanji of a table are read so: by syllable, and by the one that follows it ('' for a kanji alone). */
type ByReading = ReadonlyMap<string, ReadonlyMap<string, readonly number[]>>;

/** Kanji, one or two at a time, and how they are read; two Vietnamese syllables may stand in either order. */
function byReading(kanji: KeyTable, language: ReadingLanguage, { readings }: Lexicon): ByReading {
  const found = new Map<string, Map<string, number[]>>();
  const add = (first: string, second: string, index: number) => {
    const after = found.get(first) ?? new Map<string, number[]>();
    found.set(first, after);
    const known = after.get(second);
    if (!known) after.set(second, [index]);
    else if (known[known.length - 1] !== index) known.push(index);
  };
  for (const [word, index] of kanji.names) {
    const [first, second] = [...word].map((letter) => readingKeys(letter, language, readings));
    for (const a of first!) {
      if (!second) add(a, '', index);
      for (const b of second ?? []) {
        add(a, b, index);
        if (language === 'vi') add(b, a, index);
      }
    }
  }
  return found;
}

/** Is shown the syllables of a text, one or two at a time: the second is '' where there is one; offsets in the text. */
type Visitor = (first: string, second: string, start: number, end: number) => void;

/**
 * Links kanji, one or two at a time, with the syllables that they are read with.
 * @param visitSyllables shows all syllables of a text, as many at a time as the table has kanji
 */
export function sinoLinks(
  kanji: KeyTable,
  source: Side,
  language: ReadingLanguage,
  lexicon: Lexicon,
  visitSyllables: (text: string, visit: Visitor) => void,
): Correspondence {
  if (kanji.keys.length === 0) return NOTHING;
  const wanted = byReading(kanji, language, lexicon);
  const table = createKeyTable();
  const links: [number, number][] = [];
  source.segments.forEach(({ text }, index) => {
    visitSyllables(text, (first, second, start, end) => {
      // Most pairs of syllables are the reading of no kanji: they are not even made into a name.
      const read = wanted.get(first)?.get(second);
      if (!read) return;
      const next = table.keys.length;
      table.add(second === '' ? first : `${first} ${second}`, index, text.slice(start, end));
      if (table.keys.length > next) for (const word of read) links.push([word, next]);
    });
  });
  return { target: kanji.keys, source: table.keys, links };
}
