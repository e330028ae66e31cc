import { canonicalSyllable } from '../text/vietnamese-syllable.js';

/** Sino-Korean, Sino-Vietnamese and Mandarin readings of kanji. */
export interface ReadingTable {
  /** Hangul syllables with which the kanji is read, the usual one first; empty when it has none. */
  ko(kanji: string): readonly string[];
  /** Vietnamese syllables, lower case, NFC; empty when it has none. */
  vi(kanji: string): readonly string[];
  /** Pinyin syllables without tone, lower case, NFC (lü); empty when it has none. */
  zh(kanji: string): readonly string[];
  /** The kanji with a reading, in the order of the file; wherever the tone mark stands (hòa, hoà). Computed when first asked for. */
  kanjiReadAs(language: 'ko' | 'vi', syllable: string): readonly string[];
}

const NONE: readonly string[] = [];

/**
 * Reads `data/readings/readings.tsv`: kanji, hangul readings, Vietnamese readings, pinyin; tabs between columns, spaces between readings.
 * Columns may be missing at the end.
 * Lines that start with `#` are comments. The readings of a kanji are split only when they are asked for.
 */
export function parseReadings(text: string): ReadingTable {
  const columns = new Map<string, string | Columns>();
  for (const line of text.split('\n')) {
    const tab = line.indexOf('\t');
    if (tab > 0 && !line.startsWith('#')) columns.set(line.slice(0, tab), line.slice(tab + 1));
  }
  const look = (kanji: string) => {
    const entry = columns.get(kanji);
    if (typeof entry !== 'string') return entry;
    const [ko = NONE, vi = NONE, zh = NONE] = entry
      .split('\t')
      .map((column) => (column.trim() ? column.trim().split(' ') : NONE));
    const parsed = { ko, vi, zh };
    columns.set(kanji, parsed);
    return parsed;
  };
  const inverse = { ko: undefined as Inverse | undefined, vi: undefined as Inverse | undefined };
  const table = {
    ko: (kanji: string) => look(kanji)?.ko ?? NONE,
    vi: (kanji: string) => look(kanji)?.vi ?? NONE,
    zh: (kanji: string) => look(kanji)?.zh ?? NONE,
  };
  return {
    ...table,
    kanjiReadAs(language, syllable) {
      inverse[language] ??= invert(columns.keys(), table[language]);
      return inverse[language].get(canonicalSyllable(syllable)) ?? NONE;
    },
  };
}

type Columns = Readonly<Record<'ko' | 'vi' | 'zh', readonly string[]>>;
type Inverse = ReadonlyMap<string, readonly string[]>;

function invert(kanji: Iterable<string>, readings: (kanji: string) => readonly string[]): Inverse {
  const inverse = new Map<string, string[]>();
  for (const letter of [...kanji]) {
    for (const syllable of readings(letter)) {
      const key = canonicalSyllable(syllable);
      const list = inverse.get(key);
      if (list) list.push(letter);
      else inverse.set(key, [letter]);
    }
  }
  return inverse;
}
