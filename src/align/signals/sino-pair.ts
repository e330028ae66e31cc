import { syllablesOf } from '../../evidence/reading.js';
import { isReadingLanguage, type ReadingLanguage } from '../../evidence/reading-finder.js';
import { createKeyTable, type KeyTable, type Side, type Signal } from '../signal.js';
import { kanjiTable, NOTHING, sinoLinks } from '../sino-links.js';

/** Two neighbouring kanji and their reading: 外交 meets 외교 and ngoại giao, 平和 meets hòa bình. */
export const sinoPairSignal: Signal = {
  id: 'sino-pair',
  extract({ target, source, lexicon }) {
    const { code } = source.pack;
    if (!isReadingLanguage(code)) return NOTHING;
    const pairs = kanjiTable(target, 2);
    return pairs.keys.length === 0 ? NOTHING : sinoLinks(pairs, syllablePairs(source, code), code, lexicon);
  },
};

function syllablePairs(side: Side, language: ReadingLanguage): KeyTable {
  const table = createKeyTable();
  side.segments.forEach((segment, index) => {
    const syllables = syllablesOf(segment.text, language);
    syllables.forEach((syllable, k) => {
      const before = syllables[k - 1];
      const together = before && syllable.joined && (language === 'vi' || before.word === syllable.word);
      if (together) table.add(`${before.key} ${syllable.key}`, index, segment.text.slice(before.start, syllable.end));
    });
  });
  return table;
}
