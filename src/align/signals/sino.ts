import { readingKeys, sinoText } from '../../evidence/reading.js';
import { isReadingLanguage, kanjiRuns, type ReadingLanguage } from '../../evidence/reading-finder.js';
import type { Lexicon } from '../../lexicon/lexicon.js';
import { type Correspondence, createKeyTable, type KeyTable, type Side, type Signal } from '../signal.js';

const NOTHING: Correspondence = { target: [], source: [], links: [] };

/** Two neighbouring kanji and their reading: 外交 meets 외교 and ngoại giao, 平和 meets hòa bình. */
export const sinoPairSignal: Signal = {
  id: 'sino-pair',
  extract({ target, source, lexicon }) {
    const { code } = source.pack;
    if (!isReadingLanguage(code)) return NOTHING;
    const pairs = kanjiTable(target, 2);
    return pairs.keys.length === 0 ? NOTHING : link(pairs, syllablePairs(source, code), code, lexicon);
  },
};

/** One kanji and one Vietnamese syllable. Weak evidence, and never used to judge a word: 銅 and 同 are both read đồng. */
export const sinoSingleSignal: Signal = {
  id: 'sino-single',
  extract({ target, source, lexicon }) {
    const { code } = source.pack;
    // A Korean syllable alone stands for twenty kanji; measured, it only adds noise.
    if (code !== 'vi') return NOTHING;
    const singles = kanjiTable(target, 1);
    return singles.keys.length === 0 ? NOTHING : link(singles, syllables(source, code), code, lexicon);
  },
};

function kanjiTable(side: Side, length: 1 | 2): KeyTable {
  const table = createKeyTable();
  side.segments.forEach((segment, index) => {
    for (const run of kanjiRuns(segment)) {
      const letters = [...run.text];
      for (let k = 0; k + length <= letters.length; k++) table.add(letters.slice(k, k + length).join(''), index);
    }
  });
  return table;
}

function syllablePairs(side: Side, language: ReadingLanguage): KeyTable {
  const table = createKeyTable();
  side.segments.forEach((segment, index) => {
    const { syllables: all } = sinoText(segment.text, language);
    all.forEach((syllable, k) => {
      const before = all[k - 1];
      const together = before && syllable.joined && (language === 'vi' || before.word === syllable.word);
      if (together) table.add(`${before.key} ${syllable.key}`, index, segment.text.slice(before.start, syllable.end));
    });
  });
  return table;
}

function syllables(side: Side, language: ReadingLanguage): KeyTable {
  const table = createKeyTable();
  side.segments.forEach((segment, index) => {
    const { syllables: all } = sinoText(segment.text, language);
    for (const { key, start, end } of all) table.add(key, index, segment.text.slice(start, end));
  });
  return table;
}

function link(kanji: KeyTable, syllableTable: KeyTable, language: ReadingLanguage, lexicon: Lexicon): Correspondence {
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
