import { syllablesOf } from '../../evidence/reading.js';
import { isReadingLanguage } from '../../evidence/reading-finder.js';
import type { Signal } from '../signal.js';
import { kanjiTable, NOTHING, sinoLinks } from '../sino-links.js';

/** Two neighbouring kanji and their reading: 外交 meets 외교 and ngoại giao, 平和 meets hòa bình. */
export const sinoPairSignal: Signal = {
  id: 'sino-pair',
  extract({ target, source, lexicon }) {
    const { code } = source.pack;
    if (!isReadingLanguage(code)) return NOTHING;
    return sinoLinks(kanjiTable(target, 2), source, code, lexicon, (text, visit) => {
      const syllables = syllablesOf(text, code);
      for (let k = 1; k < syllables.length; k++) {
        const before = syllables[k - 1]!;
        const { key, end, joined, word } = syllables[k]!;
        if (joined && (code === 'vi' || before.word === word)) visit(before.key, key, before.start, end);
      }
    });
  },
};
